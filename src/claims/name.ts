import {isCount, isTime} from "../quantity/index.js";
import {withTopic, type Ground, type Name, type TopicName} from "./named.js";
import {prefixName} from "./prefix.js";
import type {Part} from "./segments.js";
import {objectOf} from "./subject.js";
import {COPULA, DOING_END, changeWord, endsInDoing, isBareDoing, leadingVerb, stripEmptyVerb, stripLead, stripTail} from "./words.js";

export {withTopic, type Name, type TopicName} from "./named.js";

const PREDICATE =
  /(?<=[\u4e00-\u9fff”)]{2,})(?:按要求|尚?未|按时|率先|全部|陆续|如期|顺利)?(?:未完成|开展|设立|提供|导入|接入|参与|参加|获得|入选|跻身|被评为|建立完善|建立|完善|通过|进入|实现|完成|达到|成为|列入|纳入|脱贫|出列|摘帽|销号|退出|上线|落地|投产|开工|竣工|申报|建成|使用(?![单者权率])|有效运行|完成|进行|发展|上市|挂牌|加快|获评|推行|推广|实施|创建|加入|升级|转型)/;
/** Names the number of a part. */
export function nameOf(part: Part, ground: Ground): TopicName {
  return withTopic(ownName(part, ground), ground.last);
}

function ownName(part: Part, ground: Ground): Name {
  const step = stepName(part);
  if (step) return step;
  const lead = lastPhrase(stripLead(afterObject(part, ground).replace(BEHIND_STEPS, "").replace(CLASS_IN_BRACKETS, "")));
  if (isTimeLimit(part)) return limitName(part, lead, ground);
  if (isSuffix(part, lead)) return suffixName(part, lead, ground);
  return prefixName(part, lead, ground);
}

/** 规模以上工业(年主营业务收入2000万元及以上)增加值 is named without the class. */
const CLASS_IN_BRACKETS = /\([^()]*\d[^()]*以[上下]\)(?=[\u4e00-\u9fff])/g;

const STEPS = /^[十百千万亿]*元?(?:台阶|大关|关口)/;
/** 台阶、达 before the number that the steps led to. */
const BEHIND_STEPS = /^[十百千万亿]*元?(?:台阶|大关|关口)[、,]?/;

/** 生产总值连续迈上4个万亿元台阶 counts the steps; what they are steps of is the subject. */
function stepName(part: Part): Name | null {
  const steps = isCount(part.reading.unit) ? STEPS.exec(part.post)?.[0] : undefined;
  if (steps === undefined) return null;
  const climbed = stripLead(part.pre);
  const subject = stripTail(climbed.replace(/(?:已|再)?(?:连续|接连|连)?(?:迈|跨|跃|登|站|越)(?:上|过|越)?(?:了)?$/, ""));
  return subject === "" ? null : {name: climbed + steps, subject, verb: "", change: "", carried: false, style: "prefix"};
}

const LIMIT_VERB =
  /^(?:受理|办[结理成]|反馈|回复|答复|回应|处[理置]|完成|到达|到场|响应|出[动警件]|审[结核批]|集结|解决|送达|核查|赶到|抵达)/;

/** 48小时之内反馈处理结果: a limit of time on what is done. */
function isTimeLimit(part: Part): boolean {
  return isTime(part.reading.unit) && part.reading.comparator === "<=" && LIMIT_VERB.test(part.post);
}

function limitName(part: Part, lead: string, ground: Ground): Name {
  const own = stripTail(stripEmptyVerb(lead))
    .replace(/^(?:严格执行|严格落实|执行|落实|实行)$/, "")
    .replace(/^(?:响应|受理|反馈|办结)[、,]?$/, "");
  const subject = own || ground.last?.topic || objectOf(ground.before) || ground.heading;
  const done = part.post.startsWith("办结") ? "办结" : stripObject(part.post.slice(0, 10)).replace(/[、和及与]+$/, "");
  return {name: `${subject}${done}时限`, subject, verb: "", change: "", carried: own === "", style: "suffix"};
}

/** Behind 24个业务科室、 the words before the next number are those after the 、. */
function afterObject(part: Part, ground: Ground): string {
  if (!part.follows || ground.last?.style !== "suffix") return part.pre;
  const joint = /^.*(?:、|以及|和|及|与)/.exec(part.pre);
  return joint ? part.pre.slice(joint[0].length) : part.pre;
}

const LONG_LEAD = 24;
const RESTART = /12\d{3}(?=受理|热线|平台)|全程|新增|平均|为消费者/g;

/** Where a comma was lost, 累计 still begins a statement of its own. */
function lastPhrase(lead: string): string {
  const at = lead.lastIndexOf("累计");
  if (at >= 6 && lead.length - at > 4 && !/(?:规模|[总金]额|总?量)$/.test(lead)) return lead.slice(at);
  if (lead.length < LONG_LEAD) return lead;
  const restart = [...lead.matchAll(RESTART)].findLast((match) => match.index >= 8 && lead.length - match.index > 4);
  return restart ? lead.slice(restart.index) : lead;
}

