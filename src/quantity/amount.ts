import {DIGITS, HAN_DIGITS} from "../lexicon/numerals.js";
import {pattern} from "../lexicon/pattern.js";
import type {Unit} from "../lexicon/units.js";
import {unitOf, unitWordAt} from "../lexicon/units.js";
import {numeralAt, type Numeral} from "./numerals.js";
import {halfBehind, unitPhraseAt, type UnitPhrase} from "./unit-phrase.js";

/** A numeral with its unit. Offsets are of the text. */
export interface Amount {
  readonly start: number;
  /** End of what is printed as the number; 三元四角 whole. */
  readonly numberEnd: number;
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly known: Unit | null;
  readonly unitStart: number;
  /** End of the unit, or of the number where it holds the unit. */
  readonly end: number;
  readonly more: boolean;
  readonly some: boolean;
  readonly han: boolean;
  /** A multiplier that stands alone with its factor: 万 of 1万(含)-5万元. */
  readonly multiplier: string;
  /** Read over the spaces of a letter-spaced numeral. */
  readonly doubtful: boolean;
}

/** The amount whose numeral is given: unit, halves behind it, smaller units behind it. */
export function amountOf(text: string, numeral: Numeral): Amount {
  const phrase = unitPhraseAt(text, numeral.until, numeral.multiplier, numeral.end);
  const plain = plainAmount(numeral, phrase);
  if (phrase.half) return {...plain, numberEnd: phrase.start, value: numeral.value + 0.5, unitStart: phrase.start};
  if (phrase.known === null || numeral.valueMax !== null || phrase.unit.includes("/")) return plain;
  if (halfBehind(text, phrase.end) && HALVED.has(phrase.known.class) && phrase.unit === phrase.known.word)
    return {...plain, value: numeral.value + 0.5, numberEnd: phrase.end + 1, unitStart: phrase.end + 1, end: phrase.end + 1};
  return compound(text, plain) ?? plain;
}

const HALVED: ReadonlySet<string> = new Set(["time", "physical"]);

function plainAmount(numeral: Numeral, phrase: UnitPhrase): Amount {
  return {
    start: numeral.start,
    numberEnd: numeral.end,
    value: numeral.value,
    valueMax: numeral.valueMax,
    unit: phrase.unit,
    known: phrase.known,
    unitStart: phrase.start,
    end: Math.max(phrase.end, numeral.until),
    more: numeral.more || phrase.more,
    some: numeral.some,
    han: numeral.han,
    multiplier: numeral.multiplier,
    doubtful: numeral.spaced,
  };
}

/** Units that stand one behind the other in one amount, largest first, with their worth in the last of time, the first of the others. */
const LADDERS: readonly {readonly keep: "first" | "last"; readonly steps: readonly (readonly [number, readonly string[]])[]}[] = [
  {
    keep: "last",
    steps: [
      [86400, ["天", "日"]],
      [3600, ["小时", "个小时", "钟头", "个钟头"]],
      [60, ["分钟", "分"]],
      [1, ["秒", "秒钟"]],
    ],
  },
  {
    keep: "last",
    steps: [
      [12, ["年"]],
      [1, ["个月"]],
    ],
  },
  {
    keep: "first",
    steps: [
      [100, ["元", "块", "圆", "圓"]],
      [10, ["角", "毛"]],
      [1, ["分钱", "分", "块钱"]],
    ],
  },
  {
    keep: "first",
    steps: [
      [10, ["斤"]],
      [1, ["两"]],
    ],
  },
];

/** 1小时30分钟, 三元四角, 3斤5两: amounts one behind the other that make one; null where nothing smaller follows. */
function compound(text: string, first: Amount): Amount | null {
  const ladder = LADDERS.find(({steps}) => steps.some(([, words], i) => i < steps.length - 1 && words.includes(first.unit)));
  if (!ladder) return null;
  let step = ladder.steps.findIndex(([, words]) => words.includes(first.unit));
  const top = ladder.steps[step]![0];
  let total = first.value * top;
  let last: {worth: number; word: string; numberEnd: number; end: number} | null = null;
  for (let next = smaller(text, first.end, ladder.steps, step); next; next = smaller(text, next.end, ladder.steps, step)) {
    total += next.value * next.worth;
    step = next.step;
    last = next;
  }
  if (last === null) return first.unit === "块" ? tenth(text, first) : null;
  if (ladder.keep === "first") return {...first, value: round(total / top), numberEnd: last.end, unitStart: last.end, end: last.end};
  const word = last.word === "分" ? "分钟" : last.word;
  return {
    ...first,
    value: round(total / last.worth),
    unit: word,
    known: unitOf(word),
    numberEnd: last.numberEnd,
    unitStart: last.numberEnd,
    end: last.end,
  };
}

interface Smaller {
  readonly value: number;
  readonly worth: number;
  readonly step: number;
  readonly word: string;
  readonly numberEnd: number;
  readonly end: number;
}

function smaller(text: string, at: number, steps: (typeof LADDERS)[number]["steps"], above: number): Smaller | null {
  const from = text[at] === "零" || text[at] === "又" ? at + 1 : at;
  if (steps[above + 1]?.[1].includes("两")) return liang(text, from, above + 1);
  const numeral = numeralAt(text, from);
  if (numeral === null || numeral.value === null || numeral.valueMax !== null || numeral.multiplier !== "") return null;
  for (let step = above + 1; step < steps.length; step++) {
    const [worth, words] = steps[step]!;
    const word = words.toSorted((a, b) => b.length - a.length).find((candidate) => text.startsWith(candidate, numeral.end));
    if (word === undefined) continue;
    const longer = unitWordAt(text, numeral.end)?.end ?? 0;
    if (longer > numeral.end + word.length) continue;
    const money = text[numeral.end + word.length] === "钱" ? 1 : 0;
    const end = numeral.end + word.length + money;
    return {value: numeral.value, worth, step, word, numberEnd: numeral.end, end};
  }
  return null;
}
/** A digit that ends its clause. */
const LAST_DIGIT = pattern`^(?:[1-9]|${HAN_DIGITS})(?=[,。;、)]|$)`;

/** 三块五 leaves 毛 out. */
function tenth(text: string, first: Amount): Amount | null {
  const digit = LAST_DIGIT.exec(text.slice(first.end, first.end + 2))?.[0];
  if (digit === undefined) return null;
  const end = first.end + 1;
  return {...first, value: round(first.value + (DIGITS[digit] ?? Number(digit)) / 10), numberEnd: end, unitStart: end, end};
}

/** 八两 behind 斤: 两 is a digit elsewhere. */
function liang(text: string, at: number, step: number): Smaller | null {
  const value = DIGITS[text[at] ?? ""] ?? Number.parseInt(text[at] ?? "", 10);
  if (text[at + 1] !== "两" || Number.isNaN(value)) return null;
  return {value, worth: 1, step, word: "两", numberEnd: at + 1, end: at + 2};
}

const round = (value: number): number => Number(value.toPrecision(12));
