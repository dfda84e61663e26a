import {words} from "../../../lexicon/words.js";
import {remembered} from "../../remembered.js";
import {isNatureCell, isValueCell, isWordValue} from "../columns.js";

/** What the words of a token look like, apart from where it stands. */
export type Shape = "empty" | "dash" | "number" | "told" | "worded" | "nature" | "unit" | "text";

const DASH = /^(?:[-—–─]{1,3}|\/|\\|…+|\.{3}|无|空)$/;
const SERIAL = /^[(]?(\d{1,4})[.、)]?$/;
const EMBEDDED = /^[(]?(\d{1,3})(?:[.、)](?!\d+(?:[^\d岁年月日]|$))|[.、)](?=\d+[岁年月日]))/;
const MARKS = /[*∗＊#①-⑳]+$/;

/** The serial number that a token is; 0 if it is none. */
export function serialOf(text: string): number {
  const match = SERIAL.exec(text);
  return match ? Number(match[1]) : 0;
}

/** The serial number that a name begins with (12. 服务外包执行额); 0 if none. */
export function embeddedSerial(text: string): number {
  const match = EMBEDDED.exec(text);
  return match ? Number(match[1]) : 0;
}

const MULTIPLE = "(?:万亿|[十百千]?[万亿]|[百千十])?";
const MEASURES =
  "个百分点|百分点|个|家次?|户|件次?|项|批次?|份|名|人次?|人日|位|座|处|所|台|套|张|条|只|头|株|棵|艘|架次?|辆|列|部|篇|期|场次?|种|栋|间|宗|起|例|笔|支|组|对|双|口|盏|枚|块|册|届|次|片|床|级|元|美元|欧元|人民币|吨|吨标准煤|吨标煤|吨原煤|吨二氧化碳|千克标准煤|克标准煤|人年|公斤|千克|克|毫克|微克|升|毫升|亩|公顷|平方公里|平方千米|平方米|立方米|公里|千米|海里|米|厘米|毫米|千瓦时?|千伏安|兆瓦|吉瓦|度|分贝|标准?箱|小时|分钟|秒|天|日|月|个月|年|岁|工作日|个工作日|学时|课时|倍|成|分|%|‰|km2?|m[23]?|kg|mg|[kMGT]Wh?|[KMGTP]B|[KMGT]bps|TEU|[PE]FLOPS|[㎡℃]";
const ONE_UNIT = `${MULTIPLE}(?:${MEASURES})(?:\\([^()]{1,6}\\))?`;
const BASES = "常住人口|户籍人口|人口|市场主体|经营主体|居民|儿童|老年人|婴儿|活产|车|生产总值|GDP|单位|国土面积";
const PER = `[/／·](?:每)?(?:10)?${MULTIPLE}(?:${MEASURES}|${BASES})?(?:\\([^()]{1,6}\\))?`;
const UNIT = new RegExp(`^\\(?(?:1/10?${MULTIPLE}|${ONE_UNIT}|${MULTIPLE}(?=[/／]))(?:${PER}){0,2}\\)?$`);

/** Whether the words read as a unit 单位 (万户, 批次/千人, 万元/). */
export function isUnit(text: string): boolean {
  return UNIT.test(text);
}

const PIECES = new Set(
  MEASURES.split("|")
    .filter((word) => /^[\u4e00-\u9fff]{2,}$/.test(word))
    .flatMap((word) => Array.from({length: word.length - 1}, (_, n) => [word.slice(0, n + 1), word.slice(n + 1)]).flat()),
);

const MULTIPLIER = /^[十百千万亿]+(?=.)/;

/** Whether the words are a piece of a unit that a narrow column broke (万平 | 方米, 微克/立). */
export function isUnitPiece(text: string): boolean {
  const last = text.split(/[/]/).at(-1)!;
  return text.length <= 8 && (last === "" || PIECES.has(last.replace(MULTIPLIER, "")));
}

/** A name's ending: what is measured, rather than what it amounts to. */
export const NAME_END =
  /(?:率|度|量|额|值|数|比|比重|比例|面积|规模|人口|寿命|收入|能力|浓度|指数|水平|里程|总量|存量|[\u4e00-\u9fffA-Za-z\d](?:\(|\[)[^()[\]]{1,10}(?:\)|\])?)$/;
/** Ends of values told in words: 与经济增长同步, [完成国家要求]. */
const WORDED_END = /(?:同步|一致|持平|要求|任务|达标|全覆盖|下达目标|确定的目标|稳步提高|持续下降|持续改善)[\]】〕)]?$/;
const WHOLE_END = /(?:目标|提高|提升|下降|降低|增长|优化|改善|保持|稳定|增加|减少|完成|达到)[\]】〕)]?$/;
const BOUND = /^(?:左右|上下|以上|以下|以内|及以上|及以下|余|多)[\]】〕)*∗]*$/;
/** Words that only bound the number before them. */
export const isBound = (text: string): boolean => BOUND.test(text);
/** Whether a value told in words ends as such values do. */
export const isWholeWords = (text: string): boolean => WORDED_END.test(text) || WHOLE_END.test(text) || DASH.test(text);
const HAN = /[\u4e00-\u9fff]/g;
const LONGEST_TOLD = 26;
const MOST_SHAPES = 5000;

/** The shape of a token. */
export const shapeOf = remembered(MOST_SHAPES, (token: string): Shape => {
  const text = token.replace(MARKS, "");
  if (text === "") return token === "" ? "empty" : "text";
  if (DASH.test(text)) return "dash";
  if (isNatureCell(text)) return "nature";
  if (isValueCell(text)) return isNamed(text) ? "text" : "number";
  if (isUnit(text)) return "unit";
  if (isTold(text)) return "told";
  return (isWordValue(text) || WORDED_END.test(text)) && !NAME_END.test(text) ? "worded" : "text";
});

/** 24小时… begins with a number that belongs to a name. */
const isNamed = (text: string): boolean => (text.match(HAN)?.length ?? 0) > 4 && NAME_END.test(text);

/** A number told in a few words: “十五五”年均增长5.0左右, 五年累计约110. */
function isTold(text: string): boolean {
  if (text.length > LONGEST_TOLD || !/\d/.test(text)) return false;
  const behind = /[^\d]*$/.exec(text)![0];
  if (PER_HEAD.starts(text) || OF_NAME.ends(text)) return false;
  return !NAME_END.test(text) && (behind.match(HAN)?.length ?? 0) <= 8 && !/^[,。;]/.test(text);
}

/** 每千名3岁以下儿童, 投资10万元以上的: a name begins or goes on so, no value. */
const PER_HEAD = words("每千 每万 每百 每十万 每亿 千人 万人 人均");
const OF_NAME = words("的 和 及 与 占");

const OPENERS = "([【〔［（";
const BRACKETS = /[([【〔［（)\]】〕］）]/g;

/** How many brackets stay open at the end; below 0 where more close than open. */
export function openBrackets(text: string): number {
  let open = 0;
  if (text.search(BRACKETS) < 0) return open;
  for (const [bracket] of text.matchAll(BRACKETS)) open += OPENERS.includes(bracket) ? 1 : -1;
  return open;
}
