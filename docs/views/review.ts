/** Reviewers' decisions 审核决定, kept in this browser line by line as the command line keeps them; nothing leaves the page unless it is exported. */
import {guardOf, keyOf} from "../lib/decisions/keys.js";
import {logLine, newTo, parseLog} from "../lib/decisions/log.js";
import {standings, type Standing} from "../lib/decisions/standing.js";
import type {ClauseVerdict, DecidedVerdict, Finding, IndicatorVerdict, MeasureVerdict, ReviewerDecision} from "../lib/model/index.js";
import type {Site} from "../components/site.js";
import {say} from "../components/state.js";

export type {Standing} from "../lib/decisions/standing.js";

/** Something that can be decided on. */
export interface Target {
  readonly key: string;
  readonly guard: string;
  /** What the reader said. */
  readonly proposed: DecidedVerdict;
  /** What the dialog names: the verdict and what it is about. */
  readonly title: string;
}

/** There are hundreds on a page; keys and guards are made when they are asked for. */
const lazily = (key: () => string, guard: () => string, proposed: DecidedVerdict, title: string): Target => ({
  get key() {
    return key();
  },
  get guard() {
    return guard();
  },
  proposed,
  title,
});
const before = (x: {readonly verdict: DecidedVerdict; readonly decided?: {readonly proposed: DecidedVerdict}}): DecidedVerdict =>
  x.decided?.proposed ?? x.verdict;
export const targetOf = {
  indicator: (v: IndicatorVerdict, title: string): Target =>
    lazily(
      () => keyOf.indicator(v),
      () => guardOf.indicator(v),
      before(v),
      title,
    ),
  clause: (c: ClauseVerdict, title: string): Target =>
    lazily(
      () => keyOf.clause(c),
      () => guardOf.clause(c),
      before(c),
      title,
    ),
  measure: (m: MeasureVerdict, title: string): Target =>
    lazily(
      () => keyOf.measure(m),
      () => guardOf.measure(m),
      before(m),
      title,
    ),
  finding: (f: Finding, title: string): Target =>
    lazily(
      () => keyOf.finding(f),
      () => guardOf.finding(f),
      "upheld",
      title,
    ),
};

/** What came of reading a file of decisions. */
export interface Taken {
  readonly added: number;
  /** Lines that were there already, word for word. */
  readonly known: number;
  /** Of the things in the file, those on which reviewers now differ. */
  readonly conflicts: number;
}

/** The decisions on one alignment, or on the audit of one plan (`higher` is null). */
export interface Review {
  readonly lower: string;
  readonly higher: string | null;
  /** Every line, those that came with the corpus first. */
  log(): readonly ReviewerDecision[];
  standing(target: Pick<Target, "key" | "guard">): Standing;
  /** Adds a line; null takes one's own decision back. `settles` ends a difference between reviewers. */
  decide(
    target: Pick<Target, "key" | "guard" | "proposed">,
    verdict: DecidedVerdict | null,
    note: string,
    by: string,
    settles?: boolean,
  ): void;
  /** Takes the reader at its word on many things in one step. */
  agree(targets: readonly Target[], by: string): void;
  /** Takes the last step made in this window back for good; false where there is none. */
  undo(): boolean;
  /** Reads an exported file; its lines stand beside those that are here, none is overwritten. Throws in the user's words. */
  read(text: string, targets: readonly Target[]): Taken;
  /** The file that `--decisions` reads. */
  file(): string;
  onChange(run: () => void): void;
}

const NAME = "duibiao.reviewer";

/** The reviewer's name, as last given. */
export const reviewer = {
  name: (): string => stored(NAME) ?? "",
  keep: (name: string): void => store(NAME, name),
};

/** A browser may refuse to keep anything; the decisions then last as long as the page. */
function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
function store(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // Nothing can be kept; the export still works.
  }
}

/** What cannot be read is put aside, so that the next decision does not overwrite it. */
function kept(key: string): readonly ReviewerDecision[] | null {
  const text = stored(key);
  if (text === null) return null;
  const {decisions, faults} = parseLog(text);
  if (faults.length > 0) store(`${key}.unreadable`, text);
  return decisions;
}

/** A decision as it is made: on which plans and when, the review adds. */
type Line = Omit<ReviewerDecision, "lower" | "higher" | "at">;

