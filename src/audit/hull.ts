import {words} from "../lexicon/words.js";
import type {AuditContext} from "./context.js";
import {between} from "./indexed.js";
import type {Range} from "./range.js";
import {endOf, type Statement} from "./statement.js";

const FALLS = words("下降 减少 降低");

export const isGrowth = ({claim}: Statement): boolean => claim.kind === "growth" && claim.unit === "%";

/** A growth that is told as a fall is below nothing. */
export const signed = (s: Statement): Range =>
  isGrowth(s) && FALLS.in(s.claim.name) ? {low: -s.printed.high, high: -s.printed.low} : s.printed;

/** From the least of some parts to the greatest: there lies the growth, or the mean, of all of them together. */
export const hull = (parts: readonly Statement[]): Range => ({
  low: Math.min(...parts.map((p) => signed(p).low)),
  high: Math.max(...parts.map((p) => signed(p).high)),
});

/** No growth stands farther behind what grows. */
const SOON = 30;
const WITHIN = words("其中 。 ;");

/** The growth told next behind a figure in its sentence; its share may stand between. */
export function growthBehind(context: AuditContext, s: Statement): Statement | undefined {
  const end = endOf(s);
  const next = between(context, end, end + SOON).find((t) => t.stem !== "%" || t.claim.kind === "growth");
  const told = next !== undefined && isGrowth(next) && next.to === s.to && next.claim.comparator === "=";
  return told && !WITHIN.in(context.text.slice(end, next.claim.numberStart)) ? next : undefined;
}
