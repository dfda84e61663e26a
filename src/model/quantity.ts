import type {Span} from "./span.js";

/** 达到 is "=", 不低于 / 以上 ">=", 超过 / 突破 / 余 ">", 以内 / 不超过 "<=", 低于 / 不足 "<", 左右 / 约 / 近 "~" (Civil Code 民法典 Article 1259). */
export type Comparator = "=" | ">=" | ">" | "<=" | "<" | "~";

/** A number as the text states it. */
export interface Quantity extends Span {
  /** The numeral as printed (7.16, 1-2, 三分之二, >4). */
  readonly number: string;
  readonly numberStart: number;
  /** In `unit` as stated: 7.16 万户 has value 7.16; a share is 0–100, never 0–1. */
  readonly value: number;
  /** Upper end of a range; null if no range. */
  readonly valueMax: number | null;
  readonly comparator: Comparator;
  /** As stated, without brackets and comparator (万户, %, 批次/千人); empty if none. */
  readonly unit: string;
  readonly unitSpan: Span | null;
}

/**
 * The set of values that a statement allows. Infinite ends are null; an open end excludes its value.
 * 不低于88 is {low: 88, high: null, lowOpen: false}; 超过4 is {low: 4, lowOpen: true}.
 */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}
