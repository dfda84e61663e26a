import {formerId} from "../model/ids.js";
import type {Claim, PlanRecord} from "../model/index.js";

/**
 * The claim that an id of the time before sentences (`wulong-2021@8123`, `hubei-ip-2021@secondary.3`) means: the one whose number
 * stands at that offset now, or of that reported target. Null where none does, or the id is of another kind.
 */
export function formerClaim(id: string, recordOf: (plan: string) => PlanRecord | null | undefined): Claim | null {
  const former = formerId(id);
  const record = former && recordOf(former.plan);
  if (!former || !record) return null;
  const {kind, at, nth} = former;
  if (kind === "offset") return record.claims.filter((c) => c.numberStart === at)[nth - 1] ?? null;
  const target = record.plan.secondary?.targets[at - 1];
  const role = nth === 1 ? "target" : "baseline";
  return record.claims.find((c) => c.name === target?.name && c.role === role) ?? null;
}

/** Why no claim has an id, and what to do. */
export function noClaim(id: string): Error {
  const [plan] = id.split("@");
  const former = formerId(id);
  if (former?.kind === "offset") return new Error(`corpus: no claim stands at ${former.at} of "${plan}" now; ${listing(plan!)}`);
  return new Error(`corpus: no claim "${id}"; its sentence is not in the plan or was reworded; ${listing(plan!)}`);
}

const listing = (plan: string): string => `claims({plan: "${plan}"}) lists those there are`;
