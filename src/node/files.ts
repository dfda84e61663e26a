import {readdir} from "node:fs/promises";
import {basename, join} from "node:path";
import * as v from "valibot";
import {ClauseWords, Indicator, Measure, Observation, Plan, Population, Region, Review} from "../model/index.js";
import {readCsv, type CsvRow} from "./csv-file.js";
import type {Fault} from "./faults.js";
import {packagedData} from "./folder.js";
import {readJson, type JsonFile} from "./json-file.js";
import {LayoutFile} from "./layout-file.js";
import {readPart} from "./part.js";

/** A plan's folder as read: each part checked alone, nothing checked across files yet. */
export interface PlanFolder {
  readonly id: string;
  readonly plan: JsonFile<Plan>;
  readonly review: JsonFile<Review>;
  /** Null where there is no `source.txt`. */
  readonly text: string | null;
  /** Null where there is no `layout.json`. */
  readonly layout: JsonFile<LayoutFile | null> | null;
  /** Why `source.txt` could not be read; empty where it was, or where there is none. */
  readonly unread: readonly Fault[];
}

/**
 * The catalogue of a corpus folder alone; `value` is null where it is broken, and the file is said to be missing where it is.
 *
 * @example (await readIndicators("data")).value.length === corpus.indicators().length // true
 */
export function readIndicators(dir: string): Promise<JsonFile<Indicator[]>> {
  return readJsonPart(join(dir, "indicators.json"), `${basename(dir)}/indicators.json`, v.array(Indicator));
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

/**
 * Reads the folders of a corpus, and from the package the shared tables that none of them has; what is wrong inside a file is in `faults`.
 *
 * @example (await readFolders(["data"])).map((d) => d.name) // ["data"]
 */
export async function readFolders(dirs: readonly string[]): Promise<readonly DataFiles[]> {
  const names = dirs.map((d) => basename(d));
  const own = await Promise.all(dirs.map((d, i) => readData(d, names.indexOf(names[i]!) === names.lastIndexOf(names[i]!) ? names[i] : d)));
  const lacking = SHARED.filter((file) => !own.some((folder) => folder.has.has(file)));
  return lacking.length === 0 ? own : [...own, await readData(packagedData, "the package", lacking)];
}

/**
 * Reads every file of a corpus folder, or only those named; what is wrong inside one file is in `faults`.
 *
 * @example (await readData("data")).plans.length === corpus.plans().length // true
 */
export async function readData(dir: string, name: string = basename(dir), only?: readonly Shared[]): Promise<DataFiles> {
  const found = new Map<string, string>();
  const unread: Fault[] = [];
  for (const file of only ?? Object.keys(EMPTY)) {
    const {text, faults} = await readPart(join(dir, file), `${name}/${file}`, "optional");
    if (text !== null) found.set(file, text.replace(/^\ufeff/, ""));
    else if (faults.length > 0) found.set(file, EMPTY[file]!);
    unread.push(...faults);
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
  const parts: {readonly faults: readonly Fault[]}[] = [
    {faults: unread},
    regions,
    populations,
    observations,
    indicators,
    measures,
    words,
    ...plans.flatMap((p) => [p.plan, p.review, ...(p.layout ? [p.layout] : []), {faults: p.unread}]),
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
  const own = await readJsonPart(join(dir, "words.json"), `${name}/words.json`, v.nullable(ClauseWords), "null");
  if (own.value !== null || own.faults.length > 0) return own as JsonFile<ClauseWords>;
  return readJsonPart(join(packagedData, "words.json"), "words.json of the package", ClauseWords);
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
  const json = <S extends v.GenericSchema>(file: string, schema: S, absent?: string) =>
    readJsonPart(join(folder, file), `${name}/${file}`, schema, absent);
  const [plan, review, layout, source] = await Promise.all([
    json("plan.json", Plan),
    json("review.json", Review, JSON.stringify({plan: id, decisions: []})),
    json("layout.json", v.nullable(LayoutFile), "null"),
    readPart(join(folder, "source.txt"), `${name}/source.txt`, "optional"),
  ]);
  const none = layout.value === null && layout.faults.length === 0;
  return {id, plan, review, text: source.text, layout: none ? null : layout, unread: source.faults};
}

/** A JSON file and its schema; `absent` stands for one that may be missing. */
async function readJsonPart<S extends v.GenericSchema>(
  path: string,
  file: string,
  schema: S,
  absent?: string,
): Promise<JsonFile<v.InferOutput<S>>> {
  const {text, faults} = await readPart(path, file, absent === undefined ? "needed" : "optional");
  if (faults.length > 0) return {value: null, faults, lineOf: () => 1};
  return readJson((text ?? absent ?? "").replace(/^\ufeff/, ""), file, schema);
}
