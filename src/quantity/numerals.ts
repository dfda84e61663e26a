import {atomsAt, figuresValue, type Atom} from "./atoms.js";

/** A printed numeral with its value; where 万 or 亿 ends it, it belongs to the unit (六十三 | 万亩) and to `multiplier`. */
export interface Numeral {
  readonly start: number;
  /** End of the numeral without the multiplier. */
  readonly end: number;
  /** End of the multiplier. */
  readonly until: number;
  readonly value: number;
  /** Upper end of an approximate pair 三四, 三五百; null if none. */
  readonly valueMax: number | null;
  /** 万, 亿, 万亿, 千 as printed, without 余 and 多; "" if none. */
  readonly multiplier: string;
  readonly han: boolean;
  /** 余 or 多 inside: 三百余万. */
  readonly more: boolean;
  /** 数十, 几百: at least one ten, one hundred. */
  readonly some: boolean;
  /** Spaces stand in it: 一百 五 十 二. */
  readonly spaced: boolean;
}

/** What stands at a place: a numeral; or characters that write numbers but make none (十一十二), to be passed over whole. */
export type Found = Numeral | {readonly until: number; readonly value: null};

/** The numeral that begins at `at`; null where none begins. */
export function numeralAt(text: string, at: number): Found | null {
  const atoms = atomsAt(text, at);
  if (atoms.length === 0) return null;
  const until = atoms.at(-1)!.end;
  const more = atoms.some((atom) => atom.kind === "more");
  const some = atoms[0]!.kind === "some";
  const all = atoms.filter((atom) => atom.kind !== "more");
  const mantissa = some ? null : withoutMultiplier(all);
  const kept = mantissa ?? (some ? (withoutMultiplier(all) ?? all) : all);
  const [value, valueMax] = valuesOf(kept);
  if (value === null) return {until, value: null};
  const end = kept.at(-1)!.end;
  return {
    start: at,
    end,
    until,
    value,
    valueMax,
    multiplier: all
      .slice(kept.length)
      .map((atom) => text.slice(atom.start, atom.end))
      .join(""),
    han: atoms.every((atom) => atom.kind !== "figures"),
    more,
    some,
    spaced: atoms.some((atom, i) => i > 0 && atom.start > atoms[i - 1]!.end),
  };
}

/** The pieces before a last 万, 亿 or 万亿 that no group stands before; figures leave 千 and 百 to the unit too. Null if all stays. */
function withoutMultiplier(atoms: readonly Atom[]): readonly Atom[] | null {
  let end = atoms.length;
  while (end > 1 && atoms[end - 1]!.kind === "group") end--;
  if (end === 2 && atoms[0]!.kind === "figures" && atoms[1]!.kind === "place") end = 1;
  const kept = atoms.slice(0, end);
  if (end === 1 && atoms.length > 1 && kept[0]!.kind === "group") return kept;
  if (end === atoms.length || kept.some((atom) => atom.kind === "group") || kept.every((atom) => atom.kind === "some")) return null;
  return kept;
}

/** The value of pieces, or the two of an approximate pair. */
function valuesOf(atoms: readonly Atom[]): [value: number | null, valueMax: number | null] {
  const whole = atoms.filter((atom) => atom.kind !== "decimals");
  if (whole.length > 1 && whole.every((atom) => atom.kind === "digit" || atom.kind === "zero") && !isPair(whole, 0)) {
    const decimals = atoms.at(-1)!.kind === "decimals" ? atoms.at(-1)!.value : 0;
    return [Number((oneByOne(whole) + decimals).toPrecision(15)), null];
  }
  const at = atoms.findIndex((_, i) => isPair(atoms, i));
  if (at < 0) return [valueOf(atoms), null];
  const low = valueOf(atoms.toSpliced(at + 1, 1));
  const high = valueOf(atoms.toSpliced(at, 1));
  return low === null || high === null || high <= low ? [null, null] : [low, high];
}

/** Two digits one after the other that go together: 三四, 八九, 三五; not three. */
function isPair(atoms: readonly Atom[], at: number): boolean {
  const [before, a, b, next] = [atoms[at - 1], atoms[at], atoms[at + 1], atoms[at + 2]];
  if (a?.kind !== "digit" || b?.kind !== "digit" || next?.kind === "digit" || before?.kind === "digit" || next?.kind === "zero")
    return false;
  return b.value === a.value + 1 || (a.value === 3 && b.value === 5);
}

const oneByOne = (atoms: readonly Atom[]): number => Number(atoms.map((atom) => atom.value).join(""));

