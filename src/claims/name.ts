import {words} from "../lexicon/words.js";
import {
  BELONGING,
  COUNTED_ENDS,
  DONE_WHOLLY,
  EMPTY_VERBS,
  ENSURING,
  FOR_WHOM,
  JOINTS,
  OF,
  OPEN_ENDS,
  TOTAL_ENDS,
  TOWARDS,
  TO_ENDS,
  WORK_ENDS,
} from "../lexicon/naming.js";
import {BARE_MULTIPLIERS} from "../lexicon/unit-words.js";
import {isCount, isTime} from "../quantity/index.js";
import {withTopic, type Ground, type Name, type TopicName} from "./named.js";
import {prefixName} from "./prefix/index.js";
import type {Part} from "./segments.js";
import {objectOf} from "./subject.js";
import {COPULA, DOING_END, changeWord, endsInDoing, isBareDoing, leadingVerb, stripEmptyVerb, stripLead, stripTail} from "./words.js";

export {withTopic, type Name, type TopicName} from "./named.js";

/** What the things counted do or undergo: the beginning of the predicate behind them. */
const PREDICATE =
  /(?<=[\u4e00-\u9fff”)]{2,})(?:按要求|尚?未|按时|率先|超额|提前|全部|全面|陆续|相继|如期|顺利|正式|加速|集中)?(?:得到|被|取得|投入(?=使用|运)|开通|购置|购买|未完成|开展|设立|提供|导入|接入|参与|参加|获得|加装|住上|用上|喝上|入选|跻身|被评为|建立完善|建立|完善|通过|进入|实现|完成|达到|成为|列入|纳入|脱贫|出列|摘帽|销号|退出|上线|(?:落地|投产|开工|竣工|申报|建成)(?![\u4e00-\u9fff]{0,2}(?:项目|工程|单位|机构|人员|中心)(?:$|[,、]))|使用(?![单者权率])|有效运行|进行|发展(?=$|壮大|[,、])|获批|上市|挂牌|加快|获评|推行|推广|实施|创建|加入|升级|转型)/;
/** What is aimed at behind the object of a verb, and no predicate of the object: 出台举措全力支持…, …集群高质量发展. */
const AIM = /(?<=[\u4e00-\u9fff”)]{2,})(?:全力(?=支持|推进|推动|保障|服务)|(?:高质量|高水平|跨越式?|协同|融合|有序|加速|创新|绿色)发展$)/;
/** 推动20家企业高质量发展: the verb's object is what they do. */
const CAUSING = words("推动 推进 支持 促进 引导 助力 帮助 带动 鼓励");
const LONGEST_CAUSED = 18;
/** A second thing said: 通过备案、占全省60%. */
const SAID_TOO = /、(?:数量|总数)?(?=占|居|位居|排名|同比|增长|创|较|比|总)/;
/** Names the number of a part. */
export function nameOf(part: Part, ground: Ground): TopicName {
  return withTopic(ownName(part, ground), ground.last, part.reading);
}

function ownName(part: Part, ground: Ground): Name {
  const step = stepName(part);
  if (step) return step;
  const lead = lastPhrase(stripLead(afterObject(part, ground).replace(BEHIND_STEPS, "").replace(STEPS_PASSED, "")));
  if (isTimeLimit(part)) return limitName(part, lead, ground);
  if (isSuffix(part, lead)) return suffixName(part, lead, ground);
  return prefixName(part, lead, ground);
}

const STEPS = /^[十百千万亿]*元?(?:台阶|大关|关口)/;
/** 台阶、达 before the number that the steps led to. */
const BEHIND_STEPS = /^[十百千万亿]*元?(?:台阶|大关|关口)[、,]?/;
/** 连续跨越110万亿元、120万亿元、 before the last of the steps. */
const STEPS_PASSED = /(?:已|再)?(?:连续|接连|连|先后)?(?:迈上|跨越|跨过|跨上|跃上|登上|突破)(?:\d[\d.]*[十百千万亿]*元?、)+$/;
/** 连续迈上: the verb before steps. */
const CLIMBED = /(?:已|再)?(?:连续|接连|连)?(?:迈|跨|跃|登|站|越)(?:上|过|越)?(?:了)?$/;

