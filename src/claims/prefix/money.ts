import {INVESTING, PROJECT_WORDS} from "../../lexicon/naming.js";
import {SUM_UNITS} from "../../lexicon/unit-words.js";
import {siblingOf} from "../../lexicon/heads.js";
import {isSlogan} from "../../lexicon/said.js";
import {words} from "../../lexicon/words.js";
import type {Name} from "../named.js";
import {joinSubject, withoutVerb} from "../subject.js";
import {isBareDoing, startsWithDoing, stripTail} from "../words.js";
import {type Lead} from "./lead.js";
import {changed} from "./changed.js";

const INVESTED = /^(?:预计|计划|实际)?((?:年度|全年)?(?:计划)?(?:累计)?(?:完成)?投资)额?$/;

/** 实施重点项目87个,完成投资112.6亿元: the investment in what is counted. */
export function invested({part, ground, lead}: Lead): Name | null {
  const own = INVESTED.exec(stripTail(lead))?.[1];
  if (own === undefined || !part.reading.unit.endsWith("元") || !ground.last || !PROJECT_WORDS.in(ground.last.topic)) return null;
  return changed(withoutVerb(ground.last.topic) + own, "", true, ground);
}

/** 总投资21亿元的新材料项目, 投资5亿元新材料项目: what the money goes to, behind it. */
const PROJECTS = words("项目 工程 小镇 基地 产业园 园区");
const SHORTEST_PROJECT = 4;
const LONGEST_PROJECT = 24;

function projectIn(words: string): string | undefined {
  const text = words.startsWith("的") ? words.slice(1) : words;
  for (let end = 1; end <= Math.min(LONGEST_PROJECT, text.length); end++) {
    if (/[,;。()\d]/.test(text[end - 1]!)) return undefined;
    if (end >= SHORTEST_PROJECT && PROJECTS.ends(text.slice(0, end))) return text.slice(0, end);
  }
  return undefined;
}
const WHOLE_INVESTMENT = words("总投资 总投资额 计划总投资 投资 投资额");

/** The project behind its investment. */
export function projectBehind({part, ground, base}: Lead): Name | null {
  if (!part.reading.unit.endsWith("元") || !WHOLE_INVESTMENT.ends(base)) return null;
  const object = projectIn(part.post);
  if (object === undefined || startsWithDoing(object)) return null;
  return changed(object + (base.endsWith("总投资") ? "总投资" : "投资"), "", false, ground);
}

const FUNDED = /^(?:建设|新建|改造|改建|扩建|实施|打造|用于)(?![^,。;]{0,6}(?:面积|规模))[^,。;]{2,16}/;

/** 投资1.2亿元建设检验中心 */
export function funded({part, ground, base, change}: Lead): Name | null {
  const object = INVESTING.is(base) ? FUNDED.exec(part.post)?.[0] : undefined;
  if (object) return changed(object + base, "", false, ground);
  if (!isBareDoing(base) || !part.reading.unit.endsWith("元")) return null;
  return changed(
    base === "投资" ? joinSubject(isSlogan(ground.heading) ? "" : ground.heading, base) : base.endsWith("完成投资") ? base : `${base}金额`,
    change,
    base === "投资",
    ground,
  );
}

/** 一般公共预算收入120亿元、支出300亿元 */
export function sibling({part, ground, base, change}: Lead): Name | null {
  const name = ground.last ? siblingOf(base, ground.last.subject) : "";
  return name === "" || !SUM_UNITS.ends(part.reading.unit) ? null : changed(name, change, true, ground);
}

/** 贷款余额36亿元,新增5亿元: what was added to the sum before. */
const ADDED_TO = words("新增 净增 多增 少增");

/** The addition to a sum that was told. */
export function addedTo({part, ground, base, change}: Lead): Name | null {
  const last = part.reading.unit.endsWith("元") && change === "" && ADDED_TO.is(base) ? ground.last : null;
  return last && STOCKS_OF_MONEY.ends(last.subject) ? changed(last.subject, base, true, ground) : null;
}

const STOCKS_OF_MONEY = words("余额 存款 贷款 规模");

/** 减材料. */
const SAVED = /^减[^,减]{2,4}$/;

/** 办事减时间: whose saving it is. */
const OWNER_AND_SAVED = /^(.{2,}?)减[^,减]{2,4}$/;

/** 办事平均减时间83%、减材料54% */
export function savedToo({ground, base}: Lead): Name | null {
  const owner = SAVED.test(base) ? OWNER_AND_SAVED.exec(ground.last?.subject ?? "")?.[1] : undefined;
  return owner === undefined ? null : changed(owner + base, "", true, ground);
}
