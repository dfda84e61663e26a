import type {Reading} from "./scan.js";
import {PLACES, isCount, isTime} from "./units.js";

/** Words that make an ordinal a rank among places: 位居全省第二位. */
const RANK = /(?:位居|居于|居|位列|列|排名|排在|排|名列|位次|升至|跃居|至)(?:全[国省市区县]|[\u4e00-\u9fff]{0,8})第$/;
const AGE = /(?:寿命|年龄)[^,。;]{0,16}$/;
const YEARS = /(?:年限|工期|周期|寿命)[^,。;]{0,16}$/;
const YEARLIKE = /^(?:19[5-9]\d|20[0-9]\d)$/;
const NUMBERED_THING =
  /(?:(?:^|[,。、;()\s])(?:表|图|公式)|专栏|附件|附表|附图|附录|编号|型号|代码|邮编|电话|传真|网址|Q|V|NO\.?|房间|大厦)\s?[:]?$/i;
const TOTAL = /(?:累计|共计?|总[数量计]|达到?|实现|完成|新增|数量?|率|指数|比例)[^,。;]{0,20}$/;
const HAN_COUNT =
  /^(?:[万亿]?(?:家|户|件|名|座|所|人|人次|批次|家次|亩|公里|吨|元|辆|台|套|张|栋|宗|起|例|支|篇|部|万|亿|公顷|平方米|个百分点|倍|成))$/;
const HAN_VERB =
  /(?:建成|新建|建设|新增|培育|培养|打造|创建|完成|引进|达到?|实现|突破|举办|开展|组织|评选|发布|制定|形成|推出|遴选|选树|扶持|支持|新设|设立|增加|不少于|至少|超过|建立|申报|争取|争创|获批|落地|布局|引育|改造|新改扩建|认定|增至|扩大到|下设|设有|现有|拥有|共有|共|到|至|达|、|和|及)(?:好)?$/;
const HAN_THING =
  /^(?:以上|左右)?[^,。;、]{0,14}(?:中心|基地|园区|平台|项目|示范|集群|企业|机构|实验室|街区|市场|学校|医院|站|县|镇|村|工作室|品牌|产业园|景区|图书馆|码头|机场|电站|小区|社区|标准|专利|条例|办法|制度)/;
/** 10件民生实事 is a list of the report's own. */
const PROMISED = /^(?:省|市|县|区|州|年度|重点|政府)*(?:为民|惠民|利民|民生|便民)(?:办)?实事/;
const endsInAdding = (before: string): boolean => /(?:新增|累计)$/.test(before);
const LIST_NOUN =
  /^(?:主攻方向|方面|方向|环节|领域|层面|维度|阶段|步骤|部分|板块|要素|类型|模式|种类|大类|体系|机制|关口|原则|关系|重点方向|重点领域|重点环节|主要任务|重点任务|专栏|章|节|指标|字|最|必须|一律|坚持|严禁|不准|一批|统一|结合|确保|坚定|明确|注重)/;
const DURATION = /(?:连续|已连续|提前|缩短|延长|寿命|期限|保质期|为期|满|累计|平均|年限|工龄|任期)(?:了|为|达|超过)?$/;
const SLOGAN_TIME =
  /^(?:无理由|不打烊|自助|在线|全天|便民|热线|客服|政务|便利|药房|药店|监控|运行|生活圈|交通圈|经济圈|都市圈|通勤圈|健身圈|服务圈|圈|高铁|飞行|养老服务圈|[\u4e00-\u9fff]{0,8}率)/;
const FREQUENCY = /每(?:个?年|半年|两年|季度?|个?月|周|日|天|学期|届|逢|村|县|区|镇|户|人|家|所|校)|至少|不少于|年度内?$/;
const SLOGAN_START = /^[百千万]/;
const ONCE_SLOGAN = /(?:最多跑|只跑|只需跑|跑|只进|首|又|再|第|进|同)$/;

/** 分解表所列6大类、15项任务 counts what the text itself lists. */
const OWN_LIST =
  /(?:清单|方案|规划|分解表|上述|下列|以下|所列|附件)(?:中?的|所列的?|列出的?|确定的|明确的)?(?:\d+(?:大类|类|个方面|大项)[、,])?(?:共)?$/;
const OWN_ITEM = /^(?:大?类|[项条个]\s?(?:重点|主要|具体|改革|工作)?(?:任务|举措|措施|工作|事项|指标))/;

