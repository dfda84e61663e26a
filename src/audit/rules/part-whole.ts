import {INCLUSIONS} from "../../lexicon/inclusions.js";
import {words} from "../../lexicon/words.js";
import type {Finding} from "../../model/index.js";
import {statedName, type AuditContext} from "../context.js";
import {halfWidth} from "../../quantity/interval.js";
import {excerpt, finding, show, spansOf} from "../finding.js";
import {once} from "../indexed.js";
import {stockOfFlow} from "../name.js";
import {apart} from "../range.js";
import type {Rule} from "../rule.js";
import {both, en, quoteInEnglish, zh} from "../../say/index.js";
import {figure, type Statement} from "../statement.js";

export const rule: Rule = {
  id: "part-whole",
  zh: "部分大于整体",
  severity: "error",
  checks:
    "A part (其中…, 民营…市场主体, 企业…) is not larger than its whole in the same year; shares of one whole do not sum above 100 %, nor below where the last is the rest.",
  why: {zh: "部分大于整体，至少一个数字是错的。", en: "If the part exceeds the whole, one of the two is wrong."},
  tolerance:
    "Rounding; parts are known by 其中, by a name that narrows the whole's name at its beginning, or by what they mean (一般公共预算收入 of 财政总收入).",
  run: (context) => [...parts(context), ...shares(context)],
};

function parts(context: AuditContext): Finding[] {
  const levels = context.statements.filter((s) => s.to !== null && !s.relative && s.claim.kind !== "growth" && s.stem !== "");
  const byName = new Map(levels.toReversed().map((s) => [keyOf(s, s.name), s]));
  const halved = new Map(levels.flatMap((s) => halves(s.name).map((name) => [keyOf(s, name), s] as const)));
  return levels.flatMap((part, i) => {
    const before = levels.slice(Math.max(0, i - BACK), i).findLast((s) => keyOf(s, "") === keyOf(part, ""));
    const whole =
      before !== undefined && isAmong(context, part, before)
        ? before
        : NARROWS.starts(part.name)
          ? byName.get(keyOf(part, NARROWS.withoutStart(part.name)))
          : (halved.get(keyOf(part, part.name)) ?? holderOf(context, levels, i));
    if (whole === undefined || part.printed.low <= whole.printed.high || !apart(part.printed, whole.allowed)) return [];
    return [
      finding(rule.id, {
        severity: "error",
        message: {
          zh: zh`${statedName(part)}${part.to}年${figure(part)}，大于其所属的${statedName(whole)}${figure(whole)}。`,
          en: en`${statedName(part)}, ${figure(part)} for ${part.to}, is larger than ${statedName(whole)}, ${figure(whole)}, of which it is a part.`,
        },
        spans: spansOf(context, [part, whole]),
        arithmetic: both`${figure(part)} > ${figure(whole)}`,
        settle: {zh: "核对两数的单位与时点。", en: "Check unit and date of both numbers."},
        indicator: context.subjectOf(part).indicator,
      }),
    ];
  });
}

const HALVES = ["直接 间接", "境内 境外", "国内 国外", "新建 改建", "新建 改造", "城镇 农村", "城镇 乡村", "男性 女性", "线上 线下"];
const JOINTS = ["和", "及", "与"];
const HALVED = HALVES.flatMap((pair) => JOINTS.map((joint) => ({both: pair.replace(" ", joint), each: pair.split(" ")})));

/** 旅游直接和间接就业 holds 旅游直接就业 and 旅游间接就业. */
function halves(name: string): string[] {
  const found = HALVED.find(({both}) => name.includes(both));
  return found === undefined ? [] : found.each.map((half) => name.replace(found.both, half));
}

/** How far before a part what holds it by its meaning is looked for. */
const FAR = 60;

/** How far behind it, where nothing before it does. */
const SOON = 5;

/** What holds a figure by its meaning (财政总收入 the 一般公共预算收入), told last before it or soon behind, where all that is told of it is less. */
function holderOf(context: AuditContext, levels: readonly Statement[], i: number): Statement | undefined {
  const part = levels[i]!;
  const names = INCLUSIONS.flatMap((chain) => {
    const at = chain.findIndex((name) => part.name.endsWith(name));
    return at > 0 ? [chain[at - 1]!] : [];
  });
  const holders = names.map((name) => {
    const isHolder = (s: Statement): boolean => keyOf(s, "") === keyOf(part, "") && s.planned === part.planned && bareName(s) === name;
    const before = levels.slice(Math.max(0, i - FAR), i).filter(isHolder);
    return before.length > 0
      ? before
      : levels
          .slice(i + 1, i + 1 + SOON)
          .filter(isHolder)
          .slice(0, 1);
  });
  return holders.find((told) => told.length > 0 && told.every((s) => part.printed.low > s.allowed.high))?.at(-1);
}
/** What may stand before a whole's name: 地区生产总值. */
const WHOLES = words("地区 国内 全社会");
/** A whole's name, of what is added too: 新登记市场主体. */
const bareName = once((s: Statement): string => WHOLES.withoutStart(stockOfFlow(s.claim.name)));

