/**
 * `npx tsx bench/kill-commands.ts [KILLS] [SEED]`, after `npm run prepare`: every command that writes is killed at random moments, by
 * SIGKILL or an interrupt, and then run once more to its end. After a kill each file is what it was or what it becomes, never a part of
 * it, and the corpus is still read; after the second run all files are those of a run that nothing disturbed. Fails where one is not.
 */
import {spawn, spawnSync} from "node:child_process";
import {cpSync, existsSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join, resolve} from "node:path";
import process from "node:process";
import {FILES} from "../test/cli/small-files.js";
import {chance} from "./corpus/random.js";

const [kills = 200, seed = 1] = process.argv.slice(2).map(Number);
const CLI = resolve(process.env["DUIBIAO_BIN"] ?? "lib/cli/bin.js");
const folder = mkdtempSync(join(tmpdir(), "duibiao-kill-"));

interface Work {
  readonly args: readonly string[];
  readonly answers?: string;
}

const PAIR = ["qinghe-2021", "qing-2021"];
const WORKS: Readonly<Record<string, Work>> = {
  add: {args: ["add", "document.txt", "--id", "new-2021", "--region", "990001", "--period", "2021-2025"]},
  review: {args: ["review", "qinghe-2021", "--all", "--by", "甲"], answers: "c read beside the text\n"},
  decide: {args: ["decide", ...PAIR, "--assign", "目标", "--to", "甲", "--by", "乙"]},
  import: {args: ["decide", ...PAIR, "--import", "colleague.jsonl"]},
  "align --out": {args: ["align", ...PAIR, "--format", "html", "--out", "report.html"]},
  "align --out docx": {args: ["align", ...PAIR, "--format", "docx", "--out", "report.docx"]},
  export: {args: ["export", "--out", "package", "--format", "csv,json"]},
  init: {args: ["init", "own"]},
  ingest: {args: ["ingest", "docs", "--jobs", "0"]},
};

/** A decision of a colleague on the one clause of the small corpus is made by the command itself, in a copy. */
function prepared(): string {
  const start = join(folder, "start");
  for (const [name, content] of Object.entries({
    ...FILES,
    "docs/a.txt": FILES["document.txt"]!,
    "report.html": "before",
    "report.docx": "before",
  })) {
    mkdirSync(dirname(join(start, name)), {recursive: true});
    writeFileSync(join(start, name), content);
  }
  const other = join(folder, "colleague");
  cpSync(start, other, {recursive: true});
  finish(WORKS["decide"]!, other);
  cpSync(join(other, `data/decisions/${PAIR.join("--")}.jsonl`), join(start, "colleague.jsonl"));
  return start;
}

function finish({args, answers = ""}: Work, cwd: string): void {
  const {status, stderr} = spawnSync(process.execPath, [CLI, ...args], {cwd, encoding: "utf8", input: answers});
  if (status !== 0 && !/already there|is there already/.test(stderr)) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
}

/** Contents of all files but those that a killed command may leave; moments and the clock's part of a decision are left out. */
function contents(cwd: string): Map<string, string> {
  const files = readdirSync(cwd, {recursive: true, encoding: "utf8"}).filter(
    (f) => statSync(join(cwd, f)).isFile() && !/\.tmp(?:\/|$)|\.lock$/.test(f),
  );
  const still = (text: string): string => text.replace(/"at":\s?"[^"]+"|"date":\s?"[^"]+"/g, '"at":"…"').replaceAll(cwd, "…");
  return new Map(files.toSorted().map((f) => [f, still(readFileSync(join(cwd, f), "latin1"))]));
}

/** Runs and kills; true where there was something to kill. */
async function killed(
  {args, answers = ""}: Work,
  cwd: string,
  after: number,
  by: "SIGKILL" | "SIGINT",
): Promise<{struck: boolean; said: string}> {
  const child = spawn(process.execPath, [CLI, ...args], {cwd, stdio: ["pipe", "ignore", "pipe"]});
  let said = "";
  child.stderr.on("data", (text: Buffer) => (said += text.toString()));
  child.stdin.on("error", () => undefined);
  child.stdin.end(answers);
  const timer = setTimeout(() => child.kill(by), after);
  const signal = await new Promise<string | null>((done) => child.once("close", (_, s) => done(s)));
  clearTimeout(timer);
  return {struck: signal !== null, said};
}

try {
  const start = prepared();
  const c = chance(seed);
  const tally: Record<string, [struck: number, runs: number]> = {};
  const [befores, afters, takes] = [contents(start), new Map<string, Map<string, string>>(), new Map<string, number>()];
  for (const [name, work] of Object.entries(WORKS)) {
    const cwd = join(folder, "whole");
    cpSync(start, cwd, {recursive: true});
    const began = performance.now();
    finish(work, cwd);
    takes.set(name, performance.now() - began);
    afters.set(name, contents(cwd));
    rmSync(cwd, {recursive: true});
  }
  const names = Object.keys(WORKS);
  for (let i = 0; i < kills; i++) {
    const name = names[i % names.length]!;
    const work = WORKS[name]!;
    const cwd = join(folder, "whole");
    cpSync(start, cwd, {recursive: true});
    // Most of the time goes before anything is written: more of the kills fall behind it.
    const at = takes.get(name)! * (c.happens(0.2) ? c.next() : 0.6 + 0.5 * c.next());
    const {struck, said} = await killed(work, cwd, at, i % 4 === 3 ? "SIGINT" : "SIGKILL");
    const where = `${name} killed at ${Math.round(at)} ms (seed ${seed}, kill ${i})`;
    if (/^\s+at .*:\d+/m.test(said)) throw new Error(`${where} printed a stack: ${said}`);
    const [before, after] = [befores, afters.get(name)!];
    for (const [file, content] of contents(cwd))
      if (name !== "ingest" && content !== before.get(file) && content !== after.get(file))
        throw new Error(`${where}: ${file} is neither old nor new`);
    for (const file of before.keys()) if (!existsSync(join(cwd, file))) throw new Error(`${where}: ${file} is gone`);
    // What was done before the kill is not done twice.
    const isDone = name !== "ingest" && [...after].every(([file, content]) => contents(cwd).get(file) === content);
    if (!isDone) finish(work, cwd);
    const now = contents(cwd);
    const wrong = [...new Set([...after.keys(), ...now.keys()])].filter((f) => after.get(f) !== now.get(f));
    if (wrong.length > 0) throw new Error(`${where}, resumed: ${wrong.join(", ")} differ`);
    if (i < names.length) finish({args: ["verify"]}, cwd);
    const [s, n] = tally[name] ?? [0, 0];
    tally[name] = [s + Number(struck), n + 1];
    rmSync(cwd, {recursive: true});
  }
  for (const [name, [s, n]] of Object.entries(tally)) process.stdout.write(`${name}: ${s} of ${n} runs killed before their end\n`);
  const struck = Object.values(tally).reduce((sum, [s]) => sum + s, 0);
  process.stdout.write(`${struck} kills, no part of a file, nothing lost, the same bytes after a second run (seed ${seed})\n`);
} finally {
  rmSync(folder, {recursive: true, force: true});
}