/** 生产总值连续迈上4个万亿元台阶 counts the steps; what they are steps of is the subject. */
function stepName(part: Part): Name | null {
  const steps = isCount(part.reading.unit) ? STEPS.exec(part.post)?.[0] : undefined;
  if (steps === undefined) return null;
  const climbed = stripLead(part.pre);
  const subject = stripTail(climbed.replace(CLIMBED, ""));
  return subject === "" ? null : {name: climbed + steps, subject, verb: "", change: "", carried: false, style: "prefix"};
}

const LIMIT_VERB = words(
  "受理 办结 办理 办成 反馈 回复 答复 回应 处理 处置 完成 到达 到场 响应 出动 出警 出件 审结 审核 审批 集结 解决 送达 核查 赶到 抵达",
);

/** 48小时之内反馈处理结果: a limit of time on what is done. */
function isTimeLimit(part: Part): boolean {
  return isTime(part.reading.unit) && part.reading.comparator === "<=" && LIMIT_VERB.starts(part.post);
}
/** Verbs of carrying out, which name nothing. */
const CARRYING_OUT = words("严格执行 严格落实 执行 落实 实行");
/** 响应, 受理 alone are no subject of a limit. */
const SERVICE_VERB = /^(?:响应|受理|反馈|办结)[、,]?$/;
/** Joints at the end. */
const JOINTS_END = /[、和及与]+$/;

function limitName(part: Part, lead: string, ground: Ground): Name {
  const stated = stripTail(stripEmptyVerb(lead));
  const own = CARRYING_OUT.is(stated) ? "" : stated.replace(SERVICE_VERB, "");
  const subject = own || ground.last?.topic || objectOf(ground.before) || ground.heading;
  const done = part.post.startsWith("办结") ? "办结" : stripObject(part.post.slice(0, 10)).replace(JOINTS_END, "");
  return {name: `${subject}${done}时限`, subject, verb: "", change: "", carried: own === "", style: "suffix"};
}
/** All up to the last joint. */
const UP_TO_JOINT = /^.*(?:、|以及|和|及|与)/;

/** Behind 24个业务科室、 the words before the next number are those after the 、. */
function afterObject(part: Part, ground: Ground): string {
  if (!part.follows || ground.last?.style !== "suffix") return part.pre;
  const joint = UP_TO_JOINT.exec(part.pre);
  return joint ? part.pre.slice(joint[0].length) : part.pre;
}

const LONG_LEAD = 24;
const RESTART = /12\d{3}(?=受理|热线|平台)|全程|新增|平均(?!浓度|受教育|寿命|水平|分|值|每)|为消费者/g;

/** 全县规上工业累计完成产值: the owner's own sum. */
const SUMMED_UP = words("完成产值 完成总产值 完成增加值 实现产值 实现总产值 实现增加值 完成投资 完成固定资产投资");

/** Where a comma was lost, 累计 still begins a statement of its own. */
function lastPhrase(lead: string): string {
  const at = lead.lastIndexOf("累计");
  if (at >= 6 && lead.length - at > 4 && !TOTAL_ENDS.ends(lead) && !SUMMED_UP.starts(lead.slice(at + 2))) return lead.slice(at);
  if (lead.length < LONG_LEAD) return lead;
  const restart = [...lead.matchAll(RESTART)].findLast((match) => match.index >= 8 && lead.length - match.index > 4);
  return restart ? lead.slice(restart.index) : lead;
}
/** A word, a grade of age or a name in figures may be an object. */
const OBJECT_START = /^-?(?:[\u4e00-\u9fff“《A-Za-z+]|\d+周?岁|(?!\d{4}年)\d[\d.]*[\u4e00-\u9fff]{3})/;
/** 由 or 从 before the first of a pair. */
const FROM_LEAD = /(?:由|从)[^,。;]{0,8}$/;
/** A verb of reaching, or the head of a measure: the subject stands before the number. */
const MEASURE_END = /(?:达到|达|突破|超过|为|约|近|是|至|到|率|量|数|额|(?<![年季月])度|值)$/;

