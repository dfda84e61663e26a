import {pattern, patternEverywhere} from "../lexicon/pattern.js";
import {words, type Words} from "../lexicon/words.js";

/** What a printed numeral says; `valueMax` is null unless it is a range. */
export interface ReadNumeral {
  readonly value: number;
  readonly valueMax: number | null;
}

const DIGITS: Readonly<Record<string, number>> = {零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9};
/** Financial and traditional characters, each as the plain one below it. */
const ODD = "壹贰叁肆伍陆柒捌玖拾佰仟貳參兩陸倆俩萬億點負○";
const PLAIN = "一二三四五六七八九十百千二三两六两两万亿点负零";
const SMALL: Readonly<Record<string, number>> = {十: 10, 百: 100, 千: 1000};
const LARGE: Readonly<Record<string, number>> = {万: 1e4, 亿: 1e8, 兆: 1e12};
/** A class of characters of its own: what reads a second time must not learn from what read first. */
const oneOf = (characters: string): Words => words(Array.from(characters).join(" "));
const UNITS = oneOf("一二三四五六七八九");
const UNITS_OR_TWO = oneOf("一二两三四五六七八九");
const LESSER = oneOf("一二三四五六七八");
const GREATER = oneOf("二三四五六七八九");
const DIGITS_OR_POINT = oneOf("零一二三四五六七八九点");
const MARKS = oneOf("万亿千百");
const HUNDREDS = oneOf("百千");
const GREAT = oneOf("万亿");
const POWERS = oneOf("十百千万亿");
const NUMERALS = oneOf("一二三四五六七八九十百千万");
const WRITTEN = oneOf("零〇一二三四五六七八九十百千万亿半");
const POINTS = oneOf("点點");
const POINT_WORD = words("点");
const SOME_OF = oneOf("数几");
const NOUGHT = words("零");
const PARTS = words("分之");
const HUNDREDTHS = words("百分之 千分之 万分之");
const OF_HUNDRED = words("百分");
const OF = words("之");
const TENTH = words("成");
const ONE_OF = words("个");
const HALF = words("半");
const DOUBLES = words("翻 翻了 翻近 翻了近");
const TIMES = oneOf("一二两三四五");
const FOLD = words("番");
const ENDS_OF = words("(含) (不含)");
const JOINTS = words("至 到 与 和");
const ABOUT = words("约 近 超");
const BELOW_NOUGHT = words("负 負 零下");

const RANGE = pattern`^(.+?)%?${ENDS_OF}?(?:[-—–~－]|${JOINTS})(.+?)%?$`;
/** Bounds and signs before a number. */
const SIGNS = pattern`^(?:[<>≥≤=-]|${ABOUT}|${BELOW_NOUGHT})+(?=.)`;
/** 50亿, 1.2万元: a number with its multiplier, and a unit behind. */
const MULTIPLIED = pattern`^(.*?)(${MARKS}+)(?:(?!${MARKS})\D)*$`;
const LARGE_BEHIND = pattern`^(.+?)(${GREAT}+)$`;
/** 五百 behind 三 in 三至五百. */
const DIGIT_AND_PLACE = pattern`^.(${HUNDREDS})$`;
/** 数十, 几百万. */
const SOME = pattern`^${SOME_OF}${POWERS}+$`;
/** 百分之, 千分之. */
const SHARE = pattern`^(${HUNDREDTHS})(.+)$`;
/** 三四百, 二十五六: two digits where one belongs. */
const TWO_DIGITS = pattern`^(.*?)(${LESSER})(${GREATER})(${POWERS}?.*)$`;
/** 一个半, 两米半. */
const AND_A_HALF = pattern`^(.+?)(?:${ONE_OF}|(?:(?!${NUMERALS})\D){1,4})${HALF}$`;
/** 翻一番, 翻了近两番半. */
const DOUBLED = pattern`^${DOUBLES}(${TIMES}?)${FOLD}(${HALF}?)$`;
/** 三成五. */
const TENTHS = pattern`^(${UNITS_OR_TWO})${TENTH}(${UNITS})$`;
const WORDS: Readonly<Record<string, number>> = {一半: 0.5, 半数: 0.5, 半: 0.5, 百分之百: 100, 百分百: 100};
/** 三分之二; 百分八十, which leaves 之 out. */
const FRACTION = pattern`^(?:${OF_HUNDRED}(?=(?!${OF}).)|(.+)${PARTS})(.+)$`;
/** 3万5千: figures between multipliers, and nothing else. */
const MIXED = pattern`^\d+${MARKS}(?:\d|${MARKS}|${NOUGHT})*$`;
const FIGURES_AND_MARKS = patternEverywhere`${NOUGHT}?(\d*)(${MARKS}*)`;
const POINT = pattern`^(.+)${POINTS}(.+)$`;
/** A unit inside a range that prints it twice, and between the parts of one amount. */
const UNIT = pattern`^(.*?(?:\d|${WRITTEN}))(?:(?!${WRITTEN}|${POINT_WORD})[^\d.])+$`;

