import type {ClaimKind, ClaimRole, Document} from "../model/index.js";
import {isCount, isTime, type Reading} from "../quantity/index.js";
import type {Name} from "./name.js";
import {endsInDoing, leadingVerb, startsWithDoing, stripLead, stripTail} from "./words.js";

type Tense = Document["clauses"][number]["tense"];

const ADDED =
  /^(?:累计|每年)?(?:净减|减少|增加|共?(?:新|净)增)|新(?:\(改、?扩?\)建|增(?!长)|登记|建|获|发展|设立|认定|培育|改扩建|引进|组建|开工|开通|创建|签约|立项|注册)|净增/;
/** Words in front of a verb that leave it the first word of its statement. */
const BEFORE_VERB =
  /^(?:全[国省市区县州]|我[省市区县]|12\d{3}(?:热线|平台)?|为(?:消费者|群众|企业|市场主体|经营主体|农民工)|成功|高标准|依法|累计|共|先后|每年|分级|帮企业|帮助企业|市州级|市县|各地|各级|年内|力争|确保|争取|努力)+/;
const DONE_PREDICATE = /^(?:脱贫|出列|摘帽|销号|退出|达标|设立|提供|开展|跻身|入选|获评|被评|通过|建成|投产|落地|开工|获得|上市|新)/;
const CHANGED =
  /(?:前移|后移|进位|精简|增长|增加|提高|提升|上升|下降|降低|减少|压缩|压减|缩短|缩减|扩大|回升|净增|净减|增|降|升|减|快|高|低|多|少|上涨|下跌|收窄|提速|压)$/;
const RATE_OF_CHANGE = /(?:增速|增长率|增幅|涨幅|降幅|年均增长)$/;
const HAVING = /(?:共|现|拥|设|建|已)有|(?:^|[国省市区县州])有(?![效限机关色利])/;
const FLOW =
  /(?:生产总值|GDP|增加值|产值|产量|营业收入|收入|支出|税收|销售额|零售额|零售总额|投资额|固定资产投资|(?:工业|民间|产业|技改|技术改造|房地产|房地产开发|基础设施|制造业|服务业|农业|水利|交通)投资|完成投资|年度投资|全年投资|进出口|出口|进口|出栏量?|成交额|交易额|吞吐量|货运量|客运量|周转量|运输量|发电量|消费总量|用电量|供水量|接待.{0,8}(?:人次|游客)|旅客|年产|总产|利润|实际使用外资|实际利用外资|排放量|消费量|登记额|保费|存取款|销量|销售量|用水总量|用水量|取水量|产业(?:总)?规模|(?:专利|商标)(?:国际)?(?:申请|授权)量|(?:质押|信贷|债券|股权)融资额)(?:总额|总量|合计)?$/;
const STOCK =
  /(?:总量|总数|总额|拥有量|保有量|存量|余额|总规模|实有|数量|总里程|库容|装机|面积|规模|人口|床位数|托位数|达到|累计注册|注册商标|登记在册)$|^(?:实有|拥有|现有|共有)/;
/** 万元工业增加值用水量, 单位产品能耗 */
const INTENSITY = /(?:每?万元|单位|每吨|亩均).{2,}(?:用水量|取水量|能耗|电耗|排放量?)$/;
const PER_HEAD = /每[十百千万]+(?:名|位)?(?:常住|户籍)?(?:人口|老年人|人|户)/;
/** 提高到, 压减至: the state that was reached. */
const REACHED = /(?:提高|提升|增加|增长|扩大|上升|下降|降低|减少|压减|压降|压缩)[到至]$/;
/** 县职教中心建成省级专业群: a subject, then what it does. */
const DONE_TO = /(?:建成|新建|新增|培育|创建|引进|认定|获批|举办|开展|发放)[^,]{2,}$/;
/** 易地扶贫搬迁4.3万人: the action itself is counted. */
const MOVED = /(?:搬迁|脱贫|安置|转移|救助|资助|轮训|就诊|惠及(?:群众|居民|职工|企业|农户|学生)?|受益(?:群众|居民|企业|农户|学生))$/;
const RATE = /(?:率|度|比例|比重|占比|比|浓度|强度|密度|指数|水平)$/;

