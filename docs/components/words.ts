/** Words of the interface for the closed lists of the model, Chinese first. */
import type {ClaimKind, ClaimRole, Plan, RegionLevel, Severity, Strength, Verdict} from "../lib/model/index.js";
import {VERDICT_LOOKS} from "../lib/charts/index.js";
import {FIELDS} from "../lib/live/fields.js";
import {h, withChinese, type Child} from "./dom.js";
import {badge} from "./tags.js";
import {COMPARED_FLAG, PART, SEVERITY, STRENGTH, VALUE_FLAG, type Said} from "../lib/say/index.js";
import {language, say, told} from "./state.js";

type Words<K extends string> = Readonly<Record<K, Said>>;

const ROLES: Words<ClaimRole> = {
  achieved: {zh: "已实现", en: "achieved"},
  baseline: {zh: "基期", en: "baseline"},
  interim: {zh: "分年", en: "interim"},
  target: {zh: "目标", en: "target"},
  task: {zh: "任务", en: "task"},
};
const KINDS: Words<ClaimKind> = {
  level: {zh: "水平", en: "level"},
  increment: {zh: "增量", en: "increment"},
  growth: {zh: "增速", en: "growth"},
  annual: {zh: "年度量", en: "annual"},
};
/** Levels of government, from the highest. */
export const LEVELS: readonly (readonly [RegionLevel, zh: string, en: string])[] = [
  ["nation", "国家", "Nation"],
  ["province", "省级", "Provinces"],
  ["prefecture", "地级", "Prefectures"],
  ["county", "县级", "Counties"],
];
const PLAN_KINDS: Words<Plan["kind"]> = {
  "five-year": {zh: "五年规划", en: "five-year plan"},
  annual: {zh: "年度工作要点", en: "annual work points"},
  programme: {zh: "工作方案", en: "work programme"},
  outline: {zh: "纲要", en: "outline"},
};
const NATURES_EN: Readonly<Record<string, string>> = {约束性: "binding", 预期性: "anticipated"};
/** Fields of the catalogue of measures, which names them in Chinese. */
const MEASURE_DOMAINS: Readonly<Record<string, string>> = {
  准入与退出: "Market entry and exit",
  信用与监管方式: "Credit and ways of regulation",
  公平竞争: "Fair competition",
  价格与收费: "Prices and charges",
  广告与网络交易: "Advertising and online trade",
  食品安全: "Food safety",
  药品医疗器械化妆品: "Drugs, devices and cosmetics",
  特种设备: "Special equipment",
  产品质量: "Product quality",
  消费维权: "Consumer protection",
  质量与品牌: "Quality and brands",
  标准: "Standards",
  计量: "Measurement",
  认证检测: "Certification and testing",
  知识产权: "Intellectual property",
  执法与法治: "Enforcement and rule of law",
  共治与基层: "Shared governance and grassroots",
  数字化: "Digital regulation",
  民营经济: "Private economy",
};
const TONES: Readonly<Record<Verdict, string>> = {
  exceeds: "exceeds",
  meets: "meets",
  "falls short": "short",
  missing: "missing",
  "not comparable": "incomparable",
  undetermined: "undetermined",
};
const SEVERITY_LOOKS: Readonly<Record<Severity, readonly [glyph: string, tone: string]>> = {
  error: ["✕", "error"],
  explain: ["?", "undetermined"],
  note: ["i", "missing"],
};
export const roleWord = (role: ClaimRole): string => told(ROLES[role]);
export const kindWord = (kind: ClaimKind): string => told(KINDS[kind]);
export const planKindWord = (kind: Plan["kind"]): string => told(PLAN_KINDS[kind]);
/** Binding or anticipated; "" where the plan does not say. */
export const natureWord = (nature: string): string => say(nature, NATURES_EN[nature] ?? nature);
export const strengthWord = (strength: Strength): string => told(STRENGTH[strength]);
export const domainWord = (domain: string): string => {
  const words = FIELDS[domain];
  return words ? told(words) : say(domain, MEASURE_DOMAINS[domain] ?? domain);
};
/** A flag in words; an unknown one as it stands, its hyphens as spaces. */
export const flagWord = (flag: string): string => told(FLAGS[flag] ?? {zh: flag, en: flag.replaceAll("-", " ")});
const FLAGS = {...COMPARED_FLAG, ...VALUE_FLAG};
/** A part of the summary in words. */
export const partWord = (part: string): string => told(PART[part] ?? part);
export const verdictWord = (verdict: Verdict): string => told(VERDICT_LOOKS[verdict]);
export const toneOf = (verdict: Verdict): string => `tone-${TONES[verdict]}`;

/** A sentence in the language of the interface; in an English one the words of the texts are marked as Chinese. */
export const spoken = (text: string): Child => (language() === "en" ? withChinese(text) : text);

/** Glyph, word and colour of a verdict. */
export function verdictBadge(verdict: Verdict): HTMLElement {
  return h("span", {class: `badge ${toneOf(verdict)}`, "data-glyph": VERDICT_LOOKS[verdict].glyph}, verdictWord(verdict));
}

/** Glyph, word and colour of a severity. */
export function severityBadge(severity: Severity): HTMLElement {
  const [glyph, tone] = SEVERITY_LOOKS[severity];
  return badge(glyph, tone, told(SEVERITY[severity]));
}
