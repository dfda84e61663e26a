/**
 * The corpus as Arquero tables: an import of its own, so that a page without tables loads none of it.
 *
 * @module duibiao/tables
 */
import type {ColumnTable} from "arquero";
import {unknown} from "../../model/nearest.js";
import type {Corpus} from "../corpus.js";
import type {Said} from "../../say/index.js";
import * as catalogue from "./catalogue.js";
import type {Definition, Field} from "./define.js";
import {headlines} from "./headlines.js";
import * as judged from "./judged.js";
import {materialOf, type Material} from "./material.js";
import {CorpusTable} from "./print.js";
import * as statements from "./statements.js";

export {materialOf, type Found, type Judged, type Material} from "./material.js";
export {Datum} from "./datum.js";
export type {Field, FieldType, Shape} from "./define.js";

/** Every table, in the order in which they are best read. */
export const DEFINITIONS = {
  plans: catalogue.plans,
  indicators: catalogue.indicators,
  claims: statements.claims,
  metrics: statements.metrics,
  values: statements.values,
  headlines,
  verdicts: judged.verdicts,
  clauses: judged.clauses,
  measures: catalogue.measures,
  commitments: judged.commitments,
  findings: judged.findings,
  regions: catalogue.regions,
  observations: catalogue.observations,
  populations: catalogue.populations,
} as const;

/** The names of the tables of a corpus. */
export type TableName = keyof typeof DEFINITIONS;
/** A name in the corpus as a table. */
export type Tables = {readonly [name in TableName]: ColumnTable};

type Any = Definition<unknown>;
const NAMES = Object.keys(DEFINITIONS) as TableName[];
const definition = (name: TableName): Any => DEFINITIONS[name] as unknown as Any;

/** What each column of each table holds: its type, its name in both languages, its closed list, and the key that it joins on. */
export const columns = Object.fromEntries(NAMES.map((name) => [name, definition(name).columns.map(fieldOf)])) as unknown as {
  readonly [name in TableName]: readonly Field[];
};

function fieldOf({name, type, zh, en, oneOf, to, of}: Any["columns"][number]): Field {
  return {name, type, zh, en, ...(oneOf ? {oneOf} : {}), ...(to ? {to} : {}), ...(of ? {of} : {})};
}

/**
 * One table of some material: what it is, and its rows.
 *
 * @example tableOf(materialOf(corpus), "plans").rows.length === corpus.plans().length // true
 */
export function tableOf(material: Material, name: TableName): Described & {readonly rows: Record<string, unknown>[]} {
  const {zh, en, key} = DEFINITIONS[name];
  return {name, zh, en, key, fields: columns[name], rows: rowsOf(material, name)};
}

/** What a table is, without its rows. */
export interface Described extends Said {
  readonly name: TableName;
  readonly key: readonly string[];
  readonly fields: readonly Field[];
}

/**
 * The rows of one table as plain records.
 *
 * @example rowsOf(materialOf(corpus), "regions")[0].name // "中华人民共和国"
 */
export function rowsOf(material: Material, name: TableName): Record<string, unknown>[] {
  const {columns: of, rows} = definition(name);
  return rows(material).map((row) => Object.fromEntries(of.map((c) => [c.name, c.get(row)])));
}

/** What JavaScript itself asks any object for. */
const ASKED = ["then", "toJSON"];
const wrong = (name: string): never => {
  throw unknown("table", name, NAMES);
};

/**
 * The tables of a corpus, each made when first asked for. A row of numbers carries its unit, basis, flags and the ids of its claim and
 * plan, so that they survive filter, derive and join; `columns` says which column joins which. In `metrics` the rows with `headline`
 * hold one value for each plan, indicator and year. `values` holds whole `Datum` cells, which a pivot keeps too, and `headlines` the start
 * and the target that stand for a plan, side by side. `verdicts` and
 * `clauses` hold each plan against the plan above it.
 *
 * @example tablesOf(corpus).plans.numRows() === corpus.plans().length // true
 * @example
 * const {metrics, plans} = tablesOf(corpus);
 * metrics.filter((d) => d.headline && d.role === "target").join(plans, ["plan", "id"]).print();
 */
export function tablesOf(corpus: Corpus): Tables {
  const made = new Map<TableName, ColumnTable>();
  const table = (name: TableName): ColumnTable => {
    const known = made.get(name);
    if (known) return known;
    const fresh = CorpusTable.of(
      rowsOf(materialOf(corpus), name),
      columns[name].map((c) => c.name),
    );
    made.set(name, fresh);
    return fresh;
  };
  const tables = {} as Record<TableName, ColumnTable>;
  for (const name of NAMES) Object.defineProperty(tables, name, {enumerable: true, get: () => table(name)});
  return new Proxy(tables, {
    get: (of, name) => (name in of || typeof name === "symbol" || ASKED.includes(name) ? of[name as TableName] : wrong(name)),
  });
}