/** level, increment, growth or annual, by unit and words. */
export function kindOf(reading: Reading, name: Name, annual: boolean, tense: Tense, pre: string, goals = false): ClaimKind {
  const words = stripLead(pre);
  const {unit} = reading;
  if (reading.form === "double" || unit === "倍") return "growth";
  if (name.name.endsWith("位次")) return "level";
  const share = /^(?:%|‰|成)$/.test(unit) || (unit === "" && reading.form === "fraction");
  if (RATE_OF_CHANGE.test(name.name) || (share && /(?:增长|下降)$/.test(name.name))) return "growth";
  if (name.change !== "" && CHANGED.test(name.change)) return share ? "growth" : "increment";
  if (unit.endsWith("百分点")) return "increment";
  if (share || RATE.test(name.name)) return annual ? "annual" : "level";
  if (unit.endsWith("元/年")) return "annual";
  if (annual || unit === "批次/千人") return "annual";
  if (unit.includes("/") || PER_HEAD.test(name.name)) return "level";
  if (isTime(unit)) return "level";
  if (/[两二三五十\d]年累计/.test(words) || doneInAll(name.name) || sumOfDone(words)) return "increment";
  if (name.carried && /^累计(?:已)?(?:达到?|增至)$|^总[数量]/.test(words) && isCount(unit)) return "level";
  if (HAVING.test(words) || (tense === "commitment" && /^累计达到?$/.test(words))) return "level";
  if (name.carried && /(?:总库容|总(?:建筑)?面积|总规模|环节)$/.test(words)) return "level";
  if (unit.endsWith("元") && /(?:奖励|补助|补贴)$/.test(words) && tense !== "review") return "level";
  if (ADDED.test(name.name)) return "increment";
  if (/^累计(?:注册商标|拥有|有效)/.test(name.name)) return "level";
  if (
    INTENSITY.test(name.name) ||
    (unit.endsWith("元") && (/^(?:设立|组建|成立).{0,8}总规模$|^总规模$/.test(words) || CEILING.test(words)))
  )
    return "level";
  const doneTo = isCount(unit) && startsWithDoing(name.name);
  if ((isYearly(name.name) && !doneTo) || ((FLOW.test(name.name) || FLOW.test(words)) && !/^累计|挽回|新增/.test(name.name)))
    return "annual";
  if (/[人名]$/.test(unit) && /再就业$|转移就业$/.test(name.name)) return "increment";
  if (/[人户家场车班台]次$/.test(unit) || (/^[万千]?次$/.test(unit) && !/平均|日均|人均|每|频次/.test(name.name))) return "increment";
  if (name.name.endsWith("面积") && /^(?:改善|治理|恢复|完成|修复|整治|改造|绿化)/.test(words)) return "increment";
  if (tense !== "review" && /装机(?:容量)?$/.test(name.name) && /^(?:建成|新建|建设|投产)/.test(name.name)) return "increment";
  if ((STOCK.test(name.name) && !ADDED.test(name.name)) || /^(?:拥有|现有|共有|设有|下设|覆盖)/.test(name.verb)) return "level";
  if (name.style === "suffix") return suffixKind(reading, name, words);
  if (/^累计|^(?:共|先后)/.test(name.name)) return "increment";
  if ((tense !== "review" && /达到?$/.test(words)) || REACHED.test(words) || (unit.endsWith("元") && /标准$|人均/.test(name.name)))
    return "level";
  if (isCount(unit) && DONE_TO.test(words)) return "increment";
  if (isCount(unit) && MOVED.test(words)) return "increment";
  if (unit.endsWith("元") && /^(?:力争|确保)?争取|(?:减免|减负|发放|拨付|投放|兑付|化解|节约)[\u4e00-\u9fff]{1,6}$/.test(words))
    return "increment";
  if (unit.endsWith("元")) return tense === "review" || startsWithDoing(name.name) ? "increment" : "level";
  if (startsWithDoing(bareWords(words)) || startsWithDoing(bareWords(name.name)) || /(?<!公)共(?!有|计|同|享)[\u4e00-\u9fff]{2}/.test(pre))
    return "increment";
  if (tense === "commitment" && !goals && isDone(reading, name, words)) return "increment";
  return tense === "review" && /(?:案件|文件|报告数|食品|投诉|举报|批次)$/.test(name.name) ? "increment" : "level";
}

/** Whether the name is of what comes about within a year (产值, 收入, 进出口). */
export function isFlow(name: string): boolean {
  return FLOW.test(name);
}

/** A bare count among tasks (“个转企”120户) is what the plan will do; 达到, an upper bound and a stock tell a state. */
function isDone(reading: Reading, name: Name, words: string): boolean {
  return (
    isCount(reading.unit) &&
    name.style === "prefix" &&
    reading.from === reading.start &&
    reading.comparator !== "<=" &&
    stripTail(words) === words &&
    !/[率度比数]$/.test(name.name)
  );
}

/** 设计年引水量, 村集体年经营性收入: a year's flow by its own name. */
function isYearly(name: string): boolean {
  return (
    !/(?:企业|项目|园区|基地|集群|品牌)$/.test(name) &&
    /(?:^|[^\d每近上去今当本周百半多几两三四五十])年(?:度)?(?:引水|供水|取水|用水|处理|生产|加工|销售|接待|交易|登记额|发电|吞吐|减排|产|出栏|输送|[\u4e00-\u9fff]{0,4}收入|进出口|营收)/.test(
      name,
    )
  );
}

/** 累计发行规模: a sum of what was done. */
/** 专利授权总量累计: what was done, summed up; 地理标志累计 is a stock. */
function sumOfDone(words: string): boolean {
  return words.endsWith("累计") && endsInDoing(words.slice(0, -2).replace(/(?:总量|总数|数量|数)$/, ""));
}

