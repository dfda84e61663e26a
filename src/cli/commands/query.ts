import {existsSync} from "node:fs";
import {join} from "node:path";
import {NAMED, type NamedQuery} from "../../node/questions.js";
import {ask, type Answer} from "../../node/store/query.js";
import {InputError, type Command, type Effects} from "../command.js";
import {openCorpus} from "../open.js";
import {oneOf, readOptions} from "../options.js";
import {namedStore, storeOf} from "../store.js";
import {csvTable, textTable} from "../table.js";

const usage = '"SQL" | --named NAME [--indicator ID] [--region CODE] [--store DIR] [--format table|json|csv]';
const options = {
  named: {type: "string"},
  indicator: {type: "string"},
  region: {type: "string"},
  store: {type: "string"},
  format: {type: "string"},
} as const;

export const query: Command = {
  name: "query",
  usage,
  summary: "questions across plans in SQL, or by name, over a store (--store, or store/ here) or the corpus",
  async run(args, effects) {
    const {values, positionals} = readOptions("query", usage, args, options, {min: 0, max: 1});
    const format = oneOf("query", "format", values.format, ["table", "json", "csv"], "table");
    const {sql, parameters} = asked(positionals[0], values);
    const answer = await answered(sql, parameters, values.store, effects);
    effects.out(written(answer, format));
    return 0;
  },
};

function asked(
  sql: string | undefined,
  {named, indicator, region}: {named?: string; indicator?: string; region?: string},
): {sql: string; parameters: Record<string, string>} {
  if ((sql === undefined) === (named === undefined))
    throw new InputError(`duibiao query: give either SQL or --named with one of\n${NAMED.map(line).join("\n")}`);
  if (sql !== undefined) return {sql, parameters: {}};
  const found = NAMED.find((q) => q.name === named);
  if (!found) throw new InputError(`duibiao query: --named ${named} is unknown; use one of\n${NAMED.map(line).join("\n")}`);
  const given = {indicator, region};
  const missing = found.asks.find((name) => given[name] === undefined);
  if (missing) throw new InputError(`duibiao query: --named ${named} asks of one ${missing}; give --${missing}`);
  return {sql: found.sql, parameters: Object.fromEntries(found.asks.map((name) => [name, given[name]!]))};
}

const line = ({name, en, asks}: NamedQuery): string => `  ${name}${asks.map((a) => ` --${a}`).join("")}: ${en}`;

async function answered(
  sql: string,
  parameters: Readonly<Record<string, string>>,
  named: string | undefined,
  effects: Pick<Effects, "cwd">,
): Promise<Answer> {
  const store = named === undefined ? storeOf(named, effects) : namedStore(named, effects);
  const there = existsSync(join(store, "manifest.json"));
  try {
    return there ? await ask(store, sql, parameters) : await askOpened(sql, parameters, effects);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`duibiao query: ${(error as Error).message.split("\n")[0]}; ${mendOf(there)}`);
  }
}

/** Asks the corpus, which is loaded only where it is asked. */
async function askOpened(sql: string, parameters: Readonly<Record<string, string>>, effects: Pick<Effects, "cwd">): Promise<Answer> {
  const {askCorpus} = await import("../../node/store/ask-corpus.js");
  return askCorpus(await openCorpus(effects), sql, parameters);
}

const mendOf = (store: boolean): string =>
  `the tables are plans, claims, metrics, commitments, regions, indicators, measures, populations${store ? ", and after duibiao align --parents verdicts, clauses and findings" : ""}`;

function written({columns, rows}: Answer, format: "table" | "json" | "csv"): string {
  if (format === "json") return `${JSON.stringify(rows, null, 2)}\n`;
  const cells = rows.map((row) => columns.map((c) => shown(row[c])));
  return format === "csv" ? csvTable(columns, cells) : textTable(columns, cells);
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
