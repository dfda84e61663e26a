/**
 * `npx tsx bench/wrong.ts [COMMAND …]`: wrong uses of every command by the hundred: missing, strange and unreadable files, wrong ids,
 * values that fit nowhere, options that are none. Each must end with 0, 1 or 2; with 2 in plain lines of which the last names a mend, and
 * with no file written or changed. Prints counts by command; fails with the calls that did otherwise.
 */
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import process from "node:process";
import {commands} from "../src/cli/commands/index.js";
import {main} from "../src/cli/main.js";
import {FILES} from "../test/cli/small-files.js";

/** A call that is right, to be spoiled. */
const RIGHT: Readonly<Record<string, readonly string[]>> = {
  text: ["document.txt"],
  extract: ["document.txt"],
  claims: ["qinghe-2021"],
  metrics: [],
  align: ["qinghe-2021", "qing-2021"],
  audit: ["qinghe-2021"],
  diff: ["qinghe-2021", "document.txt"],
  check: ["document.txt"],
  decide: ["qinghe-2021", "qing-2021"],
  add: ["document.txt", "--id", "new-2021", "--region", "990001", "--period", "2021-2025"],
  review: ["qinghe-2021"],
  verify: [],
  doctor: [],
  ingest: ["docs", "--jobs", "0"],
  query: ["select 1"],
  export: ["--out", "e", "--format", "json"],
  init: ["own"],
  mcp: [],
};
const NAMES = [
  "",
  "\0",
  ".",
  "..",
  "no-such-file",
  "document.txt/x",
  "x".repeat(5000),
  "/proc/none",
  "\u001b[2J",
  "constructor",
  "__proto__",
  "qinghe-2012",
  "data/plans",
  "/dev/null/x",
  "empty.txt",
  "locked.txt",
  "~",
  "-",
  "a/b",
  "汉字",
];
const VALUES = ["", "\0", "..", "x".repeat(5000), "-1", "NaN", "2021-13-45", "\u001b[2J", "__proto__", "no-such-file"];

function spoiled(name: string, usage: string): string[][] {
  const right = RIGHT[name]!;
  const places = right.length === 0 || right[0]!.startsWith("--") ? [] : [0];
  const options = [...new Set(usage.match(/--[a-z-]+/g) ?? [])];
  return [
    ...places.flatMap((at) => NAMES.map((word) => right.with(at, word))),
    ...NAMES.map((word) => [...right, word]),
    ...NAMES.map((word) => [...right, `--${word}`]),
    ...NAMES.map((word) => [...right, "--data", word]),
    ...options.flatMap((option) => [[...right, option], ...VALUES.map((value) => [...right, option, value]), [...right, `${option}=`]]),
    ...right.map((_, i) => right.toSpliced(i, 1)),
    [...right, ...right],
    ["--", ...right, "-x"],
  ];
}

/** Files with their contents. */
function contents(cwd: string): string {
  const files = readdirSync(cwd, {recursive: true, encoding: "utf8"}).filter((f) => statSync(join(cwd, f)).isFile());
  return files
    .toSorted()
    .map((f) => `${f} ${readFileSync(join(cwd, f), "latin1")}`)
    .join("\n");
}

const folder = mkdtempSync(join(tmpdir(), "duibiao-wrong-"));
const start = join(folder, "start");
for (const [file, content] of Object.entries({...FILES, "docs/a.txt": FILES["document.txt"]!, "empty.txt": "", "locked.txt": "\ufffd\0"})) {
  mkdirSync(dirname(join(start, file)), {recursive: true});
  writeFileSync(join(start, file), content);
}
const before = contents(start);
const asked = process.argv.slice(2);
let faults = 0;
let [all, refused] = [0, 0];
for (const {name, usage} of (await commands()).filter((c) => asked.length === 0 || asked.includes(c.name))) {
  let [own, two] = [0, 0];
  for (const args of spoiled(name, usage)) {
    const cwd = join(folder, "cwd");
    cpSync(start, cwd, {recursive: true});
    const err: string[] = [];
    const code = await main([name, ...args], {
      out: () => undefined,
      err: (line) => void err.push(line),
      cwd,
      answers: (async function* none() {})(),
    });
    const last = err.at(-1) ?? "";
    const wrong = [
      ...(code === 3 ? ["a fault of its own"] : []),
      ...(code === 2 && !/^\S[^\n]*[:;] [^\n]+; [^\n]+$/.test(last) ? ["no mend"] : []),
      ...(err.some((line) => /^\s+at |\n/.test(line)) ? ["a stack"] : []),
      ...(code === 2 && contents(cwd) !== before ? ["files changed"] : []),
    ];
    if (wrong.length > 0)
      process.stderr.write(`${wrong.join(", ")}: ${JSON.stringify([name, ...args]).slice(0, 150)} → ${code} ${last.slice(0, 200)}\n`);
    faults += wrong.length;
    own++;
    two += Number(code === 2);
    rmSync(cwd, {recursive: true});
  }
  all += own;
  refused += two;
  process.stdout.write(`${name}: ${own} calls, ${two} refused\n`);
}
rmSync(folder, {recursive: true});
process.stdout.write(`${all} calls, ${refused} refused in a line, ${faults} faults\n`);
process.exitCode = faults > 0 ? 1 : 0;