/**
 * Reads a printed numeral a second time, apart from the extraction, so that `verify` can hold one against the other: decimals,
 * thousands commas, full-width digits, ranges, products (200×3), Chinese numerals and fractions (三分之二), 翻番, pairs (三四百),
 * amounts with a smaller unit behind (三元四角, 1小时30). The sign is left out: a claim's value is never negative. Null if it is none.
 */
export function readNumeral(printed: string): ReadNumeral | null {
  const text = printed
    .normalize("NFKC")
    .replace(/[\s,\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(new RegExp(`[${ODD}]`, "gu"), (c) => PLAIN[ODD.indexOf(c)]!)
    .replaceAll("廿", "二十")
    .replaceAll("卅", "三十")
    .replace(SIGNS, "");
  const two = pair(text);
  if (two) return two;
  const whole = single(text) ?? some(text) ?? pieces(text);
  if (whole !== null) return {value: whole, valueMax: null};
  return range(text);
}

function range(text: string): ReadNumeral | null {
  const parts = RANGE.exec(text);
  if (!parts) return null;
  const high = single(parts[2]!) ?? amount(parts[2]!);
  const low = single(parts[1]!) ?? amount(parts[1]!);
  if (low === null || high === null) return null;
  // 百分之八到百分之十 and 50亿—100 stand in one measure; 8000元到1.2万 is written out in base things.
  const shared = MULTIPLIED.exec(parts[1]!);
  if (shared && low > high) return {value: single(shared[1]!) ?? low, valueMax: high};
  const place = UNITS_OR_TWO.is(parts[1]!) ? (DIGIT_AND_PLACE.exec(parts[2]!)?.[1] ?? "") : "";
  return {value: low * (SMALL[place] ?? 1), valueMax: high};
}

/** 1.2万, 8000元: figures with a multiplier or a unit behind. */
function amount(text: string): number | null {
  const bare = UNIT.exec(text)?.[1] ?? text;
  const parts = LARGE_BEHIND.exec(bare);
  const value = single(bare) ?? (parts && single(parts[1]!));
  return value === null || parts === null || single(bare) !== null ? value : Array.from(parts[2]!).reduce((x, c) => x * LARGE[c]!, value);
}

/** 数十 and 几百 are at least one. */
function some(text: string): number | null {
  return SOME.test(text) ? chinese(text.slice(1)) : null;
}

/** 三四百 is 300–400. */
function pair(text: string): ReadNumeral | null {
  const share = SHARE.exec(text);
  if (share) return pair(share[2]!);
  const found = TWO_DIGITS.exec(text);
  if (!found) return null;
  const [low, high] = [chinese(found[1]! + found[2]! + found[4]!), chinese(found[1]! + found[3]! + found[4]!)];
  const [a, b] = [found[2]!, found[3]!];
  const step = DIGITS[b]! - DIGITS[a]!;
  const near = step === 1 || `${a}${b}` === "三五";
  return !near || DIGITS_OR_POINT.in((found[1]!.at(-1) ?? "") + (found[4]![0] ?? "")) || low === null || high === null
    ? null
    : {value: low, valueMax: high};
}

/** Worth of a unit in the smaller ones behind it, by the last or the first of the amount. */
const PIECES: readonly {readonly units: Readonly<Record<string, number>>; readonly inFirst: boolean}[] = [
  {units: {天: 86400, 日: 86400, 小时: 3600, 个小时: 3600, 钟头: 3600, 分钟: 60, 分: 60, 秒: 1}, inFirst: false},
  {units: {年: 12, 个月: 1}, inFirst: false},
  {units: {元: 100, 块: 100, 圆: 100, 角: 10, 毛: 10, 分: 1, 分钱: 1}, inFirst: true},
  {units: {斤: 10, 两: 1}, inFirst: true},
];

/** 三元四角 is 3.4, 1小时30 is 90, 一个半 and 两米半 add a half. */
function pieces(text: string): number | null {
  const half = AND_A_HALF.exec(text);
  if (half) return plus(single(half[1]!), 0.5);
  for (const {units, inFirst} of PIECES) {
    const names = Object.keys(units).toSorted((a, b) => b.length - a.length);
    const parts = [...text.matchAll(new RegExp(`零?([\\d.]+|[零一二两三四五六七八九十百千万]+?)(${names.join("|")}|$)`, "gu"))].filter(
      (m) => m[0] !== "",
    );
    if (parts.length < 2 || parts.map((m) => m[0]).join("") !== text) continue;
    const worths = parts.map((m, i) => units[m[2]!] ?? smallerThan(units, units[parts[i - 1]?.[2] ?? ""] ?? 0));
    const values = parts.map((m) => single(m[1]!));
    if (values.includes(null)) continue;
    const total = values.reduce((sum: number, value, i) => sum + value! * worths[i]!, 0);
    return Number((total / (inFirst ? worths[0]! : worths.at(-1)!)).toPrecision(12));
  }
  return null;
}

const plus = (value: number | null, more: number): number | null => (value === null ? null : value + more);
const smallerThan = (units: Readonly<Record<string, number>>, worth: number): number =>
  Math.max(...Object.values(units).filter((other) => other < worth), 1);

/** Forms of one number, the first that fits; null of a form where what stands in it is none. */
const FORMS: readonly {readonly form: RegExp; readonly read: (found: RegExpExecArray) => number | null}[] = [
  {form: /^\d+(?:\.\d+)?%?$/, read: ([all]) => Number.parseFloat(all)},
  {form: /^(\d+(?:\.\d+)?)[×xX*](\d+(?:\.\d+)?)$/, read: ([, a, b]) => Number(a) * Number(b)},
  {form: /^(\d+(?:\.\d+)?):1$/, read: ([, ratio]) => Number(ratio)},
  {form: /^(\d+)\/(\d+)$/, read: ([, a, b]) => Number(a) / Number(b)},
  {form: DOUBLED, read: ([, times, half]) => 2 ** ((DIGITS[times!] ?? 1) + (half === "" ? 0 : 0.5))},
  {form: TENTHS, read: ([, whole, tenth]) => DIGITS[whole!]! + DIGITS[tenth!]! / 10},
  {form: MIXED, read: ([all]) => mixedValue(all)},
  {form: FRACTION, read: ([, below = "百", above]) => fractionOf(below, above!)},
];

function single(text: string): number | null {
  if (text in WORDS) return WORDS[text]!;
  for (const {form, read} of FORMS) {
    const found = form.exec(text);
    if (found) return read(found);
  }
  return chinese(text);
}

/** 百分之八十八 is 88 (a share is 0–100); 三分之二 is 2/3. */
function fractionOf(below: string, above: string): number | null {
  const [a, b] = [single(above), single(below)];
  if (a === null || b === null || b === 0) return null;
  return below === "百" || below === "千" || below === "万" ? a : a / b;
}

/** 3万5千, 1亿2000万, 2千零30, 1万零500: figures between the multipliers. */
function mixedValue(text: string): number {
  let total = 0;
  let section = 0;
  for (const [, figures = "", marks = ""] of text.matchAll(FIGURES_AND_MARKS)) {
    let value = Number(figures || 0);
    for (const c of marks) {
      if (c in SMALL) value *= SMALL[c]!;
      else {
        value = (section + value) * LARGE[c]!;
        section = 0;
      }
    }
    if (marks.includes("万") || marks.includes("亿")) total += value;
    else section += value;
  }
  return total + section;
}

/** 二十六 is 26, 百 is 100, 三千二百 is 3200, 二〇二五 is 2025; null if another character stands in it. */
function chinese(text: string): number | null {
  if (text === "") return null;
  const point = POINT.exec(text);
  if (point) {
    const whole = chinese(point[1]!);
    const decimals = Array.from(point[2]!, (c) => DIGITS[c] ?? c).join("");
    return whole === null || !/^\d+$/.test(decimals) ? null : Number(`${Math.trunc(whole)}.${decimals}`);
  }
  const all = Array.from(text);
  if (all.every((c) => c in DIGITS)) return Number(all.map((c) => DIGITS[c]).join(""));
  const end = all.reduce<Counted | null>((so, c) => so && counted(so, c), {total: 0, section: 0, digit: null, place: 1});
  // 一万三 leaves its last place out.
  return end && end.total + end.section + (end.digit ?? 0) * (end.place >= 100 ? end.place / 10 : 1);
}

/** How far a Chinese numeral is read: whole 万 and 亿, what stands behind them, a digit that waits for its place, the last place. */
interface Counted {
  readonly total: number;
  readonly section: number;
  readonly digit: number | null;
  readonly place: number;
}

/** One character further; null where it belongs to no numeral. */
function counted(so: Counted, c: string): Counted | null {
  const {total, section, digit} = so;
  if (c === "零" || c === "〇") return {...so, digit: null, place: 1};
  if (c in DIGITS) return {...so, digit: DIGITS[c]!};
  if (c in SMALL) return {total, section: section + (digit ?? 1) * SMALL[c]!, digit: null, place: SMALL[c]!};
  if (c in LARGE) return {total: raised(total, section + (digit ?? 0), LARGE[c]!), section: 0, digit: null, place: LARGE[c]!};
  return c === "半" ? {...so, digit: (digit ?? 0) + 0.5} : null;
}

/** 万 and 亿 raise what stands before them, or all so far where that is less than they: 三万亿. */
const raised = (total: number, own: number, large: number): number =>
  total < large || own === 0 ? (total + own || 1) * large : total + own * large;
