import type {ClauseMatch, ClauseVerdict, RegionLevel} from "../model/index.js";
import {confidenceAt} from "./confidence.js";
import {evidenceOf, type Evidence} from "./evidence.js";
import {levelOf, MODEL, nameOf, type Graded} from "./model.js";
import type {Unit} from "./unit.js";
import {marksOf} from "./marks.js";
import type {Answer, Comparison} from "./comparison.js";
import {paired} from "../say/index.js";
import {dutyReason, reasonOf, vetoed} from "./reasons.js";
import {vetoOf, type Veto} from "./vetoes.js";
import {dutyOf, type Duty} from "./duties.js";

/** Matches that a verdict shows, unless told. */
const SHOWN = 5;

function matchOf(unit: Unit, like: Answer, comparison: Comparison): ClauseMatch {
  const {start, end, quote} = like.unit;
  const level = levelOf(evidenceOf(unit, [like], comparison));
  const grade = level >= MODEL.full && vetoOf(unit, like) === null ? 2 : 1;
  return {start, end, quote, score: Math.round(like.score * 1000) / 1000, grade, ...marksOf(unit, like, comparison.words)};
}

/** The likest sentences of the lower plan, and what they amount to together. */
export function weighed(unit: Unit, comparison: Comparison): {readonly likes: readonly Answer[]; readonly evidence: Evidence} {
  const likes = comparison.likest(unit);
  return {likes, evidence: evidenceOf(unit, likes, comparison)};
}

/** Share of vetoed clauses that a reader called partly taken up, roughly: they are few. */
const VETOED = 0.7;

/** Share of clauses told to be of another level by settled words that a reader called absent. */
const SETTLED = 0.85;

/** Promises beside the duty that a clause may hold and still be a duty of another level. */
const BESIDE = 1;

/** Whether a duty is what a clause is about: it stands in the first promise, and at most one other follows. */
function governs(unit: Unit, duty: Duty): boolean {
  const promises = unit.parts.filter((part) => part.role === 1);
  return promises.length <= BESIDE + 1 && duty.at < (promises[0]?.end ?? Infinity);
}

/** Words that show a duty of another level, unless the lower plan takes the clause up all the same. */
function dutyFor(unit: Unit, graded: Graded, level: RegionLevel | undefined): Duty | null {
  if (level === undefined || graded === "taken up") return null;
  const duty = dutyOf(unit.text, level);
  if (!duty || duty.rule.settled) return duty;
  return graded === "absent" && governs(unit, duty) ? duty : null;
}

/**
 * The verdict on one clause of the higher plan, with the sentences it rests on or, where there are none, the nearest misses.
 * `level` is that of the lower plan's government; without it no clause is called not applicable. `shown` sentences are given with it.
 */
export function judge(
  unit: Unit,
  comparison: Comparison,
  {level, shown = SHOWN}: {readonly level?: RegionLevel; readonly shown?: number} = {},
): ClauseVerdict {
  const {likes, evidence} = weighed(unit, comparison);
  const reached = levelOf(evidence);
  const veto = reached >= MODEL.full ? vetoedBy(unit, likes, comparison) : null;
  const graded = veto ? "partly" : nameOf(reached);
  const sure = veto ? VETOED : confidenceAt(reached);
  const matches = likes.slice(0, shown).map((like) => matchOf(unit, like, comparison));
  const {start, end, quote, section} = unit;
  const duty = dutyFor(unit, graded, level);
  if (duty)
    return {
      start,
      end,
      quote,
      section,
      verdict: "not applicable",
      confidence: duty.rule.settled ? SETTLED : sure,
      ...paired({reason: dutyReason(duty)}),
      matches,
    };
  const why = reasonOf(graded, matches);
  return {start, end, quote, section, verdict: graded, confidence: sure, ...paired({reason: veto ? vetoed(why, veto) : why}), matches};
}

/** What keeps a clause from being taken up: without the sentences that it forbids, the others do not reach so far. */
function vetoedBy(unit: Unit, likes: readonly Answer[], comparison: Comparison): Veto | null {
  const vetoes = likes.map((like) => vetoOf(unit, like));
  const first = vetoes.find((veto) => veto !== null) ?? null;
  if (first === null) return null;
  const free = likes.filter((_, i) => vetoes[i] === null);
  return levelOf(evidenceOf(unit, free, comparison)) < MODEL.full ? first : null;
}
