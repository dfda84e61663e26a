import {words} from "../../lexicon/words.js";
import {tight} from "./matrix.js";

/** A name with the unit that stands in brackets behind it. */
export interface NameAndUnit {
  readonly name: string;
  readonly unit: string;
}

const BRACKETED = /^(.*?)[([【]([^()[\]【】]*(?:\([^()]*\)[^()[\]【】]*)?)[)\]】]?$/;
/** 执业药师数人): the scrape lost the first bracket. */
const HALF = /^([^([【]{2,}?)([%‰]|[万亿]?[个家项件户人元份台所座次])[)\]】]$/;

/** 项,累计: a unit and what is said of the number. */
const REMARKED = /^([^,;]{1,8})[,;][^\d,;]{2,8}$/;

/**
 * A name and the unit in the brackets behind it, also where one of the brackets was lost; units are told by `isUnit`.
 *
 * @example unitInBrackets("合格率(%)") // {name: "合格率", unit: "%"}
 */
export function unitInBrackets(words: string): NameAndUnit {
  const text = tight(words);
  const match = BRACKETED.exec(text);
  if (match && match[1] !== "" && (match[2] === "" || isUnitWord(match[2]!))) return {name: match[1]!, unit: match[2]!};
  const remarked = match && match[1] !== "" ? REMARKED.exec(match[2]!)?.[1] : undefined;
  if (remarked !== undefined && isUnitWord(remarked)) return {name: match![1]!, unit: remarked};
  const half = HALF.exec(text);
  return half ? {name: half[1]!, unit: half[2]!} : {name: text, unit: ""};
}

const UNIT_WORD =
  /^(?:[十百千]?[万亿]?|万亿|百万|千万)(?:%|‰|元|美元|人民币|户|家|个|项|件|人|人次|人日|张|套|座|处|所|台|辆|名|份|批|批次|次|例|起|场|条|种|只|支|间|艘|架|架次|枚|块|盏|栋|宗|笔|组|对|口|列|部|幅|片|人年|学时|课时|海里|厘米|毫米|头|株|棵|本|册|篇|部|岁|年|天|日|小时|分钟|分|位|倍|吨|公斤|千克|克|毫克|微克|升|亩|公顷|平方米|平方公里|立方米|立方|米|公里|千米|千瓦|千瓦时|万千瓦|度|兆瓦|吉瓦|标准煤|吨标准煤|标箱|标准箱|标台|标辆|车次|班次|航班|车位|泊位|席|眼|羽|尾|千伏安|TEU|个百分点|百分点|个工作日|工作日|个月|床|级|TEU|[km]?m[²³23]?|㎡|h㎡|hm²|[kMGT]?Wh?|[EPTGM]B|[EP]FLOPS|[μm]g|ppm|Gbps|Mbps)(?:[/·每].{1,10})?(?:\([^()]{1,4}\))?$/;

/** 万标准立方米, 亿张次: what a multiplier stands before is counted. */
const MULTIPLIED = /^(?:[十百千]?[万亿]|万亿)[\u4e00-\u9fff]{1,5}$/;

/** Numbers alone: 亿, and what is counted per head of so many: /10万, 1/10万. */
const BARE = words("万 亿 万亿 /万 /10万 /十万 /百万 1/10万 1/万 /万人 /10万人 /十万人 1/10万人");

/** Whether words in brackets are a unit: 万元/人, 批次/千人, 万套(间), %. */
export function isUnitWord(text: string): boolean {
  return (
    UNIT_WORD.test(text) ||
    MULTIPLIED.test(text) ||
    BARE.is(text) ||
    text.split(/[/、]/).every((part) => part !== "" && UNIT_WORD.test(part))
  );
}
