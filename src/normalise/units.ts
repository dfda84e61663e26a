import {POWERS, powerAt} from "../lexicon/numerals.js";
import {pattern, patternEverywhere} from "../lexicon/pattern.js";
import {YEAR} from "../lexicon/times.js";
import {EACH_LEAD, METRIC_UNITS, NAMES, PERSONS_AND_MACHINES} from "../lexicon/unit-words.js";
import {unitParts as taken, type UnitParts as Taken} from "../lexicon/units.js";

/** A unit taken apart: value in base things = value as stated × factor. */
export interface UnitParts {
  /** 万户 has 10000, 件/万人 has 1/10000, % has 1. */
  readonly factor: number;
  /** `count:户`, `ratio:件/人`, `share`, `points`, `money`, `time:工作日`, `time:分钟`, `multiple`, `number`. */
  readonly dimension: string;
}

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
/** Units whose dimension is not a count of themselves, and what a number in them says. */
const OTHER: Readonly<Record<string, string>> = {个百分点: "points", 倍: "multiple", "%": "share", 分: "number", 位: "rank"};
/** Times that limits are set in; years count themselves. */
const LIMITS: ReadonlySet<string> = new Set(["分钟", "工作日", "月"]);

/** White space, and the /年 of a yearly flow. */
const BLANK_OR_A_YEAR = patternEverywhere`\s|[/·]${YEAR}$`;

/**
 * Takes a unit 单位 as stated apart into its dimension and the factor to base things.
 *
 * @example parseUnit("万户") // {factor: 10000, dimension: "count:户"}
 * @example parseUnit("件/万人") // {factor: 0.0001, dimension: "ratio:件/人"}
 */
export function parseUnit(unit: string): UnitParts {
  const text = unit.replace(BLANK_OR_A_YEAR, "").replace("％", "%");
  const parts = taken(text);
  const above = dimensionOf(parts);
  if (parts.per === null) return above;
  const below = dimensionOf(parts.per);
  return {factor: divide(above.factor, below.factor), dimension: `ratio:${thingOf(above)}/${thingOf(below)}`};
}

function dimensionOf({multiplier, stem, unit}: Taken): UnitParts {
  if (unit !== null && (unit.class === "share" || stem in OTHER)) {
    const dimension = OTHER[unit.base];
    if (dimension !== undefined) return {factor: multiplier * unit.factor, dimension};
  }
  if (unit?.class === "time" && LIMITS.has(unit.base)) return {factor: multiplier * unit.factor, dimension: `time:${unit.base}`};
  if (unit?.base === "元") return {factor: multiplier, dimension: "money"};
  const thing = THINGS[stem] ?? stem;
  return {factor: multiplier, dimension: thing === "" ? "number" : `count:${thing}`};
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

const NAMED = pattern`${EACH_LEAD}?((?:${POWERS}(?!${METRIC_UNITS}))+)${NAMES}?(${PERSONS_AND_MACHINES})`;

/**
 * The denominator 分母 that a name states: 每万人…拥有量, 千人食品检验量, 万台…死亡率. Null if it states none.
 *
 * @example denominatorInName("每万户市场主体有效注册商标量") // {text: "每万户", factor: 10000, thing: "户"}
 */
export function denominatorInName(name: string): {readonly text: string; readonly factor: number; readonly thing: string} | null {
  const m = NAMED.exec(name);
  if (!m) return null;
  return {text: m[0], factor: powerAt(m[1]!).factor, thing: THINGS[m[2]!] ?? m[2]!};
}

/** Removes the dust of binary arithmetic: 12 significant digits, more than any plan prints. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function divide(a: number, b: number): number {
  return tidy(a / b);
}
