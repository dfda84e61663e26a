import type {Ground, Name} from "../named.js";
import type {Part} from "../segments.js";
import {type Lead, wordsOf} from "./lead.js";
import {changed} from "./changed.js";
import {measured} from "./measured.js";
import {ofWhole, sharePaid, doneShare, doneOfPlan, shareOfPost, shareOfTopic} from "./shares.js";
import {invested, funded, sibling, savedToo} from "./money.js";
import {leaning, ranked, reached, distance, general, ofClause, each, underHeading} from "./carried.js";
import {partOfWhole, bareVerb, listed, persons} from "./listed.js";

type Rule = (words: Lead) => Name | null;

/** The first that has an answer names the number; in this order, what leans on other words before what stands alone. */
export const NAMING_RULES: readonly Rule[] = [
  ofWhole,
  leaning,
  sharePaid,
  doneShare,
  ranked,
  reached,
  invested,
  funded,
  doneOfPlan,
  distance,
  shareOfPost,
  sibling,
  savedToo,
  partOfWhole,
  general,
  ofClause,
  each,
  underHeading,
  shareOfTopic,
  bareVerb,
  listed,
  persons,
];

/** Names a number whose object stands before it: 全市实有市场主体7.16万户. */
export function prefixName(part: Part, lead: string, ground: Ground): Name {
  if (part.pre === "" && part.follows && ground.last && ground.last.style === "prefix") return {...ground.last, carried: true};
  const words = wordsOf(part, lead, ground);
  for (const rule of NAMING_RULES) {
    const name = rule(words);
    if (name) return measured(name, words);
  }
  return measured(changed(words.base, words.change, false, ground), words);
}
