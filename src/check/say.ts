import {SIGN_OF} from "../lexicon/comparators.js";
import type {Claim} from "../model/index.js";
import {both, en, zh, type Said} from "../say/index.js";
import type {Diagnosis, Evidence} from "./model.js";

/** ≥98% as the draft or the plan states it. */
export const printedOf = ({comparator, number, unit}: Claim): string => `${SIGN_OF[comparator]}${number.replace(/^[><=≥≤]+/, "")}${unit}`;

const when = ({period}: Claim): Said | null => {
  if (/\d/.test(period)) return {zh: `（${period}年）`, en: ` (${period})`};
  return period === "annual" ? {zh: "（每年）", en: " (a year)"} : null;
};

const stated = ({plan: {short, shortEn}, claim}: Evidence): Said => ({
  zh: zh`${short}「${claim.name}」为${printedOf(claim)}${when(claim)}`,
  en: en`${shortEn ?? short} states 「${claim.name}」 as ${printedOf(claim)}${when(claim)}`,
});

/** What is wrong, by the diagnosis. */
const DIAGNOSIS: Readonly<Record<Diagnosis, Said>> = {
  magnitude: {zh: "数量级写错（万、亿之别）", en: "the magnitude is wrong (万 for 亿, or the other way)"},
  points: {zh: "百分数与个百分点混用", en: "per cent and percentage points are mixed up"},
  bound: {zh: "界限与原文不同（以上、不低于等）", en: "the bound differs from the source (以上, 不低于 …)"},
  baseline: {zh: "把现状值写成了目标", en: "the state at the beginning is quoted as the target"},
  target: {zh: "把目标写成了已达到的数", en: "the target is quoted as what was reached"},
  year: {zh: "年份不同", en: "another year"},
  plan: {zh: "是另一份规划的数", en: "the figure of another plan"},
  kind: {zh: "增量与总量混用", en: "an increment and a level are mixed up"},
  value: {zh: "数值不同", en: "another number"},
  "no plan": {zh: "所说的地区或规划未入库", en: "the place or plan that it speaks of is not in the corpus"},
  "no statement": {zh: "库中规划没有这项陈述", en: "no plan of the corpus states such a thing"},
  "no claim": {zh: "没有读出这个数说的是什么", en: "what this number says could not be read"},
};

/** One sentence on a figure: what is wrong, and what the corpus states. */
export function reasonOf(diagnosis: Diagnosis | null, evidence: Evidence | null): Said {
  const said = diagnosis === null ? {zh: "与原文相符", en: "agrees with the source"} : DIAGNOSIS[diagnosis];
  return evidence ? both`${said}${{zh: "：", en: ": "}}${stated(evidence)}` : said;
}
