import {countDecisions, newTo, orphans, standings, type Decidable} from "../decisions/index.js";
import type {ReviewerDecision} from "../model/index.js";
import {decisionsFile, decisionsIn, readDecisions} from "../node/decisions.js";
import {CorpusError, faultLine} from "../node/faults.js";
import {isSystemError, systemFact} from "../node/system-error.js";
import {decidedZh} from "../report/index.js";
import {InputError, type Effects} from "./command.js";
import {homeOf} from "./open.js";
import {textOf} from "./read.js";

/** The decisions on two plans, or on the audit of one, from the files given, else from data/decisions/; a line that does not fit is bad input. */
export async function decisionsOn(
  given: readonly string[] | undefined,
  lower: string,
  higher: string | null,
  effects: Pick<Effects, "cwd" | "data" | "reading">,
): Promise<readonly ReviewerDecision[]> {
  const own = decisionsFile(homeOf(effects), lower, higher);
  const logs = given
    ? given.map(async (file) => decisionsIn(await textOf(file, effects), lower, higher, file))
    : [readDecisions(own, lower, higher)];
  const read = await Promise.all(logs.map((log, i) => log.catch(asInput(given?.[i] ?? own))));
  return read.reduce<readonly ReviewerDecision[]>((all, log) => [...all, ...newTo(all, log)], []);
}

const asInput =
  (file: string) =>
  (error: unknown): never => {
    if (isSystemError(error)) throw new InputError(`${file}: ${systemFact(error)}`);
    throw error instanceof CorpusError ? new InputError(firstFault(error)) : error;
  };

/** The first line that does not fit, and how many more there are. */
const firstFault = ({faults}: CorpusError): string =>
  faultLine(faults[0]!) + (faults.length > 1 ? ` (and ${faults.length - 1} more lines)` : "");

/** What one reviewer says on one thing, in a few words. */
export const opinion = (d: ReviewerDecision): string =>
  `${d.by} ${d.at.slice(0, 10)} ${d.verdict === null ? "withdrawn" : decidedZh(d.key, d.verdict)}${d.note && ` (${d.note})`}`;

/** How the decisions stand: how many, on what reviewers differ, what is open again. Nothing where there are none. */
export function tellStandings(things: readonly Decidable[], log: readonly ReviewerDecision[], {err}: Pick<Effects, "err">): void {
  if (log.length === 0) return;
  const {of, decided, overruled, conflicts, reopened} = countDecisions(things, log);
  err(`decisions: ${decided} of ${of} decided, ${overruled} of them overrule the reader, ${conflicts} in dispute, ${reopened} open again`);
  const standingOf = standings(log);
  for (const thing of things) {
    const standing = standingOf(thing);
    if (standing.state === "conflict") err(`reviewers differ on ${thing.key}: ${standing.decisions.map(opinion).join(" | ")}`);
    if (standing.state === "reopened")
      err(`reopened: the text under ${thing.key} has changed since ${standing.before.map(opinion).join(" | ")}; decide again`);
  }
  for (const d of orphans(log, things)) err(`gone: ${d.key}, on which ${opinion(d)}`);
}
