import {boundAfter, boundBefore, signBefore} from "../lexicon/comparators.js";
import type {Comparator} from "../model/quantity.js";

/** The comparator of a numeral at `start` whose unit ends at `unitEnd`, by sign or word before or behind it, and where a sign begins. */
export function comparatorAround(text: string, start: number, unitEnd: number): {readonly comparator: Comparator; readonly sign: number} {
  const sign = signBefore(text, start);
  if (sign) return {comparator: sign.comparator, sign: sign.start};
  return {comparator: (boundBefore(text, start) ?? boundAfter(text, unitEnd))?.comparator ?? "=", sign: start};
}