/** A whole may be followed by its change, before its part: 1248万人,比上年增加83万人,其中医院772万人. */
const BACK = 3;

/** Words that narrow a whole when they stand before its name. */
const NARROWS = words("民营经济 民营经 私营 国有 外资 个体 新设 其中 网络 涉农 小微");

/** What a part shares with its whole. */
const keyOf = (s: Statement, name: string): string => `${s.to}|${s.stem}|${s.flow}|${name}`;

const AMONG = /^[^。;\n]{0,20}其中[^。;\n]*$/u;
/** 其中 stands between the whole and its part; or opens the next sentence, of what is measured alike: 粮食面积46万亩,…。其中小麦面积25万亩. */
function isAmong({text}: AuditContext, part: Statement, whole: Statement): boolean {
  const between = text.slice(whole.claim.numberStart + whole.claim.number.length, part.claim.numberStart);
  if (AMONG.test(between)) return true;
  const [, next, ...more] = between.split("。");
  const alike = part.name.slice(-MEASURE) === whole.name.slice(-MEASURE) || holdsByName(whole.name, part.name);
  return next !== undefined && more.length === 0 && next.startsWith(OF_THESE) && alike;
}
/** 新登记各类市场主体 and 新登记企业. */
const holdsByName = (whole: string, part: string): boolean =>
  INCLUSIONS.some((chain) => chain.slice(1).some((name, i) => part.endsWith(name) && whole.endsWith(chain[i]!)));
const OF_THESE = "其中";
/** Characters at the end of a name that say what is measured. */
const MEASURE = 2;

/** One part and its share; the next follows without a word on another whole: 煤电占48%、水电占27%. */
const SHARE = /(?<=[,、:(]|^)([^,。;、:(\d]{1,16}?)占(?:比)?(?:约|达|为)?(\d{1,2}(?:\.\d+)?)%/gu;
const JOINED = /^(?:以上|左右)?[、,](?:和|及)?$/u;
/** A last part that leaves nothing over. */
const REST = words("其他 其余 剩余");

/** 占比 of one whole in one sentence: A占60%、B占50%. */
function shares(context: AuditContext): Finding[] {
  return shareLists(context.text).flatMap((list) => {
    const total = list.reduce((n, m) => n + Number(m[2]), 0);
    const slack = list.reduce((n, m) => n + halfWidth(m[2]!), 0);
    const over = total - slack > 100;
    const under = total + slack < 100 && REST.in(list.at(-1)![1]!);
    if (!over && !under) return [];
    return [
      finding(rule.id, {
        severity: "explain",
        message: {
          zh: `同一句中各部分占比合计${show(total)}%，${over ? "超过" : "不足"}100%：${list.map((m) => `${m[1]}${m[2]}%`).join("、")}。`,
          en: `The shares in one sentence sum to ${show(total)}%, ${over ? "more" : "less"} than 100%: ${list.map((m) => `${quoteInEnglish(m[1]!)} ${m[2]}%`).join(", ")}.`,
        },
        spans: list.map((m) => excerpt(context, m.index, m.index + m[0].length)),
        arithmetic: `${list.map((m) => m[2]).join(" + ")} = ${show(total)} ${over ? ">" : "<"} 100`,
        settle: {zh: "核对各部分是否属于同一整体。", en: "Check that the parts belong to one whole."},
      }),
    ];
  });
}

/** A part may be an enumeration itself: ,自主创新、结构调整和生态建设占15%. */
const ENUMERATED = /^[,、][^,。;:(\d]{2,24}、$/u;
/** So many shares follow each other where one is of an enumeration. */
const MANY = 3;

/** Shares that follow each other. */
function shareLists(text: string): RegExpExecArray[][] {
  const lists: {readonly shares: RegExpExecArray[]; least: number}[] = [];
  let end = -1;
  for (const m of text.matchAll(SHARE)) {
    const words = text.slice(end, m.index);
    const [joined, enumerated] = [JOINED.test(words), ENUMERATED.test(words)];
    if (end < 0 || !(joined || enumerated)) lists.push({shares: [m], least: 2});
    else lists.at(-1)!.shares.push(m);
    if (enumerated) lists.at(-1)!.least = MANY;
    end = m.index + m[0].length;
  }
  return lists.filter(({shares, least}) => shares.length >= least).map(({shares}) => shares);
}
