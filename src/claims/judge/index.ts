import type {ClaimKind, ClaimRole} from "../../model/index.js";
import {isStep} from "../governing.js";
import {CHANGE_RULES} from "./kind-change.js";
import {MEASURE_RULES} from "./kind-measure.js";
import {CARRY_RULES, WORD_RULES} from "./kind-words.js";
import {PERIOD_RULES} from "./period-rules.js";
import {ROLE_RULES} from "./role-rules.js";
import {firstOf, ordered, type Rule} from "./rule.js";
import {isReview, type OfKind, type OfRole, type Statement} from "./statement.js";
import {ASSUMED, periodIn, type Way} from "./ways.js";

export {firstOf, ordered, type Rule} from "./rule.js";
export {wordsOf, type OfKind, type OfRole, type Statement} from "./statement.js";

/** The rules of the judge, each list in its order. */
export interface Judge {
  readonly kind: readonly Rule<Statement, ClaimKind>[];
  /** Asked again where the kind is a level. */
  readonly carried: readonly Rule<Statement, ClaimKind>[];
  readonly role: readonly Rule<OfKind, ClaimRole>[];
  readonly period: readonly Rule<OfRole, Way>[];
}

/** The judge as it stands; `without` leaves one rule out, to see what hangs on it. */
export function judgeOf(without?: string): Judge {
  const kept = <S, V>(rules: readonly Rule<S, V>[]) => ordered(rules).filter((rule) => rule.id !== without);
  return {
    kind: kept([...CHANGE_RULES, ...MEASURE_RULES, ...WORD_RULES]),
    carried: kept(CARRY_RULES),
    role: kept(ROLE_RULES),
    period: kept(PERIOD_RULES),
  };
}

export const JUDGE: Judge = judgeOf();

/** All rules of a judge. */
export const rulesOf = (judge: Judge): Rule<never, unknown>[] => [...judge.kind, ...judge.carried, ...judge.role, ...judge.period];

/** What the judge finds of a number. */
export interface Finding {
  readonly kind: ClaimKind;
  readonly role: ClaimRole;
  /** The role before a yearly step is told from the end. */
  readonly said: ClaimRole;
  readonly period: string;
  /** The years rest on the document's, not on words of the sentence. */
  readonly assumed: boolean;
  /** Counted as done by the verb of the number before. */
  readonly goesOn: boolean;
  /** Ids of the rules that spoke. */
  readonly by: readonly string[];
}

/** A statement while it is settled. */
type Settling = Omit<OfRole, "kind" | "said" | "role"> & {kind: ClaimKind; said: ClaimRole; role: ClaimRole};

/**
 * Kind, role and period of a statement: one after the other, each knowing those before. It is settled in place, since to copy its two
 * dozen fields takes as long as to judge it.
 */
export function judge(statement: Statement, rules: Judge = JUDGE): Finding {
  const own = firstOf(rules.kind, statement) ?? {value: "level" as const, by: "kind/otherwise-a-level"};
  const carried = own.value === "level" ? firstOf(rules.carried, statement) : null;
  const kind = (carried ?? own).value;
  const ofRole = Object.assign(statement as Settling, {kind, said: "target", role: "target"});
  const said = saidOf(ofRole, rules);
  const role = !(statement.statedGoal && isReview(statement)) && isStep(said.value, statement) ? "interim" : said.value;
  ofRole.said = said.value;
  ofRole.role = role;
  const way = firstOf(rules.period, ofRole) ?? {value: "whole" as const, by: "period/otherwise-the-whole"};
  const steps = role === said.value ? [] : ["role/step"];
  return {
    kind,
    role,
    said: said.value,
    period: periodIn(way.value, ofRole),
    assumed: statement.horizon.known && ASSUMED.has(way.value),
    goesOn: carried !== null,
    by: [(carried ?? own).by, said.by, ...steps, way.by],
  };
}

/** A column fixes the role, except of what belongs to the task before. */
function saidOf(s: OfKind, rules: Judge): {value: ClaimRole; by: string} {
  if (s.column !== null && !s.ofTask) return {value: s.column, by: "role/column"};
  return firstOf(rules.role, s) ?? {value: "target", by: "role/otherwise-a-target"};
}
