import {SIGN_OF} from "../lexicon/comparators.js";
import type {Claim, Plan} from "../model/index.js";
import type {Diagnosis, Evidence} from "./model.js";

/** ≥98% as the draft or the plan states it. */
export const printedOf = ({comparator, number, unit}: Claim): string => `${SIGN_OF[comparator]}${number.replace(/^[><=≥≤]+/, "")}${unit}`;

const named = ({short}: Plan): string => short;
const when = ({period}: Claim): string => (/\d/.test(period) ? `（${period}年）` : period === "annual" ? "（每年）" : "");
const whenEn = ({period}: Claim): string => (/\d/.test(period) ? ` (${period})` : period === "annual" ? " (a year)" : "");

const of = ({plan, claim}: Evidence): string => `${named(plan)}「${claim.name}」为${printedOf(claim)}${when(claim)}`;
const ofEn = ({plan, claim}: Evidence): string =>
  `${plan.shortEn ?? plan.short} states 「${claim.name}」 as ${printedOf(claim)}${whenEn(claim)}`;

const WORDS: Readonly<Record<Diagnosis, readonly [zh: string, en: string]>> = {
  magnitude: ["数量级写错（万、亿之别）", "the magnitude is wrong (万 for 亿, or the other way)"],
  points: ["百分数与个百分点混用", "per cent and percentage points are mixed up"],
  bound: ["界限与原文不同（以上、不低于等）", "the bound differs from the source (以上, 不低于 …)"],
  baseline: ["把现状值写成了目标", "the state at the beginning is quoted as the target"],
  target: ["把目标写成了已达到的数", "the target is quoted as what was reached"],
  year: ["年份不同", "another year"],
  plan: ["是另一份规划的数", "the figure of another plan"],
  kind: ["增量与总量混用", "an increment and a level are mixed up"],
  value: ["数值不同", "another number"],
  "no plan": ["所说的地区或规划未入库", "the place or plan that it speaks of is not in the corpus"],
  "no statement": ["库中规划没有这项陈述", "no plan of the corpus states such a thing"],
  "no claim": ["没有读出这个数说的是什么", "what this number says could not be read"],
};

export const diagnosisZh = (d: Diagnosis): string => WORDS[d][0];
export const diagnosisEn = (d: Diagnosis): string => WORDS[d][1];

/** One sentence on a figure: what is wrong, and what the corpus states. */
export function reasonOf(diagnosis: Diagnosis | null, evidence: Evidence | null): {reason: string; reasonEn: string} {
  const [zh, en] = diagnosis === null ? ["与原文相符", "agrees with the source"] : WORDS[diagnosis];
  return evidence ? {reason: `${zh}：${of(evidence)}`, reasonEn: `${en}: ${ofEn(evidence)}`} : {reason: zh, reasonEn: en};
}
