import type {Said} from "../say/index.js";
import type {Nature} from "./claim.js";
import type {Decided, DecisionCounts} from "./decision.js";
import type {Strength} from "./measure.js";
import type {Comparator} from "./quantity.js";
import type {Excerpt} from "./span.js";

/** 超出 | 对齐 | 不足 | 缺失 | 不可比 | 待定. */
export type Verdict = "exceeds" | "meets" | "falls short" | "missing" | "not comparable" | "undetermined";
/** 承接 | 部分承接 | 未承接 | 不适用: a duty of another level of government, which the lower plan does not take up. */
export type ClauseVerdictName = "taken up" | "partly" | "absent" | "not applicable";
/** The same of measures; 已做: the lower plan names it in a look back as work that was done, and does not commit to it anew. */
export type MeasureVerdictName = ClauseVerdictName | "done";

/**
 * What a verdict rests on 判定依据. interval: two sets of values compared. contradicted: the lower plan gives values that would turn
 * the verdict. subset: the lower plan states a part or the whole of what is asked, and the order follows. scope, unit, basis: two things that do not compare. in words, relative, unlinked, masked: the lower plan speaks of it without
 * a number that could be compared. duty: only a higher level of government can set it. no text: only some targets of the lower plan are known, from second-hand sources. no target: it reports a state and sets no goal. not stated: it says nothing.
 */
export type ReasonCode =
  | "interval"
  | "contradicted"
  | "subset"
  | "scope"
  | "unit"
  | "basis"
  | "in words"
  | "relative"
  | "unlinked"
  | "masked"
  | "duty"
  | "no text"
  | "no target"
  | "not stated";

/** Why a higher plan is a reference only 仅作参照, in one sentence; its verdicts count in no headline number. */
export interface Reference extends Said {
  readonly code: "later than the plan" | "no parent" | "other period" | "other kind";
}

/** A value as an alignment shows it, with its place. */
export interface AlignedValue {
  readonly value: number;
  readonly valueMax: number | null;
  readonly comparator: Comparator;
  /** Canonical unit. */
  readonly unit: string;
  readonly year: number | null;
  readonly period: string;
  /** True where the plan does not state the period: it is that of the plan, or of its look back. */
  readonly assumed: boolean;
  readonly nature: Nature;
  /** Null for a secondary source without text. */
  readonly span: Excerpt | null;
  readonly claim: string;
  readonly metric: string;
  readonly indicator: string;
}

/** How far two values lie apart 差距. */
export interface Gap {
  /** lower − higher in the indicator's unit; its sign is as subtracted. */
  readonly absolute: number;
  /** Percent of the higher value; null where that is 0. */
  readonly relative: number | null;
  /** absolute turned so that positive is better for the lower plan; null for neutral polarity. */
  readonly favourable: number | null;
  /** True where either side is a bound or a range: the gap is between the bounds, not between points. */
  readonly betweenBounds: boolean;
  /** Digits after the point that both values carry: few where totals were divided by a population. */
  readonly decimals: number;
}

/** How fast two plans move towards their targets 增速. */
export interface Pace {
  /** Compound percent a year from baseline to target; null with `reason`. */
  readonly lower: number | null;
  readonly higher: number | null;
  /** Year in which the lower region reaches the higher target at its own planned pace; null with `reason`. */
  readonly catchUpYear: number | null;
  readonly reason: string;
  readonly reasonEn: string;
}

/** What became of one target of the higher plan 指标判定: verdict, both values, gap and pace, with the reason. */
export interface IndicatorVerdict {
  /** Catalogue id on the higher side. */
  readonly indicator: string;
  readonly verdict: Verdict;
  /** One Chinese sentence; always there. */
  readonly reason: string;
  readonly reasonEn: string;
  readonly reasonCode: ReasonCode;
  /** The higher plan is a reference only; the verdict counts in no headline number. */
  readonly reference: boolean;
  /** Where the lower plan speaks of it without a number that could be compared; null elsewhere. */
  readonly worded: Excerpt | null;
  /** exact: same indicator; proxy: a related one shown beside it, never ranked; missing. */
  readonly match: "exact" | "proxy" | "missing";
  readonly lower: AlignedValue | null;
  readonly higher: AlignedValue;
  readonly lowerBaseline: AlignedValue | null;
  readonly higherBaseline: AlignedValue | null;
  readonly gap: Gap | null;
  readonly baselineGap: Gap | null;
  readonly pace: Pace | null;
  /** error: a binding target is missed; information: an anticipated one; none. */
  readonly weight: "error" | "information" | "none";
  /** weakened-nature, later-horizon, contradicted, restates, tightens, loosens … */
  readonly flags: readonly string[];
  /** For stocks: the lower region's share of the higher increment and of the higher base, in percent. */
  readonly shares: {readonly increment: number; readonly base: number} | null;
  /** Present where reviewers decided on it; `verdict` is then theirs. */
  readonly decided?: Decided;
}

