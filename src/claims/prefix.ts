import {
  MONEY_ENDS,
  SHARE_UNITS,
  HALVES,
  GOES_ON_CHANGES,
  ACCORDING_TO,
  COVERED,
  REACHED_PERSONS,
  REMADE_VERBS,
  PROJECT_WORDS,
  INVESTING,
  GAP_STARTS,
  AHEAD_STARTS,
  FALLS,
  SUM_UNITS,
  RATIO_ENDS,
  RATIO_UNIT_ENDS,
  PLACE_LEAD,
  BUDGET_PARTS,
  OTHERS,
  SHARED_WORDS,
  CHANGE_ENDS,
} from "../lexicon/naming.js";
import {isCount, isUnit} from "../quantity/index.js";
import {lacksOwner, siblingOf} from "../lexicon/heads.js";
import {isSlogan, thingSaid} from "../lexicon/said.js";
import type {Ground, Name} from "./named.js";
import type {Part} from "./segments.js";
import {carriedSubject, genericSubject, joinSubject, withoutVerb} from "./subject.js";
import {COPULA, GENERIC, changeWord, isBareChange, isBareDoing, leadingVerb, startsWithDoing, stripEmptyVerb, stripTail} from "./words.js";

/** The words before a number, taken apart. */
interface Words {
  readonly part: Part;
  readonly ground: Ground;
  readonly lead: string;
  /** 同比增长, or "". */
  readonly change: string;
  /** Lead without its change word or its verb of reaching. */
  readonly bare: string;
  /** What is left for a name. */
  readonly base: string;
}

type Rule = (words: Words) => Name | null;

/** The first that has an answer names the number; in this order, what leans on other words before what stands alone. */
const RULES: readonly Rule[] = [
  ofWhole,
  leaning,
  sharePaid,
  doneShare,
  ranked,
  reached,
  invested,
  funded,
  doneOfPlan,
  distance,
  shareOfPost,
  sibling,
  savedToo,
  partOfWhole,
  general,
  ofClause,
  each,
  underHeading,
  shareOfTopic,
  bareVerb,
  listed,
  persons,
];

/** Names a number whose object stands before it: 全市实有市场主体7.16万户. */
export function prefixName(part: Part, lead: string, ground: Ground): Name {
  if (part.pre === "" && part.follows && ground.last && ground.last.style === "prefix") return {...ground.last, carried: true};
  const words = wordsOf(part, lead, ground);
  for (const rule of RULES) {
    const name = rule(words);
    if (name) return measured(name, words);
  }
  return measured(changed(words.base, words.change, false, ground), words);
}
/** 每人每月 before a sum of money. */
const EACH_PERSON_A_MONTH = /每人每[月年天日学]期?$/;

/** A share is named as one (事项比例, 出口占比), a monthly allowance by its beneficiary: 低保标准(每人每月). */
function measured(name: Name, {part, ground, change}: Words): Name {
  const each = EACH_PERSON_A_MONTH.exec(part.pre)?.[0];
  if (each && part.reading.unit.endsWith("元")) return {...name, name: `${name.name}(${each})`};
  const sector = part.reading.unit.endsWith("元") ? sectorOf(name, part, ground) : "";
  if (sector !== "") return {...name, name: `${sector}投资`, subject: `${sector}投资`};
  if (change !== "" || name.change !== "" || name.name.length < 3 || !isShare(part.reading)) return name;
  if (MEASURED_AS.test(name.name)) return name;
  return {...name, name: name.name + (part.pre.endsWith("占") && !name.name.includes("占") ? "占比" : "比例")};
}
/** 完成投资铁路: a sector that the carried name has taken in. */
const INVESTED_IN = /^(?:完成)?投资([\u4e00-\u9fff]{2,6})$/;
/** 铁路投资. */
const SECTOR_INVESTMENT = /^[\u4e00-\u9fff]{2,6}投资$/;

