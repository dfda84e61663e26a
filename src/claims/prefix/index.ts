import {isShare, type Ground, type Name, type TopicName} from "../named.js";
import type {Part} from "../segments.js";
import {type Lead, wordsOf} from "./lead.js";
import {changed} from "./changed.js";
import {measured} from "./measured.js";
import {ofWhole, sharePaid, doneShare, doneOfGoal, doneOfPlan, shareOfPost, shareOfTopic} from "./shares.js";
import {addedTo, invested, funded, projectBehind, sibling, savedToo} from "./money.js";
import {aimed, countedSo, leaning, ranked, reached, distance, general, industry, ofClause, each, underHeading} from "./carried.js";
import {ofSize, partOfWhole, bareVerb, listed, persons} from "./listed.js";

type Rule = (words: Lead) => Name | null;

/** The first that has an answer names the number; in this order, what leans on other words before what stands alone. */
export const NAMING_RULES: readonly Rule[] = [
  ofWhole,
  countedSo,
  doneOfGoal,
  aimed,
  leaning,
  sharePaid,
  doneShare,
  ranked,
  reached,
  invested,
  projectBehind,
  addedTo,
  funded,
  doneOfPlan,
  distance,
  shareOfPost,
  sibling,
  savedToo,
  ofSize,
  partOfWhole,
  general,
  industry,
  ofClause,
  each,
  underHeading,
  shareOfTopic,
  bareVerb,
  listed,
  persons,
];

/** 增长8%、9%: the same once more; 增长8%、突破9000亿元: what has grown, and not its growth. */
const again = ({reading}: Part, last: TopicName, ground: Ground): Name =>
  last.ofShare && last.change !== "" && !isShare(reading) && !reading.unit.endsWith("点")
    ? changed(last.subject, "", true, ground)
    : {...last, carried: true};

/** Names a number whose object stands before it: 全市实有市场主体7.16万户. */
export function prefixName(part: Part, lead: string, ground: Ground): Name {
  if (part.pre === "" && part.follows && ground.last?.style === "prefix") return again(part, ground.last, ground);
  const words = wordsOf(part, lead, ground);
  for (const rule of NAMING_RULES) {
    const name = rule(words);
    if (name) return measured(name, words);
  }
  return measured(changed(words.base, words.change, false, ground), words);
}
