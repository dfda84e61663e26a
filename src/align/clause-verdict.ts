import type {ClauseMatch, ClauseVerdict, ClauseVerdictName, RegionLevel} from "../model/index.js";
import {confidenceOf} from "./clause-confidence.js";
import type {Unit} from "./clause-index.js";
import {quoteInEnglish} from "../quantity/index.js";
import {marksOf, SAME} from "./clause-marks.js";
import {powerMean, shareOf, type Comparison, type Likeness} from "./clause-score.js";
import {sayVeto, vetoOf, type Veto} from "./clause-vetoes.js";
import {dutyOf, LEVEL_ZH, type Duty} from "./duties.js";

/** Matches that a verdict shows. */
const SHOWN = 5;
/** Likest sentences that a verdict rests on. */
const WEIGHED = 8;

/**
 * What a verdict rests on.
 * together: how well all sentences taken together have the clause's best parts (power mean, 0–1);
 * detail: the same with words that only name the field of work damped; amount: ln(1 + weight of detail that the best sentence has).
 */
export interface Evidence {
  readonly together: number;
  readonly detail: number;
  readonly amount: number;
}

/**
 * Ordinal logistic regression over every clause read by hand: test/eval/fit-clauses.ts finds the coefficients,
 * and says what they are worth on pairs of plans that the fit has not seen.
 * level = Σ coefficient × evidence; partly from `partly` on, taken up from `full` on.
 */
export const MODEL = {together: 3.66, detail: 3.76, amount: 1.57, partly: 4.45, full: 6.31};

export const levelOf = (e: Evidence, model = MODEL): number =>
  model.together * e.together + model.detail * e.detail + model.amount * e.amount;

type Graded = Exclude<ClauseVerdictName, "not applicable">;

const nameOf = (level: number): Graded => (level >= MODEL.full ? "taken up" : level >= MODEL.partly ? "partly" : "absent");

/** Evidence of one or several lower sentences for a clause of the higher plan. */
export function evidenceOf(unit: Unit, likes: readonly Likeness[], comparison: Comparison): Evidence {
  const {detail, partWeights} = comparison.detail(unit);
  const best = (value: (like: Likeness) => number): number => likes.reduce((top, like) => Math.max(top, value(like)), 0);
  const parts = unit.parts.map(({start, end}) => best((like) => shareOf(detail, like.covered, start, end) * like.field));
  const found = (like: Likeness): number => {
    let total = 0;
    for (let i = 0; i < detail.length; i++) total += detail[i]! * like.covered[i]!;
    return total * like.field;
  };
  return {
    together: powerMean(
      unit.parts.map((_, i) => best((like) => like.parts[i]!)),
      comparison.partWeights(unit),
      3,
    ),
    detail: powerMean(parts, partWeights, 3),
    amount: Math.log1p(best(found)),
  };
}

function matchOf(unit: Unit, like: Likeness, comparison: Comparison): ClauseMatch {
  const {start, end, quote} = like.unit;
  const level = levelOf(evidenceOf(unit, [like], comparison));
  const grade = level >= MODEL.full && vetoOf(unit, like) === null ? 2 : 1;
  return {start, end, quote, score: Math.round(like.score * 1000) / 1000, grade, ...marksOf(unit, like)};
}

const listEn = (words: readonly string[]): string =>
  words
    .slice(0, 4)
    .map((word) => {
      const [own = "", same] = word.split(SAME);
      return `${quoteInEnglish(own)}${same === undefined ? "" : ` (that is, ${quoteInEnglish(same)})`}`;
    })
    .join(", ");

const list = (words: readonly string[]): string =>
  words
    .slice(0, 4)
    .map((word) => `「${word.replace(SAME, "」（即「")}」${word.includes(SAME) ? "）" : ""}`)
    .join("、");

/** What the sentences after the best one add to it. */
function added(matches: readonly ClauseMatch[]): readonly string[] {
  const [best, ...others] = matches;
  return [...new Set(others.slice(0, 2).flatMap((match) => match.shared))].filter(
    (word) => best!.missing.some((gap) => gap.includes(word.split(SAME)[0]!) || word.includes(gap)) && !best!.shared.includes(word),
  );
}

/** One sentence for a reviewer: what the nearest sentences share with the clause, and what none of them has. */
function reasonOf(verdict: ClauseVerdictName, matches: readonly ClauseMatch[]): Pick<ClauseVerdict, "reason" | "reasonEn"> {
  const best = matches[0];
  if (!best) return {reason: "下级规划全文没有共用词语的任务。", reasonEn: "No task of the lower plan shares a word with it."};
  const more = verdict === "absent" ? [] : added(matches);
  const gaps = best.missing.filter((gap) => !more.some((word) => gap.includes(word.split(SAME)[0]!) || word.includes(gap)));
  return {reason: chinese(verdict, best, more, gaps), reasonEn: english(verdict, best, more, gaps)};
}

