/**
 * `npm run mutate [-- seed [count]]`: small seeded mutations of the reader's source, each run against the tests of its own room in
 * a copy of the project. Prints what became of each, and how many the tests killed. No part of the suite: it takes a quarter of an hour.
 */
import {group} from "d3-array";
import {spawn} from "node:child_process";
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import process from "node:process";
import {randomLcg} from "d3";
import {mutationsOf, type Mutation} from "./mutations.js";

/** Rooms of the reader, and the tests that speak for each: its own, and for what all rooms share those of the claims. */
const TESTS = {
  quantity: ["test/quantity"],
  claims: ["test/claims"],
  text: ["test/text", "test/claims"],
  lexicon: ["test/lexicon", "test/quantity", "test/claims", "test/text"],
} as const;
type Room = keyof typeof TESTS;
type Drawn = Mutation & {readonly room: Room};

/** Tests that take long and say little of single rules come last: whole files, and single tests by their titles. */
const SLOW = /(?:cost|apart|joined|time|round-trip)\.test\.ts$/;
const QUICK = "^(?!.*(?:say which comes first|seed \\d+|wrapped)).*$";
const LONGEST_MS = 240_000;
const AT_ONCE = 2;
const COPIED = ["src", "test", "bench", "package.json", "tsconfig.json", "vitest.config.ts"];
const LINKED = ["data", "node_modules", "docs"];

const [seed = 20261127, number = 50] = process.argv.slice(2).map(Number);

const filesIn = (folder: string, end: string): string[] =>
  readdirSync(folder, {recursive: true, encoding: "utf8"})
    .filter((file) => file.endsWith(end))
    .map((file) => join(folder, file))
    .toSorted();

/** Mutations drawn by the seed: first what is changed, then where. */
function draw(): Drawn[] {
  const random = randomLcg(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const all = (Object.keys(TESTS) as Room[]).flatMap((room) =>
    filesIn(join("src", room), ".ts").flatMap((file) => mutationsOf(file, readFileSync(file, "utf8")).map((m) => ({...m, room}))),
  );
  const kinds = [...group(all, ({kind}) => kind).values()];
  return Array.from({length: number}, () => pick(pick(kinds)));
}

/** What tests say of a mutation: killed by one that fails, or by none; or they did not end, and nothing is known. */
type Verdict = "killed" | "SURVIVED" | "unended";

function test(copy: string, args: readonly string[]): Promise<Verdict> {
  const all = ["vitest", "run", "--project", "unit", "--bail", "1", "--no-isolate", "--pool", "threads", "--maxWorkers", "1", ...args];
  const child = spawn("npx", all, {cwd: copy, stdio: "ignore", timeout: LONGEST_MS, killSignal: "SIGKILL"});
  return new Promise((done) => child.on("close", (code) => done(code === null ? "unended" : code === 0 ? "SURVIVED" : "killed")));
}

async function tried(copy: string, {file, start, end, text, room}: Drawn): Promise<Verdict> {
  const source = readFileSync(join(copy, file), "utf8");
  writeFileSync(join(copy, file), source.slice(0, start) + text + source.slice(end));
  const tests = TESTS[room].flatMap((folder) => filesIn(folder, ".test.ts"));
  const quick = ["-t", QUICK, ...tests.filter((test) => !SLOW.test(test))];
  const first = await test(copy, quick);
  const verdict = first === "SURVIVED" ? await test(copy, tests) : first;
  writeFileSync(join(copy, file), source);
  return verdict;
}

function copyOfProject(): string {
  const copy = mkdtempSync(join(tmpdir(), "mutations-"));
  for (const name of COPIED) cpSync(name, join(copy, name), {recursive: true});
  for (const name of LINKED) symlinkSync(resolve(name), join(copy, name));
  return copy;
}

const copies = Array.from({length: AT_ONCE}, copyOfProject);
process.chdir(copies[0]!);
const mutations = draw();
const left = [...mutations];
const count: Record<Verdict, number> = {killed: 0, SURVIVED: 0, unended: 0};
async function work(copy: string): Promise<void> {
  for (let mutation = left.shift(); mutation; mutation = left.shift()) {
    const verdict = await tried(copy, mutation);
    count[verdict] += 1;
    process.stdout.write(`${verdict.padEnd(8)}  ${mutation.file}:${mutation.line}  ${mutation.what}\n`);
  }
}
await Promise.all(copies.map(work));
for (const copy of copies) rmSync(copy, {recursive: true, force: true});
process.stdout.write(`mutations: seed ${seed}, ${count.killed} of ${mutations.length} killed, ${count.unended} without an end\n`);