/** 完成投资80亿元,其中铁路50亿元、航空30亿元: the sector that a part of the investment goes to; "" for no such part. */
function sectorOf(name: Name, part: Part, ground: Ground): string {
  const first = name.carried ? INVESTED_IN.exec(name.name)?.[1] : undefined;
  if (first !== undefined) return first;
  const next = part.follows && SECTOR_INVESTMENT.test(ground.last?.subject ?? "") && /^[\u4e00-\u9fff]{2,5}$/.test(name.name);
  return next && !MONEY_ENDS.ends(name.name) ? name.name : "";
}

const isShare = ({unit, form, number}: Part["reading"]): boolean =>
  SHARE_UNITS.is(unit) || (unit === "" && (form === "fraction" || HALVES.is(number)));
/** Ends of names that are measures themselves. */
const MEASURED_AS =
  /(?:[率度比例重额量数面占压]|份额|水平|系数|浓度|时[间限]|得分|覆盖|满意|标准|合格|增速|增长|下降|幅|缺口|差距|\))[”均都各]?$/;

/** 较2020年翻一番 is growth over 2020. */
const DOUBLED = /(?:力争|预计|有望|实现|确保)*((?:较|比)[^,]{1,16})?(?:力争|预计|有望|实现|确保|再|要|将)*$/;
/** 每年对 before what a rate is of. */
const EACH_AT = /^(?:每年)?对(?=[^,]{4,}率$)/;

function wordsOf(part: Part, lead: string, ground: Ground): Words {
  const doubled = part.reading.form === "double" ? DOUBLED.exec(lead)! : null;
  const change = doubled ? `${doubled[1] ?? ""}增长` : changeWord(lead);
  const whole = doubled ? lead.slice(0, doubled.index) : change === "" ? stripTail(lead) : lead.slice(0, lead.length - change.length);
  const bare = withoutClause(whole);
  const own = stripEmptyVerb(stripTail(bare)).replace(/[“”]$/, (q) => (bare.includes("“") ? q : ""));
  return {part, ground, lead, change, bare, base: fromPhrase(own).replace(EACH_AT, "")};
}

/** 甲产值稳居全省前三、增长5%: what stands between a name and its change. */
const CLAUSE = /(?:稳居|位居|居|名列|位列|跻身|重返|进入|迈上|跃上|站上|迈入|领跑)[^、,]{1,14}、$/;

const withoutClause = (words: string): string => (words.endsWith("、") ? words.replace(CLAUSE, "") : words);

const NO_SUBJECT = /^(?:是|由(?!来)|从(?![业事轻严])|较(?![大重小])|比(?![例率重赛对])|位居|占(?![地用比有])|成为)|^(?:居|为|其中)$/;

/** 增长6%左右,力争6.5%: a second goal for the same change. */
const ALSO = /^(?:并|奋力)?(?:力争|争取|确保|努力|冲刺)(?:实现|达到)?$/;

/** 稳定在全国1/10, 占全省比重, 在沿海地区占比 */
const WHOLE = /^(?:(?:稳定|保持|维持)在|(?:约|已)?占|在)([^,、由从]{2,10}?)(?:总量|总数)?的?(?:比重|占比|比例)?$/;
/** 全国, 西部地区: the whole that a share is of. */
const WHOLE_PLACE = /^(?:全[国省市县区州]|[^,]{1,8}(?:地区|全国|全省|全市))$/;
/** 占全省比重 at the end of a name. */
const SHARE_OF_WHOLE = /占[^占]+比重$/;

/** 产量8万吨,占全省近一成: the share that the number before has of a whole. */
function ofWhole({part, ground, lead, base}: Words): Name | null {
  if (!ground.last || ground.last.style !== "prefix" || !isShare(part.reading)) return null;
  const whole = WHOLE.exec(base === "" ? stripTail(fromPhrase(lead)) : base)?.[1] ?? WHOLE.exec(lead)?.[1];
  if (whole === undefined || !WHOLE_PLACE.test(whole)) return null;
  return changed(`${withoutVerb(ground.last.subject.replace(SHARE_OF_WHOLE, ""))}占${whole}比重`, "", true, ground);
}