/** Whether the object stands behind the number: 培育|2家|质量标杆企业. */
function isSuffix(part: Part, lead: string): boolean {
  const post = OF.withoutStart(part.post);
  if (!OBJECT_START.test(post) || JOINTS.starts(post) || COPULA.test(post)) return false;
  if (lead === "") return true;
  if (FROM_LEAD.test(part.pre) && TO_ENDS.ends(part.post)) return false;
  if (part.reading.unit === "%" && DONE_WHOLLY.starts(post)) return false;
  return leadsToObject(lead, part.reading.unit, post);
}

/** Whether words before a number in a unit lead to an object behind it. */
function leadsToObject(lead: string, unit: string, post: string): boolean {
  const counted = isCount(unit);
  if (FOR_WHOM.is(lead)) return counted || BARE_MULTIPLIERS.is(unit);
  if (MEASURE_END.test(lead) || (changeWord(lead) !== "" && !counted)) return false;
  if (unit.endsWith("元") && MONEY_FOR.test(post)) return true;
  if (endsInDoing(lead)) return counted || !unit.endsWith("元");
  return OPEN_ENDS.ends(lead) || (counted && !COUNTED_ENDS.ends(lead));
}

/** 组建5亿元产业基金: the money is what it counts. */
const MONEY_FOR = /^[\u4e00-\u9fff]{0,16}?(?:基金|资金|贷款|债券|国债|消费券|经费|订单)(?=[,。;、)]|用于|支持|$)/;
/** A joint that leads to the next number. */
const JOINT_END = /[、和及与]+(?:以及)?$|以及$/;
/** 实现全覆盖: the number is that of the whole. */
const COVERING = /^(?:实现)?全覆盖|^(?:实现)?全覆盖/;
/** Adverbs before a predicate, or its empty verb. */
const PREDICATE_ADVERB_OR_VERB = words("按时 率先 全部 陆续 如期 顺利 实现");
/** Adverbs before a predicate. */
const PREDICATE_ADVERB = words("按时 率先 全部 陆续 如期 顺利");

function suffixName(part: Part, lead: string, ground: Ground): Name {
  const post = OF.withoutStart(part.post).split(SAID_TOO)[0]!;
  if (part.reading.unit.endsWith("亿") && post.startsWith("级")) return sizeName(post.slice(1));
  const {object, predicate} = objectAndPredicate(withoutNextRecord(post, part.reading.unit), lead);
  if (COVERING.test(predicate) || part.post.endsWith("全覆盖")) {
    const actor = TOWARDS.starts(lead) ? objectOf(ground.before) : "";
    if (actor !== "") return {name: `${actor}覆盖${object}`, subject: object, verb: "覆盖", change: "", carried: true, style: "suffix"};
  }
  const carrier = lead === "" && part.follows ? ground.last : null;
  const verb = verbOf(lead) || (carrier?.verb ?? "");
  const core =
    predicate === "" ? object : `${(verb === "" ? PREDICATE_ADVERB_OR_VERB : PREDICATE_ADVERB).withoutStart(predicate)}的${object}`;
  const name = BELONGING.starts(core) ? core : `${verb}${core}`;
  return {name, subject: object, verb, change: "", carried: carrier !== null, style: "suffix"};
}

/** 三个百亿级集群: the size of what the class names. */
const sizeName = (things: string): Name => ({
  name: `${stripObject(nounOf(things))}规模`,
  subject: things,
  verb: "",
  change: "",
  carried: false,
  style: "suffix",
});