type Words = readonly string[];

function chinese(verdict: ClauseVerdictName, best: ClauseMatch, more: Words, gaps: Words): string {
  const also = more.length ? `；另有条款写到${list(more)}` : "";
  const missing = gaps.length ? `；未见${list(gaps)}` : "";
  const shared = best.shared.length ? `都写到${list(best.shared)}` : verdict === "absent" ? "只有个别字词相同" : "讲相近的事而用词不同";
  if (verdict === "absent") return `未找到承接表述；最接近的一条${best.shared.length ? "与它" : ""}${shared}${missing}。`;
  if (verdict === "partly") return `只承接一部分：${shared}${also}${missing}。`;
  return `${best.grade === 2 ? "有条款承接同一事项" : "几条合起来承接"}:${shared}${also}${missing}。`;
}

function english(verdict: ClauseVerdictName, best: ClauseMatch, more: Words, gaps: Words): string {
  const also = more.length ? `; further clauses name ${listEn(more)}` : "";
  const missing = gaps.length ? `; ${listEn(gaps)} ${verdict === "absent" ? "does not appear" : "is not found"}` : "";
  const near = verdict === "absent" ? "only single characters agree" : "they speak of like things in other words";
  const shared = best.shared.length ? `both name ${listEn(best.shared)}` : near;
  if (verdict === "absent") return `Nothing takes it up; in the nearest clause ${shared}${missing}.`;
  if (verdict === "partly") return `Taken up in part: ${shared}${also}${missing}.`;
  return `${best.grade === 2 ? "A clause takes up the same matter" : "Several clauses together take it up"}: ${shared}${also}${missing}.`;
}

/** The likest sentences of the lower plan, and what they amount to together. */
export function weighed(unit: Unit, comparison: Comparison): {readonly likes: readonly Likeness[]; readonly evidence: Evidence} {
  const likes = comparison.likest(unit).slice(0, WEIGHED);
  return {likes, evidence: evidenceOf(unit, likes, comparison)};
}

/** Distance of a level from the nearest cut of its verdict. */
export const distanceOf = (level: number, model = MODEL): number => Math.min(Math.abs(level - model.partly), Math.abs(level - model.full));

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
 * `level` is that of the lower plan's government; without it no clause is called not applicable.
 */
export function judge(unit: Unit, comparison: Comparison, level?: RegionLevel): ClauseVerdict {
  const {likes, evidence} = weighed(unit, comparison);
  const reached = levelOf(evidence);
  const veto = reached >= MODEL.full ? vetoedBy(unit, likes, comparison) : null;
  const graded = veto ? "partly" : nameOf(reached);
  const sure = veto ? VETOED : confidenceOf(graded, distanceOf(reached));
  const matches = likes.slice(0, SHOWN).map((like) => matchOf(unit, like, comparison));
  const {start, end, quote, section} = unit;
  const duty = dutyFor(unit, graded, level);
  if (duty) return {start, end, quote, section, ...otherLevel(duty, sure), matches};
  const why = reasonOf(graded, matches);
  return {start, end, quote, section, verdict: graded, confidence: sure, ...(veto ? vetoed(why, veto) : why), matches};
}

/** What keeps a clause from being taken up: without the sentences that it forbids, the others do not reach so far. */
function vetoedBy(unit: Unit, likes: readonly Likeness[], comparison: Comparison): Veto | null {
  const vetoes = likes.map((like) => vetoOf(unit, like));
  const first = vetoes.find((veto) => veto !== null) ?? null;
  if (first === null) return null;
  const free = likes.filter((_, i) => vetoes[i] === null);
  return levelOf(evidenceOf(unit, free, comparison)) < MODEL.full ? first : null;
}

function vetoed({reason, reasonEn}: Pick<ClauseVerdict, "reason" | "reasonEn">, veto: Veto): Pick<ClauseVerdict, "reason" | "reasonEn"> {
  const {zh, en} = sayVeto(veto);
  return {reason: reason.replace(/。$/u, `；${zh}。`), reasonEn: reasonEn.replace(/\.$/u, `; ${en}.`)};
}

function otherLevel({rule, words}: Duty, sure: number): Pick<ClauseVerdict, "verdict" | "confidence" | "reason" | "reasonEn"> {
  return {
    verdict: "not applicable",
    confidence: rule.settled ? SETTLED : sure,
    reason: `属${LEVEL_ZH[rule.least]}事权(「${words}」),下级规划不适用。`,
    reasonEn: `A duty of the ${rule.least} level (${quoteInEnglish(words)}), not of the lower plan's.`,
  };
}