/** Whether the object stands behind the number: 培育|2家|质量标杆企业. */
function isSuffix(part: Part, lead: string): boolean {
  const post = part.post.replace(/^[的]/, "");
  if (
    !/^-?(?:[\u4e00-\u9fff“《A-Za-z+]|\d+周?岁|(?!\d{4}年)\d[\d.]*[\u4e00-\u9fff]{3})/.test(post) ||
    /^[、和及与或至到]/.test(post) ||
    COPULA.test(post)
  )
    return false;
  if (lead === "") return true;
  if (/(?:由|从)[^,。;]{0,8}$/.test(part.pre) && /(?:到|至|为|成)$/.test(part.post)) return false;
  if (part.reading.unit === "%" && /^(?:全覆盖|覆盖|完成|达标|实现)/.test(post)) return false;
  if (/^(?:为|对|向|给|帮助)$/.test(lead)) return isCount(part.reading.unit);
  if (/(?:达到|达|突破|超过|为|约|近|是|至|到|率|量|数|额|(?<![年季月])度|值)$/.test(lead)) return false;
  if (changeWord(lead) !== "" && !isCount(part.reading.unit)) return false;
  if (part.reading.unit.endsWith("元") && MONEY_FOR.test(post)) return true;
  if (endsInDoing(lead)) return isCount(part.reading.unit) || !part.reading.unit.endsWith("元");
  if (/(?:内|下|对|在|由|将|把|围绕|以|向|为|从|全[省市区县]|每年|和|各)$/.test(lead)) return true;
  return isCount(part.reading.unit) && !/(?:企业|中心|项目|标准|产品|商标|专利|案件|单位|损失|主体|报告)$/.test(lead);
}

/** 组建5亿元产业基金: the money is what it counts. */
const MONEY_FOR = /^[\u4e00-\u9fff]{0,8}(?:基金|资金|贷款|债券|消费券|经费|订单)(?=[,。;、)]|$)/;

function suffixName(part: Part, lead: string, ground: Ground): Name {
  const post = part.post.replace(/^的/, "");
  const cut = PREDICATE.exec(post);
  const sized = part.reading.unit.endsWith("亿") && post.startsWith("级") ? post.slice(1) : null;
  if (sized !== null)
    return {name: `${stripObject(nounOf(sized))}规模`, subject: sized, verb: "", change: "", carried: false, style: "suffix"};
  const object = stripObject((cut ? post.slice(0, cut.index) : post).replace(/[、和及与]+(?:以及)?$|以及$/, ""));
  const predicate = cut ? post.slice(cut.index).replace(/(?:工作|任务)$/, "") : "";
  if (/^(?:实现)?全覆盖|^(?:实现)?全覆盖/.test(predicate) || part.post.endsWith("全覆盖")) {
    const actor = /^(?:对|在)/.test(lead) ? objectOf(ground.before) : "";
    if (actor !== "") return {name: `${actor}覆盖${object}`, subject: object, verb: "覆盖", change: "", carried: true, style: "suffix"};
  }
  const carried = lead === "" && part.follows && ground.last !== null;
  const verb = verbOf(lead) || (carried ? (ground.last?.verb ?? "") : "");
  const core =
    predicate === ""
      ? object
      : `${predicate.replace(verb === "" ? /^(?:按时|率先|全部|陆续|如期|顺利|实现)/ : /^(?:按时|率先|全部|陆续|如期|顺利)/, "")}的${object}`;
  const name = /^(?:下属|直属)/.test(core) ? core : `${verb}${core}`;
  return {name, subject: object, verb, change: "", carried, style: "suffix"};
}

/** Words up to the first verb or 目标. */
function nounOf(words: string): string {
  return words.replace(/(?:目标|积极|加快|建设|发展|引导|打造).*$/, "");
}

const LONGEST_VERB = 14;

function verbOf(lead: string): string {
  const words = stripTail(stripEmptyVerb(lead.replace(/至少|不少于/g, "").replace(/^确保/, ""))).replace(
    /^(?:对|在|由|将|把|围绕|向|从)(?:全[省市区县]|辖区内|.{2,12}(?:实现|建成|开展))?/,
    "",
  );
  if (/^(?:实现|完成|力争|确保)$/.test(words)) return "";
  return words.length > LONGEST_VERB || words.includes("、") ? (DOING_END.exec(words)?.[0] ?? leadingVerb(lead)) : words;
}

function stripObject(words: string): string {
  const joint = /^(.{2,})[、和及]([^、和及]{1,6})$/.exec(words);
  return (joint && isBareDoing(joint[2]!) ? joint[1]! : words)
    .replace(/(?:全覆盖|以上|左右|等?(?:工作|任务)?)$/, "")
    .replace(/^(?:以上|左右|的|-)/, "")
    .replace(/(?<=.{2,})[—:].*$/, "");
}