/** Something shared or missing between two clauses, for marking. */
export interface ClauseMatch extends Excerpt {
  readonly score: number;
  /** 2 takes up the same action on the same object alone; 1 a part, narrower or softer. */
  readonly grade: 1 | 2;
  readonly shared: readonly string[];
  readonly missing: readonly string[];
}

/** What became of one clause of the higher plan 条款判定, with the sentences that answer it. */
export interface ClauseVerdict extends Excerpt {
  readonly verdict: ClauseVerdictName;
  /** 0–1: share of such verdicts that a reader shared; below 0.8 worth a look. */
  readonly confidence: number;
  readonly section: readonly string[];
  /** One Chinese sentence: what the nearest sentences share with the clause, and what none of them has. */
  readonly reason: string;
  /** The same in English; words of the texts are quoted. */
  readonly reasonEn: string;
  /** Best first; kept for an absent clause too (its nearest misses). */
  readonly matches: readonly ClauseMatch[];
  /** Present where reviewers decided on it; `verdict` is then theirs. */
  readonly decided?: Decided;
}

/** What became of one measure of the higher plan 举措判定. */
export interface MeasureVerdict {
  readonly measure: string;
  readonly verdict: MeasureVerdictName;
  readonly higher: Strength;
  readonly lower: Strength | null;
  readonly higherSpans: readonly Excerpt[];
  /** The clauses that commit to it; those of the look back where the verdict is "done". */
  readonly lowerSpans: readonly Excerpt[];
  /** Present where reviewers decided on it; `verdict` is then theirs. */
  readonly decided?: Decided;
}

/** A number of the summary with the parts it is made of. */
export interface SummaryPart {
  readonly name: string;
  readonly count: number;
  readonly of: number;
  /** 0–1. */
  readonly share: number;
}

/** An alignment in numbers: its parts, and a score of them where enough was judged. */
export interface Summary {
  readonly parts: readonly SummaryPart[];
  readonly weights: Readonly<Record<string, number>>;
  /** 0–100 under `weights`; null for a reference, and where fewer than a stated share could be judged. */
  readonly score: number | null;
  /** Lowest and highest score when any one weight is halved or doubled. */
  readonly sensitivity: {readonly low: number; readonly high: number} | null;
}

/** Something an alignment did not look at, and why. */
export interface Unchecked {
  readonly what: string;
  readonly whatEn: string;
  readonly count: number;
  readonly reason: string;
  readonly reasonEn: string;
  readonly spans: readonly Excerpt[];
}

/** A lower plan held against a higher one 对齐: verdicts on indicators, clauses and measures, and what was not checked. */
export interface Alignment {
  readonly lower: string;
  readonly higher: string;
  /** vertical: higher governs an ancestor region; peer: neither governs the other. */
  readonly relation: "vertical" | "peer" | "same-region";
  /** Null where the higher plan asks and the lower one can be held to it. */
  readonly reference: Reference | null;
  /** What must be said first: parent plan missing, peer reference only, secondary source. Chinese. */
  readonly notices: readonly string[];
  /** The same in English. */
  readonly noticesEn: readonly string[];
  readonly indicators: readonly IndicatorVerdict[];
  /** Catalogue ids that only the lower plan has. */
  readonly own: readonly string[];
  readonly clauses: readonly ClauseVerdict[];
  readonly measures: readonly MeasureVerdict[];
  readonly ownMeasures: readonly string[];
  readonly summary: Summary;
  readonly unchecked: readonly Unchecked[];
  /** How the reviewers' decisions on it stand; absent where none were applied. */
  readonly decisions?: DecisionCounts;
}

/** A sentence of a plan of a like place 同类地区 that takes up what another lacks. */
export interface Repair extends Excerpt {
  readonly plan: string;
  /** Title of that plan. */
  readonly title: string;
}

/** By the indicator's id, and by where the clause of the higher plan starts; only those for which a peer speaks. */
export interface Repairs {
  readonly indicators: ReadonlyMap<string, readonly Repair[]>;
  readonly clauses: ReadonlyMap<number, readonly Repair[]>;
}
