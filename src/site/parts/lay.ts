/**
 * Writes the parts of the corpus that the site shows, under a folder named by what they hold, so that an index never meets parts of
 * another state of the data, and a browser may keep them for good.
 */
import {createHash} from "node:crypto";
import {mkdirSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {contentsOf} from "../../../docs/components/corpus.js";
import {plansAndOutcomes} from "../../answers/index.js";
import {createCorpus, type Corpus} from "../../corpus/index.js";
import {lightRegions} from "../../corpus/light.js";
import {walked, type Source, type Taker} from "../source.js";
import {indexFile, rowOf} from "./index-file.js";
import {indicatorParts} from "./indicators.js";
import {counting} from "./levels.js";
import {partsOf} from "./plans.js";
import {foremost, type Entry, type EntryRow, type IndexFile, type OutcomesPart, type PlanPart} from "./shapes.js";
import {verdictsPart} from "./verdicts.js";

/** Where a preview keeps them. */
export const PARTS = "node_modules/.cache/duibiao-parts";

const NATION = "000000";
const nowhere = (): never => {
  throw new Error("parts: nothing is fetched while they are made");
};

/** Parts that are being written, plan after plan. */
export interface Laying {
  readonly take: Taker;
  /** Writes what is made of all plans, and gives the index that belongs to them. */
  readonly end: (light: Corpus) => Promise<IndexFile>;
}

/** Writes parts under `folder` in the place of what was there. */
export function laying(folder: string, source: Source): Laying {
  const fresh = join(folder, "fresh");
  rmSync(folder, {recursive: true, force: true});
  const hash = createHash("sha256");
  const write = (name: string, content: object): void => {
    const text = JSON.stringify(content);
    const file = join(fresh, `${name}.json`);
    hash.update(name).update(text);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  };
  const partOf = partsOf(source);
  const parts = new Map<string, PlanPart>();
  const rows: EntryRow[] = [];
  const levels = counting(source.reference.regions);
  return {
    take({record, mentions}, light) {
      const {id, secondary} = light.plan;
      const part = partOf(light);
      parts.set(id, part);
      rows.push(rowOf(record));
      levels.take(light, mentions);
      write(`plans/${id}`, part);
      if (!secondary) write(`mentions/${id}`, mentions);
    },
    async end({data}) {
      const light = createCorpus(lightRegions(data));
      const index = indexFile(light, rows);
      const contents = contentsOf({...index, parts: ""}, {plans: [], regions: []}, {plan: nowhere, part: nowhere});
      const site = await contents.of([...parts.values()]);
      for (const [name, part] of indicatorParts(site, parts, light.data)) write(name, part);
      write(
        "foremost",
        foremostOf(contents.plans).map((e) => withoutReview(parts.get(e.plan.id)!)),
      );
      write("verdicts", await verdictsPart(site));
      write("levels", levels.end());
      write("outcomes", outcomesOf(light));
      write("populations", light.data.populations);
      write("words", light.data.words);
      write("package", source.parted);
      const name = hash.digest("hex").slice(0, 16);
      renameSync(fresh, join(folder, name));
      return {...index, parts: name};
    },
  };
}

/** What a curator says of clauses is asked for with the texts. */
const withoutReview = ({record, ...part}: PlanPart): PlanPart => ({
  ...part,
  record: {...record, review: {plan: record.plan.id, decisions: []}},
});

function foremostOf(entries: readonly Entry[]): readonly Entry[] {
  const below = new Set(foremost(entries.filter((e) => e.plan.region !== NATION)));
  return entries.filter((e) => e.plan.region === NATION || below.has(e));
}

function outcomesOf(corpus: Corpus): OutcomesPart {
  const told = plansAndOutcomes(corpus);
  return {...told, rows: told.rows.map((r) => ({...r, plan: r.plan.id, indicator: r.indicator.id}))};
}

/** Writes the parts of a source under `folder`, and gives the index. */
export async function writeParts(folder: string, source: Source): Promise<IndexFile> {
  const parts = laying(folder, source);
  return parts.end(await walked(source, [parts.take]));
}
