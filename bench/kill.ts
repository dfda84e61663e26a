/**
 * `npx tsx bench/kill.ts [N] [KILLS] [SEED]`, after `npm run prepare`: N plans taken in and judged while the work is killed at random
 * moments, each time resumed to its end. Every store must hold the same bytes as one that was never disturbed; fails where one does not.
 */
import {spawn, spawnSync} from "node:child_process";
import {createHash} from "node:crypto";
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import process from "node:process";
import {loadData} from "../src/node/index.js";
import {chance} from "./corpus/random.js";
import {plansOf} from "./corpus/write.js";

const [n = 24, kills = 20, seed = 1] = process.argv.slice(2).map(Number);
const CLI = "lib/cli/bin.js";
const folder = mkdtempSync(join(tmpdir(), "duibiao-kill-"));
const docs = join(folder, "docs");

const commandsFor = (store: string): string[][] => [
  [CLI, "ingest", docs, "--store", store, "--jobs", "2"],
  [CLI, "align", "--parents", "--store", store, "--jobs", "2"],
];

/** Hash of every file that a reader of the store sees. */
function bytesOf(store: string): Map<string, string> {
  const files = readdirSync(store, {recursive: true, encoding: "utf8"}).filter((f) => /(?:\.parquet|manifest\.json)$/.test(f));
  return new Map(
    files.toSorted().map((f) => [
      f,
      createHash("sha256")
        .update(readFileSync(join(store, f)))
        .digest("hex"),
    ]),
  );
}

function toTheEnd(store: string): void {
  for (const args of commandsFor(store)) {
    const {status, stderr} = spawnSync(process.execPath, args, {encoding: "utf8"});
    if (status !== 0) throw new Error(`${args[1]} ended with ${status}: ${stderr}`);
  }
}

/** Runs both commands and kills the one that runs at the given moment, with its workers or without; true where there was one to kill. */
async function killedAt(store: string, milliseconds: number, workersToo: boolean): Promise<boolean> {
  const until = performance.now() + milliseconds;
  for (const args of commandsFor(store)) {
    const child = spawn(process.execPath, args, {stdio: "ignore", detached: true});
    const killing = setTimeout(
      () => process.kill(workersToo ? -child.pid! : child.pid!, "SIGKILL"),
      Math.max(0, until - performance.now()),
    );
    const signal = await new Promise<string | null>((done) => child.once("exit", (_code, by) => done(by)));
    clearTimeout(killing);
    if (signal !== null) return true;
  }
  return false;
}

try {
  mkdirSync(docs);
  for (const {file, text} of plansOf((await loadData("data")).regions, n)) writeFileSync(join(docs, file), text);
  const whole = join(folder, "whole");
  const started = performance.now();
  toTheEnd(whole);
  const takes = performance.now() - started;
  const right = bytesOf(whole);
  const by = chance(seed);
  let struck = 0;
  for (let i = 0; i < kills; i++) {
    const store = join(folder, `killed-${i}`);
    const at = Math.round(by.next() * takes);
    if (await killedAt(store, at, i % 2 === 0)) struck++;
    toTheEnd(store);
    const now = bytesOf(store);
    const wrong = [...new Set([...right.keys(), ...now.keys()])].filter((f) => right.get(f) !== now.get(f));
    if (wrong.length > 0) {
      const gone = wrong.filter((f) => !now.has(f)).length;
      const what = `${wrong.length} files differ, ${gone} of them absent: ${wrong.slice(0, 5).join(", ")}`;
      throw new Error(`killed at ${at} ms of ${Math.round(takes)} (seed ${seed}, kill ${i}): ${what}`);
    }
    process.stderr.write(`killed at ${at} ms: ${now.size} files as they were\n`);
    rmSync(store, {recursive: true});
  }
  process.stdout.write(
    `${struck} of ${kills} runs over ${n} plans were killed before their end; all ended with the same bytes (seed ${seed})\n`,
  );
} finally {
  rmSync(folder, {recursive: true, force: true});
}