/** Whether a numeral measures something, by the words around it: the last sieve before it counts as a quantity. */
export function measures(text: string, reading: Reading): boolean {
  if (reading.form === "double") return true;
  if (reading.form === "fraction") return !/^(?:一分之|十分之)/.test(reading.number) || reading.unit !== "";
  const before = text.slice(Math.max(0, reading.from - 14), reading.from);
  const after = text.slice(reading.unitEnd, reading.unitEnd + 24);
  if (before.endsWith("第")) return /^[位名]$/.test(reading.unit) && RANK.test(before);
  if (isThreshold(text, reading) || isStep(reading, after)) return false;
  if (reading.unit === "岁") return AGE.test(text.slice(Math.max(0, reading.from - 24), reading.from));
  if (reading.unit === "年" && YEARS.test(text.slice(Math.max(0, reading.from - 24), reading.from))) return true;
  if (NUMBERED_THING.test(before) || before.endsWith("满分")) return false;
  if (OWN_LIST.test(before) && OWN_ITEM.test(text.slice(reading.unitStart, reading.unitStart + 8))) return false;
  return reading.form === "arabic" ? arabicMeasures(text, reading, before, after) : hanMeasures(text, reading, before, after);
}

/** 连跨三个百亿元台阶 names steps; 突破千亿元大关 is a bound. */
function isStep(reading: Reading, after: string): boolean {
  return !reading.compared && reading.form === "han" && /^(?:[百千万]+亿元?)?(?:新?台阶|大关)/.test(after);
}

/** 满分100分,90分以上为优秀 grades; (年主营业务收入2000万元及以上) says in brackets what a word means. */
const GRADES = /^(?:的?为|的?是|评为|定为|确定为)(?:优秀|良好|合格|不合格|一般|较好|好|差|[一二三四]等|[ABCD])/;
const CLASS_IN_BRACKETS = /^\)(?!$|[,。;、])/;
/** 年收入50万元以上的村占比, 60分钟内办结的事项达到80项: a bound, what it bounds, and only then what is counted. */
const BOUNDED_THING =
  /^(?:办[结理成]|受理|完成|送达|到达|可达)?的[\u4e00-\u9fff“”]{1,10}?(?:占比|比例|比重|占|覆盖率|数量|总数|数|达到?|增至|超过?|突破|增加|增长|不少于|不低于|\d)/;
/** 1个面积超过5000平方米的集聚区, 投资超过1亿元的项目12个: the size of a thing that another number counts. */
const SIZE_OF_THING = /(?:面积|营业额|收入|产值|投资额?|销售额|资产|人口|床位|年限|年龄|里程)$/;
const COUNTED_BEFORE = /[\d一二两三四五六七八九十][个家座处所条项][\u4e00-\u9fff]{2,14}$/;
const COUNTED_BEHIND = /^的[\u4e00-\u9fff“”]{2,12}?(?:达到?|数量|占|\d)/;
/** 面积超过500平方米的门店应当 tells whom a rule binds. */
const RULED = /^的[\u4e00-\u9fff]{2,10}?(?:应|须|一律|全部|均要|不得|必须)/;
/** 10万元(含)至20万元的 is a class, whichever end. */
const INCLUSIVE = /^\(不?含\)/;
const INCLUSIVE_BEFORE = /\(不?含\)\s?(?:至|到|[-—~]+)$/;
/** 设计时速250公里 describes a road. */
const DESIGNED = /(?:设计)?时速(?:为|达到?)?$/;

const THRESHOLD_NOUN =
  /^的?[\u4e00-\u9fff]{0,5}?(?:项目|企业|工程|园区|大户|主体|码头|泊位|电站|小区|高层|建筑|煤矿|矿山|机组|水库|锅炉|变电站|商场|超市|行政村|村集体|乡镇|单位)/;

/** 年产值超10亿元企业5家, 50亿—100亿元企业达到3家 */
const SIZED =
  /^的?[\u4e00-\u9fff]{0,6}(?:企业|项目|产业|集群|园区|基地|大户|品种|品牌|单品)(?:总数|数量|数|累计)?(?:达到?|突破|超过?|增至|增加到?|不少于)?[\d一二两三四五六七八九十]/;

