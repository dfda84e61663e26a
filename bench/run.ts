/**
 * `npm run bench [-- name …]`: times of the work that must stay fast. Runs every module beside this one that exports `name` and
 * `run`, and prints a table of each. Prints, never fails: machines differ.
 */
import {readdirSync} from "node:fs";
import process from "node:process";
import {textTable} from "../src/cli/table.js";
import type {Row} from "./times.js";

interface Bench {
  readonly name: string;
  /** One row, or several with the same columns. */
  readonly run: () => Promise<Row | readonly Row[]> | Row | readonly Row[];
}

const isBench = (module: object): module is Bench => "name" in module && "run" in module;
const shown = (value: string | number): string =>
  typeof value === "string" ? value : value.toLocaleString("en-US", {maximumFractionDigits: Math.abs(value) < 10 ? 2 : 0});

function print({name}: Bench, rows: readonly Row[]): void {
  const columns = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) => columns.map((c) => shown(row[c] ?? "")));
  process.stdout.write(`\n# ${name}\n\n${textTable(columns, cells)}`);
}

const asked = process.argv.slice(2);
const files = readdirSync(new URL(".", import.meta.url)).filter((f) => f.endsWith(".ts") && f !== "run.ts");
for (const file of files.filter((f) => asked.length === 0 || asked.includes(f.replace(".ts", "")))) {
  const module = (await import(`./${file}`)) as object;
  if (!isBench(module)) continue;
  const result = await module.run();
  print(module, Array.isArray(result) ? (result as readonly Row[]) : [result as Row]);
}
