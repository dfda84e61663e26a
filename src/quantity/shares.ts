import {BEHIND_FRACTION, DOUBLING, FOLD, HALF_MORE, OF_PARTS, PARTED} from "../lexicon/around.js";
import {GOES_ON} from "../lexicon/context.js";
import {DIGITS, FEW_TIMES, powerAt} from "../lexicon/numerals.js";
import {patternAt} from "../lexicon/pattern.js";
import {BARE_MULTIPLIERS} from "../lexicon/unit-words.js";
import {numeralAt, type Numeral} from "./numerals.js";

/** A share or multiple written in words: 三分之二, 百分之八, 2/3, 六成五, 翻两番, 一半. */
export interface Share {
  readonly form: "han" | "fraction" | "double";
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
}

const UNDER: Readonly<Record<string, string>> = {百: "%", 千: "‰", 万: "‱", 仟: "‰", 佰: "%", 萬: "‱"};
/** Between the numerals of a fraction; letter-spaced too. */
const OF = patternAt`[ ]*${PARTED}[ ]*${OF_PARTS}[ ]*`;

/** The share that begins at `at`, where `numeral` stands (null where none does); null if none. */
export function shareAt(text: string, at: number, numeral: Numeral | null): Share | null {
  if (text[at] === "翻") return doubled(text, at);
  const half = halfWord(text, at);
  if (half) return half;
  const hundred = percentWord(text, at);
  if (hundred) return hundred;
  if (numeral === null) return null;
  return fraction(text, numeral) ?? slashed(text, numeral) ?? tenths(text, numeral);
}

/** 百分之二三十, 三分之二, 16分之2225. */
function fraction(text: string, below: Numeral): Share | null {
  OF.lastIndex = below.until;
  if (!OF.test(text)) return null;
  const above = numeralAt(text, OF.lastIndex);
  if (above === null || above.value === null) return null;
  const mark = UNDER[text.slice(below.start, below.until)];
  const end = above.until;
  const {factor} = powerAt(above.multiplier);
  if (mark !== undefined)
    return {form: "fraction", start: below.start, end, value: above.value * factor, valueMax: above.valueMax, unit: mark};
  const divisor = below.value * powerAt(below.multiplier).factor;
  if (divisor === 0) return null;
  const value = (x: number) => fourPlaces((x * factor) / divisor);
  return {
    form: "fraction",
    start: below.start,
    end,
    value: value(above.value),
    valueMax: above.valueMax === null ? null : value(above.valueMax),
    unit: "",
  };
}

/** Four places behind the point, or four digits where that would be none. */
const fourPlaces = (value: number): number => (value >= 0.01 ? Math.round(value * 1e4) / 1e4 : Number(value.toPrecision(4)));

/** 2/3以上的村, not 24/7 nor a date 5/12. */
const SLASHED = patternAt`(?<![\d/.A-Za-z])([1-9])/([2-9]|10)(?![\d/.A-Za-z%]|${BARE_MULTIPLIERS})(?=${BEHIND_FRACTION}|[,。;、)]|$)`;

function slashed(text: string, numeral: Numeral): Share | null {
  SLASHED.lastIndex = numeral.start;
  const match = SLASHED.exec(text);
  if (!match || Number(match[1]) >= Number(match[2])) return null;
  const end = numeral.start + match[0].length;
  return {form: "fraction", start: numeral.start, end, value: fourPlaces(Number(match[1]) / Number(match[2])), valueMax: null, unit: ""};
}

/** 六成五 is 6.5 tenths. */
function tenths(text: string, numeral: Numeral): Share | null {
  const digit = DIGITS[text[numeral.until + 1] ?? ""];
  if (
    !numeral.han ||
    text[numeral.until] !== "成" ||
    digit === undefined ||
    digit === 0 ||
    numeral.value >= 10 ||
    numeral.multiplier !== ""
  )
    return null;
  const end = numeral.until + 2;
  if (GOES_ON.in(text[end] ?? "")) return null;
  return {form: "han", start: numeral.start, end, value: numeral.value + digit / 10, valueMax: null, unit: "成"};
}

const DOUBLED = patternAt`${DOUBLING}(${FEW_TIMES})?${FOLD}(${HALF_MORE})?`;

function doubled(text: string, at: number): Share | null {
  DOUBLED.lastIndex = at;
  const match = DOUBLED.exec(text);
  if (!match) return null;
  const times = (DIGITS[match[1] ?? "一"] ?? 1) + (match[2] ? 0.5 : 0);
  return {form: "double", start: at, end: at + match[0].length, value: fourPlaces(2 ** times), valueMax: null, unit: "倍"};
}

function halfWord(text: string, at: number): Share | null {
  const word = text.startsWith("一半", at)
    ? "一半"
    : text.startsWith("半数", at)
      ? "半数"
      : text[at] === "半" && text[at - 1] === "过"
        ? "半"
        : "";
  return word === "" ? null : {form: "han", start: at, end: at + word.length, value: 0.5, valueMax: null, unit: ""};
}

/** 百分百 and 百分之百 are all, 百分三十 is 30 %. */
function percentWord(text: string, at: number): Share | null {
  if (!text.startsWith("百分", at)) return null;
  if (text.startsWith("百", at + 2)) return {form: "fraction", start: at, end: at + 3, value: 100, valueMax: null, unit: "%"};
  const above = numeralAt(text, at + 2);
  if (above === null || above.value === null || above.multiplier !== "") return null;
  return {form: "fraction", start: at, end: above.end, value: above.value, valueMax: above.valueMax, unit: "%"};
}
