/**
 * Every hostile file through `duibiao extract`, and with `ALL` the texts of a hundred thousand characters through the commands behind it
 * too, each in a process of its own: exit code, seconds, megabytes, the line that was said. A file is read, or refused in one line with exit code 2,
 * within the limits of time and memory; anything else is marked as wrong, and counted at the end.
 */
import {spawn} from "node:child_process";
import {existsSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import process from "node:process";
import {LIMITS} from "../src/formats/limits.js";
import {HOSTILE, type Hostile} from "./hostile-files.js";
import type {Row} from "./times.js";

export const name = "hostile files through the built command line (lib/)";
const BIN = process.env["DUIBIAO_BIN"] ?? "lib/cli/bin.js";
/** Prints the memory that the process took at most, in megabytes, as its last line. */
const COUNTED = 'process.on("exit",()=>require("fs").writeSync(2,"\\nMB "+process.resourceUsage().maxRSS/1024))';
/** Megabytes that the memory may grow between two looks at it. */
const LATE = 600;

const COMMANDS: Readonly<Record<string, (file: string) => string[]>> = {
  extract: (file) => ["extract", file],
  audit: (file) => ["audit", file, "--period", "2021-2025"],
  check: (file) => ["check", file],
  diff: (file) => ["diff", file, "wulong-2021", "--old-region", "500156", "--old-period", "2021-2025"],
  align: (file) => ["align", file, "sichuan-2021", "--lower-region", "500156", "--lower-period", "2021-2025"],
};

export async function run(): Promise<readonly Row[]> {
  if (!existsSync(BIN)) throw new Error(`hostile: there is no ${BIN}; run npm run prepare first`);
  const folder = mkdtempSync(join(tmpdir(), "duibiao-hostile-"));
  const only = process.env["ONLY"] ?? "";
  const rows: Row[] = [];
  const calls = HOSTILE.flatMap((one) =>
    Object.keys(COMMANDS)
      .filter((command) => command === "extract" || (process.env["ALL"] !== undefined && one.name.endsWith("-100000.txt")))
      .map((command) => ({one, command})),
  );
  for (const {one, command} of calls.slice(Number(process.env["FROM"] ?? 0)).filter((c) => `${c.command} ${c.one.name}`.includes(only))) {
    const row = await tried(one, command, folder);
    process.stderr.write(`${Object.values(row).join("  ")}\n`);
    rows.push(row);
  }
  rmSync(folder, {recursive: true});
  const wrong = rows.filter((row) => row["wrong"] !== "");
  process.stderr.write(`${rows.length} calls, ${new Set(rows.map((r) => r["file"])).size} files, ${wrong.length} wrong\n`);
  return rows;
}

async function tried({name: file, make}: Hostile, command: string, folder: string): Promise<Row> {
  const path = join(folder, file);
  const content = make();
  writeFileSync(path, content);
  const start = performance.now();
  const child = spawn(process.execPath, ["--require", counter(folder), BIN, ...COMMANDS[command]!(path)]);
  let err = "";
  child.stdout.resume();
  child.stderr.on("data", (text: Buffer) => (err += text.toString()));
  const code = await new Promise<number | string>((done) => child.once("close", (c, signal) => done(c ?? signal ?? "?")));
  const lines = err.trim().split("\n");
  const memory = Number(lines.findLast((line) => line.startsWith("MB "))?.slice(3) ?? Number.NaN);
  const said = lines.filter((line) => !line.startsWith("MB ") && line !== "");
  const seconds = (performance.now() - start) / 1000;
  rmSync(path);
  return {
    command,
    file,
    bytes: content.length,
    code: String(code),
    seconds,
    MB: Math.round(memory),
    said: (said.at(-1) ?? "").replace(path, "…").slice(0, 90),
    wrong: faultsOf({code, said, seconds, memory}).join(", "),
  };
}

/** What a call did that none may. */
function faultsOf(call: {
  readonly code: number | string;
  readonly said: readonly string[];
  readonly seconds: number;
  readonly memory: number;
}) {
  const {code, said, seconds, memory} = call;
  const refusal = said.findLast((line) => !/: (?:warning: |read as )|^reading /.test(line)) ?? "";
  return [
    ...(code === 0 || code === 2 ? [] : ["exit code"]),
    ...(code === 2 && !/^\S.*: .+; .+$/.test(refusal) ? ["no line with a mend"] : []),
    ...(said.some((line) => /^\s+at .*:\d+/.test(line)) ? ["stack"] : []),
    ...(seconds > LIMITS.seconds + 5 ? ["time"] : []),
    ...(memory > LIMITS.memory + LATE ? ["memory"] : []),
  ];
}

function counter(folder: string): string {
  const path = join(folder, "counter.cjs");
  if (!existsSync(path)) writeFileSync(path, `if(require("worker_threads").isMainThread)${COUNTED}`);
  return path;
}
