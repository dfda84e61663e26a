import {COMPARED_WITH, AIMED_AT, RESULT_CAPTIONS} from "../../lexicon/sections.js";
import type {Table} from "../../model/index.js";

/**
 * What a table says by itself of its numbers: its caption that they were `done`, its columns that they are an `account`, one of both
 * that they are `aimed` at, or nothing.
 */
export type Told = "done" | "account" | "aimed" | "nothing";

/** Years run back from the newest in an account only; so many of them are no accident. */
const LEAST_BACK = 3;

/**
 * What the caption and the header of a table tell. A goal, a nature or a plan's name aim; a comparison with the year before, a caption
 * of results, and years that run back are an account's 统计表.
 */
export function toldOf({caption, columns}: Table): Told {
  const values = columns.filter(({kind}) => kind === "value");
  const aims = values.some(({hint}) => hint === "goal") || columns.some(({kind}) => kind === "nature");
  const compares = values.some(({path}) => COMPARED_WITH.in(path.join(""))) || runBack(values.flatMap(({years}) => years?.end ?? []));
  if (compares && !aims) return "account";
  if (RESULT_CAPTIONS.in(caption)) return "done";
  return aims || AIMED_AT.in(caption) ? "aimed" : "nothing";
}

const runBack = (years: readonly number[]): boolean =>
  years.length >= LEAST_BACK && years.every((year, i) => i === 0 || year < years[i - 1]!);