/** The object behind a number, and what it does or undergoes; "" where it is only aimed at. */
function objectAndPredicate(post: string, lead: string): {readonly object: string; readonly predicate: string} {
  const aim = lead === "" ? null : AIM.exec(post);
  const caused = aim !== null && CAUSING.ends(lead) && post.length <= LONGEST_CAUSED;
  const cut = caused ? null : (aim ?? predicateOf(post));
  const object = stripObject(withoutNextDoing(cut ? post.slice(0, cut.index) : post).replace(JOINT_END, ""));
  return {object, predicate: cut && !aim && !SHARE_OF_END.test(post) ? WORK_ENDS.withoutEnd(post.slice(cut.index)) : ""};
}
/** What is kept of things, each of which is counted in its own words: 3份档案, 39个组团的档案. */
const RECORDS = words("档案 台账 名册 名录 清单 账册");
const RECORD_UNITS = words("份 本 套 册 项 张");

/** 建立39个组团档案、风险台账: the number counts what has the record, and the next record is another thing. */
function withoutNextRecord(words: string, unit: string): string {
  const at = words.indexOf("、");
  return at > 0 && !RECORD_UNITS.ends(unit) && RECORDS.before(words, at) && RECORDS.ends(words) ? words.slice(0, at) : words;
}

/** From the first verb, or 目标, to the end. */
const FROM_VERB_ON = /(?:目标|积极|加快|建设|发展|引导|打造).*$/;

/** 绿地广场、建成移动公厕: without the next thing done, which has its own verb. */
function withoutNextDoing(words: string): string {
  for (let at = words.indexOf("、"); at > 0; at = words.indexOf("、", at + 1))
    if (leadingVerb(words.slice(at + 1)) !== "") return words.slice(0, at);
  return words;
}

/** Words up to the first verb or 目标. */
function nounOf(words: string): string {
  return words.replace(FROM_VERB_ON, "");
}

/** 占…的 at the end, whose share is the number behind. */
const SHARE_OF_END = /(?<=[\u4e00-\u9fff”)]{2,})占[^占、]{2,}的$/;

/** Where what the things do begins: behind the words that a last 的 joins to them (设施完善、管理有序的社区). */
function predicateOf(post: string): {readonly index: number} | null {
  const share = SHARE_OF_END.exec(post);
  if (share) return share;
  const from = post.lastIndexOf("的") + 1;
  const found = PREDICATE.exec(post.length - from < 2 ? post : post.slice(from));
  return found && {index: found.index + (post.length - from < 2 ? 0 : from)};
}

const LONGEST_VERB = 14;
/** 对全市, 在…实现: what a doing is aimed at, before its verb. */
const SUBJECT_LEAD = /^(?:对|在|由|将|把|围绕|向|从)(?:全[省市区县]|辖区内|.{2,12}(?:实现|建成|开展))?/;

function verbOf(lead: string): string {
  const words = stripTail(stripEmptyVerb(ENSURING.withoutStart(lead.replaceAll("至少", "").replaceAll("不少于", "")))).replace(
    SUBJECT_LEAD,
    "",
  );
  if (EMPTY_VERBS.is(words)) return "";
  return words.length > LONGEST_VERB || words.includes("、") ? (DOING_END.exec(words)?.[0] ?? leadingVerb(lead)) : words;
}
/** 培育和发展: two words with a joint. */
const TWO_JOINED = /^(.{2,})[、和及]([^、和及]{1,6})$/;
/** 工作, 任务 and bounds at the end of an object. */
const EMPTY_OBJECT_END = /(?:全覆盖|以上|左右|等?(?:工作|任务)?)$/;
/** Bounds and 的 before an object. */
const EMPTY_OBJECT_START = /^(?:以上|左右|的|等(?=[\u4e00-\u9fff]{2})|-)/;

function stripObject(words: string): string {
  const joint = TWO_JOINED.exec(words);
  return (joint && isBareDoing(joint[2]!) ? joint[1]! : words)
    .replace(EMPTY_OBJECT_END, "")
    .replace(EMPTY_OBJECT_START, "")
    .replace(/(?<=.{2,})[—:].*$/, "");
}