/** 产业结构持续优化,调整为…: the thing of the clause before, not of the number before. */
const TURNED = /^(?:调整|优化|转变|演变|升级|改善)(?:为|到|至)$/;

/** 同比增长5%, 是3.1倍: no subject of its own. */
function leaning({part, ground, lead, change, base}: Words): Name | null {
  if (change === "" && ALSO.test(lead) && part.reading.unit === "%" && ground.last && GOES_ON_CHANGES.in(ground.last.change))
    return changed(ground.last.subject, ground.last.change, true, ground);
  const turned = TURNED.test(lead) ? thingSaid(ground.before) : "";
  if (turned !== "") return changed(turned, "", true, ground);
  if (change !== "" && isBareChange(lead)) return changed(carriedSubject(ground), change, true, ground);
  return base === "" || NO_SUBJECT.test(base) ? changed(carriedSubject(ground) || base, change, true, ground) : null;
}

const PAID = /^的?(?:比例|标准|额度)?(?:给予|予以)(?:最高)?([\u4e00-\u9fff]{0,4}?(?:补助|补贴|奖励|奖补|贴息|资助|支持|减免))/;
const DONE_BY_SHARE = /^的(?:比例|标准)(?:开展|进行|实施)([\u4e00-\u9fff]{2,8})/;

/** 按设备投资额的10%给予补助, 按照5%的比例开展抽查: the share is that of what is paid or done. */
function sharePaid({part, base}: Words): Name | null {
  if (!isShare(part.reading)) return null;
  const whole = ACCORDING_TO.withoutStart(base);
  const paid = PAID.exec(part.post)?.[1];
  if (paid !== undefined) return changed(`${whole}${paid}比例`, "", false, NOTHING);
  const done = DONE_BY_SHARE.exec(part.post)?.[1];
  return done !== undefined && whole === "" ? changed(`${done}比例`, "", false, NOTHING) : null;
}

const NOTHING: Ground = {last: null, before: "", heading: ""};

/** 100%全覆盖, 100%完成整改 */
function doneShare({part, ground, base}: Words): Name | null {
  if (part.reading.unit !== "%") return null;
  if (COVERED.starts(part.post)) return changed(`${base}覆盖率`, "", false, ground);
  return part.post.startsWith("完成") ? {...changed(`${base}${part.post.slice(2)}完成率`, "", false, ground), verb: "完成"} : null;
}

/** 国家级8人、省级46人 counts what the number before counts. */
function ranked({ground, base, change}: Words): Name | null {
  if (!ground.last || !RANKED.test(base)) return null;
  const subject = ground.last.subject.slice(leadingVerb(ground.last.subject).length).replace(RANKED_START, "");
  return {...changed(base + subject, change, true, ground), subject};
}
/** 带动销售额 at the end of an object. */
const SOLD_WITH = /(?<=.{2,})(?:(?:带动|拉动|撬动|实现).{0,8})?(?:销售|消费|成交)额?$/;

/** 改造老旧小区86个、惠及居民1.9万户 */
function reached({ground, base}: Words): Name | null {
  if (!ground.last || !REACHED_PERSONS.is(base)) return null;
  const verb = leadingVerb(ground.last.subject);
  const object = ground.last.subject.slice(verb.length).replace(SOLD_WITH, "");
  const done = REMADE_VERBS.is(verb) ? verb : "";
  return {...changed(object + done + base, "", true, ground), subject: base};
}

const INVESTED = /^(?:预计|计划|实际)?((?:年度|全年)?(?:计划)?(?:累计)?(?:完成)?投资)额?$/;

/** 实施重点项目87个,完成投资112.6亿元: the investment in what is counted. */
function invested({part, ground, lead}: Words): Name | null {
  const own = INVESTED.exec(stripTail(lead))?.[1];
  if (own === undefined || !part.reading.unit.endsWith("元") || !ground.last || !PROJECT_WORDS.in(ground.last.topic)) return null;
  return changed(withoutVerb(ground.last.topic) + own, "", true, ground);
}

