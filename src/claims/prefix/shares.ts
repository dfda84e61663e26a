import {words} from "../../lexicon/words.js";
import {ACCORDING_TO, COVERED, RATIO_ENDS} from "../../lexicon/naming.js";
import type {Name} from "../named.js";
import {withoutVerb} from "../subject.js";
import type {Part} from "../segments.js";
import {COPULA, stripLead, stripTail} from "../words.js";
import {isShare} from "../named.js";
import {type Lead, NOTHING, fromPhrase} from "./lead.js";
import {changed} from "./changed.js";
import {MEASURED_AS} from "./measured.js";

/** 稳定在全国1/10, 占全省比重, 在沿海地区占比 */
const WHOLE = /^(?:(?:稳定|保持|维持)在|(?:约|已)?占|在)([^,、由从]{2,10}?)(?:总量|总数)?的?(?:比重|占比|比例)?$/;

/** 全国, 西部地区: the whole that a share is of. */
const WHOLE_PLACE = /^(?:全[国省市县区州]|[^,]{1,8}(?:地区|全国|全省|全市))$/;

/** 占总量的: the whole is what was told before. */
const TOTALS = words("总量 总数 总额 总体");

/** 占全省比重 at the end of a name. */
const SHARE_OF_WHOLE = /占[^占]+比重$/;

/** 产量8万吨,占全省近一成: the share that the number before has of a whole. */
export function ofWhole({part, ground, lead, base}: Lead): Name | null {
  if (!ground.last || ground.last.style !== "prefix" || !isShare(part.reading)) return null;
  const whole = WHOLE.exec(base === "" ? stripTail(fromPhrase(lead)) : base)?.[1] ?? WHOLE.exec(lead)?.[1];
  const named = whole !== undefined && base.startsWith("占") && !whole.startsWith("比") && (whole.length > 2 || TOTALS.is(whole));
  if (whole === undefined || !(WHOLE_PLACE.test(whole) || named)) return null;
  return changed(`${withoutVerb(ground.last.subject.replace(SHARE_OF_WHOLE, ""))}占${whole}比重`, "", true, ground);
}

const PAID = /^的?(?:比例|标准|额度)?(?:给予|予以)(?:最高)?([\u4e00-\u9fff]{0,4}?(?:补助|补贴|奖励|奖补|贴息|资助|支持|减免))/;

const DONE_BY_SHARE = /^的(?:比例|标准)(?:开展|进行|实施)([\u4e00-\u9fff]{2,8})/;

/** 按设备投资额的10%给予补助, 按照5%的比例开展抽查: the share is that of what is paid or done. */
export function sharePaid({part, base}: Lead): Name | null {
  if (!isShare(part.reading)) return null;
  const whole = ACCORDING_TO.withoutStart(base);
  const paid = PAID.exec(part.post)?.[1];
  if (paid !== undefined) return changed(`${whole}${paid}比例`, "", false, NOTHING);
  const done = DONE_BY_SHARE.exec(part.post)?.[1];
  return done !== undefined && whole === "" ? changed(`${done}比例`, "", false, NOTHING) : null;
}

/** 100%全覆盖, 100%完成整改 */
export function doneShare({part, ground, base}: Lead): Name | null {
  if (part.reading.unit !== "%") return null;
  if (COVERED.starts(part.post)) return changed(`${base}覆盖率`, "", false, ground);
  return part.post.startsWith("完成") ? {...changed(`${base}${part.post.slice(2)}完成率`, "", false, ground), verb: "完成"} : null;
}

/** 完成年度任务的. */
const DONE_OF_PLAN =
  /^(?:分别)?(?:超额)?(?:完成|(?:占|为)(?=[^,]*预算))((?:年度|全年|年初|五年|年|人大通过|人大批准|人代会通过|人代会批准|省定|市定|预定|既定|计划|规划|总量|投资|调整|变动|考核)*(?:目标)?(?:任务|计划|目标|预算|指标))数?的?$/;

/** 完成年初预算数6亿元 of 完成年初预算数6亿元的40%: a yardstick, and no new thing. */
export const isYardstick = (part: Part, next: Part | undefined): boolean =>
  next !== undefined && next.pre === "的" && next.reading.unit === "%" && DONE_OF_PLAN.test(stripLead(part.pre));

/** 目标的 behind a goal that was told: 完成五年下降14%目标的41%. */
export function doneOfGoal({part, ground, lead}: Lead): Name | null {
  if (part.reading.unit !== "%" || !part.follows || !ground.last || !GOAL_OF.is(lead)) return null;
  return {...changed(`${withoutVerb(ground.last.name)}完成目标比例`, "", true, ground), subject: ground.last.subject};
}
const GOAL_OF = words("目标的 的");

/** 完成年度任务的112% */
export function doneOfPlan({part, ground, lead}: Lead): Name | null {
  const plan = part.reading.unit === "%" ? DONE_OF_PLAN.exec(lead) : null;
  if (!plan || !ground.last) return null;
  return {...changed(`${withoutVerb(ground.last.subject)}完成${plan[1]!}比例`, "", true, ground), subject: ground.last.subject};
}

/** 企业100%公示信息 is a rate of what follows. */
export function shareOfPost({part, ground, base}: Lead): Name | null {
  const fits =
    part.reading.unit === "%" &&
    /^[\u4e00-\u9fff]{3,}/.test(part.post) &&
    !COPULA.test(part.post) &&
    base.length >= 3 &&
    !RATIO_ENDS.ends(base);
  return fits ? changed(`${base}${part.post.slice(0, 16)}率`, "", false, ground) : null;
}

/** 总投资58.6亿元,其中省级资金占45% */
export function shareOfTopic({part, ground, base, change}: Lead): Name | null {
  const share = part.pre.endsWith("占") || (isShare(part.reading) && base.length >= 2 && !MEASURED_AS.test(base));
  const fits = part.pre.startsWith("其中") && share && change === "";
  return fits && ground.last ? changed(`${ground.last.topic}中${base}占比`, "", true, ground) : null;
}
