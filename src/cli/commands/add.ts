import {basename} from "node:path";
import {PlanKind, type Claim} from "../../model/index.js";
import {figureOf} from "../../quantity/index.js";
import {addPlan} from "../../node/add.js";
import {createCatalogue, proposeAliases, type Catalogue} from "../../claims/index.js";
import {InputError, type Command} from "../command.js";
import {openCorpus, ownHomeOf} from "../open.js";
import {oneOf, readOptions} from "../options.js";
import {periodOf} from "../period.js";
import {bytesOf, refused, tellLayout} from "../read.js";

const usage =
  "FILE --id ID --region CODE --period Y-Y [--kind five-year|annual|programme|outline] [--title T] [--short S] [--issuer I] [--number N] [--issued YYYY-MM-DD] [--origin O] [--ocr]";
const text = {type: "string"} as const;
const options = {
  id: text,
  region: text,
  period: text,
  kind: text,
  title: text,
  short: text,
  issuer: text,
  number: text,
  issued: text,
  origin: text,
  ocr: {type: "boolean"} as const,
};

export const add: Command = {
  name: "add",
  usage,
  summary: "take a new document into data/plans/ID/ and say what needs review",
  async run(args, effects) {
    const {values: all, positionals} = readOptions("add", usage, args, options, {min: 1, max: 1});
    const {ocr = false, ...values} = all;
    const file = positionals[0]!;
    const data = ownHomeOf(effects);
    effects.err(`reading the corpus in ${data} …`);
    const corpus = await openCorpus(effects);
    const region = required("region", values.region);
    if (!corpus.data.regions.some((r) => r.code === region))
      throw new InputError(`add: no region "${region}" in data/regions.csv; give a six-digit GB/T 2260 code with --region`);
    const bytes = await bytesOf(file, effects);
    effects.err(`reading ${file} …`);
    const given = {
      ...values,
      id: required("id", values.id),
      region,
      period: periodOf(required("period", values.period)),
      kind: values.kind === undefined ? undefined : oneOf("add", "kind", values.kind, PlanKind.options, "five-year"),
    };
    const catalogue = createCatalogue(corpus.data.indicators);
    const added = await addPlan(bytes, given, data, catalogue, basename(file), {ocr}).catch((error: Error) => {
      throw error.message.startsWith("add:") ? new InputError(error.message) : refused(file, error);
    });
    tellLayout(file, added.layout, effects);
    effects.out(`${added.plan.id}: ${added.plan.title}\n`);
    effects.out(
      `${added.claims.length} claims, ${added.claims.filter((c) => c.indicator).length} linked to the catalogue, ${added.doubtful.length} to look at:\n`,
    );
    for (const claim of added.doubtful) effects.out(`${line(claim)}\n`);
    effects.out(unlinked(added.claims) + proposals(added.claims, catalogue));
    effects.out(`next: duibiao review ${added.plan.id}\n`);
    return 0;
  },
};

/** What the catalogue does not know, in full: an unlinked claim is kept and shown, never dropped. */
function unlinked(claims: readonly Claim[]): string {
  const rest = claims.filter((c) => c.indicator === null);
  if (rest.length === 0) return "";
  return `${rest.length} without an indicator of the catalogue:\n${rest.map((c) => `  ${c.numberStart}  ${c.name} ${figureOf("", c.number, c.unit).zh}\n`).join("")}`;
}

/** Names close to an indicator's, for the curator to add to its aliases or leave. */
function proposals(claims: readonly Claim[], catalogue: Catalogue): string {
  const proposed = proposeAliases(claims, catalogue);
  if (proposed.length === 0) return "";
  return `aliases to consider in data/indicators.json:\n${proposed.map((p) => `  ${p.score.toFixed(2)}  ${p.indicator}: ${p.alias}\n`).join("")}`;
}

function required(name: string, value: string | undefined): string {
  if (value === undefined) throw new InputError(`add: --${name} is missing; usage: duibiao add ${usage}`);
  return value;
}

function line(c: Claim): string {
  return `  ${c.confidence.toFixed(2)}  ${c.numberStart}  ${figureOf(c.comparator, c.number, c.unit).zh}  ${c.name}  [${c.flags.join(", ")}]  「${c.quote.replace(/\s+/g, " ")}」`;
}