const RANKED = /^(?:国家级|省级|市级|县级|区级|城镇|农村|一类|二类|三类)(?:及?以上)?$/;
const RANKED_START = /^(?:国家级|省级|市级|县级|区级)/;
const FUNDED = /^(?:建设|新建|改造|改建|扩建|实施|打造|用于)(?![^,。;]{0,6}(?:面积|规模))[^,。;]{2,16}/;

/** 投资1.2亿元建设检验中心 */
function funded({part, ground, base, change}: Words): Name | null {
  const object = INVESTING.is(base) ? FUNDED.exec(part.post)?.[0] : undefined;
  if (object) return changed(object + base, "", false, ground);
  if (!isBareDoing(base) || !part.reading.unit.endsWith("元")) return null;
  return changed(
    base === "投资" ? joinSubject(ground.heading, base) : base.endsWith("完成投资") ? base : `${base}金额`,
    change,
    base === "投资",
    ground,
  );
}
/** 完成年度任务的. */
const DONE_OF_PLAN = /^(?:超额)?完成((?:年度|全年|年初|省定|市定|预定|既定|计划)*(?:目标)?(?:任务|计划|目标))数?的?$/;

/** 完成年度任务的112% */
function doneOfPlan({part, ground, lead}: Words): Name | null {
  const plan = part.reading.unit === "%" ? DONE_OF_PLAN.exec(lead) : null;
  return plan && ground.last ? changed(`${withoutVerb(ground.last.subject)}完成${plan[1]!}比例`, "", true, ground) : null;
}
/** 高于全国平均水平. */
const GAP_LEAD = /^(?:增速|增幅|降幅|涨幅)?(?:高出|高于|低于|快于|超出|领先|优于|超(?=年度|年初|序时|时间|全年|计划|目标))[^,]{0,10}$/;

/** 高于全国平均水平 */
function distance({ground, lead}: Words): Name | null {
  return GAP_LEAD.test(lead) ? changed(carriedSubject(ground) + speed(lead, ground), lead, true, ground) : null;
}

/** 增长6%、高于全国1个百分点: what is compared is the growth. */
function speed(lead: string, {last}: Ground): string {
  if (!last || !GAP_STARTS.starts(lead) || AHEAD_STARTS.starts(lead)) return "";
  if (last.change.endsWith("增长")) return last.change.startsWith("年均") ? "年均增速" : "增速";
  return FALLS.ends(last.change) ? "降幅" : "";
}

/** 一般公共预算收入120亿元、支出300亿元 */
function sibling({part, ground, base, change}: Words): Name | null {
  const name = ground.last ? siblingOf(base, ground.last.subject) : "";
  return name === "" || !SUM_UNITS.ends(part.reading.unit) ? null : changed(name, change, true, ground);
}
/** 减材料. */
const SAVED = /^减[^,减]{2,4}$/;
/** 办事减时间: whose saving it is. */
const OWNER_AND_SAVED = /^(.{2,}?)减[^,减]{2,4}$/;

/** 办事平均减时间83%、减材料54% */
function savedToo({ground, base}: Words): Name | null {
  const owner = SAVED.test(base) ? OWNER_AND_SAVED.exec(ground.last?.subject ?? "")?.[1] : undefined;
  return owner === undefined ? null : changed(owner + base, "", true, ground);
}

/** 企业100%公示信息 is a rate of what follows. */
function shareOfPost({part, ground, base}: Words): Name | null {
  const fits =
    part.reading.unit === "%" &&
    /^[\u4e00-\u9fff]{3,}/.test(part.post) &&
    !COPULA.test(part.post) &&
    base.length >= 3 &&
    !RATIO_ENDS.ends(base);
  return fits ? changed(`${base}${part.post.slice(0, 16)}率`, "", false, ground) : null;
}