const PREFIX = "duibiao.decisions.";

/** Plans that a plan was held against when somebody decided, here or as the corpus ships it; null for its audit. */
export function decidedAgainst(site: Pick<Site, "decisions">, lower: string): (string | null)[] {
  const shipped = site.decisions.filter((d) => d.lower === lower).map((d) => d.higher);
  const own = keptKeys().flatMap((key) => {
    const [below, above = null] = key.slice(PREFIX.length).split("--");
    return key.startsWith(PREFIX) && below === lower ? [above] : [];
  });
  return [...new Set([...shipped, ...own])];
}

function keptKeys(): string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}

export function reviewOf(site: Pick<Site, "decisions">, lower: string, higher: string | null): Review {
  const key = `${PREFIX}${higher === null ? lower : `${lower}--${higher}`}`;
  const shipped = site.decisions.filter((d) => d.lower === lower && d.higher === higher);
  let own: readonly ReviewerDecision[] = [];
  let log: readonly ReviewerDecision[] = [];
  let standingOf = standings(log);
  const listeners = new Set<() => void>();
  /** What each step of this window added. */
  const made: (readonly ReviewerDecision[])[] = [];
  const take = (lines: readonly ReviewerDecision[]): void => {
    own = lines;
    log = [...shipped, ...newTo(shipped, own)];
    standingOf = standings(log);
  };
  // Another window may have decided meanwhile: each change is made to what is kept, not to what was read once.
  const change = (to: (now: readonly ReviewerDecision[]) => readonly ReviewerDecision[]): void => {
    take(to(kept(key) ?? own));
    store(key, own.map(logLine).join(""));
    for (const run of listeners) run();
  };
  const add = (lines: readonly Line[]): void => {
    const at = new Date().toISOString();
    const step = lines.map((line): ReviewerDecision => ({lower, higher, at, ...line}));
    made.push(step);
    change((now) => [...now, ...step]);
  };
  take(kept(key) ?? []);
  addEventListener("storage", (event) => {
    if (event.key !== key) return;
    take(kept(key) ?? []);
    for (const run of listeners) run();
  });
  return {
    lower,
    higher,
    log: () => log,
    standing: (target) => (log.length === 0 ? {state: "open"} : standingOf(target)),
    decide: ({key: thing, guard, proposed}, verdict, note, by, settles = false) =>
      add([{key: thing, verdict, proposed, note, by, guard, ...(settles ? {settles: true as const} : {})}]),
    agree: (targets, by) =>
      add(targets.map(({key: thing, guard, proposed}) => ({key: thing, verdict: proposed, proposed, note: "", by, guard}))),
    undo: () => {
      const last = made.pop();
      if (!last) return false;
      const lines = new Set(last.map(logLine));
      change((now) => now.filter((d) => !lines.has(logLine(d))));
      return true;
    },
    read: (text, targets) => {
      const lines = accepted(text, lower, higher);
      const fresh = newTo(log, lines);
      change((now) => [...now, ...fresh]);
      const keys = new Set(lines.map((d) => d.key));
      const conflicts = targets.filter((t) => keys.has(t.key) && standingOf(t).state === "conflict").length;
      return {added: fresh.length, known: lines.length - fresh.length, conflicts};
    },
    file: () => log.map(logLine).join(""),
    onChange: (run) => void listeners.add(run),
  };
}

/**
 * The lines of a file.
 *
 * @throws where it is no file of decisions, or one on other plans.
 */
function accepted(text: string, lower: string, higher: string | null): readonly ReviewerDecision[] {
  const {decisions, faults} = parseLog(text);
  const [fault] = faults;
  if (fault)
    throw new Error(
      say(
        `第 ${fault.line} 行不是审核决定，整个文件未读入；请选导出的 JSONL 文件。`,
        `Line ${fault.line} is no decision (${fault.fact}); nothing was read. Choose the JSONL file that this page exports.`,
      ),
    );
  const stray = decisions.find((d) => d.lower !== lower || d.higher !== higher);
  if (!stray) return decisions;
  const on = [stray.lower, stray.higher].filter(Boolean).join(" → ");
  throw new Error(
    say(
      `这些决定是对 ${on} 的，不是对本页的；请先打开那一页再导入。`,
      `These decisions are on ${on}; open that page and import them there.`,
    ),
  );
}
