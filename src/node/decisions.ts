import {existsSync} from "node:fs";
import {appendFile, mkdir, readdir, readFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {logLine, newTo, parseLog} from "../decisions/index.js";
import type {ReviewerDecision} from "../model/index.js";
import {CorpusError, type Fault} from "./faults.js";
import {whileLocked} from "./lock.js";

/** Where the decisions on two plans, or on the audit of one, are kept: `<data>/decisions/<lower>--<higher>.jsonl`. */
export function decisionsFile(data: string, lower: string, higher: string | null): string {
  return join(data, "decisions", `${higher === null ? lower : `${lower}--${higher}`}.jsonl`);
}

/**
 * The decisions of a log on these plans; none where there is no file.
 *
 * @throws `CorpusError` with a line for each line that does not fit, or that is about other plans.
 */
export async function readDecisions(path: string, lower: string, higher: string | null, name = path): Promise<ReviewerDecision[]> {
  if (!existsSync(path)) return [];
  const {decisions, faults} = parseLog(await readFile(path, "utf8"));
  const stray = decisions.find((d) => d.lower !== lower || d.higher !== higher);
  const all: Fault[] = faults.map((f) => ({
    file: name,
    line: f.line,
    code: "decision",
    fact: f.fact,
    mend: "mend the line, or take it out",
  }));
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
 * Gives those that were added.
 */
export async function appendDecisions(path: string, more: readonly ReviewerDecision[]): Promise<ReviewerDecision[]> {
  await mkdir(dirname(path), {recursive: true});
  return whileLocked(path, async () => {
    const text = existsSync(path) ? await readFile(path, "utf8") : "";
    const fresh = newTo(parseLog(text).decisions, more);
    const gap = text === "" || text.endsWith("\n") ? "" : "\n";
    if (fresh.length > 0) await appendFile(path, gap + fresh.map(logLine).join(""));
    return fresh;
  });
}

/** The higher plans that a plan was decided on against, null for its audit, by the logs that there are. */
export async function decidedAgainst(data: string, lower: string): Promise<(string | null)[]> {
  const folder = join(data, "decisions");
  if (!existsSync(folder)) return [];
  const names = (await readdir(folder)).filter((name) => name.endsWith(".jsonl")).sort();
  return names
    .map((name) => name.slice(0, -".jsonl".length).split("--") as [string, string?])
    .filter(([of]) => of === lower)
    .map(([, higher]) => higher ?? null);
}

/** Every decision that a corpus ships, file by file; throws `CorpusError` as `readDecisions` does. */
export async function allDecisions(data: string): Promise<ReviewerDecision[]> {
  const folder = join(data, "decisions");
  if (!existsSync(folder)) return [];
  const names = (await readdir(folder)).filter((name) => name.endsWith(".jsonl")).sort();
  const logs = await Promise.all(
    names.map((name) => {
      const [lower, higher = null] = name.slice(0, -".jsonl".length).split("--") as [string, string?];
      return readDecisions(join(folder, name), lower, higher);
    }),
  );
  return logs.flat();
}