/** 10亿元以上项目不少于12个: the bound of size names the thing that is counted. */
function isThreshold(text: string, reading: Reading): boolean {
  const after = text.slice(reading.end, reading.end + 24);
  const sized = reading.from < reading.start || reading.valueMax !== null;
  if (sized && reading.unit.endsWith("元") && SIZED.test(after)) return true;
  if (INCLUSIVE.test(text.slice(reading.unitEnd, reading.unitEnd + 4)) || isSizeOfCounted(text, reading, after)) return true;
  if (DESIGNED.test(text.slice(Math.max(0, reading.from - 8), reading.from))) return true;
  if (reading.end === reading.unitEnd) return false;
  if (!/[%‰成]$/.test(reading.unit) && (BOUNDED_THING.test(after) || CLASS_IN_BRACKETS.test(after))) return true;
  if (reading.unit === "分" && GRADES.test(after)) return true;
  if (!/(?:元|平方米|吨|吨级|人|张|千瓦|千伏|亩|蒸吨|床|米|吨\/年)$/.test(reading.unit)) return false;
  return THRESHOLD_NOUN.test(text.slice(reading.end, reading.end + 12));
}

function isSizeOfCounted(text: string, reading: Reading, after: string): boolean {
  const before = text.slice(Math.max(0, reading.from - 24), reading.from);
  if (INCLUSIVE_BEFORE.test(before)) return true;
  if (reading.from === reading.start || !after.startsWith("的") || !SIZE_OF_THING.test(before)) return false;
  return COUNTED_BEFORE.test(before) || COUNTED_BEHIND.test(after) || RULED.test(after);
}

function arabicMeasures(text: string, reading: Reading, before: string, after: string): boolean {
  const {unit} = reading;
  if (unit === "") return bareMeasures(text, reading, before, after);
  if (/[A-Za-z]$/.test(before) && reading.from === reading.start) return false;
  if (isTime(unit) && (before.endsWith("每") || (before.endsWith("满") && after.startsWith("的")))) return false;
  if (unit === "年") return DURATION.test(before) && !/^(?:行动|计划|来)/.test(after);
  if (isTime(unit)) return timeMeasures(unit, after, before);
  if (PLACES.test(unit)) return /(?:覆盖|涉及|惠及|辐射|服务|达到?|增至)$/.test(before) && !/^[\u4e00-\u9fff]/.test(after);
  if (/^(?:个|项|条|点|字|步|种|组)$/.test(unit) && LIST_NOUN.test(after)) return false;
  if (/^[件项类]$/.test(unit) && PROMISED.test(after) && !endsInAdding(before)) return false;
  if (
    /^(?:字|步|层|段|面|根|期|道|站|课|样|集|档|回)$/.test(unit) &&
    /^[\u4e00-\u9fff]/.test(after) &&
    !/^(?:以|左|建|的)/.test(after) &&
    !/[率量数达成]$/.test(before)
  ) {
    return unit === "层" || unit === "期" ? !/^(?:工程|项目|建设)/.test(after) : false;
  }
  return true;
}

function timeMeasures(unit: string, after: string, before: string): boolean {
  if (SLOGAN_TIME.test(after)) return after.startsWith("值班");
  if (/^[日天]$/.test(unit) && /(?:月|节|假期?)$/.test(before)) return false;
  return true;
}

/** A numeral without a unit: 事故率0.38 and 证书2000 measure, 12个 has one, 5大 and 4类 do not. */
function bareMeasures(text: string, reading: Reading, before: string, after: string): boolean {
  if (/[×:]/.test(reading.number)) return true;
  if (/(?:热线|专线)$/.test(before)) return false;
  if (lostUnit(before, after)) return true;
  const ends = after === "" || /^[,。;、)%]/.test(after) || (reading.end > reading.unitEnd && !after.startsWith("内"));
  if (!/[\u4e00-\u9fff)”》:]$/.test(before) && !reading.compared) return false;
  if (YEARLIKE.test(reading.number) && reading.value !== 2000) return false;
  if (/^\d{6,}$/.test(reading.number) && !TOTAL.test(before)) return false;
  const decimal = reading.number.includes(".");
  if (decimal && /[由从]$/.test(before)) return true;
  if (ends) return decimal || reading.compared || /[\u4e00-\u9fff”)]{2}$/.test(before);
  if (/^[A-Za-z]/.test(after)) return false;
  if (decimal) return TOTAL.test(before);
  return reading.value >= 100 && TOTAL.test(before) && !YEARLIKE.test(reading.number.replace("2000", ""));
}

