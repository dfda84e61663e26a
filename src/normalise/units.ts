/** A unit taken apart: value in base things = value as stated × factor. */
export interface UnitParts {
  /** 万户 has 10000, 件/万人 has 1/10000, % has 1. */
  readonly factor: number;
  /** `count:户`, `ratio:件/人`, `share`, `points`, `money`, `time:工作日`, `time:分钟`, `multiple`, `number`. */
  readonly dimension: string;
}

const POWERS: Readonly<Record<string, number>> = {十: 10, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8};
/** 万, 百万, 万亿 before a counter; the 千 of 千瓦 and 千克 belongs to the unit. */
const MULTIPLIER = "(?:[十百千万亿](?![瓦克米卡伏赫帕升]))+";
const LEADING = new RegExp(`^${MULTIPLIER}`);
/** Counters that planners use for one another when they count the indicator's own thing. 件, 份 and 批次 are none of them. */
const GENERIC_COUNTERS: ReadonlySet<string> = new Set(["个", "家", "项", "户"]);
/** Other spellings of a thing that stands in a unit. */
const THINGS: Readonly<Record<string, string>> = {
  人口: "人",
  名: "人",
  市场主体: "户",
  经营主体: "户",
  户市场主体: "户",
  户经营主体: "户",
  台设备: "台",
  台特种设备: "台",
  批: "批次",
};
const FIXED: Readonly<Record<string, UnitParts>> = {
  "": {factor: 1, dimension: "number"},
  "%": {factor: 1, dimension: "share"},
  "％": {factor: 1, dimension: "share"},
  "‰": {factor: 0.1, dimension: "share"},
  个百分点: {factor: 1, dimension: "points"},
  百分点: {factor: 1, dimension: "points"},
  倍: {factor: 1, dimension: "multiple"},
  成: {factor: 10, dimension: "share"},
  分: {factor: 1, dimension: "number"},
  位: {factor: 1, dimension: "rank"},
  工作日: {factor: 1, dimension: "time:工作日"},
  个工作日: {factor: 1, dimension: "time:工作日"},
  分钟: {factor: 1, dimension: "time:分钟"},
  小时: {factor: 60, dimension: "time:分钟"},
  个小时: {factor: 60, dimension: "time:分钟"},
  月: {factor: 1, dimension: "time:月"},
  个月: {factor: 1, dimension: "time:月"},
  天: {factor: 1440, dimension: "time:分钟"},
  日: {factor: 1440, dimension: "time:分钟"},
};

/**
 * Takes a unit 单位 as stated apart into its dimension and the factor to base things.
 *
 * @example parseUnit("万户") // {factor: 10000, dimension: "count:户"}
 * @example parseUnit("件/万人") // {factor: 0.0001, dimension: "ratio:件/人"}
 */
export function parseUnit(unit: string): UnitParts {
  const text = unit.replace(/\s/g, "").replace(/[/·]?年$/, (m) => (m === "年" ? m : ""));
  const fixed = FIXED[text];
  if (fixed) return fixed;
  const [above, below] = splitRatio(text);
  const numerator = parseCount(above);
  if (below === null) return numerator;
  const denominator = parseCount(below);
  return {
    factor: divide(numerator.factor, denominator.factor),
    dimension: `ratio:${thingOf(numerator)}/${thingOf(denominator)}`,
  };
}

function splitRatio(text: string): [string, string | null] {
  const slash = /[/／每]/.exec(text);
  return slash && slash.index > 0 ? [text.slice(0, slash.index), text.slice(slash.index + 1)] : [text, null];
}

function parseCount(text: string): UnitParts {
  const word = LEADING.exec(text)?.[0] ?? "";
  const factor = powerOf(word);
  const rest = text.slice(word.length);
  if (rest === "元" || rest === "元人民币") return {factor, dimension: "money"};
  const thing = THINGS[rest] ?? rest;
  return {factor, dimension: thing === "" ? "number" : `count:${thing}`};
}

/** 百万 is 10⁶, 万亿 is 10¹², "" is 1. */
function powerOf(word: string): number {
  let power = 1;
  for (const c of word) power *= POWERS[c]!;
  return power;
}

function thingOf(parts: UnitParts): string {
  return parts.dimension.startsWith("count:") ? parts.dimension.slice("count:".length) : parts.dimension;
}

/** How two dimensions stand: the same, the same but for a generic counter (个 for 项), or different. */
export function matchDimension(stated: string, canonical: string): "same" | "renamed" | "different" {
  if (stated === canonical) return "same";
  const [a, b] = [partsOf(stated), partsOf(canonical)];
  if (a.kind !== b.kind || a.below !== b.below || a.above === "" || b.above === "") return "different";
  return a.above === b.above || (GENERIC_COUNTERS.has(a.above) && GENERIC_COUNTERS.has(b.above)) ? "renamed" : "different";
}

function partsOf(dimension: string): {kind: string; above: string; below: string} {
  const [kind = "", things = ""] = dimension.split(":");
  const [above = "", below = ""] = things.split("/");
  return {kind, above, below};
}

const NAMED = new RegExp(`(?:每)?(${MULTIPLIER})(?:名)?(人口|人|户|台)`);

/**
 * The denominator 分母 that a name states: 每万人…拥有量, 千人食品检验量, 万台…死亡率. Null if it states none.
 *
 * @example denominatorInName("每万户市场主体有效注册商标量") // {text: "每万户", factor: 10000, thing: "户"}
 */
export function denominatorInName(name: string): {readonly text: string; readonly factor: number; readonly thing: string} | null {
  const m = NAMED.exec(name);
  if (!m) return null;
  return {text: m[0], factor: powerOf(m[1]!), thing: THINGS[m[2]!] ?? m[2]!};
}

/** Removes the dust of binary arithmetic: 12 significant digits, more than any plan prints. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function divide(a: number, b: number): number {
  return tidy(a / b);
}
