import {words} from "../../lexicon/words.js";
import {AVERAGED} from "../../lexicon/times.js";
import {EACH_LEAD, ROOMS, SHARE_UNITS, TIME_UNITS} from "../../lexicon/unit-words.js";
import type {ClaimKind, Indicator} from "../../model/index.js";

/** What is known of a statement beside its name and unit. */
export interface About {
  readonly kind: ClaimKind;
  /** "2025", "2021-2025", "annual" or "". */
  readonly period: string;
}

/**
 * Whether a stated unit has the indicator's dimension: 万户 and 户 do, 件 and 户 never. A name that carries its own
 * denominator (`rate`) needs only the part above the line: 每万人…(件) fits 件/万人.
 */
export function unitFits(unit: string, indicator: Indicator, rate = false): boolean {
  if (unit === "") return indicator.measurement !== "growth" && !isOverPeople(indicator, rate);
  const growth = indicator.measurement === "growth";
  if (isPoints(unit)) return growth || isPoints(indicator.unit);
  if (SHARE_UNITS.is(unit)) return growth || indicator.dimension === "share" || /%|‰/.test(indicator.unit);
  if (unit === "倍") return growth;
  return isSameUnit(bareUnit(unit), bareUnit(indicator.unit), rate);
}

/** Whether two units without multipliers measure alike: the same, money, durations, or counters used for one another. */
function isSameUnit(stated: string, own: string, rate: boolean): boolean {
  if (stated === own || (rate && stated === own.split("/")[0])) return true;
  if (isMoney(stated) && isMoney(own)) return true;
  return (isDuration(stated) && isDuration(own)) || (COUNTERS.has(stated) && COUNTERS.has(own));
}

const isMoney = (unit: string): boolean => unit.endsWith("元") && !unit.includes("/");

/** A ratio whose name does not say what it is per cannot be told from a total when no unit is printed. */
const isOverPeople = (indicator: Indicator, rate: boolean): boolean => indicator.unit.includes("/") && !rate;
const isPoints = (unit: string): boolean => unit.endsWith("百分点");

/** Counters that plans use for one another: 12个 and 12项 地理标志. */
const COUNTERS: ReadonlySet<string> = new Set(["个", "项", "家", "件", "份", "条", "所", "座", "处"]);

function isDuration(unit: string): boolean {
  return TIME_UNITS.is(unit);
}
/** 万, 百万 before a unit, not the 千 of 千瓦. */
const POWER = /^(?:万亿|千万|百万|十万|亿|万|千(?!瓦|米|克)|百)/;

function bareUnit(unit: string): string {
  const bare = ROOMS.withoutEnd(unit.replace(POWER, ""));
  const [top, per] = bare.split("/");
  return per === undefined ? top! : `${top}/${perOf(per)}`;
}
/** 万, 十万 before what a rate is per. */
const POWERS = /^[十百千万亿]+/;
/** 人口 behind 常住. */
const PERSONS_END = /人口$/;
/** The count of entities says 户 twice. */
const MARKET_ENTITIES = "户市场主体";

function perOf(per: string): string {
  const thing = EACH_LEAD.withoutStart(per).replace(POWERS, "").replace(PERSONS_END, "人");
  return thing === MARKET_ENTITIES ? "户" : thing;
}

/** A growth over several years that is no yearly mean: 五年增长34.3%. */
const isSum = (period: string, name: string): boolean => /^\d{4}-\d{4}$/.test(period) && !AVERAGED.in(name);

/** A share that is itself a change: 承诺时限压缩(%). */
const CHANGE_IN_NAME = words("压缩 压减 降低 下降 提高 提升 提速 增长 减少");

/**
 * Whether a statement of this kind, under this normal name, can be one of the indicator: a change is no value of a share, a ratio, an index or a stock, and
 * a level is no growth. What is added to a stock stays a statement of it, with its flag.
 */
export function kindFits({kind, period}: About, unit: string, indicator: Indicator, name: string): boolean {
  if (indicator.measurement === "growth")
    return (kind !== "increment" || isPoints(unit) || unit === "%") && !(indicator.pace === "yearly" && isSum(period, name));
  return kind !== "growth" || CHANGE_IN_NAME.in(name);
}