function doneInAll(name: string): boolean {
  const at = name.indexOf("累计");
  return at > 0 && leadingVerb(name.slice(at + 2)) !== "";
}

function suffixKind(reading: Reading, name: Name, words: string): ClaimKind {
  if (reading.unit.endsWith("元") || !(isCount(reading.unit) || /^[万亿]$/.test(reading.unit)))
    return name.verb === "" ? "level" : "increment";
  if (/(?:完成|建成)$/.test(words) && isCount(reading.unit)) return "increment";
  if (name.verb === "") return DONE_PREDICATE.test(name.name) ? "increment" : "level";
  return ((endsInDoing(name.verb) || startsWithDoing(name.verb)) && !/(?:下设|设有|拥有|共有|现有|覆盖|涉及|围绕)$/.test(name.verb)) ||
    /(?:推进|推动|组织|支持)/.test(name.verb)
    ? "increment"
    : "level";
}

function bareWords(words: string): string {
  return words.replace(/^.*(?:全年|年内|先后)(?=..)/, "").replace(BEFORE_VERB, "");
}

/** Where a claim stands in the plan. */
export interface RoleGround {
  readonly tense: Tense;
  readonly goals: boolean;
  /** First of a from–to pair. */
  readonly first: boolean;
  /** Second of a from–to pair. */
  readonly second: boolean;
  /** 每年 governs it. */
  readonly yearly: boolean;
}

/** achieved, baseline, target or task. */
export function roleOf(reading: Reading, name: Name, kind: ClaimKind, ground: RoleGround, sentence: string): ClaimRole {
  if (ground.first) return "baseline";
  if (ground.tense === "review") return "achieved";
  const {unit} = reading;
  if (ground.second) return "target";
  const isFraction = unit === "" && reading.form === "fraction";
  if (isGrant(reading, name, sentence)) return "task";
  if (
    kind !== "annual" &&
    name.verb !== "完成" &&
    (kind === "growth" || /^(?:%|‰|个百分点|倍|成)$/.test(unit) || unit.includes("/") || isFraction)
  )
    return "target";
  if (name.verb === "完成" && unit === "%") return "task";
  if (kind === "annual")
    return ground.yearly && (isCount(unit) || unit.endsWith("元") || name.verb !== "" || startsWithDoing(bareWords(name.name)))
      ? "task"
      : "target";
  if (isTime(unit))
    return name.style === "prefix" &&
      !/^\d+\s*(?:小时|天|日)$/.test(name.name) &&
      /时间|时限|期限|周期|时长|天数|工期|开办|审批|办理|响应|公告/.test(name.name)
      ? "target"
      : ground.goals
        ? "target"
        : "task";
  if (ground.goals) return "target";
  if (/^累计(?!支持|培育|开展|建设|新建|培训|举办)|达到$|确保新增|力争.{0,6}新增/.test(name.name) || reachesLevel(sentence, reading))
    return "target";
  if (kind === "increment") return /(?:提高|提升|上升|降低|下降|缩短)$/.test(name.change) && !isCount(unit) ? "target" : "task";
  if (name.style === "prefix" && reading.from < reading.start && name.name.endsWith("面积") && !startsWithDoing(name.name)) return "target";
  if (/[人亩户]均|每/.test(name.name)) return "target";
  if (unit.endsWith("元") && /(?:奖励|补助|补贴|资助|奖补)$/.test(name.name)) return "task";
  return name.style === "suffix" || startsWithDoing(name.name) || /^投资|投资$|面积$/.test(name.name) ? "task" : "target";
}

/** 单个企业最高300万元: the most that one may get. */
const CEILING = /^(?:对)?(?:单个|每[家个户人辆台套件项]|单[户家])[\u4e00-\u9fff]{0,6}(?:最高|不超过)|最高(?:给予|奖励|补助|补贴|资助)?$/;

/** 给予10%的补助, 单个企业最高300万元: what the plan pays, not what it wants to reach. */
function isGrant(reading: Reading, name: Name, sentence: string): boolean {
  if (!/(?:%|元)$/.test(reading.unit)) return false;
  const money = reading.unit.endsWith("元");
  if (money && (CEILING.test(name.name) || sentence.slice(reading.from, reading.start).includes("最高"))) return true;
  if (money && /(?:奖励|补助|补贴|资助|奖补)$/.test(name.name)) return name.change === "" && !reading.comparator.startsWith(">");
  return (
    reading.unit === "%" &&
    /^的?(?:(?:比例|标准|额度)?(?:给予|予以)|(?:比例|标准)(?:开展|进行|实施))/.test(sentence.slice(reading.end, reading.end + 8))
  );
}

function reachesLevel(sentence: string, reading: Reading): boolean {
  return (
    /(?:达到|达|突破|超过|保持在|稳定在|增加到|提高到|增至|扩大到|发展到)$/.test(
      sentence.slice(Math.max(0, reading.start - 4), reading.start).trimEnd(),
    ) || /确保新增[^,。;]{0,12}$/.test(sentence.slice(Math.max(0, reading.start - 20), reading.start))
  );
}
