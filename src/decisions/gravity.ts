import {normal, strengthAt} from "../clauses/index.js";
import type {ClauseVerdict, IndicatorVerdict, Strength} from "../model/index.js";

/** How much a clause asks, by the firmness of its words. */
const FIRM: Readonly<Record<Strength, number>> = {ensure: 1.5, full: 1.3, advance: 1, pilot: 0.8, explore: 0.6, encourage: 0.5};

/** What weighs in a clause before anybody looks at the lower plan, about 0.5–2: its firmness, and a number that binds it. */
export function weightOfClause({quote}: Pick<ClauseVerdict, "quote">): number {
  const text = normal(quote);
  const strength = strengthAt(text, Math.floor(text.length / 2), Math.floor(text.length / 2) + 1) ?? "advance";
  return FIRM[strength] * (/\d/.test(text) ? 1.3 : 1);
}

const UNMET = {absent: 1, partly: 0.5, "taken up": 0, "not applicable": 0} as const;

/** Chapters that tell where things stand and where they go; what is to be done stands in the others. */
const NO_TASKS = /形势|背景|基础|原则|指导思想|目标|指标/;

/** False for a clause that stands where a plan tells of its past, its principles or its goals. */
export const isTask = ({section}: Pick<ClauseVerdict, "section">): boolean => !section.some((heading) => NO_TASKS.test(heading));

/** How grave it is that the clause stands as it does, 0 where nothing is missing; a person's word is sure. */
export const gravityOfClause = (clause: ClauseVerdict): number =>
  UNMET[clause.verdict] * weightOfClause(clause) * (clause.decided ? 1 : clause.confidence) * (isTask(clause) ? 1 : 0.3);

/** How grave an indicator's verdict is: binding before anticipated, missing before short, the wider gap first. 0 where it is met. */
export function gravityOfIndicator(v: IndicatorVerdict): number {
  if (v.verdict !== "falls short" && v.verdict !== "missing") return 0;
  const width = Math.min(1, Math.abs(v.gap?.relative ?? 100) / 100);
  return (v.higher.nature === "约束性" ? 100 : v.higher.nature === "预期性" ? 10 : 5) * (1 + width);
}
