import {NAMED} from "../questions.js";

const TABLES = "plans claims metrics verdicts clauses measures commitments findings regions indicators observations populations".split(" ");
/** What a question asks of, as an example that a reader changes. */
const EXAMPLE = {indicator: "market-entities", region: "500000"} as const;

/** The most asked questions as SQL files for DuckDB, and the views they ask: file names with their text. */
export function questions(): [name: string, sql: string][] {
  const views = TABLES.map((t) => `create or replace view ${t} as select * from '${t}.parquet';`).join("\n");
  const head = '-- In this folder: duckdb -init questions/views.sql -c ".read questions/';
  return [
    ["questions/views.sql", `-- Each table of the package under its own name. 每个表各按其名。\n${views}\n`],
    ...NAMED.map(({name, zh, en, asks, sql}): [string, string] => {
      const filled = asks.reduce((text, of) => text.replaceAll(`$${of}`, `'${EXAMPLE[of]}'`), sql.trim());
      const change = asks.map((of) => `-- Change '${EXAMPLE[of]}' to ask of another ${of}.\n`).join("");
      return [`questions/${name}.sql`, `-- ${en}\n-- ${zh}\n${head}${name}.sql"\n${change}${filled};\n`];
    }),
  ];
}
