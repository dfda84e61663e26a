import {MONEY_ENDS} from "../../lexicon/naming.js";
import type {Ground, Name} from "../named.js";
import type {Part} from "../segments.js";
import {isShare} from "../named.js";
import {type Lead} from "./lead.js";

/** 每人每月 before a sum of money. */
const EACH_PERSON_A_MONTH = /每人每[月年天日学]期?$/;

/** A share is named as one (事项比例, 出口占比), a monthly allowance by its beneficiary: 低保标准(每人每月). */
export function measured(name: Name, {part, ground, change}: Lead): Name {
  const each = EACH_PERSON_A_MONTH.exec(part.pre)?.[0];
  if (each && part.reading.unit.endsWith("元")) return {...name, name: `${name.name}(${each})`};
  const sector = part.reading.unit.endsWith("元") ? sectorOf(name, part, ground) : "";
  if (sector !== "") return {...name, name: `${sector}投资`, subject: `${sector}投资`};
  if (change !== "" || name.change !== "" || name.name.length < 3 || !isShare(part.reading)) return name;
  if (MEASURED_AS.test(name.name)) return name;
  return {...name, name: name.name + (part.pre.endsWith("占") && !name.name.includes("占") ? "占比" : "比例")};
}

/** 完成投资铁路: a sector that the carried name has taken in. */
const INVESTED_IN = /^(?:完成)?投资([\u4e00-\u9fff]{2,6})$/;

/** 铁路投资. */
const SECTOR_INVESTMENT = /^[\u4e00-\u9fff]{2,6}投资$/;

/** 完成投资80亿元,其中铁路50亿元、航空30亿元: the sector that a part of the investment goes to; "" for no such part. */
function sectorOf(name: Name, part: Part, ground: Ground): string {
  const first = name.carried ? INVESTED_IN.exec(name.name)?.[1] : undefined;
  if (first !== undefined) return first;
  const next = part.follows && SECTOR_INVESTMENT.test(ground.last?.subject ?? "") && /^[\u4e00-\u9fff]{2,5}$/.test(name.name);
  return next && !MONEY_ENDS.ends(name.name) ? name.name : "";
}

/** Ends of names that are measures themselves. */
export const MEASURED_AS =
  /(?:[率度比例重额量数面占压]|均值|份额|水平|系数|浓度|时[间限]|得分|覆盖|满意|标准|合格|增速|增长|下降|幅|缺口|差距|\))[”均都各]?$/;
