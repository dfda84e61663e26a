import type {Draft} from "./draft.js";

/**
 * What each doubt takes from a claim's confidence. Fitted on 1,640 claims of 35 texts (25 with own gold, ten reports of provinces
 * of 2026): a rule or flag is listed where fewer than 93 in 100 of its claims had value, unit, comparator, role and period right.
 * What the document alone tells (`frame/…`, `assumed-period`, an empty period) on 1,052 claims of 66 texts from state to township,
 * each read before anything was mended for it: of those with nothing to go by 16 in 100 were right, of those whose years the document
 * alone gives 84, of those that words or a date of their own place 93. A year that no words of the sentence give, on 802 claims of 54
 * further texts: right in 96 of 100 where a heading or a sentence above names it, in 70 where the text only hints at it, in none of 21
 * where it never prints it, and in all of 89 others that print it once or twice.
 */
const DOUBT: Readonly<Record<string, number>> = {
  "no-unit": 0.25,
  "carried-subject": 0.07,
  "cut-number": 0.6,
  "table-ambiguous": 0.5,
  "assumed-role": 0.2,
  "spaced-digits": 0.2,
  garbled: 0.4,
  "stock-row-with-additions": 0.2,
  "frame/default": 0.35,
  "frame/voice": 0.12,
  "frame/hinted-years": 0.15,
  "assumed-period": 0.02,
  "frame/year-said-once": 0.01,
  "frame/year-never-said": 0.22,
  "kind/multiple": 0.08,
  "kind/milestone": 0.1,
  "kind/in-all": 0.1,
  "kind/done-object": 0.07,
  "kind/object": 0.08,
  "kind/money-given": 0.05,
  "kind/goes-on": 0.07,
  "kind/otherwise-a-level": 0.05,
  "role/doing": 0.12,
  "role/goal": 0.05,
  "role/better": 0.1,
  "role/strive-for": 0.12,
  "role/otherwise-a-target": 0.1,
  "role/named-limit": 0.05,
  "period/end-of-named-years": 0.1,
  "period/start-of-named-years": 0.1,
  "period/yearly-flow": 0.05,
};

/** A number whose year nobody tells is half a claim. */
const UNDATED = 0.15;

/** Nothing is certain that a program read from running text. */
const MOST_IN_PROSE = 0.93;
const MOST_IN_TABLE = 0.95;
const LEAST = 0.05;

/** Words of a heading under which terms are explained 名词解释: numbers there are no promises. */
const GLOSSARY = /名词(?:解释|注释)|注释$|有关(?:用语|名词)|术语/;

/** How sure the reader is of a claim, 0–1: the doubts of its flags and of the rules that spoke, and whether its name is a known one. */
export function confidenceOf(draft: Pick<Draft, "flags" | "by" | "where" | "section" | "period">, linkScore: number): number {
  const doubts = [...draft.flags, ...draft.by].reduce((sum, id) => sum + (DOUBT[id] ?? 0), 0);
  const table = draft.where.startsWith("table") || draft.where.startsWith("annex");
  const undated = draft.period === "" ? UNDATED : 0;
  const glossary = draft.section.some((heading) => GLOSSARY.test(heading)) ? 0.3 : 0;
  const linked = linkScore === 1 ? 0.04 : 0;
  const sure = (table ? MOST_IN_TABLE : MOST_IN_PROSE) + linked - doubts - undated - glossary;
  return Math.round(Math.max(LEAST, Math.min(1, sure)) * 100) / 100;
}
