/** Words of the interface for the closed lists of the model, Chinese first. */
import type {ClaimKind, ClaimRole, Plan, Severity, Strength, Verdict} from "../lib/model/index.js";
import {VERDICT_LOOKS} from "../lib/charts/index.js";
import {FLAG_ZH, PART_ZH} from "../lib/report/words.js";
import {h, withChinese, type Child} from "./dom.js";
import {language, say} from "./state.js";

type Words<K extends string> = Readonly<Record<K, readonly [zh: string, en: string]>>;
const pick = <K extends string>(words: Words<K>, key: K): string => words[key][language() === "en" ? 1 : 0];

const ROLES: Words<ClaimRole> = {
  achieved: ["已实现", "achieved"],
  baseline: ["基期", "baseline"],
  interim: ["分年", "interim"],
  target: ["目标", "target"],
  task: ["任务", "task"],
};
const KINDS: Words<ClaimKind> = {
  level: ["水平", "level"],
  increment: ["增量", "increment"],
  growth: ["增速", "growth"],
  annual: ["年度量", "annual"],
};
const PLAN_KINDS: Words<Plan["kind"]> = {
  "five-year": ["五年规划", "five-year plan"],
  annual: ["年度工作要点", "annual work points"],
  programme: ["工作方案", "work programme"],
  outline: ["纲要", "outline"],
};
const NATURES_EN: Readonly<Record<string, string>> = {约束性: "binding", 预期性: "anticipated"};
const STRENGTHS: Words<Strength> = {
  ensure: ["确保", "ensure"],
  full: ["全面推行", "in full"],
  advance: ["推进", "advance"],
  pilot: ["试点", "pilot"],
  explore: ["探索", "explore"],
  encourage: ["鼓励", "encourage"],
};
const DOMAINS: Readonly<Record<string, readonly [string, string]>> = {
  access: ["市场准入与主体", "Market access"],
  quality: ["质量", "Quality"],
  ip: ["知识产权", "Intellectual property"],
  food: ["食品安全", "Food safety"],
  drug: ["药品与医疗器械", "Drugs and devices"],
  equipment: ["特种设备", "Special equipment"],
  product: ["产品质量安全", "Product safety"],
  consumer: ["消费维权", "Consumer protection"],
  competition: ["公平竞争", "Competition"],
  regulation: ["监管与执法", "Regulation"],
  "private-economy": ["民营与个体经济", "Private economy"],
  capacity: ["基础与能力", "Capacity"],
  output: ["经济总量与结构", "Output"],
  demand: ["消费、投资与物价", "Demand and prices"],
  finance: ["财政与金融", "Public and private finance"],
  opening: ["对外开放", "Opening up"],
  transport: ["交通枢纽", "Transport"],
  people: ["人口与城镇化", "People and towns"],
  research: ["研发与创新平台", "Research"],
  firms: ["科技型企业", "Technology firms"],
  digital: ["数字经济", "Digital economy"],
  income: ["就业与收入", "Work and income"],
  education: ["托育与教育", "Education"],
  health: ["医疗卫生", "Health"],
  security: ["社会保障与住房", "Social security and housing"],
  culture: ["文化与体育", "Culture and sport"],
  air: ["空气", "Air"],
  water: ["水", "Water"],
  carbon: ["能耗与碳排放", "Energy and carbon"],
  land: ["土地与废弃物", "Land and waste"],
  supply: ["粮食与能源", "Grain and energy"],
  risk: ["安全生产与消防", "Work and fire safety"],
};
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
const SEVERITIES: Readonly<Record<Severity, readonly [glyph: string, tone: string, zh: string, en: string]>> = {
  error: ["✕", "error", "错误", "error"],
  explain: ["?", "undetermined", "需说明", "to explain"],
  note: ["i", "missing", "提示", "note"],
};
const FLAGS_EN: Readonly<Record<string, string>> = {
  "no-unit": "no unit in the text",
  masked: "masked in the text",
  "cut-number": "number cut by a line break or comma",
  garbled: "damaged in the text",
  minus: "printed with a minus sign: a fall",
};
const FLAGS_ZH: Readonly<Record<string, string>> = {
  ...FLAG_ZH,
  "no-unit": "原文无单位",
  masked: "原文遮蔽",
  "cut-number": "数字被换行或逗号隔断",
  garbled: "原文残缺",
  minus: "原文为负值：下降",
  "table-ambiguous": "表格有歧义",
  total: "总量：不与大小不同的地区直接相比",
  "unit-conflict": "同一规划两处单位不一致",
};

export const roleWord = (role: ClaimRole): string => pick(ROLES, role);
export const kindWord = (kind: ClaimKind): string => pick(KINDS, kind);
export const planKindWord = (kind: Plan["kind"]): string => pick(PLAN_KINDS, kind);
/** Binding or anticipated; "" where the plan does not say. */
export const natureWord = (nature: string): string => say(nature, NATURES_EN[nature] ?? nature);
export const strengthWord = (strength: Strength): string => pick(STRENGTHS, strength);
export const domainWord = (domain: string): string => {
  const words = DOMAINS[domain];
  return words ? say(...words) : say(domain, MEASURE_DOMAINS[domain] ?? domain);
};
/** A flag in words; an unknown one as it stands, its hyphens as spaces. */
export const flagWord = (flag: string): string => say(FLAGS_ZH[flag] ?? flag, FLAGS_EN[flag] ?? flag.replaceAll("-", " "));
/** A part of the summary in words. */
export const partWord = (part: string): string => say(PART_ZH[part] ?? part, part);
export const verdictWord = (verdict: Verdict): string => say(VERDICT_LOOKS[verdict].zh, VERDICT_LOOKS[verdict].en);
export const toneOf = (verdict: Verdict): string => `tone-${TONES[verdict]}`;

/** A sentence in the language of the interface; in an English one the words of the texts are marked as Chinese. */
export const spoken = (text: string): Child => (language() === "en" ? withChinese(text) : text);

/** Glyph, word and colour of a verdict. */
export function verdictBadge(verdict: Verdict): HTMLElement {
  return h("span", {class: `badge ${toneOf(verdict)}`, "data-glyph": VERDICT_LOOKS[verdict].glyph}, verdictWord(verdict));
}

/** Glyph, word and colour of a severity. */
export function severityBadge(severity: Severity): HTMLElement {
  const [glyph, tone, zh, en] = SEVERITIES[severity];
  return h("span", {class: `badge tone-${tone}`, "data-glyph": glyph}, say(zh, en));
}
