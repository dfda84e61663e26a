import {readdir, readFile} from "node:fs/promises";
import {basename, dirname, join} from "node:path";
import * as v from "valibot";
import {ClauseWords, Indicator, Measure, Observation, Plan, Population, Region, Review} from "../model/index.js";
import {readCsv, type CsvRow} from "./csv-file.js";
import type {Fault} from "./faults.js";
import {packagedData} from "./folder.js";
import {readJson, type JsonFile} from "./json-file.js";
import {LayoutFile} from "./layout-file.js";

/** A plan's folder as read: each part checked alone, nothing checked across files yet. */
export interface PlanFolder {
  readonly id: string;
  readonly plan: JsonFile<Plan>;
  readonly review: JsonFile<Review>;
  /** Null where there is no `source.txt`. */
  readonly text: string | null;
  /** Null where there is no `layout.json`. */
  readonly layout: JsonFile<LayoutFile> | null;
}

/** One folder of a corpus as read. What it has no file for is empty, and not named in `has`. */
export interface DataFiles {
  readonly dir: string;
  /** How messages name the folder: `data`. */
  readonly name: string;
  /** Shared tables that the folder has a file of. */
  readonly has: ReadonlySet<Shared>;
  readonly regions: readonly CsvRow<Region>[];
  readonly populations: readonly CsvRow<Population>[];
  readonly observations: readonly CsvRow<Observation>[];
  readonly indicators: JsonFile<Indicator[]>;
  readonly measures: JsonFile<Measure[]>;
  /** Of the folder; of the package where the folder has none. */
  readonly words: JsonFile<ClauseWords>;
  readonly plans: readonly PlanFolder[];
  readonly faults: readonly Fault[];
}

/** What every corpus needs and few have of their own: where no folder has it, the package's is taken. */
const SHARED = ["regions.csv", "populations.csv", "indicators.json", "measures.json"] as const;
type Shared = (typeof SHARED)[number];
const EMPTY: Readonly<Record<string, string>> = {
  "regions.csv": "code,name,level,parent,en",
  "populations.csv": "code,name,year,persons,basis,source,checked",
  "observations.csv": "code,region,name,indicator,year,comparator,value,unit,source,note",
  "indicators.json": "[]",
  "measures.json": "[]",
};

/** Reads the folders of a corpus, and from the package the shared tables that none of them has; what is wrong inside a file is in `faults`. */
export async function readFolders(dirs: readonly string[]): Promise<readonly DataFiles[]> {
  const names = dirs.map((d) => basename(d));
  const own = await Promise.all(dirs.map((d, i) => readData(d, names.indexOf(names[i]!) === names.lastIndexOf(names[i]!) ? names[i] : d)));
  const lacking = SHARED.filter((file) => !own.some((folder) => folder.has.has(file)));
  return lacking.length === 0 ? own : [...own, await readData(packagedData, "the package", lacking)];
}

/** Reads every file of a corpus folder, or only those named; what is wrong inside one file is in `faults`. */
export async function readData(dir: string, name: string = basename(dir), only?: readonly Shared[]): Promise<DataFiles> {
  const found = new Map<string, string>();
  for (const file of only ?? Object.keys(EMPTY)) {
    const text = await readOptional(join(dir, file));
    if (text !== null) found.set(file, text);
  }
  const textOf = (file: string): string => found.get(file) ?? EMPTY[file]!;
  const csv = <S extends v.GenericSchema>(file: string, schema: S, columns: Parameters<typeof readCsv>[3]) =>
    readCsv(textOf(file), `${name}/${file}`, schema, columns);
  const json = <S extends v.GenericSchema>(file: string, schema: S) => readJson(textOf(file), `${name}/${file}`, schema);
  const regions = csv("regions.csv", Region, {parent: "empty-is-null", en: "empty-is-null"});
  const populations = csv("populations.csv", Population, {year: "number", persons: "number", margin: "number"});
  const observations = csv("observations.csv", Observation, {year: "number", value: "number"});
  const [indicators, measures] = [json("indicators.json", v.array(Indicator)), json("measures.json", v.array(Measure))];
  const [words, plans] = await Promise.all([readWords(dir, name), only ? [] : readPlans(dir, name)]);
  const parts = [
    regions,
    populations,
    observations,
    indicators,
    measures,
    words,
    ...plans.flatMap((p) => [p.plan, p.review, ...(p.layout ? [p.layout] : [])]),
  ];
  return {
    dir,
    name,
    has: new Set(SHARED.filter((file) => found.has(file))),
    regions: regions.rows,
    populations: populations.rows,
    observations: observations.rows,
    indicators,
    measures,
    words,
    plans,
    faults: parts.flatMap((p) => p.faults),
  };
}

/** The words that clauses are matched by belong to the language and not to a corpus: a folder may leave them to the package. */
async function readWords(dir: string, name: string): Promise<JsonFile<ClauseWords>> {
  const own = await readOptional(join(dir, "words.json"));
  if (own !== null) return readJson(own, `${name}/words.json`, ClauseWords);
  return readJson(await readFile(join(packagedData, "words.json"), "utf8"), "words.json of the package", ClauseWords);
}

async function readPlans(dir: string, name: string): Promise<PlanFolder[]> {
  const entries = await readdir(join(dir, "plans"), {withFileTypes: true}).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") throw new Error(`${dir}: there is no plans/ in it; make a corpus folder with \`duibiao init ${dir}\``);
    throw error;
  });
  const ids = entries.flatMap((e) => (e.isDirectory() && !e.name.startsWith(".") ? [e.name] : [])).toSorted();
  return Promise.all(ids.map((id) => readPlan(join(dir, "plans", id), `${name}/plans/${id}`)));
}

async function readPlan(folder: string, name: string): Promise<PlanFolder> {
  const id = basename(name);
  const [plan, review, layout, source] = await Promise.all(
    ["plan.json", "review.json", "layout.json"].map((f) => readOptional(join(folder, f))).concat(readSource(folder)),
  );
  return {
    id,
    plan: readJson(plan ?? "", `${name}/plan.json`, Plan),
    review: readJson(review ?? JSON.stringify({plan: id, decisions: []}), `${name}/review.json`, Review),
    text: source ?? null,
    layout: layout ? readJson(layout, `${name}/layout.json`, LayoutFile) : null,
  };
}

/** The text byte for byte: a byte order mark stays, so that offsets count what is on disk. */
async function readSource(folder: string): Promise<string | null> {
  const bytes = await readFile(join(folder, "source.txt")).catch(ifMissing);
  return bytes === null ? null : new TextDecoder("utf-8", {ignoreBOM: true, fatal: true}).decode(bytes);
}

function readOptional(file: string): Promise<string | null> {
  return readFile(file, "utf8").catch(ifMissing);
}

function ifMissing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw new Error(`${basename(dirname(error.path ?? ""))}: cannot be read (${error.code}); check the file's rights`);
}
