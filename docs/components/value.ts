/** Numbers as the pages print them: bounds stay bounds, units stand beside, every number leads to its sentence. */
import {SIGN_OF as SIGNS} from "../lib/lexicon/comparators.js";
import type {Claim, ClaimKind, Metric} from "../lib/model/index.js";
import type {Comparator} from "../lib/model/quantity.js";
import {decimalsOf, roundOutward} from "../lib/normalise/decimals.js";
import {numberInEnglish, unitInEnglish} from "../lib/quantity/english.js";
import {h} from "./dom.js";
import {phrase} from "./tags.js";
import {bracketed, language, link, say} from "./state.js";
import type {Column} from "./table.js";

const sign = (comparator: Comparator): string => (comparator === "~" ? say("约", "about ") : SIGNS[comparator]);

/** The bound of a value as a sign or a word; "" where it is none. */
export const signOf = (comparator: Comparator): string => sign(comparator).trim();

/** A unit in the language of the interface. */
export const unitWord = (unit: string): string => say(unit, unitInEnglish(unit));

/** Beyond these, digits are float dust. */
const FINEST = 9;

/** A number without float dust; from ten thousand on in 万 and 亿, where nothing is lost, or in English with separators. */
export function plain(value: number, decimals = 6): string {
  if (language() === "en" && Math.abs(value) >= 1e4) return numberInEnglish(value, decimals);
  const [digits, word] = Math.abs(value) >= 1e8 ? ([8, "亿"] as const) : Math.abs(value) >= 1e4 ? ([4, "万"] as const) : ([0, ""] as const);
  // Digits after the point are those of the value itself, so that 20033 to the unit is 2.0033万 and not 2万.
  return `${Number((value / 10 ** digits).toFixed(Math.min(decimals + digits, FINEST)))}${word}`;
}

/** A value with what belongs to it, as metrics and aligned values have it. */
interface Parted extends Valued, Pick<Timed, "assumed" | "flags"> {
  readonly unit: string;
  readonly year: number | null;
}

interface Valued {
  readonly value: number;
  readonly valueMax: number | null;
  readonly comparator: Comparator;
}

/**
 * A value with its bound, which is rounded outward.
 *
 * @example printed({value: 98, valueMax: null, comparator: ">="}) // "≥98"
 */
export function printed(v: Valued, decimals = 6): string {
  return `${sign(v.comparator)}${plain(roundOutward(v.value, v.comparator, decimals), decimals)}${v.valueMax === null ? "" : `–${plain(v.valueMax, decimals)}`}`;
}

/** Place of a claim in the reader, by its sentence: the link outlives what is put before it. */
export const placeOf = ({plan, id}: Pick<Claim, "plan" | "id">): string => link("read", {plan, at: id.slice(plan.length + 1)});

/** The statement's own digits with its bound: 14112 stays 14112. */
export function asPrinted(claim: Claim): string {
  return /^[\d.,]+$/.test(claim.number) ? `${sign(claim.comparator)}${claim.number}` : printed(claim);
}

/** Small marks beside a value: what it rests on. */
function marks(claim: Claim): string {
  if (claim.origin === "secondary") return "†";
  if (claim.origin === "corrected" || claim.origin === "added") return "‡";
  return "";
}

/** A number that opens its evidence; without script it leads to its place in the text. */
export function number(claim: Claim, text: string, metric?: string): HTMLElement {
  const secondary = claim.numberStart < 0;
  const mark = marks(claim);
  return h(
    "a",
    {
      class: "num",
      href: secondary ? link("plans", {plan: claim.plan}) : placeOf(claim),
      "data-claim": claim.id,
      "data-metric": metric ?? null,
      title: claim.quote || inWords(claim),
      "aria-haspopup": "dialog",
    },
    text,
    mark ? h("sup", {}, mark) : null,
  );
}

/** What a value speaks of in time: a sum over several years is never dated as one of them. */
export interface Timed {
  readonly year: number | null;
  readonly period: string;
  /** Known of metrics: what adds up says so. */
  readonly kind?: ClaimKind;
  /** A period that the plan does not state: of aligned values, and of metrics among their flags. */
  readonly assumed?: boolean;
  readonly flags?: readonly string[];
}

/** Whether the plan leaves the period of a value unsaid, so that it was taken from the plan's own years. */
export const isAssumed = ({assumed, flags}: Pick<Timed, "assumed" | "flags">): boolean =>
  assumed ?? flags?.includes("assumed-period") ?? false;

const ASSUMED = (): string => say("，推定", ", assumed");

/** The year of a value, or the years that it speaks of together, and whether that was assumed; "" where neither is known. */
export function timeOf(value: Timed): string {
  const {year, period, kind} = value;
  const [, from, to] = /^(\d{4})-(\d{4})$/.exec(period) ?? [];
  const time = from && to ? `${from}–${to}${kind === "increment" ? say(" 累计", " together") : ""}` : String(year ?? "");
  return time !== "" && isAssumed(value) ? `${time}${ASSUMED()}` : time;
}

/** The same in brackets; nothing where it is not known. */
export const whenOf = (v: Timed): HTMLElement | null => (timeOf(v) ? phrase("year", bracketed(timeOf(v))) : null);

/** The period of a statement in brackets; nothing where it is not stated. */
export const periodOf = (claim: Pick<Claim, "period" | "flags">): HTMLElement | null =>
  claim.period === "" ? null : phrase("year", bracketed(periodOfClaim(claim)));

/** The period of a statement in words, and whether it was assumed. */
export const periodOfClaim = (claim: Pick<Claim, "period" | "flags">): string =>
  `${periodWord(claim.period)}${claim.period !== "" && isAssumed(claim) ? ASSUMED() : ""}`;

/** What a tooltip says of a statement without a sentence: name, value, unit, year. */
const inWords = (claim: Claim): string =>
  `${claim.name} ${claim.number}${claim.unit}${claim.period === "" ? "" : bracketed(periodOfClaim(claim))}`;

/** A claim as stated: bound, number and unit. */
export function stated(claim: Claim): HTMLElement {
  return phrase("value", number(claim, asPrinted(claim)), claim.unit ? phrase("unit", unitWord(claim.unit)) : null);
}

/** A metric in canonical units, opening the evidence of its claim. */
export function measured(metric: Metric, claim: Claim | undefined, unit = true): HTMLElement {
  const text = printed(metric, decimalsOf(metric));
  return phrase("value", claim ? number(claim, text, metric.id) : text, unit ? phrase("unit", unitWord(metric.unit)) : null);
}

/** Parts of a value in columns of their own for a downloaded file, `name` before each: bound, unit and year beside the number. */
export function valueColumns<Row>(key: string, name: string, of: (row: Row) => Parted | null): Column<Row>[] {
  const part = (end: string, label: string, value: (v: Parted) => string | number | null): Column<Row> => ({
    key: `${key}-${end}`,
    label: `${name}${say("", " ")}${label}`,
    file: true,
    value: (row) => {
      const v = of(row);
      return v && value(v);
    },
  });
  return [
    part("max", say("上限", "upper end"), (v) => v.valueMax),
    part("bound", say("界限", "bound"), (v) => signOf(v.comparator)),
    part("unit", say("单位", "unit"), (v) => unitWord(v.unit)),
    part("year", say("年份", "year"), (v) => v.year),
    part("assumed", say("年份推定", "year assumed"), (v) => (isAssumed(v) ? say("是", "yes") : "")),
  ];
}

/** A year or a period in words. */
export function periodWord(period: string): string {
  if (period === "annual") return say("每年", "yearly");
  return period === "" ? say("年份未写明", "year not stated") : period.replace("-", "–");
}
