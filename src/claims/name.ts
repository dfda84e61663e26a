import type {Part} from "./segments.js";
import {
  DOING_END,
  GENERIC,
  changeWord,
  endsInDoing,
  isBareChange,
  isBareDoing,
  leadingVerb,
  startsWithDoing,
  stripEmptyVerb,
  stripLead,
  stripTail,
} from "./words.js";
import {isCount, isTime} from "../quantity/index.js";

/** The name of a claim, and what later numbers of the sentence may carry on from it. */
export interface Name {
  readonly name: string;
  /** The name without its change word. */
  readonly subject: string;
  /** The verb in front of the counted object (培育, 新建), carried over 、; "" if none. */
  readonly verb: string;
  readonly change: string;
  /** The subject comes from an earlier number or the heading. */
  readonly carried: boolean;
  /** Verb before, object behind the number. */
  readonly style: "prefix" | "suffix";
}

/** A name with what general heads after it (总投资, 办结率) speak of: the last subject that stood on its own. */
export interface TopicName extends Name {
  readonly topic: string;
}

/** What a name may lean on. */
export interface Ground {
  /** Name of the number before, in the same or the previous sentence. */
  readonly last: TopicName | null;
  /** Words of the comma-part before the number's own, in the same sentence. */
  readonly before: string;
  /** Row name of a table, or the nearest heading. */
  readonly heading: string;
}

const PREDICATE =
  /(?<=[\u4e00-\u9fff”)]{2,})(?:按要求|尚?未|按时|率先|全部|陆续|如期|顺利)?(?:未完成|开展|设立|提供|导入|接入|参与|参加|获得|入选|跻身|被评为|建立完善|建立|完善|通过|进入|实现|完成|达到|成为|列入|纳入|上线|落地|投产|开工|竣工|申报|建成|使用|有效运行|完成|进行|发展|上市|挂牌|加快|获评|推行|推广|实施|创建|加入|升级|转型)/;
const COPULA =
  /^(?:为(?!民)|是|占|由|将|均(?!衡)|已|全(?![国省市区县科]|日制)|以上|的|得以|成(?![员人都果套品])|并(?![购网])|而|来|后(?![备勤续])|前(?![沿置])|中(?![小央国医药心型高东西等职学试])|内(?![河外需陆贸])|时|用于|用以|左右)/;

/** Names the number of a part. */
export function nameOf(part: Part, ground: Ground): TopicName {
  return withTopic(ownName(part, ground), ground.last);
}

/** What is carried keeps the topic of the number before. */
export function withTopic(name: Name, last: TopicName | null): TopicName {
  return {...name, topic: name.carried && last ? last.topic : name.subject};
}

function ownName(part: Part, ground: Ground): Name {
  const lead = lastPhrase(stripLead(afterObject(part, ground)));
  if (isTimeLimit(part)) return limitName(part, lead, ground);
  if (isSuffix(part, lead)) return suffixName(part, lead, ground);
  return prefixName(part, lead, ground);
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
  if (!/^-?[\u4e00-\u9fff“《A-Za-z+]/.test(post) || /^[、和及与或至到]/.test(post) || COPULA.test(post)) return false;
  if (lead === "") return true;
  if (/(?:由|从)[^,。;]{0,8}$/.test(part.pre) && /(?:到|至|为|成)$/.test(part.post)) return false;
  if (part.reading.unit === "%" && /^(?:全覆盖|覆盖|完成|达标|实现)/.test(post)) return false;
  if (/^(?:为|对|向|给|帮助)$/.test(lead)) return isCount(part.reading.unit);
  if (/(?:达到|达|突破|超过|为|约|近|是|至|到|率|量|数|额|(?<![年季月])度|值)$/.test(lead)) return false;
  if (changeWord(lead) !== "" && !isCount(part.reading.unit)) return false;
  if (part.reading.unit.endsWith("元") && MONEY_FOR.test(post)) return true;
  if (endsInDoing(lead)) return isCount(part.reading.unit) || !part.reading.unit.endsWith("元");
  if (/(?:内|对|在|由|将|把|围绕|以|向|为|从|全[省市区县]|每年|和|各)$/.test(lead)) return true;
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
  const core = predicate === "" ? object : `${predicate}的${object}`;
  const name = /^(?:下属|直属)/.test(core) ? core : `${verb}${core}`;
  return {name, subject: object, verb, change: "", carried, style: "suffix"};
}

/** Words up to the first verb or 目标. */
function nounOf(words: string): string {
  return words.replace(/(?:目标|积极|加快|建设|发展|引导|打造).*$/, "");
}

const LONGEST_VERB = 14;

function verbOf(lead: string): string {
  const words = stripTail(stripEmptyVerb(lead.replace(/至少|不少于/g, ""))).replace(
    /^(?:对|在|由|将|把|围绕|向|从)(?:全[省市区县]|辖区内|.{2,12}(?:实现|建成|开展))?/,
    "",
  );
  if (/^(?:实现|完成|力争|确保)$/.test(words)) return "";
  return words.length > LONGEST_VERB || words.includes("、") ? (DOING_END.exec(words)?.[0] ?? leadingVerb(lead)) : words;
}

