import {rateKind} from "../lexicon/rates.js";
import {words} from "../lexicon/words.js";
import {fold} from "../text/fold.js";

const OF = words("的 之");
const NET_END = /净增$/u;
/** 质量安全 before the kind of sampling: 食品安全监督抽检 is 食品监督抽检. */
const SAFETY_SAMPLED = /(?:质量)?安全(?=(?:评价性|例行|监督|风险)?(?:抽检|抽查|监测|检验|检测))/gu;
const PER_PERSONS = /每?(百万|万|千|百)人口?/gu;
/** 万户 at the start of a name: per so many. */
const PER_COUNT = /^(万|千|百万)(户|台|家)/u;
/** 五年新增, 累计新建: not 增加值. */
const FLOW =
  /^(?:五年|每年|年|全[市省区县]|累计)*(?:新增|新建|新设|新登记|净增|新发展|新培育|新认定|新引进|新招引|新引育|新签约|新开通|增加(?!值))/u;
const ADDED = /新增加?|新建|新设立?|新登记|净增|新发展|新培育|新认定|新引进|新招引|新引育|新签约|新开通|增加(?!值)/u;
const OVER_TIME = /五年|每年|全年/gu;

/** Words that say whose figure it is, or since when; they do not change what is counted. */
const WHOSE = /全(?:市(?!场)|省|区(?!域)|县|州|旗|镇)|[我本](?:市(?!场)|省|区|县|州|地区|局|地)/gu;
/** A bracket that holds only a unit: (万户), (%), (件/万人). */
const UNIT_BRACKET = /\([%‰万亿千百个件户家项人次批份名所台辆元种条年/每·、]{1,10}\)?/gu;
const LEAD =
  /^(?:截至|截止|其中|目前|实现|力争|确保|达到|期末|累计(?:实现|共有|有)?|实有|已有|共有|拥有|各类|培育发展|五年|年度|规划期[内间]?|到?\d{4}年底?|十[二三四五]五末)+/u;
const TAIL =
  /(?:总户数|总数量|拥有量|保有量|持有量|总量|总数|总额|数量|累计|达标?数|个数|户数|规模|(?<=[\u4e00-\u9fff)]{2}[^人天次年月日工指系分倍点乘基参代岁级])数)$/u;

/**
 * A name as it is compared inside one plan: without region words, units in brackets, marks, and the 总量 / 数量 at its end.
 * Scope words (评价性, 高价值, 省级) stay: they make another indicator.
 *
 * @example plainName("全区市场主体总量(万户)") // "市场主体"
 */
export function plainName(name: string): string {
  let plain = fold(name)
    .replace(/\s/gu, "")
    .replace(UNIT_BRACKET, "")
    .replace(/[“”"'‘’《》【】]/gu, "")
    .replace(WHOSE, "")
    .replaceAll("、", "")
    .replaceAll("满意率", "满意度")
    .replaceAll("抽验", "抽检")
    .replace(SAFETY_SAMPLED, "")
    .replace(PER_PERSONS, "每$1人")
    .replace(PER_COUNT, "每$1$2");
  let before = "";
  while (before !== plain) {
    before = plain;
    plain = OF.withoutStart(plain.replace(LEAD, ""));
  }
  return shareName(plain.replace(TAIL, "").replace(/\(\)?$/u, "")) || name;
}

const SHARES = words("占比 的占比 比重 的比重 比例 的比例 份额 的份额");
/** 甲在乙中的占比, 甲占乙的比例: one share by one name, 甲占乙比重. */
function shareName(name: string): string {
  const said = SHARES.withoutEnd(name);
  if (said === name) return name;
  const [part, whole = ""] = said.includes("占") ? said.split("占") : said.endsWith("中") ? said.slice(0, -1).split("在") : [said];
  return part === "" || whole.length < 2 ? name : `${part}占${whole}比重`;
}

/** What a growth's name has beside the name of what grows. */
const OF_CHANGE = /年均|同比|(?:较|比)(?:.*?[末底年]|[“"]?十.?五[”"]?)|增长(?:率|速度)?|增速|增幅|递增|递减|下降|降低|减少|幅度/gu;
/** What grows or falls, by the name of its growth: 能耗 of 能耗较2020年下降. */
export const grown = (name: string): string => plainName(name.replace(OF_CHANGE, ""));

const MEAN = words("平均 人均 户均");
/** True for a name that says that something is added: 新增, 新建, 净增, 新登记; a rate or a mean of what is new (新建住宅绿色建筑占比) is none. */
export const namesFlow = (name: string): boolean => FLOW.test(name) && rateKind(name) === null && !MEAN.in(name);

/** A doing that adds one by one to what there is: 建成平台5个. */
const DOING =
  /^(?:全[市省区县]|累计)*(?:建成|创建|培育|认定|引进|获评|获批|获得|打造|设立|组建|(?<=累计)(?:注册|登记|发布|制定|参与制定|主导制定))(?=[\u4e00-\u9fff]{3})/u;
export const namesDoing = (name: string): boolean => DOING.test(name);

/** The stock that a flow adds to: 新增注册商标 adds to 注册商标. */
export const stockOfFlow = (name: string): string =>
  plainName(name.replace(OVER_TIME, "").replace(ADDED, "").replace(NET_END, "").replace(DOING, ""));

const MEASURE = /(?:[\u4e00-\u9fff]{2}率|满意度|比例|占比|比重|覆盖面)$/u;
/** Words that narrow a rate without changing what it is a rate of. */
const QUALIFIER =
  /群众|公众|消费者?|社会|重点|主要|国家级|省级|市级|区级|县级|本级|全程|实时|按期|及时|批次|例行|监测|监督|抽查|抽检|抽样|检验|检测|检查|评价性|评价|总体|案件|安全|现状|生产|产品质量|质量|年均?|量|数|对|\(.*?\)|每?(?:百万|万|千)人|的/gu;

/**
 * What a rate is a rate of, and the word of the measure: 消费投诉按期办结率 is 投诉 and 办结率. Null where the name is no rate.
 */
export function rateParts(name: string, unit: string): {readonly subject: string; readonly measure: string} | null {
  const measure = unit.includes("/") ? unit : (MEASURE.exec(name)?.[0] ?? "");
  if (measure === "") return null;
  const subject = (unit.includes("/") ? name : name.slice(0, -measure.length)).replace(QUALIFIER, "");
  return {subject, measure};
}

/** Length of the longest common beginning. */
export function sharedStart(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}

/** Share of two-character pieces that two names have in common, 0–1 (Dice). */
export function likeness(a: string, b: string): number {
  const left = pieces(a);
  const right = pieces(b);
  if (left.size + right.size === 0) return a === b ? 1 : 0;
  return (2 * [...left].filter((p) => right.has(p)).length) / (left.size + right.size);
}

function pieces(text: string): ReadonlySet<string> {
  return new Set(Array.from({length: Math.max(0, text.length - 1)}, (_, i) => text.slice(i, i + 2)));
}

/** Length of the longest run of characters that stands in both. */
export function commonRun(a: string, b: string): number {
  let best = 0;
  for (let i = 0; i < a.length; i++) while (i + best < a.length && b.includes(a.slice(i, i + best + 1))) best++;
  return best;
}
