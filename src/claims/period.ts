import type {ClaimKind, ClaimRole} from "../model/index.js";
import {spanOfYears, type Horizon} from "./context.js";
import type {TimeMark} from "./time.js";

/** The time that governs a number, and whether the text states it. */
export interface Period {
  readonly period: string;
  readonly assumed: boolean;
}

/** What the period of a claim depends on. */
export interface PeriodGround {
  readonly horizon: Horizon;
  /** The last time phrase before the number that is no base of a comparison. */
  readonly mark: TimeMark | null;
  /** 较2015年末: the year compared with; 0 if none. */
  readonly base: number;
  /** The time phrase stands directly before the number (由2015年的78.2岁). */
  readonly own: boolean;
  /** 年均增长 is a pace over the whole stretch. */
  readonly average: boolean;
  readonly kind: ClaimKind;
  readonly role: ClaimRole;
  /** 高于全省: a distance to another place at the time, no change over it. */
  readonly gap: boolean;
  /** 累计: a sum over the plan's years, or the size of what a task makes in them. */
  readonly total: boolean;
  /** 较上年, 同比. */
  readonly yearOnYear: boolean;
  /** The claim looks back: an achievement, or the start of one. */
  readonly past: boolean;
}

/** The period that a claim speaks of, as the text states it or as the plan's horizon gives it. */
export function periodOf(ground: PeriodGround): Period {
  const {horizon, mark, kind} = ground;
  const past = ground.past;
  if (mark?.type === "annual" && kind !== "level" && !past) return {period: "annual", assumed: false};
  if (ground.average && mark?.type === "range" && mark.start > 0) return {period: spanOfYears(mark.start, mark.end), assumed: false};
  if (ground.average && mark?.type === "point" && horizon.known && mark.start > horizon.end)
    return {period: spanOfYears(mark.start - 4, mark.start), assumed: true};
  if (ground.average && horizon.known)
    return {period: past ? spanOfYears(horizon.reviewStart, horizon.reviewEnd) : spanOfYears(horizon.start, horizon.end), assumed: true};
  if (ground.total && !past && horizon.known && (kind !== "level" || ground.role === "task") && ground.role !== "interim")
    return {period: spanOfYears(horizon.start, horizon.end), assumed: true};
  if (mark?.type === "point") return {period: pointPeriod(mark, ground), assumed: mark.start === 0 && !horizon.known};
  if (mark?.type === "range") return {period: rangePeriod(mark, ground, past), assumed: false};
  if (!horizon.known) return {period: "", assumed: false};
  return {period: past ? pastPeriod(ground) : futurePeriod(ground), assumed: true};
}

function pointPeriod(mark: TimeMark, ground: PeriodGround): string {
  const {horizon, role, kind} = ground;
  if (ground.past && ground.base > 0 && ground.base < mark.start && (kind === "growth" || kind === "increment"))
    return spanOfYears(ground.base + 1, mark.start);
  if (ground.past && kind === "increment" && !ground.gap && mark.state && mark.start === horizon.reviewEnd)
    return spanOfYears(horizon.reviewStart, horizon.reviewEnd);
  if (role === "baseline" && !ground.own && (mark.start !== 0 || ground.past))
    return ground.past ? yearBefore(horizon, mark.start || horizon.reviewEnd) : String(horizon.start - 1);
  if (mark.start !== 0) return String(mark.start);
  if (!horizon.known) return "";
  return String(role === "achieved" ? horizon.reviewEnd : horizon.end);
}

function rangePeriod(mark: TimeMark, ground: PeriodGround, past: boolean): string {
  const {horizon, kind} = ground;
  const start = mark.start || (past ? horizon.reviewStart : horizon.start);
  const end = mark.end || (past ? horizon.reviewEnd : horizon.end);
  if (start === 0) return "";
  if (ground.role === "baseline") return mark.until > 0 || !past ? String(start - 1) : "";
  return kind === "level" && (mark.start !== 0 || mark.until > 0) ? String(end) : spanOfYears(start, end);
}

/** Where a review of one year starts from; a review of several does not say. */
function yearBefore(horizon: Horizon, year: number): string {
  return horizon.start === horizon.end ? String(year - 1) : "";
}

function pastPeriod({horizon, kind, base, yearOnYear, gap, role}: PeriodGround): string {
  if (role === "baseline") return yearBefore(horizon, horizon.reviewEnd);
  if (kind === "level" || kind === "annual" || yearOnYear || (gap && base === 0)) return String(horizon.reviewEnd);
  if (base > 0 && base < horizon.reviewEnd) return spanOfYears(base + 1, horizon.reviewEnd);
  return spanOfYears(horizon.reviewStart, horizon.reviewEnd);
}

function futurePeriod({horizon, kind, role, yearOnYear, mark}: PeriodGround): string {
  const single = horizon.start === horizon.end;
  if (role === "baseline") return String(horizon.start - 1);
  if (single) return String(horizon.end);
  if (kind === "annual" || yearOnYear || mark?.type === "annual") return "annual";
  if (role === "task" || kind === "increment") return spanOfYears(horizon.start, horizon.end);
  if (kind === "growth") return spanOfYears(horizon.start, horizon.end);
  return String(horizon.end);
}
