import {words} from "../lexicon/words.js";
import type {AuditContext} from "./context.js";
import type {Statement} from "./statement.js";

/** What stands before the level of the year before. */
const LAST_YEAR = words("较上年 比上年 较去年 比去年 较上一年 比上一年");
/** 比2020年的11183批次: the level of a year that is named. */
const AGAINST = words("较 比");
const YEAR_ENDS = words("年的 年");
const YEAR = /^\d{4}$/u;
/** How far back the words are looked at. */
const REACH = 20;

/** Whether a level is told as that of the year before, or of one held against: 230万元,较上年210万元, 比2020年的210万元. */
export function isHeldAgainst({text}: AuditContext, {claim: {numberStart: at}}: Statement): boolean {
  const lead = text
    .slice(Math.max(0, at - REACH), at)
    .split(/[,、(]/u)
    .at(-1)!;
  const named = AGAINST.starts(lead) && YEAR_ENDS.ends(lead) && YEAR.test(YEAR_ENDS.withoutEnd(AGAINST.withoutStart(lead)));
  return named || (LAST_YEAR.starts(lead) && !/[。;\d]/u.test(lead));
}
