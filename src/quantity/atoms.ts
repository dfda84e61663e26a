import {groupsEnd, isDigit, NO_WIDTH} from "../lexicon/digits.js";
import {DIGITS, GROUPS, MORE, PLACES, POINTS, SOME, ZEROS} from "../lexicon/numerals.js";
import {unitWordAt} from "../lexicon/units.js";

/**
 * A piece of a numeral: a digit 三, a zero 零, a place 百, a group 万, figures 2000, the decimals 点五, more 余, or some 数 (before a
 * place).
 */
export interface Atom {
  readonly kind: "digit" | "zero" | "place" | "group" | "figures" | "decimals" | "more" | "some";
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** Kinds of characters that may begin a numeral. */
const NONE = 0;
const CLASS = new Uint8Array(0x10000);
const DIGIT = 1;
const ZERO = 2;
const PLACE = 3;
const GROUP = 4;
const FIGURE = 5;
const MANY = 6;
for (const c of Object.keys(DIGITS)) CLASS[c.charCodeAt(0)] = DIGIT;
for (const c of ZEROS) CLASS[c.charCodeAt(0)] = ZERO;
for (const c of Object.keys(PLACES)) CLASS[c.charCodeAt(0)] = PLACE;
for (const c of Object.keys(GROUPS)) CLASS[c.charCodeAt(0)] = GROUP;
for (const c of SOME) CLASS[c.charCodeAt(0)] = MANY;
for (let c = 0x30; c < 0x3a; c++) CLASS[c] = FIGURE;

/** Whether a numeral may begin with the character code. */
export const beginsNumeral = (code: number): boolean => CLASS[code] !== NONE;

/** The longest numeral that planners print, in pieces; a longer run is none. */
const LONGEST = 40;

/** The pieces of the numeral that begins at `at`, as many as may belong to one number. */
export function atomsAt(text: string, at: number): Atom[] {
  const atoms: Atom[] = [];
  let next = atomAt(text, at, null, false);
  const mixed = next?.kind === "figures";
  while (next && atoms.length < LONGEST) {
    atoms.push(next);
    const behind = next.end + (next.kind !== "figures" && /[ \t]/.test(text[next.end] ?? "") && next.kind !== "decimals" ? 1 : 0);
    next = next.kind === "decimals" && CLASS[text.charCodeAt(next.end)] !== GROUP ? null : spacedAtom(text, behind, next, mixed);
  }
  while (atoms.at(-1)?.kind === "more") atoms.pop();
  return letterSpaced(atoms);
}

/** The next piece; behind a space only a Chinese one. */
function spacedAtom(text: string, at: number, last: Atom, mixed: boolean): Atom | null {
  const next = atomAt(text, at, last, mixed);
  return next !== null && at > last.end && next.kind === "figures" ? null : next;
}

/** One space parts two numbers; two and more, with a Chinese piece between each, spread the letters of one (一百 五 十 二). */
function letterSpaced(atoms: Atom[]): Atom[] {
  if (atoms.every((atom, i) => i === 0 || atom.start === atoms[i - 1]!.end)) return atoms;
  const gaps = atoms.flatMap((atom, i) => (i > 0 && atom.start > atoms[i - 1]!.end ? [i] : []));
  const spread = gaps.length > 1 && atoms.every((atom) => atom.kind !== "figures");
  return spread ? atoms : atoms.slice(0, gaps[0]);
}

function atomAt(text: string, at: number, last: Atom | null, mixed: boolean): Atom | null {
  const code = CLASS[text.charCodeAt(at)]!;
  if (code === FIGURE) return figuresAt(text, at, last);
  if (!(code in PIECES) || (code === MANY && last !== null)) return last && behindAt(text, at, last);
  const {kind, values} = PIECES[code]!;
  return stands(kind, text, at, last, mixed) ? {kind, value: values[text[at]!] ?? 0, start: at, end: at + 1} : null;
}

/** Pieces of one character, with what each is worth. */
const PIECES: Readonly<Record<number, {readonly kind: Atom["kind"]; readonly values: Readonly<Record<string, number>>}>> = {
  [DIGIT]: {kind: "digit", values: DIGITS},
  [ZERO]: {kind: "zero", values: {}},
  [PLACE]: {kind: "place", values: PLACES},
  [GROUP]: {kind: "group", values: GROUPS},
  [MANY]: {kind: "some", values: {}},
};

/** Whether a piece of one character is one there: not the 零 of 零下, nor a digit among figures, nor a place that begins a unit. */
function stands(kind: Atom["kind"], text: string, at: number, last: Atom | null, mixed: boolean): boolean {
  if (kind === "zero") return text[at + 1] !== "下";
  if (kind === "digit") return last === null || !mixed || last.kind === "zero";
  if (kind === "some") return isPlaceOrGroup(text, at + 1);
  return !takesUnit(text, at) && !(mixed && text[at] === "兆");
}

/** What only goes on a numeral: decimals, and more before a group. */
function behindAt(text: string, at: number, last: Atom): Atom | null {
  if (POINTS.has(text[at]!)) return decimalsAt(text, at, last);
  const isMore = CLASS[text.charCodeAt(at + 1)] === GROUP && (text[at] ?? "") in MORE && !takesUnit(text, at + 1);
  return isMore ? {kind: "more", value: 0, start: at, end: at + 1} : null;
}

const isPlaceOrGroup = (text: string, at: number): boolean => CLASS[text.charCodeAt(at)] === PLACE || CLASS[text.charCodeAt(at)] === GROUP;

/** The 千 of 千瓦 and the 兆 of 兆字节 begin a unit. */
function takesUnit(text: string, at: number): boolean {
  return (unitWordAt(text, at)?.end ?? 0) > at + 1;
}

const COMMAS = /\d{1,3}(?:,\d{3})+(?![\d])(?:\.\d+)?/y;
const PLAIN = new RegExp(`\\d+(?:${NO_WIDTH}\\d+)*(?:\\.\\d+)?`, "y");

/** End of the figures that begin at `at`: 1,234.5 and 10 000 whole. */
export function figuresEnd(text: string, at: number): number {
  const groups = groupsEnd(text, at);
  if (groups > at) return groups;
  COMMAS.lastIndex = at;
  if (COMMAS.test(text)) return COMMAS.lastIndex;
  PLAIN.lastIndex = at;
  return PLAIN.test(text) ? PLAIN.lastIndex : at;
}

/** Value of figures as printed. */
export const figuresValue = (printed: string): number => Number(SEPARATED.test(printed) ? printed.replace(SEPARATORS, "") : printed);
const SEPARATED = /[,\s\u200b]/;
const SEPARATORS = /[,\s\u200b]/g;

/** Figures at the start of a numeral, behind 零, or behind a group that they fill (3万4000) or that goes on (1亿2000万). */
function figuresAt(text: string, at: number, last: Atom | null): Atom | null {
  const end = figuresEnd(text, at);
  const atom: Atom = {kind: "figures", value: figuresValue(text.slice(at, end)), start: at, end};
  if (last === null) return atom;
  if (last.kind === "zero") return atom;
  if (last.kind !== "group" && last.kind !== "place") return null;
  if (!Number.isInteger(atom.value) || text[end] === "年") return null;
  const goesOn = isPlaceOrGroup(text, end) && !takesUnit(text, end);
  return goesOn || atom.value * 10 >= last.value ? atom : null;
}

function decimalsAt(text: string, at: number, last: Atom): Atom | null {
  if (last.kind === "figures" && !Number.isInteger(last.value)) return null;
  let end = at + 1;
  let digits = "";
  if (isDigit(text[end])) {
    while (isDigit(text[end])) digits += text[end++];
  } else {
    while (CLASS[text.charCodeAt(end)] === DIGIT || CLASS[text.charCodeAt(end)] === ZERO) digits += DIGITS[text[end++]!];
  }
  return digits === "" ? null : {kind: "decimals", value: Number(`0.${digits}`), start: at, end};
}
