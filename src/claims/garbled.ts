import type {Draft} from "./draft.js";

/**
 * What stands between two digits and is no part of a number as it is printed: soft hyphens, combining marks, marks of direction,
 * characters of no width, middle dots of all kinds, primes.
 */
const ODD =
  "[\\u00ad\\u00b7\\u0300-\\u036f\\u200b-\\u200f\\u202a-\\u202e\\u2022\\u2027\\u2060-\\u2069\\u22c5\\u30fb\\ufe52\\uff65\\ufeff'’]";
const BEFORE = new RegExp(`[0-9０-９]${ODD}{1,4}$`);
const AFTER = new RegExp(`^${ODD}{1,4}[0-9０-９]`);
const REACH = 5;
const LOST = "\ufffd";

/**
 * Flags a number that may be more or less than was read: one that touches a character lost in decoding (U+FFFD), and one that goes on
 * behind a character that parts no printed digits (9·8%, where 8 is not what the text says).
 */
export function garbledIn(text: string): (draft: Draft) => Draft {
  return (draft) => {
    const {numberStart: start, number, unit, flags} = draft;
    const end = start + number.length;
    const lost = text.slice(Math.max(0, start - 1), end + unit.length + 1).includes(LOST);
    const parted = BEFORE.test(text.slice(Math.max(0, start - REACH), start)) || AFTER.test(text.slice(end, end + REACH));
    return (lost || parted) && !flags.includes("garbled") ? {...draft, flags: [...flags, "garbled"]} : draft;
  };
}
