/** Every hostile file through `duibiao extract` in a process of its own: exit code, seconds, megabytes, the line that was said. */
import {spawn} from "node:child_process";
import {existsSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import process from "node:process";
import {HOSTILE, type Hostile} from "./hostile-files.js";
import type {Row} from "./times.js";

export const name = "hostile files through the built command line (lib/)";
const BIN = process.env["DUIBIAO_BIN"] ?? "lib/cli/bin.js";
/** Prints the memory that the process took at most, in megabytes, as its last line. */
const COUNTED = 'process.on("exit",()=>require("fs").writeSync(2,"\\nMB "+process.resourceUsage().maxRSS/1024))';

export async function run(): Promise<readonly Row[]> {
  if (!existsSync(BIN)) throw new Error(`hostile: there is no ${BIN}; run npm run prepare first`);
  const folder = mkdtempSync(join(tmpdir(), "duibiao-hostile-"));
  const only = process.env["ONLY"] ?? "";
  const rows: Row[] = [];
  for (const one of HOSTILE.slice(Number(process.env["FROM"] ?? 0)).filter((h) => h.name.includes(only))) {
    const row = await tried(one, folder);
    process.stderr.write(`${Object.values(row).join("  ")}\n`);
    rows.push(row);
  }
  rmSync(folder, {recursive: true});
  return rows;
}

async function tried({name: file, make}: Hostile, folder: string): Promise<Row> {
  const path = join(folder, file);
  const content = make();
  writeFileSync(path, content);
  const start = performance.now();
  const child = spawn(process.execPath, ["--require", counter(folder), BIN, "extract", path]);
  let err = "";
  child.stdout.resume();
  child.stderr.on("data", (text: Buffer) => (err += text.toString()));
  const code = await new Promise<number | string>((done) => child.once("close", (c, signal) => done(c ?? signal ?? "?")));
  const lines = err.trim().split("\n");
  const memory = Number(lines.findLast((line) => line.startsWith("MB "))?.slice(3) ?? Number.NaN);
  const said = lines.findLast((line) => !line.startsWith("MB ") && line !== "") ?? "";
  rmSync(path);
  return {
    file,
    bytes: content.length,
    code: String(code),
    seconds: (performance.now() - start) / 1000,
    MB: Math.round(memory),
    said: said.replace(path, "…").slice(0, 90),
  };
}

function counter(folder: string): string {
  const path = join(folder, "counter.cjs");
  if (!existsSync(path)) writeFileSync(path, `if(require("worker_threads").isMainThread)${COUNTED}`);
  return path;
}