/** 质量品牌示范区2省级有机产品示范区5个: of two like counts the first has lost its unit. */
function lostUnit(before: string, after: string): boolean {
  const head = /[\u4e00-\u9fff]{3}$/.exec(before)?.[0];
  if (head === undefined || !/^[\u4e00-\u9fff“]{4}/.test(after)) return false;
  const again = after.indexOf(head);
  return again > 0 && !/[,。;、\d]/.test(after.slice(0, again)) && /^\d+(?:个|家|项)/.test(after.slice(again + head.length));
}

function hanMeasures(text: string, reading: Reading, before: string, after: string): boolean {
  const {unit, value, number} = reading;
  if (before.endsWith("初") || (isTime(unit) && before.endsWith("每"))) return false;
  if (/^.成.$/.test(number)) return true;
  if (number === "半" && text[reading.start - 1] === "过")
    return /(?:占比|比例|比重|率|人数|企业|户|村)(?:首次|已|均|都|双双)?$/.test(before);
  if (number === "一半" || number === "半数") return !/^(?:径|导|决|以下径)/.test(after);
  if (/^[百千]$/.test(number) && reading.compared && (isCount(unit) || /[亿万]元?$/.test(unit))) return true;
  if (unit === "" || number === "千" || number === "半")
    return reading.unit === ""
      ? zero(number, before, after)
      : unit !== "" && number !== "千" && isTime(unit) && /内|以/.test(after[0] ?? "");
  if (unit === "倍" || unit.endsWith("百分点") || unit === "成")
    return (
      !/^[一]成/.test(number + unit) || reading.compared || /(?:增长|提高|提升|上升|下降|降低|减少|压减|增加|达到?|占|为)了?$/.test(before)
    );
  if ((/^[十百千]$/.test(number) || SLOGAN_START.test(number)) && !/亿/.test(unit)) return false;
  if (/亿/.test(unit)) return true;
  if (unit === "个工作日" || unit === "工作日" || unit === "分钟" || unit.endsWith("小时")) return !SLOGAN_TIME.test(after);
  if (unit === "个月" || unit === "天") return value > 1 && !SLOGAN_TIME.test(after) && !/^[以之]?来/.test(after);
  if (unit === "日") return /^办[结理]/.test(after);
  if (isTime(unit) || PLACES.test(unit)) return unit === "年" && value > 1 && before.endsWith("连续");
  if (value >= 100 && /^[场次轮]$/.test(unit) && !SLOGAN_START.test(number)) return true;
  if (/^(?:次|场|轮|遍|期|堂)$/.test(unit)) return onceMeasures(text, reading, before, after);
  if (value < 2) return HAN_COUNT.test(unit) && /(?:新增|建成|新建|达到|至少|不少于)$/.test(before) && unit !== "家" && unit !== "件";
  if (value >= 100 && isCount(unit) && !SLOGAN_START.test(number)) return true;
  if (HAN_COUNT.test(unit))
    return HAN_VERB.test(before) || reading.compared || before === "" || /[,。;:%)]$/.test(before) || /^[,。;、)]|^$/.test(after);
  if (!isCount(unit)) return false;
  if (/^[百千万]亿/.test(after)) return true;
  return /^(?:个|项|条|处|片|批|份)$/.test(unit) && HAN_VERB.test(before) && HAN_THING.test(after) && !/[、和及]$/.test(before);
}

/** 零事故 states a number, 零距离 does not. */
function zero(number: string, before: string, after: string): boolean {
  if (number === "零" && /(?:为|保持|实现)$/.test(before)) return /^(?:[,。;、)]|$)/.test(after);
  return number === "零" && /^(?:事故|死亡|伤亡|案件|投诉|发生|增长|新增|上访|差错)/.test(after);
}

function onceMeasures(text: string, reading: Reading, before: string, after: string): boolean {
  if (ONCE_SLOGAN.test(before) || /^(?:性|办|填|创业|申|会议|全会|提|、)/.test(after)) return false;
  const clause = text.slice(Math.max(0, reading.start - 40), reading.start);
  return (
    FREQUENCY.test(clause.slice(clause.search(/[^,。;]*$/) < 0 ? 0 : clause.lastIndexOf("。") + 1)) ||
    (reading.value > 1 && HAN_VERB.test(before) && !/^[\u4e00-\u9fff]{0,2}(?:会议|全会)/.test(after))
  );
}
