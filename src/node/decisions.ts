import {existsSync} from "node:fs";
import {mkdir, readdir, readFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {logLine, newTo, parseLog} from "../decisions/index.js";
import type {ReviewerDecision} from "../model/index.js";
import {writeAtomically} from "./atomic.js";
import {CorpusError, type Fault} from "./faults.js";
import {whileLocked} from "./lock.js";

/**
 * Where the decisions on two plans, or on the audit of one, are kept: `<data>/decisions/<lower>--<higher>.jsonl`.
 *
 * @example decisionsFile("data", "wulong-2021", "cn-quality-2023") // "data/decisions/wulong-2021--cn-quality-2023.jsonl"
 */
export function decisionsFile(data: string, lower: string, higher: string | null): string {
  return join(data, "decisions", `${higher === null ? lower : `${lower}--${higher}`}.jsonl`);
}

/**
 * The decisions of a log on these plans; none where there is no file.
 *
 * @throws `CorpusError` with a line for each line that does not fit, or that is about other plans.
 *
 * @example await readDecisions(dir + "/none.jsonl", "a", "b") // []
 */
export async function readDecisions(path: string, lower: string, higher: string | null, name = path): Promise<ReviewerDecision[]> {
  return existsSync(path) ? decisionsIn(await readFile(path, "utf8"), lower, higher, name) : [];
}

/**
 * The same of the text of a log, which messages call `name`.
 *
 * @example decisionsIn("", "a", "b", "log") // []
 */
export function decisionsIn(text: string, lower: string, higher: string | null, name: string): ReviewerDecision[] {
  const {decisions, faults} = parseLog(text);
  const all: Fault[] = faults.map(({line, fact, mend}) => ({file: name, line, code: "decision", fact, mend}));
  const stray = decisions.find((d) => d.lower !== lower || d.higher !== higher);
  if (stray)
    all.push({
      file: name,
      line: 1,
      code: "other-plans",
      fact: `these decisions are on ${stray.lower} and ${stray.higher ?? "itself"}`,
      mend: `pass those on ${lower} and ${higher ?? "itself"}`,
    });
  if (all.length > 0) throw new CorpusError(all);
  return decisions;
}

/**
 * Adds decisions to a log, whoever else writes there: nothing is overwritten, and what stands there word for word is not added again.
 * A kill or a full disk leaves the log as it was. Gives those that were added.
 *
 * @example await appendDecisions(dir + "/log.jsonl", []) // []
 */
export async function appendDecisions(path: string, more: readonly ReviewerDecision[]): Promise<ReviewerDecision[]> {
  await mkdir(dirname(path), {recursive: true});
  return whileLocked(path, async () => {
    const text = existsSync(path) ? await readFile(path, "utf8") : "";
    const fresh = newTo(parseLog(text).decisions, more);
    const gap = text === "" || text.endsWith("\n") ? "" : "\n";
    if (fresh.length > 0) await writeAtomically(path, text + gap + fresh.map(logLine).join(""));
    return fresh;
  });
}

/** Names of the logs of a corpus, with the plans that each is on. */
export async function logsIn(data: string): Promise<{readonly name: string; readonly lower: string; readonly higher: string | null}[]> {
  const folder = join(data, "decisions");
  if (!existsSync(folder)) return [];
  const names = (await readdir(folder)).filter((name) => name.endsWith(".jsonl")).sort();
  return names.map((name) => {
    const [lower, higher = null] = name.slice(0, -".jsonl".length).split("--") as [string, string?];
    return {name, lower, higher};
  });
}

/**
 * The higher plans that a plan was decided on against, null for its audit, by the logs that there are.
 *
 * @example await decidedAgainst("data", "wulong-2021") // []
 */
export async function decidedAgainst(data: string, lower: string): Promise<(string | null)[]> {
  return (await logsIn(data)).filter((log) => log.lower === lower).map((log) => log.higher);
}

/**
 * Every decision that a corpus ships, file by file; throws `CorpusError` as `readDecisions` does.
 *
 * @example (await allDecisions("data")).length // 0
 */
export async function allDecisions(data: string): Promise<ReviewerDecision[]> {
  const logs = (await logsIn(data)).map(({name, lower, higher}) => readDecisions(join(data, "decisions", name), lower, higher));
  return (await Promise.all(logs)).flat();
}
