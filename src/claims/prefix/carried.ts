import {words} from "../../lexicon/words.js";
import {AHEAD_STARTS, BUDGET_PARTS, FALLS, GAP_STARTS, GOES_ON_CHANGES, REACHED_PERSONS, REMADE_VERBS} from "../../lexicon/naming.js";
import {isCount} from "../../quantity/index.js";
import {lacksOwner, measureStart} from "../../lexicon/heads.js";
import {isSlogan, thingSaid} from "../../lexicon/said.js";
import {isShare, type Ground, type Name} from "../named.js";
import {carriedSubject, genericSubject, joinSubject} from "../subject.js";
import {GENERIC, isBareChange, isBareDoing, leadingVerb} from "../words.js";
import {type Lead} from "./lead.js";
import {changed} from "./changed.js";

const NO_SUBJECT =
  /^(?:是|实际为?$|由(?!来)|从(?![业事轻严])|较(?![大重小])|比(?![例率重赛对])|位居|占(?![地用比有])|成为)|^(?:居|为|其中)$/;

/** 增长6%左右,力争6.5%: a second goal for the same change. */
const ALSO = /^(?:并|奋力)?(?:力争|争取|确保|努力|冲刺)(?:实现|达到)?$/;

/** 增长6%以上,冲刺1500亿元: a goal for what was named before. */
export function aimed({part, ground, lead, change}: Lead): Name | null {
  return change === "" && AIMED.is(lead) && ground.last && !isShare(part.reading) ? changed(ground.last.subject, "", true, ground) : null;
}
const AIMED = words("冲刺 争创 确保 力争 争取 奋战 力争达到 争取达到 确保达到");

/** 产业结构持续优化,调整为…: the thing of the clause before, not of the number before. */
const TURNED = /^(?:调整|优化|转变|演变|升级|改善)(?:为|到|至)$/;

/** 自然, 同口径 say how a thing is counted; 按平均汇率折算为 in what: the thing is that of the number before. */
const COUNTED_SO = words("自然 同口径 可比口径 按同口径 按可比口径 同口径计算 可比口径计算 剔除价格因素");
/** 自然增长率为 is a rate of its own. */
const RATE_SAID = words("率为 率达 率");
const CONVERTED = words("折算 折合 换算 计算 折算为 折合为 换算为 换算成 计算为 折合成");

/** 同口径完成3.67亿元, 自然增幅2% behind what is counted. */
export function countedSo({ground, lead, base, change}: Lead): Name | null {
  if (!ground.last) return null;
  if (change === "" && lead.startsWith("按") && CONVERTED.ends(lead)) return changed(ground.last.subject, "", true, ground);
  if (!COUNTED_SO.is(base) || RATE_SAID.ends(change)) return null;
  const {subject} = ground.last;
  return {...changed(change === "" ? base + subject : subject + base, change, true, ground), subject};
}

/** 同比增长5%, 是3.1倍: no subject of its own. */
export function leaning({part, ground, lead, change, base}: Lead): Name | null {
  if (change === "" && ALSO.test(lead) && part.reading.unit === "%" && ground.last && GOES_ON_CHANGES.in(ground.last.change))
    return changed(ground.last.subject, ground.last.change, true, ground);
  const turned = TURNED.test(lead) ? thingSaid(ground.before) : "";
  if (turned !== "") return changed(turned, "", true, ground);
  if (change !== "" && isBareChange(lead)) return changed(carriedSubject(ground), change, true, ground);
  return base === "" || NO_SUBJECT.test(base) ? changed(carriedSubject(ground) || base, change, true, ground) : null;
}

/** 国家级8人、省级46人 counts what the number before counts. */
export function ranked({ground, base, change}: Lead): Name | null {
  if (!ground.last || !RANKED.test(base)) return null;
  const counted = THERE_ARE.withoutStart(OF_THE_WHOLE.withoutStart(ground.last.subject));
  const subject = RANKED_START.withoutStart(counted.slice(leadingVerb(counted).length));
  return {...changed(base + subject, change, true, ground), subject};
}

/** 全国共设置机构400个,其中省级33个: a grade is none of the whole. */
const OF_THE_WHOLE = words("全国 全省 全市 全区 全县");
const THERE_ARE = words("共设置 共设立 共配备 共有 设置 设有");

/** 带动销售额 at the end of an object. */
const SOLD_WITH = /(?<=.{2,})(?:(?:带动|拉动|撬动|实现).{0,8})?(?:销售|消费|成交)额?$/;

