import {OF} from "../lexicon/naming.js";
import {BUDGETS, GOAL_IS, GOAL_SAID} from "../lexicon/sections.js";
import {SHARE_UNITS} from "../lexicon/unit-words.js";
import type {TopicName} from "./named.js";
import type {Part} from "./segments.js";
import {changeWord, stripLead} from "./words.js";

/** 11%的规划目标, 目标为9件, 占年度预算2.2亿元的106%. */
export const isStatedGoal = (part: Part): boolean =>
  GOAL_SAID.starts(OF.withoutStart(part.post)) || GOAL_IS.ends(part.pre) || (BUDGETS.ends(part.pre) && !SHARE_UNITS.is(part.reading.unit));

/** A goal of what was told before it; one with a change of its own names itself. */
export function goalName(part: Part, last: TopicName | null): TopicName | null {
  if (!last || changeWord(stripLead(part.pre)) !== "") return null;
  const pace = GOAL_SAID.starts(OF.withoutStart(part.post)) && last.ofShare && last.change !== "";
  return {...last, ...(pace ? {} : {name: last.subject, change: ""}), carried: true};
}
