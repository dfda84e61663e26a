import type {ClauseMatch, ClauseVerdict, ClauseVerdictName} from "../model/index.js";
import type {Unit} from "./clause-index.js";
import {marksOf} from "./clause-marks.js";
import {powerMean, type Comparison, type Likeness} from "./clause-score.js";

/** Matches that a verdict shows. */
const SHOWN = 6;
/** Likest sentences that a verdict rests on. */
const WEIGHED = 8;

/**
 * What a verdict rests on; each 0–1 but `amount`.
 * share: how much of the clause the best sentence has; together: how well all sentences taken together have the clause's
 * best parts (power mean); amount: ln(1 + weight that the best sentence has).
 */
export interface Evidence {
  readonly share: number;
  readonly together: number;
  readonly amount: number;
}

/**
 * Ordinal logistic regression with balanced classes over hand-read clauses; see test/eval/clauses.ts for how far it carries.
 * level = Σ coefficient × evidence; partly from `partly` on, taken up from `full` on.
 */
export const MODEL = {share: 2.43, together: 5.69, amount: 0.757, partly: 3.5, full: 5.4};

export const levelOf = (e: Evidence): number => MODEL.share * e.share + MODEL.together * e.together + MODEL.amount * e.amount;

const nameOf = (level: number): ClauseVerdictName => (level >= MODEL.full ? "taken up" : level >= MODEL.partly ? "partly" : "absent");

const found = (unit: Unit, like: Likeness, comparison: Comparison): number =>
  comparison.weights(unit).reduce((total, weight, i) => total + weight * like.covered[i]!, 0) * like.field;

/** Evidence of one or several lower sentences for a clause of the higher plan. */
export function evidenceOf(unit: Unit, likes: readonly Likeness[], comparison: Comparison): Evidence {
  const weights = comparison.partWeights(unit);
  const best = (value: (like: Likeness) => number): number => likes.reduce((top, like) => Math.max(top, value(like)), 0);
  const together = unit.parts.map((_, i) => best((like) => like.parts[i]!));
  return {
    share: best((like) => like.share),
    together: powerMean(together, weights, 3),
    amount: Math.log1p(best((like) => found(unit, like, comparison))),
  };
}

function matchOf(unit: Unit, like: Likeness, comparison: Comparison): ClauseMatch {
  const {start, end, quote} = like.unit;
  const level = levelOf(evidenceOf(unit, [like], comparison));
  const grade = level >= MODEL.full ? 2 : 1;
  return {start, end, quote, score: Math.round(like.score * 1000) / 1000, grade, ...marksOf(unit, like)};
}

const list = (words: readonly string[]): string =>
  words
    .slice(0, 4)
    .map((word) => `「${word}」`)
    .join("、");

function reasonOf(verdict: ClauseVerdictName, matches: readonly ClauseMatch[]): string {
  const best = matches[0];
  if (!best) return "下级规划全文没有共用词语的任务。";
  const missing = best.missing.length ? `,未见${list(best.missing)}` : "";
  const shared = best.shared.length ? `共有${list(best.shared)}` : "只有泛用词相同";
  if (verdict === "absent") return `未找到承接表述;最接近的一条${shared}${missing}。`;
  if (verdict === "partly") return `只承接一部分:${shared}${missing}。`;
  return matches.some((match) => match.grade === 2) ? `有条款承接同一事项:${shared}${missing}。` : `几条合起来承接:${shared}${missing}。`;
}

/** The verdict on one clause of the higher plan, with the sentences it rests on or, where there are none, the nearest misses. */
export function judge(unit: Unit, comparison: Comparison): ClauseVerdict {
  const likes = comparison.likest(unit).slice(0, WEIGHED);
  const verdict = nameOf(levelOf(evidenceOf(unit, likes, comparison)));
  const matches = likes.slice(0, SHOWN).map((like) => matchOf(unit, like, comparison));
  const {start, end, quote, section} = unit;
  return {start, end, quote, section, verdict, reason: reasonOf(verdict, matches), matches};
}