/** 改造老旧小区86个、惠及居民1.9万户 */
export function reached({ground, base}: Lead): Name | null {
  if (!ground.last || !REACHED_PERSONS.is(base)) return null;
  const verb = leadingVerb(ground.last.subject);
  const object = ground.last.subject.slice(verb.length).replace(SOLD_WITH, "");
  const done = REMADE_VERBS.is(verb) ? verb : "";
  return {...changed(object + done + base, "", true, ground), subject: base};
}

const RANKED = /^(?:国家级|省级|市级|市州级|县级|区级|自治区级|自治州级|州级|部级|省本级|市本级|城镇|农村|一类|二类|三类)(?:及?以上)?$/;

const RANKED_START = words("国家级 省级 市级 县级 区级");

/** 高于全国平均水平. */
const GAP_LEAD =
  /^(?:增速|增幅|降幅|涨幅)?(?:高出|高于|低于|快于|超出|领先|优于|好于|超(?=年度|年初|序时|时间|全[年国省市区县]|计划|目标))[^,]{0,10}$/;

/** 距68%的目标还差4.1个百分点: what is left to a goal that was told. */
const GOAL_GAPS = words("的目标 的目标还差 目标还差 目标差距");

/** 高于全国平均水平 */
export function distance({ground, lead}: Lead): Name | null {
  if (GOAL_GAPS.is(lead) && ground.last)
    return {...changed(`${ground.last.subject}距目标差距`, "", true, ground), subject: ground.last.subject};
  return GAP_LEAD.test(lead) ? changed(carriedSubject(ground) + speed(lead, ground), lead, true, ground) : null;
}

/** 增长6%、高于全国1个百分点: what is compared is the growth. */
function speed(lead: string, {last}: Ground): string {
  if (!last || !GAP_STARTS.starts(lead) || AHEAD_STARTS.starts(lead)) return "";
  if (last.change.endsWith("增长")) return last.change.startsWith("年均") ? "年均增速" : "增速";
  return FALLS.ends(last.change) ? "降幅" : "";
}

/** Rates of the whole economy, which need no owner. */
const OF_ALL = words("赤字率 失业率 负债率 债务率");

/** 总投资, 办结率 speak of the last subject that stood on its own. */
export function general({part, ground, base, change}: Lead): Name | null {
  if (part.pre.startsWith("其中") && BUDGET_PARTS.is(base)) return null;
  return GENERIC.test(base) && !OF_ALL.is(base) ? changed(joinSubject(genericSubject(ground, base), base), change, true, ground) : null;
}

/** 第三产业加快发展,对经济增长的贡献率提高5个百分点. */
const CONTRIBUTION = words("经济增长的贡献率 经济增长贡献率");

/** 粮食生产再获丰收,总产量达50万吨: a bare measure is that of the thing of the clause before. */
export function ofClause({part, ground, base, change}: Lead): Name | null {
  const share = CONTRIBUTION.is(base);
  const thing = !part.follows && (lacksOwner(base) || share) ? thingSaid(ground.before) : "";
  return thing === "" || thing.endsWith(base) ? null : changed(`${thing}${share ? "对" : ""}${base}`, change, true, ground);
}

/** 第二产业, 制造业: an industry, which grows by a measure of it. */
const INDUSTRY = words("产业 业");

/** 采矿业增加值下降5%,制造业增长6%: an industry without a measure grows by that of the industry or the whole before. */
export function industry({part, ground, base, change}: Lead): Name | null {
  if (change === "" || !ground.last || !INDUSTRY.ends(base) || part.reading.unit !== "%") return null;
  const before = ground.last.subject;
  const at = Math.max(before.lastIndexOf("业") + 1, measureStart(before));
  return at === 0 || at === before.length ? null : changed(base + before.slice(at), change, true, ground);
}

const EACH = /^每个?(?:县|市|区|乡镇|镇|乡|村|街道|社区|年|半年|季度|月|周|学期)$/;

/** 每县, 每季度 alone count what the row or the number before names. */
export function each({ground, base, change}: Lead): Name | null {
  if (!EACH.test(base) || !ground.last) return null;
  return {...changed(base + ground.last.subject, change, true, ground), subject: ground.last.subject};
}

/** Under the heading 城市书房: 新增40座. */
export function underHeading({part, ground, base, change}: Lead): Name | null {
  const fits = isBareDoing(base) && !ground.last && ground.heading !== "" && !isSlogan(ground.heading) && isCount(part.reading.unit);
  return fits ? changed(base + ground.heading, change, true, ground) : null;
}