/** Running sum of a numeral read from the left. */
interface Sum {
  /** Closed groups (5亿 1万), largest first. */
  groups: {value: number; group: number}[];
  section: number;
  /** The last place in the section, then only smaller ones may follow. */
  place: number;
  digit: number | null;
  zero: boolean;
  /** The place or group before, that an elided last place hangs on (一万三). */
  last: number;
}

/** Value of the pieces by place and group; null where they make no number. */
function valueOf(atoms: readonly Atom[]): number | null {
  const sum: Sum = {groups: [], section: 0, place: Infinity, digit: null, zero: false, last: 0};
  let decimals = 0;
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i]!;
    if (atom.kind === "decimals") decimals = atom.value;
    else if (!add(sum, atom, atoms[i - 1] ?? null, decimals)) return null;
    else if (atom.kind === "group") decimals = 0;
  }
  const ones = sum.digit === null ? 0 : elided(sum, atoms) ? (sum.digit * sum.last) / 10 : sum.digit;
  const whole = sum.groups.reduce((total, {value}) => total + value, 0) + sum.section + ones;
  return decimals === 0 ? whole : Number((whole + decimals).toPrecision(15));
}

/** 一万三 is 13,000: one digit at once behind a place or group, with no 零 between. */
function elided(sum: Sum, atoms: readonly Atom[]): boolean {
  return !sum.zero && sum.last >= 100 && atoms.findLast((atom) => atom.kind !== "decimals")!.kind === "digit";
}

function add(sum: Sum, atom: Atom, before: Atom | null, decimals: number): boolean {
  switch (atom.kind) {
    case "digit":
    case "figures":
      if (sum.digit !== null || (atom.kind === "figures" && atom.value >= sum.place)) return false;
      sum.digit = atom.value;
      return true;
    case "zero":
      if (sum.digit !== null) return false;
      if (before === null) sum.digit = 0;
      sum.zero = true;
      return true;
    case "place":
      return addPlace(sum, atom, before);
    case "group":
      return addGroup(sum, atom.value, before, decimals);
    default:
      return true;
  }
}

function addPlace(sum: Sum, {value}: Atom, before: Atom | null): boolean {
  const place = value < 100 ? 10 : value;
  if (place >= sum.place) return false;
  const bare = sum.digit === null || (sum.digit === 0 && sum.zero);
  if (bare ? !leads(place, before) : value > 10 && value < 100) return false;
  sum.section += bare ? value : sum.digit! * value;
  Object.assign(sum, {place, digit: null, zero: false, last: place});
  return true;
}

/** Whether a place needs no digit before it: 十 and 百 at the start, 十 behind 零, 百 or 万. */
const leads = (place: number, before: Atom | null): boolean =>
  before === null || before.kind === "some" || (place === 10 && TEN_FOLLOWS.has(before.kind));

const TEN_FOLLOWS: ReadonlySet<Atom["kind"]> = new Set(["zero", "place", "group"] as const);

function addGroup(sum: Sum, group: number, before: Atom | null, decimals: number): boolean {
  const smaller = sum.groups.filter((part) => part.group <= group);
  if (before === null || before.kind === "some") sum.digit = 1;
  const own = sum.section + (tens(sum) ?? 0) + decimals;
  if (own === 0 && before?.kind !== "group") return false;
  if (own > 0 && smaller.some((part) => part.group === group)) return false;
  const value = (own + smaller.reduce((total, part) => total + part.value, 0)) * group;
  sum.groups = [...sum.groups.filter((part) => part.group > group), {value: Number(value.toPrecision(15)), group}];
  Object.assign(sum, {section: 0, place: Infinity, digit: null, zero: false, last: group});
  return true;
}

/** 百二万 is 120万: the digit at once behind 百 or 千 is of the place below. */
function tens({digit, zero, place}: Sum): number | null {
  return digit !== null && !zero && place >= 100 && place < Infinity ? (digit * place) / 10 : digit;
}

/**
 * Value of a Chinese numeral; NaN where the characters make none.
 *
 * @example hanValue("二百三十") // 230
 * @example hanValue("八十八点五") // 88.5
 */
export function hanValue(numeral: string): number {
  if (numeral === "半") return 0.5;
  const atoms = atomsAt(numeral, 0).filter((atom) => atom.kind !== "more");
  if (atoms.length === 0 || atoms.at(-1)!.end !== numeral.length) return Number.NaN;
  return valuesOf(atoms)[0] ?? Number.NaN;
}

/**
 * Value of an Arabic numeral as printed, thousands separators dropped.
 *
 * @example arabicValue("1,234.5") // 1234.5
 */
export function arabicValue(numeral: string): number {
  return figuresValue(numeral);
}
