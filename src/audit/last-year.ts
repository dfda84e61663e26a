import {words} from "../lexicon/words.js";
import type {AuditContext} from "./context.js";
import type {Statement} from "./statement.js";

/** What stands before the level of the year before. */
const LAST_YEAR = words("较上年 比上年 较去年 比去年 较上一年 比上一年");
/** How far back the words are looked at. */
const REACH = 20;

/** Whether a level is told as that of the year before: 230万元,较上年210万元. */
export function isLastYears({text}: AuditContext, {claim: {numberStart: at}}: Statement): boolean {
  const lead = text
    .slice(Math.max(0, at - REACH), at)
    .split(/[,、(]/u)
    .at(-1)!;
  return LAST_YEAR.starts(lead) && !/[。;\d]/u.test(lead);
}