function stripObject(words: string): string {
  return words
    .replace(/(?:全覆盖|以上|左右|等?(?:工作|任务)?)$/, "")
    .replace(/^(?:以上|左右|的|-)/, "")
    .replace(/(?<=.{2,})[—:].*$/, "");
}

function prefixName(part: Part, lead: string, ground: Ground): Name {
  if (part.pre === "" && part.follows && ground.last && ground.last.style === "prefix") return {...ground.last, carried: true};
  const change = changeWord(lead);
  const bare = change === "" ? stripTail(lead) : lead.slice(0, lead.length - change.length);
  const own = stripEmptyVerb(stripTail(bare)).replace(/[“”]$/, (q) => (bare.includes("“") ? q : ""));
  const base = fromPhrase(own).replace(/^对(?=[^,]{4,}率$)/, "");
  if (change !== "" && isBareChange(lead)) return changed(carriedSubject(ground), change, true, ground);
  if (
    base === "" ||
    /^(?:是|由(?!来)|从(?![业事轻严])|较(?![大重小])|比(?![例率重赛对])|位居|占(?![地用比有]))|^(?:居|为|其中)$/.test(base)
  )
    return changed(carriedSubject(ground) || base, change, true, ground);
  if (part.reading.unit === "%" && /^(?:全覆盖|覆盖)/.test(part.post)) return changed(`${base}覆盖率`, "", false, ground);
  if (part.reading.unit === "%" && part.post.startsWith("完成"))
    return {...changed(`${base}${part.post.slice(2)}完成率`, "", false, ground), verb: "完成"};
  if (ground.last && RANKED.test(base)) {
    const subject = ground.last.subject.slice(leadingVerb(ground.last.subject).length).replace(RANKED_START, "");
    return {...changed(base + subject, change, true, ground), subject};
  }
  const funded = /^(?:投资|投入)$/.test(base)
    ? /^(?:建设|新建|改造|改建|扩建|实施|打造|用于)(?![^,。;]{0,6}(?:面积|规模))[^,。;]{2,16}/.exec(part.post)?.[0]
    : undefined;
  if (funded) return changed(funded + base, "", false, ground);
  if (isBareDoing(base) && part.reading.unit.endsWith("元"))
    return changed(base === "投资" ? joinSubject(ground.heading, base) : `${base}金额`, change, base === "投资", ground);
  if (/^(?:高出|高于|低于|快于|超出|领先|优于)[^,]{0,10}$/.test(lead)) return changed(carriedSubject(ground), lead, true, ground);
  if (
    part.reading.unit === "%" &&
    /^[\u4e00-\u9fff]{3,}/.test(part.post) &&
    !COPULA.test(part.post) &&
    base.length >= 3 &&
    !/[率度比重例]$/.test(base)
  )
    return changed(`${base}${part.post.slice(0, 10)}率`, "", false, ground);
  if (part.pre.startsWith("其中") && ground.last && !/[%‰成点倍]$/.test(part.reading.unit) && !startsWithDoing(base) && change === "") {
    const verb = leadingVerb(ground.last.name.replace(/^全[国省市区县]|^我[省市区县]/, ""));
    if (verb !== "") return changed(verb + base, change, true, ground);
    const measured = MEASURED.exec(ground.last.name)?.[0];
    if (measured && !MEASURED.test(base)) return changed(base + measured, change, true, ground);
  }
  if (GENERIC.test(base)) return changed(joinSubject(genericSubject(ground, base), base), change, true, ground);
  if (EACH.test(base) && ground.last) return {...changed(base + ground.last.subject, change, true, ground), subject: ground.last.subject};
  if (isBareDoing(base) && !ground.last && ground.heading !== "" && isCount(part.reading.unit))
    return changed(base + ground.heading, change, true, ground);
  if (part.pre.startsWith("其中") && ground.last && part.pre.endsWith("占") && change === "")
    return changed(`${ground.last.topic}中${base}占比`, "", true, ground);
  if (isBareDoing(base) && ground.last && (part.follows || part.pre.startsWith("其中") || base.startsWith("新"))) {
    const subject = ground.last.subject.slice(leadingVerb(ground.last.subject).length);
    return {...changed(base + subject, change, true, ground), subject: base + subject};
  }
  if (
    part.follows &&
    ground.last &&
    ground.last.style === "prefix" &&
    change === "" &&
    stripTail(bare) === bare &&
    (part.reading.from === part.reading.start || isCount(part.reading.unit))
  ) {
    const per = PER.exec(ground.last.name)?.[0] ?? "";
    if (per !== "" && !base.startsWith("每")) return {...changed(per + base, change, true, ground), subject: per + base};
    const verb = startsWithDoing(base) || /(?:收入|产值|总额|金额|投资|率|量|比例|比重)$/.test(base) ? "" : leadingVerb(ground.last.name);
    if (verb !== "") return {...changed(verb + base, change, true, ground), subject: verb + base};
  }
  if (part.follows && part.reading.form === "arabic" && ground.last && /^(?:个人|其他)$/.test(base)) {
    return {name: `${ground.last.verb}${base}`, subject: base, verb: ground.last.verb, change: "", carried: true, style: "prefix"};
  }
  return changed(base, change, false, ground);
}

