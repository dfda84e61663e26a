import {words} from "../lexicon/words.js";
import {RATE_ENDS} from "../lexicon/sections.js";
import {SIGN_OF} from "../lexicon/comparators.js";
import type {Claim} from "../model/index.js";
import {figureOf} from "../quantity/index.js";
import {en, quoted, zh, type Said} from "../say/index.js";
import {namesFlow, plainName} from "./name.js";
import {roundingRange, type Range} from "./range.js";
import {countsWhole, unitParts} from "./unit.js";

/** A claim with what is needed to compare it: base unit, what its digits and its comparator allow, and when. */
export interface Statement {
  readonly claim: Claim;
  /** Name for comparing inside the plan. */
  readonly name: string;
  /** Unit without its multiplier; "" if none. */
  readonly stem: string;
  readonly scale: number;
  /** In units of the stem. */
  readonly value: number;
  /** Values that round to the printed digits, without the comparator. */
  readonly printed: Range;
  /** `printed` with the comparator. */
  readonly allowed: Range;
  /** First and last year; null if unknown. A level has only `to`. */
  readonly from: number | null;
  readonly to: number | null;
  /** Something added over the period, not a state at its end. */
  readonly flow: boolean;
  /** Looked forward (target, interim, task) rather than measured. */
  readonly planned: boolean;
  /** A figure per head, per 万户 or in percent. */
  readonly relative: boolean;
}

/** Flags of claims whose number cannot be trusted to mean what its digits say. */
const UNSOUND = new Set(["masked", "garbled", "table-ambiguous"]);

const PER_HEAD = words("每 万人 人均 户均");

/** Null for a claim without a usable number. */
export function toStatement(claim: Claim): Statement | null {
  if (claim.numberStart < 0 || claim.flags.some((f) => UNSOUND.has(f)) || !Number.isFinite(claim.value)) return null;
  const {scale, stem} = unitParts(claim.unit);
  const relative = isRelative(claim, stem);
  const exact = scale === 1 && !relative && Number.isInteger(claim.value) && countsWhole(stem);
  const low = roundingRange(claim.number, claim.value, scale, exact);
  const printed = claim.valueMax === null ? low : {low: low.low, high: roundingRange(claim.number, claim.valueMax, scale, exact).high};
  const years = [...claim.period.matchAll(/\d{4}/gu)].map((m) => Number(m[0]));
  return {
    claim,
    name: plainName(claim.name),
    stem,
    scale,
    value: claim.value * scale,
    printed,
    allowed: withComparator(claim, printed, scale),
    from: years[0] ?? null,
    to: years.at(-1) ?? null,
    flow: isFlow(claim, relative),
    planned: claim.role === "target" || claim.role === "interim" || claim.role === "task",
    relative,
  };
}

const isRelative = ({name}: Claim, stem: string): boolean =>
  stem === "%" || stem.includes("/") || PER_HEAD.in(name) || RATE_ENDS.ends(name);

const isFlow = (claim: Claim, relative: boolean): boolean =>
  namesFlow(claim.name) || (claim.kind === "annual" && !relative) || (claim.kind === "increment" && !reaches(claim));

/** What stands before a level that is reached or bounded. */
const REACHED =
  /(?:[增降升]至|(?:增加|增长|提高|提升|上升|扩大|下降)到|达到?|总量达?|为|是|不[低少高]于|不超过|控制在)[^\d\u4e00-\u9fff]{0,2}$/u;

/** 增至500件 is the level reached, 增加500件 what is added. */
function reaches(claim: Claim): boolean {
  const before = claim.quote.slice(0, Math.max(0, claim.numberStart - claim.start));
  return REACHED.test(before);
}

/** How far 约 and 左右 reach, as a share of the number: the writer has said that the digits are not exact. */
const NEARLY = 0.002;

/** A mark that is passed (突破3万亿元) or kept to is the printed number itself, not one that rounds to it. */
function withComparator(claim: Claim, printed: Range, scale: number): Range {
  if (claim.comparator === ">=" || claim.comparator === ">") return {low: claim.value * scale, high: Infinity};
  if (claim.comparator === "<=" || claim.comparator === "<") return {low: -Infinity, high: (claim.valueMax ?? claim.value) * scale};
  if (claim.comparator !== "~") return printed;
  const reach = Math.max(printed.high - printed.low, Math.abs(printed.high) * NEARLY) / 2;
  return {low: printed.low - reach, high: printed.high + reach};
}

/** A bound's sign, unless it is printed with the number. */
function signOf({claim}: Statement): string {
  if (/^[<>≥≤]/u.test(claim.number)) return "";
  return SIGN_OF[claim.comparator];
}

/** How the number reads in a message: 4.1万户, ≥98%; 4.1 ×10,000 entities. */
export const figure = (s: Statement): Said => figureOf(signOf(s), s.claim.number, s.claim.unit);

/** Where a statement stands: 正文, 专栏, 指标表, 附件3. */
export function place({claim: {where}}: Statement): Said {
  if (where.startsWith("table"))
    return where.length > 6
      ? {zh: zh`表${quoted(where.slice(6))}`, en: en`the table ${quoted(where.slice(6))}`}
      : {zh: "指标表", en: "the table"};
  if (where.startsWith("annex")) return {zh: `附件${where.slice(6)}`, en: `annex ${where.slice(6)}`};
  return where === "box" ? {zh: "专栏", en: "a box"} : {zh: "正文", en: "the text"};
}

/** In a table or an annex rather than in running text. */
export const tabular = ({claim}: Statement): boolean => claim.where.startsWith("table") || claim.where.startsWith("annex");

/** A state at a time, whatever verb it was read from: neither added over a period nor a rate of change. */
export const isLevel = (s: Statement): boolean => !s.flow && s.claim.kind !== "growth";

/** Where the number of a statement ends. */
export const endOf = ({claim}: Statement): number => claim.numberStart + claim.number.length;

/** A level, or the amount of a year. */
export const isState = (s: Statement): boolean => isLevel(s) || s.claim.kind === "annual";
