/** Questions across plans, answered by DuckDB over the Parquet files of a store or of an export. */
import {existsSync} from "node:fs";
import {join} from "node:path";
import {FLAT, JUDGED, PARTED} from "./names.js";

/** Rows of an answer: column names, and a plain value for each. */
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** What to install where DuckDB is not; it is not part of the package's own install. */
const ADVICE = "query: DuckDB is not installed here; npm install @duckdb/node-api@1.5.0-r.1";

/** Asks one question in SQL. */
export type Ask = (sql: string, parameters?: Readonly<Record<string, string>>) => Promise<Answer>;

/**
 * Lets SQL be asked of the tables in a folder: `plans`, `claims`, `metrics`, `commitments` and the reference tables. Read only; nothing
 * outside the folder can be read.
 *
 * @throws where DuckDB is not installed, or refuses a question: its own line
 */
export async function asking<T>(folder: string, work: (ask: Ask) => Promise<T>): Promise<T> {
  const {DuckDBInstance} = await import("@duckdb/node-api").catch(() => {
    throw new Error(ADVICE);
  });
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    for (const view of viewsOf(folder)) await connection.run(view);
    await connection.run(
      `set allowed_directories = [${literal(`${folder}/`)}]; set enable_external_access = false; set lock_configuration = true`,
    );
    return await work(async (sql, parameters = {}) => {
      const reader = await connection.runAndReadAll(sql, {...parameters});
      return {columns: reader.deduplicatedColumnNames(), rows: reader.getRowObjectsJson()};
    });
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Asks one question and no more. */
export const ask = (folder: string, sql: string, parameters: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  asking(folder, (one) => one(sql, parameters));

/** A text as SQL writes it. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function viewsOf(folder: string): string[] {
  const view = (name: string, path: string): string =>
    `create view ${name} as select * from read_parquet(${literal(join(folder, path))}, hive_partitioning = false)`;
  const parted = [...PARTED, ...JUDGED].flatMap((name) =>
    existsSync(join(folder, name))
      ? [view(name, `${name}/*/part.parquet`)]
      : existsSync(join(folder, `${name}.parquet`))
        ? [view(name, `${name}.parquet`)]
        : [],
  );
  return [...parted, ...FLAT.filter((name) => existsSync(join(folder, `${name}.parquet`))).map((name) => view(name, `${name}.parquet`))];
}
