import {words} from "../../lexicon/words.js";
import {isUnit} from "../../quantity/index.js";

/** The plan's own region before a name: it says where, not what. 全国 is not among them: 全国重点实验室 is a rank. */
const REGION = /^(?:到20\d\d年)?(?:全省|全市|全区|全县|全州|全盟|全旗|我省|我市|我区|我县|本省|本市|本区|本县|本地区|辖区内?|全域|各地)/;
const PREFIX = words("累计 共 实有 完成 力争 确保 实现 达到 主要 全社会");
const SUFFIX = words("达到 达 数量 总量 总数 数 个数 情况 指标 水平");
const NOISE = /[\s“”"'‘’《》、,,.。·—-]/g;
/** A unit in brackets behind a name: 医师数(人). */
const UNIT_BEHIND = /\(([%\u4e00-\u9fff/]{1,8})\)?$/;
/** Another way to write the same thing. */
const SAME_WORDS: readonly (readonly [RegExp, string])[] = [
  [/经营主体/g, "市场主体"],
  [/满意率/g, "满意度"],
  [/抽验/g, "抽检"],
  [/每万人口/g, "每万人"],
  [/每千人口/g, "每千人"],
  [/每([千万])常住人口/g, "每$1人"],
  [/^万人(?=[^口均次])/g, "每万人"],
  [/^千人(?=[^口均次])/g, "每千人"],
  [/有效发明专利/g, "发明专利"],
  [/(?:国内|全[省市区县州]|本[省市区县])生产总值|GDP/g, "地区生产总值"],
  [/研究与试验发展/g, "研发"],
  [/三岁/g, "3岁"],
  [/(?<=.{2})(?:同比|[较比]上年|按可比价格?(?:计算)?)(?=增长|下降|提高)/g, ""],
];

/** Common characters and digits alone: nothing to make even. */
const PLAIN = /^[\u4e00-\u9fff\d]*$/;
/** Without one of these in it no pattern of `SAME_WORDS` fits. */
const MAY_BE_OTHER = words("主体 满意率 抽验 每万 每千 万人 千人 发明专利 生产总值 GDP 与试验 三岁 上年 同比 可比价");

/**
 * A name without what regions and styles add: 全市, 累计, quotes; old words as today's.
 *
 * @example normalName("全市“经营主体”总量") // "市场主体"
 */
export function normalName(name: string): string {
  let text = PLAIN.test(name)
    ? name
    : name
        .normalize("NFKC")
        .replace(UNIT_BEHIND, (bracket, unit: string) => (isUnit(unit) || unit === "%" ? "" : bracket))
        .replace(/[()]/g, "")
        .replace(NOISE, "");
  text = text.replace(REGION, "") || text;
  text = PREFIX.withoutStart(text) || text;
  text = text.replace(REGION, "") || text;
  if (MAY_BE_OTHER.in(text)) for (const [pattern, word] of SAME_WORDS) text = text.replace(pattern, word);
  const short = SUFFIX.withoutEnd(text);
  return short.length >= 3 ? short : text;
}

/** Words that never change what is counted: who asks, when, where, the verb that brings it about. Longest first. */
const NEUTRAL = [
  "人民群众对",
  "社会公众对",
  "人民群众",
  "社会公众",
  "按要求开展",
  "审定公示",
  "公众对",
  "群众对",
  "按要求",
  "在全国",
  "本地区",
  "公众",
  "总体",
  "现状",
  "全区",
  "全市",
  "全省",
  "全县",
  "年底",
  "每年",
  "平均",
  "建成",
  "培育",
  "试点",
  "设立",
  "开展",
  "推进",
  "实施",
  "的",
];
const NEUTRAL_WORDS = new RegExp(NEUTRAL.join("|"), "g");
/** A shorter rest is no name. */
const LEAST = 4;

/** A normal name without neutral words; "" where too little is left to name anything. */
export function coreName(normal: string): string {
  const core = normal.replace(NEUTRAL_WORDS, "");
  return core.length >= LEAST ? core : "";
}
/** 每万人, 万人: a name that tells what it is per. */
const RATE_NAME = /每[十百千万亿]*[^一次年]|^[百千万亿]+[人户台]/;

/** Names that say what they are counted per: 每万人…, 万户市场主体…. Their unit is often printed without it. */
export function isRate(normal: string): boolean {
  return RATE_NAME.test(normal);
}
