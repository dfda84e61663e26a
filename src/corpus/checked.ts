import {meant} from "../model/nearest.js";
import {ClaimRole} from "../model/index.js";

/** Keys that a filter of claims or metrics may have. */
export const FILTER = ["plan", "indicator", "role"] as const;
/** Keys that a filter of observations may have. */
export const OBSERVED = ["region", "indicator"] as const;

/** Refuses a key that a call does not take: it would be passed over in silence, and give too much. */
export function checkKeys(call: string, given: object, known: readonly string[]): void {
  const wrong = Object.keys(given).find((key) => !known.includes(key));
  if (wrong !== undefined) throw new Error(`corpus: ${call} takes no "${wrong}"; ${meant(wrong, known)}`);
}

/** Refuses a role that no claim can have. */
export function checkRole(role: string | undefined): void {
  if (role !== undefined && !ClaimRole.options.some((known) => known === role))
    throw new Error(`corpus: no role "${role}"; ${meant(role, ClaimRole.options)}`);
}