/** 每千人口 holds for the whole list: 床位数5.84张、注册护士3.02人. */
const PER = /^每[十百千万]+(?:名|户)?(?:常住人口|老年人|人口|人|户)?/;

/** 电力装机容量560万千瓦,其中风电120万千瓦: the part is measured as the whole. */
const MEASURED = /(?:装机容量|装机|总?产量|总?产值|面积|里程|人口|收入|支出|投资|进出口额?|销售额)$/;

/** 每县, 每季度 alone count what the row or the number before names. */
const EACH = /^每个?(?:县|市|区|乡镇|镇|乡|村|街道|社区|年|半年|季度|月|周|学期)$/;

/** 国家级8人、省级46人 counts what the number before counts. */
const RANKED = /^(?:国家级|省级|市级|县级|区级|城镇|农村|一类|二类|三类)$/;
const RANKED_START = /^(?:国家级|省级|市级|县级|区级)/;

function changed(subject: string, change: string, carried: boolean, ground: Ground): Name {
  const word = change.replace(/^分别/, "").replace(/(?:了|约|近|达|超|为|率为|率达)$/, "");
  return {name: withoutExamples(subject) + word, subject, verb: ground.last?.verb ?? "", change: word, carried, style: "prefix"};
}

/** 新建云顶、石门等中型水库 is a count of 中型水库: the examples before 等 are no part of the name. */
function withoutExamples(name: string): string {
  const verb = leadingVerb(name);
  const rest = name.slice(verb.length).replace(/^[^、等()“”《》]{2,8}(?:、[^、等()“”《》]{2,8})+等(?=[\u4e00-\u9fff]{3,})/, "");
  return verb === "" ? name : verb + rest;
}

/** 公告时间由45天压缩为 names 公告时间. */
function fromPhrase(words: string): string {
  return words.replace(/(?:由|从)(?:20\d{2}年[底末]?的?|“?十[一二三四五]五”?期?末的?|目前的?|原来的?|上年的?|过去的?|现在的?)?$/, "");
}

function carriedSubject(ground: Ground): string {
  return ground.last?.subject ?? objectOf(ground.before) ?? ground.heading;
}

/** A stock beside an addition (新增市场主体5000户,总量达3.5万户) is not itself an addition. */
function genericSubject(ground: Ground, head: string): string {
  if (!ground.last) return objectOf(ground.before) || ground.heading;
  const {topic} = ground.last;
  if (!/总量|总数|实有|现有|累计/.test(head)) return topic;
  return topic.replace(/(?:新增|净增|新登记|新发展|新注册)(?:各类)?/, "");
}

/** The noun at the end of a comma-part without number: 深入开展医疗机构药品管理规范化建设. */
function objectOf(words: string): string {
  let text = stripEmptyVerb(stripLead(words));
  text = text.replace(
    /^(?:大力推广|推广|开展|推进|加强|强化|完善|健全|深化|提升|提高|优化|落实|实施|推行|推广|建立|做好|抓好|巩固|扩大|深入推进|深入开展)+/,
    "",
  );
  return text.length >= 2 && text.length <= 24 ? text : "";
}

/** Joins a subject and a generic head without saying a word twice. */
function joinSubject(subject: string, head: string): string {
  const plain = head.replace(/^其/, "");
  if (/^(?:累计|实有|现有)$/.test(plain)) return subject.replace(/^(?:全[国省市区县])?/, (region) => region + plain);
  if (/总[额量值]$/.test(subject) && /^总[额量值]$/.test(plain)) return subject;
  for (let n = Math.min(subject.length, plain.length); n >= 2; n--) {
    if (subject.endsWith(plain.slice(0, n))) return subject + plain.slice(n);
  }
  if (subject.endsWith("率") && /(?:时间|时长|周期|时限|耗时)$/.test(plain)) {
    const thing = subject.replace(/[\u4e00-\u9fff]{2}率$/, "");
    return thing.length >= 4 ? thing + plain : plain;
  }
  if (/[率度量数额比值]$/.test(subject) && /[率度量数额比值重]$/.test(plain)) {
    const cut = subject.replace(/[\u4e00-\u9fff]{0,3}(?:率|度|量|数|额|值|总量|总数)$/, "");
    return (cut.length >= 2 ? cut : subject) + plain;
  }
  return subject.replace(/(?:任务|工作)$|(?<=.{4,}?)(?:总?投资|金额)$/, "") + plain;
}
