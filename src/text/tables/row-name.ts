import {ADDED_WORDS} from "../../lexicon/cells.js";
import {words} from "../../lexicon/words.js";
import {isAbsent} from "./columns.js";
import {tight} from "./matrix.js";
import {unitInBrackets} from "./unit.js";

/** A name cell taken apart. */
export interface NameParts {
  /** Number before the name; "" if none. */
  readonly serial: string;
  readonly name: string;
  readonly unit: string;
  readonly marks: string;
  /** 其中: a part of the row before. */
  readonly part: boolean;
  /** What stands before a colon, divided by this row and those below: 合格率(%):食品; "" if nothing. */
  readonly of: string;
}

/** What stands before the name of a part. */
const PART = /^(?:其中[::,]?|[—–-]+)+/;
/** Whether a name says that it is a part of the one before: 其中:女性, ——城镇. */
export const tellsPart = (name: string): boolean => PART.test(name) && !isAbsent(name);
const MARKS_AHEAD = /^[*∗★◆●▲■□#]+/;
const MARKS_BEHIND = /[*∗★▲※#①②③④⑤⑥⑦⑧⑨⑩]+$/;
const SERIAL =
  /^[(]?\d{1,3}[.、)．](?=[^\d])|^[①-⑳]|^[(][一二三四五六七八九十]{1,3}[)]|^[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十]+[类级等线期产档次、])/;
/** 1.1 装机 below 1. 发电: the number of a part, which a space sets off. */
const NESTED = /^\s*(\d{1,2}(?:[.．]\d{1,2})+)[.、]?\s+(?=[\u4e00-\u9fff“])/;
/** 3.3 周岁以上: what is counted, no name. */
const COUNTED = "岁年月日周天个分小类级";
/** 1 地区生产总值: the number of a row, which only a space sets off. */
const ALONE = /^\s*(\d{1,3})\s+(?=[^\s.%]*[\u4e00-\u9fff])/;
const SERIAL_BEFORE_DIGIT = /^[(]?\d{1,3}[.、)．]/;

const DIVIDED = /^([^()::]+)([(][^()]+[)])[::](?:其中[::,]?)?([^::]+)$/;
/** 减排量(万吨)化学需氧量: the first part behind the unit of what it divides. */
const DIVIDED_BEHIND = /^([\u4e00-\u9fff]{4,})([(][^()]+[)])((?!数量?$|总量$|总数$|占比$|比[例重]$|[以之]|左右)[\u4e00-\u9fff]{2,8})$/;

/** A name without its number, unit and note marks; a number before a digit is one only where the table's names are numbered. */
export function partsOfName(cell: string, numbered: boolean): NameParts {
  const text = tight(cell).replace(MARKS_AHEAD, "");
  const serial = serialIn(cell, text, numbered);
  const ahead = PART.exec(text.slice(serial.length))?.[0] ?? "";
  const marked = text.slice(serial.length + ahead.length);
  const divided = DIVIDED.exec(marked) ?? DIVIDED_BEHIND.exec(marked);
  if (divided && unitInBrackets(divided[1]! + divided[2]!).unit !== "") {
    const {name: of, unit} = unitInBrackets(divided[1]! + divided[2]!);
    return {serial, name: divided[3]!, unit, marks: "", part: false, of};
  }
  const first = MARKS_BEHIND.exec(marked)?.[0] ?? "";
  const {name, unit} = unitInBrackets(marked.slice(0, marked.length - first.length));
  const second = MARKS_BEHIND.exec(name)?.[0] ?? noteBehind(name);
  return {
    serial,
    name: name.slice(0, name.length - second.length),
    unit,
    marks: second + first,
    part: ahead !== "",
    of: "",
  };
}

/** 授权量2(件): the number of a note behind a name that is whole without it; "" for any other. */
function noteBehind(name: string): string {
  const number = NOTE_NUMBER.exec(name)?.[0] ?? "";
  return measures(name.slice(0, name.length - number.length)) ? number : "";
}
const NOTE_NUMBER = /(?<=\p{L})[1-9]$/u;

function serialIn(cell: string, text: string, numbered: boolean): string {
  const nested = NESTED.exec(cell);
  const apart = nested && !COUNTED.includes(cell[nested[0].length]!) ? nested[1] : numbered ? ALONE.exec(cell)?.[1] : undefined;
  return apart ?? (numbered ? SERIAL_BEFORE_DIGIT : SERIAL).exec(text)?.[0] ?? SERIAL.exec(text)?.[0] ?? "";
}

/** Ends of names that measure: a name that ends so stands on its own, one that does not is a part 食品 of what it divides. */
const MEASURE =
  /(?:率|度|量|数|额|值|比重|占比|比例|比值|收入|支出|投资|面积|里程|人口|增速|增长|降低|下降|减少|提高|提升|人数|寿命|浓度|强度|指数|产值|规模|时间|时长|次数|水平|总量|总额|标准|床位|年限|覆盖|消费|能耗|耗|容量|缺口|得分|价格|费用|进出口|出口|进口|装机|户数|家数)$/;

const SHARES = words("率 比重 占比 比例 增速 增长 增幅 降低 下降 份额 覆盖面 满意度 强度");

/** Whether a name is of a share or of growth, which % measures. */
export const isShareName = (name: string): boolean => SHARES.ends(name);

/** Whether a name measures by itself: 合格率 does, 食品 and 北川区 do not. */
export const measures = (name: string): boolean => MEASURE.test(name);

/** A head that lists two things of two characters each before what it measures. */
const LISTED = /^([\u4e00-\u9fff]{2}[、和及与]?[\u4e00-\u9fff]{2})((?:[\u4e00-\u9fff]{0,8})(?:率|量|数|额|值|收入|比重|占比|比例))$/;

/**
 * Puts the cells of a divided name together: 抽检合格率 over 食品 is 食品抽检合格率; a part that measures by itself stands alone, unless
 * parts beside it `divide` the same name.
 */
export function joinedName(parts: readonly string[], divides = false): string {
  return parts.reduce((whole, part) => (whole === "" ? part : divides ? divided(whole, part) : joinTwo(whole, part)), "");
}

/** A part among parts that do not measure: 化学需氧量 beside 氨氮 under 减排量. */
const divided = (all: string, part: string): string => dividedWhole(ofOne(all), part);

/** 主要污染物排放总量 divided by 氨氮: what is one of them stands in their place. */
const ofOne = (all: string): string => (OF_ALL.at(all, CLASSES.at(all)) > 0 ? all.slice(CLASSES.at(all)) : all);
const OF_ALL = words("排放 产生 产量 总产量 播种面积 重点工程减排 重点工程削减");
const CLASSES = words("主要污染物 主要大气污染物 主要水污染物 主要农产品 主要农作物 主要工业产品 主要矿产品 重点污染物");

const dividedWhole = (whole: string, part: string): string =>
  MEASURE.test(whole) && !LISTED.exec(whole)?.[1]!.includes(part) ? inPlace(part, whole) : joinTwo(whole, part);

/** 5A级 of A级物流企业: a grade stands before what it grades. */
const GRADE = /[\dA-Z一二三四五甲乙丙]级(?:以上|及以上)?$/;

function joinTwo(whole: string, part: string): string {
  // 食品药品抽检合格率 divided by 食品 is 食品抽检合格率: what the head lists is not said twice.
  const listed = LISTED.exec(whole);
  if (listed && listed[1]!.includes(part)) return part + listed[2]!;
  if (part === "" || whole === part) return whole;
  if (GRADE.test(part) && !MEASURE.test(whole)) return inPlace(part, whole);
  if (ofOne(whole) !== whole) return joinTwo(ofOne(whole), part);
  if (!MEASURE.test(whole)) return standsAlone(part, whole) && !ADDED_WORDS.starts(whole) ? part : whole + part;
  return MEASURE.test(part) && part.length >= 4 ? part : inPlace(part, whole);
}

/** A part that is long, or that says again what its group says, is whole by itself; 毛入园率 below 学前教育 is not. */
function standsAlone(part: string, group: string): boolean {
  if (part.length > 6) return true;
  const again = Array.from({length: Math.max(0, part.length - 1)}, (_, i) => part.slice(i, i + 2)).some((two) => group.includes(two));
  return MEASURE.test(part) && (part.length > 5 || again);
}

/** A part in the place of what it ends with: 高价值专利 of 每万人口专利拥有量. */
function inPlace(part: string, whole: string): string {
  const shared = overlap(part, whole);
  const ends = Array.from({length: Math.max(0, part.length - LEAST_WITHIN)}, (_, i) => part.slice(i + 1));
  const end = shared === 0 ? ends.find((words) => whole.includes(words)) : undefined;
  return end === undefined ? part + whole.slice(shared) : whole.replace(end, () => part);
}
/** So few characters may stand inside another word. */
const LEAST_WITHIN = 3;

/** How many characters the end of one name shares with the beginning of the other: 乡村小学 and 小学入学率 share two. */
function overlap(part: string, whole: string): number {
  for (let n = Math.min(part.length - 1, whole.length); n >= 2; n--) if (part.endsWith(whole.slice(0, n))) return n;
  return 0;
}
