import {AREAS_BY_TIME, RATE_HEAD} from "../lexicon/around.js";
import {NAMED_BY_TIME} from "../lexicon/context.js";
import {HAN, pattern} from "../lexicon/pattern.js";
import {unitOf, unitParts, type UnitClass} from "../lexicon/units.js";
import type {Reading} from "./reading.js";

/** A reading with the words around it, as the sieve looks at it. */
export interface Seen {
  readonly text: string;
  readonly reading: Reading;
  /** Up to 14 characters before the number and its bound. */
  readonly before: string;
  /** Up to 24 characters before it, from the last stop on. */
  readonly clause: string;
  /** Up to 24 characters behind the unit. */
  readonly after: string;
  /** Up to 24 characters behind unit and bound. */
  readonly behind: string;
  /** What the unit measures; null where none is printed. */
  readonly class: UnitClass | null;
  /** A bound stands behind the unit. */
  readonly boundBehind: boolean;
}

export function seenOf(text: string, reading: Reading): Seen {
  const near = text.slice(Math.max(0, reading.from - 24), reading.from);
  return {
    text,
    reading,
    before: near.slice(-14),
    clause: near.slice(Math.max(near.lastIndexOf(","), near.lastIndexOf("。"), near.lastIndexOf(";")) + 1),
    after: text.slice(reading.unitEnd, reading.unitEnd + 24),
    behind: text.slice(reading.end, reading.end + 24),
    class: reading.unit === "" ? null : ((unitOf(reading.unit) ?? unitParts(reading.unit).unit)?.class ?? null),
    boundBehind: reading.end > reading.unitEnd,
  };
}

/** One reason why a numeral measures something or nothing. */
export interface Sieve {
  readonly id: string;
  readonly measures: boolean;
  readonly when: (seen: Seen) => boolean;
  readonly because: string;
  /** The number in ⟦ ⟧ measures, or measures nothing, by this rule. */
  readonly example: string;
  /** A near case that the rule leaves alone: the number in ⟦ ⟧ comes out the other way. */
  readonly counterexample: string;
}

/** 15分钟生活圈, 12小时航空交通圈, 24小时办结率: the words behind a time make a name of it. */
const AREA_OR_RATE = pattern`^${HAN}{0,6}(?:${AREAS_BY_TIME}|${HAN}{0,2}${RATE_HEAD})`;
export const namedByTime = (after: string): boolean => NAMED_BY_TIME.at(after) > 0 || AREA_OR_RATE.test(after);
