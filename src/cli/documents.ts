import {existsSync} from "node:fs";
import {basename, resolve} from "node:path";
import {createCatalogue} from "../claims/index.js";
import type {Corpus} from "../corpus/index.js";
import {corpusWith, proposePlan, recordOf, type Given, type Proposal} from "../intake/index.js";
import {IsoDate, PlanKind, type PlanRecord} from "../model/index.js";
import type {ReadOptions} from "../node/formats/readers.js";
import {fingerprint} from "../model/ids.js";
import {yearsOf} from "../model/years.js";
import * as v from "valibot";
import {InputError, type Effects} from "./command.js";
import {asked} from "./open.js";
import {oneOf} from "./options.js";
import {periodOf} from "./period.js";
import {readFor} from "./read.js";

/** Options that say of a file what its text does not, or says wrongly; `prefix` tells one file of a command from the other. */
export function givenOptions<P extends string>(prefix: P): Record<`${P}${(typeof FIELDS)[number]}`, {type: "string"}> {
  return Object.fromEntries(FIELDS.map((f) => [prefix + f, {type: "string"}])) as never;
}
const FIELDS = ["title", "region", "period", "kind", "issued"] as const;

/** The values of `givenOptions`. */
export function givenOf(values: Readonly<Record<string, unknown>>, prefix: string): Given {
  const of = (field: (typeof FIELDS)[number]): string | undefined => values[prefix + field] as string | undefined;
  const [region, issued] = [of("region"), of("issued")];
  if (region !== undefined && !/^\d{6}$/.test(region))
    throw new InputError(`--${prefix}region ${region}: not a code; give the six digits of GB/T 2260, such as 420000`);
  if (issued !== undefined && !v.safeParse(IsoDate, issued).success)
    throw new InputError(`--${prefix}issued ${issued}: not a date; write YYYY-MM-DD`);
  return {
    title: of("title"),
    region,
    period: of("period") === undefined ? undefined : periodOf(of("period")!),
    kind: of("kind") === undefined ? undefined : oneOf(prefix, "kind", of("kind"), PlanKind.options, "five-year"),
    issued,
  };
}

/** A plan that a command was named: by its corpus id, or by the path of a file. */
export interface Wanted {
  readonly name: string;
  readonly given: Given;
  /** Before the names of its options: "lower-". */
  readonly prefix: string;
}

/** The corpus with the files that were named beside its plans, and the id of each plan named, in order. */
export interface Opened {
  readonly corpus: Corpus;
  readonly ids: readonly string[];
}

/** Finds each plan named: one of the corpus first, else a file, which is read and proposed as a plan; what is assumed goes to stderr. */
export async function openPlans(
  corpus: Corpus,
  wanted: readonly Wanted[],
  effects: Pick<Effects, "cwd" | "err" | "reading">,
  options: ReadOptions,
): Promise<Opened> {
  const catalogue = createCatalogue(corpus.data.indicators);
  const records: PlanRecord[] = [];
  const ids: string[] = [];
  for (const one of wanted) {
    const record = isPlan(corpus, one.name) ? corpus.record(one.name) : await brought(one, corpus, effects, options, catalogue);
    if (ids.includes(record.plan.id))
      throw new InputError(`${one.name}: this is ${wanted[0]!.name} once more; name two different documents`);
    if (!isPlan(corpus, record.plan.id)) records.push(record);
    ids.push(record.plan.id);
  }
  return {corpus: records.length > 0 ? corpusWith(corpus.data, records) : corpus, ids};
}

const isPlan = (corpus: Corpus, id: string): boolean => corpus.plans().some((p) => p.id === id);

async function brought(
  {name, given, prefix}: Wanted,
  corpus: Corpus,
  effects: Pick<Effects, "cwd" | "err" | "reading">,
  options: ReadOptions,
  catalogue: ReturnType<typeof createCatalogue>,
): Promise<PlanRecord> {
  if (!existsSync(resolve(effects.cwd, name))) return asked(() => corpus.record(name));
  if (given.region !== undefined && !corpus.data.regions.some((r) => r.code === given.region))
    throw new InputError(`--${prefix}region ${given.region}: data/regions.csv has no such region; give the code of one that it has`);
  const {layout, document} = await readFor(name, effects, options);
  const proposal = proposePlan(`document-${fingerprint(layout.text)}`, document, basename(name), given, corpus.data);
  tellProposal(name, proposal, prefix, effects);
  return recordOf({plan: proposal.plan, layout, document}, catalogue);
}

/** What the document is held for, and what could not be told of it, a line each. */
function tellProposal(file: string, {plan, region, parent, doubts}: Proposal, prefix: string, {err}: Pick<Effects, "err">): void {
  const years = yearsOf(plan)?.join("–") ?? "?";
  err(
    `${file}: ${plan.id} 「${plan.title}」, region ${region ? `${region.code} ${region.name}` : "?"}, ${years}, ${plan.kind}, issued ${plan.issued ?? "?"}`,
  );
  if (parent) err(`${file}: the plan above it in the corpus is ${parent.id} 「${parent.title}」`);
  for (const {field, en} of doubts) err(`${file}: warning: ${en}; give it with --${prefix}${field}`);
}