/** 电力装机容量560万千瓦,其中风电120万千瓦: the part is measured, or done, as the whole. */
function partOfWhole({part, ground, base, change}: Words): Name | null {
  if (!part.pre.startsWith("其中") || !ground.last || change !== "") return null;
  if (RATIO_UNIT_ENDS.ends(part.reading.unit) || startsWithDoing(base)) return null;
  const verb = leadingVerb(PLACE_LEAD.withoutStart(ground.last.name));
  if (verb !== "") return changed(verb + base, change, true, ground);
  const measured = MEASURED.exec(ground.last.name)?.[0];
  return measured && !MEASURED.test(base) ? changed(base + measured, change, true, ground) : null;
}

const MEASURED = /(?:装机容量|装机|总?产量|总?产值|面积|里程|人口|收入|支出|投资|进出口额?|销售额)$/;

/** 总投资, 办结率 speak of the last subject that stood on its own. */
function general({part, ground, base, change}: Words): Name | null {
  if (part.pre.startsWith("其中") && BUDGET_PARTS.is(base)) return null;
  return GENERIC.test(base) ? changed(joinSubject(genericSubject(ground, base), base), change, true, ground) : null;
}

/** 粮食生产再获丰收,总产量达50万吨: a bare measure is that of the thing of the clause before. */
function ofClause({part, ground, base, change}: Words): Name | null {
  const thing = !part.follows && lacksOwner(base) ? thingSaid(ground.before) : "";
  return thing === "" || thing.endsWith(base) ? null : changed(thing + base, change, true, ground);
}

const EACH = /^每个?(?:县|市|区|乡镇|镇|乡|村|街道|社区|年|半年|季度|月|周|学期)$/;

/** 每县, 每季度 alone count what the row or the number before names. */
function each({ground, base, change}: Words): Name | null {
  if (!EACH.test(base) || !ground.last) return null;
  return {...changed(base + ground.last.subject, change, true, ground), subject: ground.last.subject};
}

/** Under the heading 城市书房: 新增40座. */
function underHeading({part, ground, base, change}: Words): Name | null {
  const fits = isBareDoing(base) && !ground.last && ground.heading !== "" && !isSlogan(ground.heading) && isCount(part.reading.unit);
  return fits ? changed(base + ground.heading, change, true, ground) : null;
}

/** 总投资58.6亿元,其中省级资金占45% */
function shareOfTopic({part, ground, base, change}: Words): Name | null {
  const share = part.pre.endsWith("占") || (isShare(part.reading) && base.length >= 2 && !MEASURED_AS.test(base));
  const fits = part.pre.startsWith("其中") && share && change === "";
  return fits && ground.last ? changed(`${ground.last.topic}中${base}占比`, "", true, ground) : null;
}
/** 总量 behind a thing. */
const TOTAL_END = /(?<=.{2,})(?:总量|总数)$/;

/** 农田8.2万亩,其中新建3万亩 */
function bareVerb({part, ground, base, change}: Words): Name | null {
  if (!isBareDoing(base) || !ground.last) return null;
  if (!part.follows && !part.pre.startsWith("其中") && !base.startsWith("新")) return null;
  const subject = ground.last.subject.slice(leadingVerb(ground.last.subject).length).replace(TOTAL_END, "");
  return {...changed(base + subject, change, true, ground), subject: base + subject};
}

/** 每千人口 holds for the whole list: 床位数5.84张、注册护士3.02人. */
const PER = /^每[十百千万]+(?:名|户)?(?:常住人口|老年人|人口|人|户)?/;
const OWN_MEASURE = /(?:收入|产值|总额|金额|投资|率|量|比例|比重)$/;

/** What is counted as a whole is no number a head. */
const OWN_TOTAL = /(?:总量|总数|总额|总?批次|总?规模|总?产值|总?收入|率|比例|比重)$/;
/** The verb of having, which is no doing. */
const HAVING_VERBS = /^(?:共|现|拥|设|建)有$/;

/** 新增驰名商标1件、地理标志商标2件: verb and denominator of the first hold for the list. */
function listed({part, ground, bare, base, change}: Words): Name | null {
  if (!part.follows || ground.last?.style !== "prefix" || change !== "" || stripTail(bare) !== bare) return null;
  if (part.reading.from !== part.reading.start && !isCount(part.reading.unit)) return null;
  const per = OWN_TOTAL.test(base) ? "" : (PER.exec(ground.last.name)?.[0] ?? "");
  const verb = startsWithDoing(base) || OWN_MEASURE.test(base) ? "" : leadingVerb(ground.last.name).replace(HAVING_VERBS, "");
  const first = per !== "" && !base.startsWith("每") ? per : verb;
  return first === "" ? null : {...changed(first + base, change, true, ground), subject: first + base};
}

/** 组织1个、个人1名 */
function persons({part, ground, base}: Words): Name | null {
  if (!part.follows || part.reading.form !== "arabic" || !ground.last || !OTHERS.is(base)) return null;
  return {name: `${ground.last.verb}${base}`, subject: base, verb: ground.last.verb, change: "", carried: true, style: "prefix"};
}
/** 全市完成固定资产投资 that grows is 全市固定资产投资. */
const COMPLETED_SUM = /^((?:[全我本][国省市区县州])?)完成(?=.*(?:投资|产值|收入)$)/;
/** 累计实现发放 is 累计发放. */
const IN_ALL_DONE = /^累计实现(?=颁发|发放|完成|新增)/;

/** Without the counting words 共有 and 共, and without the unit behind a name: 注册商标量(件). */
function plainSubject(subject: string, grows: boolean): string {
  const text = (grows ? subject.replace(COMPLETED_SUM, "$1") : subject)
    .replace(HAVE, "$1")
    .replace(/\(([^()]{1,8})\)$/, (bracket, unit: string) => (isUnit(unit) ? "" : bracket))
    .replace(IN_ALL_DONE, "累计");
  const at = text.indexOf("共");
  return at > 0 && at <= 5 && text[at - 1] !== "公" && !SHARED_WORDS.starts(text.slice(at)) && startsWithDoing(text.slice(at + 1))
    ? text.slice(0, at) + text.slice(at + 1)
    : text;
}

/** 全县共有学校126所 counts 全县学校. */
const HAVE = /^((?:[全我本][国省市区县州])?)(?:现共有|共有|现有|(?<=[全我本][国省市区县州])(?:现|共)?有)(?![效机关限色利害])/;
/** 分别 and 再 before a change. */
const CHANGE_LEAD = /^分别|^再|(?<=累计)分别/;
/** 压 alone. */
const PRESSED = /压$/;

function changed(subject: string, change: string, carried: boolean, ground: Ground): Name {
  const word = CHANGE_ENDS.withoutEnd(change.replace(CHANGE_LEAD, "").replace(PRESSED, "压缩"));
  return {
    name: withoutExamples(plainSubject(subject, word !== "")) + word,
    subject,
    verb: ground.last?.verb ?? "",
    change: word,
    carried,
    style: "prefix",
  };
}
/** 云顶、石门等 before what they are examples of. */
const EXAMPLES = /^[^、等()“”《》]{2,8}(?:、[^、等()“”《》]{2,8})+等(?=[\u4e00-\u9fff]{3,})/;

/** 新建云顶、石门等中型水库 is a count of 中型水库: the examples before 等 are no part of the name. */
function withoutExamples(name: string): string {
  const verb = leadingVerb(name);
  const rest = name.slice(verb.length).replace(EXAMPLES, "");
  return verb === "" ? name : verb + rest;
}
/** 由2020年的 at the end of a lead. */
const FROM_YEAR = /(?:由|从)(?:20\d{2}年[底末]?的?|“?十[一二三四五]五”?期?末的?|目前的?|原来的?|上年的?|过去的?|现在的?)?$/;

/** 公告时间由45天压缩为 names 公告时间. */
function fromPhrase(words: string): string {
  return words.replace(FROM_YEAR, "");
}
