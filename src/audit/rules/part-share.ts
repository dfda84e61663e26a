import {words} from "../../lexicon/words.js";
import type {Finding} from "../../model/index.js";
import {statedName, type AuditContext} from "../context.js";
import {finding, show, spansOf} from "../finding.js";
import {between, justBefore} from "../indexed.js";
import {isHeldAgainst} from "../held-against.js";
import {plainName} from "../name.js";
import {apart, map, over, sum} from "../range.js";
import type {Rule} from "../rule.js";
import {both, en, joined, zh} from "../../say/index.js";
import {figure, isState, type Statement} from "../statement.js";

/** A share told right behind the part, of nothing but the whole: ,占比64%; 占总人口的64%. */
const SHARE = /^[^,。;\d]{0,6}[,、(]?(合计|共)?占(?:比|全部|其|总[^,。;\d]{0,6})?(?:的?(?:比重|比例))?(?:为|达到?|约)*$/u;
/** The whole stands before 其中, with no other sentence between. */
const AMONG = /^[^。\n]*?[,;(、]其中[^。;\n\d]*$/u;
/** Parts whose share is told together: 3260万千瓦、4105万千瓦. */
const NEXT = /^[^,。;\d]{0,6}[、和]$/u;
/** How far before a part its whole is looked for. */
const REACH = 90;

export const rule: Rule = {
  id: "part-share",
  zh: "部分占比与数值不符",
  severity: "error",
  checks:
    "The share told behind a part (其中城镇200万人,占64%; 占年度预算200万元的96%; 占总人口的64%) is the part divided by the whole that stands before 其中, in the words, or under the name that the share gives it.",
  why: {
    zh: "部分除以整体得不出所称占比，三个数字至少有一个是错的。",
    en: "If part and whole do not give the share, one of the three numbers is wrong.",
  },
  tolerance:
    "Rounding of all numbers; a whole known by its name only is asked about, and not at all where any figure of that name and year fits, or where it is another place's (占全省).",
  run: (context) => context.sentences.flatMap((group) => group.flatMap((s, i) => check(context, s, justBefore(group, i)))),
};

/** The numbers that a share is of. */
interface Division {
  readonly parts: readonly Statement[];
  readonly whole: Statement;
  /** Whether the words join them; a name alone may be that of something else. */
  readonly sure: boolean;
}

function check(context: AuditContext, share: Statement, before: readonly Statement[]): Finding[] {
  if (share.stem !== "%" || share.claim.kind === "growth" || before.length === 0) return [];
  const found = amongOf(context, share, before) ?? inlineOf(context, share, before) ?? namedOf(context, share, before);
  if (found === undefined || !contradicts(found, share)) return [];
  const {parts, whole, sure} = found;
  const last = parts.at(-1)!;
  const value = (100 * parts.reduce((n, p) => n + p.value, 0)) / whole.value;
  return [
    finding(rule.id, {
      severity: sure ? "error" : "explain",
      message: {
        zh: zh`${statedName(last)}${joined(parts.map(figure))}，占“${whole.claim.name}”${figure(whole)}的${show(value, 4)}%，文中称${figure(share)}。`,
        en: en`${statedName(last)}, ${joined(parts.map(figure), " and ")}, is ${show(value, 4)}% of ${figure(whole)}, but the text says ${figure(share)}.`,
      },
      spans: spansOf(context, [share, ...parts, whole]),
      arithmetic: both`${parts.length > 1 ? both`(${joined(parts.map(figure), " + ")})` : figure(last)} ÷ ${figure(whole)} = ${show(value, 4)}% ≠ ${figure(share)}`,
      settle: {zh: "核对整体、部分与占比。", en: "Check the whole, the part and the share."},
      indicator: context.subjectOf(last).indicator,
    }),
  ];
}

/** False where a number is a bound, or where the three fit. */
function contradicts({parts, whole}: Pick<Division, "parts" | "whole">, share: Statement): boolean {
  if (whole.value <= 0 || [whole, ...parts].some((s) => s.claim.comparator !== "=")) return false;
  const implied = map(over(sum(parts.map((p) => p.printed)), whole.printed), (x) => 100 * x);
  return apart(implied, share.allowed);
}

/** The share right behind a part, whose whole stands before 其中. */
function amongOf(context: AuditContext, share: Statement, before: readonly Statement[]): Division | undefined {
  const last = before.at(-1)!;
  if (last.relative || last.stem === "") return undefined;
  const told = SHARE.exec(textBetween(context, last, share));
  if (told === null) return undefined;
  const parts = told[1] === undefined ? [last] : listed(context, before);
  const whole = wholeOf(context, parts[0]!);
  if (whole !== undefined) return {parts, whole, sure: true};
  const opened = wholesBefore(context, parts[0]!);
  const wholes = opened.length > 0 || told[1] !== undefined || !BARE.in(told[0]) ? opened : wholesAlike(context, last, before);
  const nearest = wholes.at(-1);
  if (nearest === undefined || wholes.some((of) => !contradicts({parts, whole: of}, share))) return undefined;
  return {parts, whole: nearest, sure: false};
}

/** 其中 opens the sentence. */
const OPENS = "。其中";
/** The levels of the part's unit in the sentence before one that 其中 opens: any of them may be the whole. */
function wholesBefore(context: AuditContext, part: Statement): readonly Statement[] {
  const {text} = context;
  const at = part.claim.numberStart;
  const opens = text.lastIndexOf(OPENS, at);
  if (opens < at - REACH || /[\d。;\n]/u.test(text.slice(opens + 1, at))) return [];
  const start = Math.max(text.lastIndexOf("。", opens - 1), text.lastIndexOf("\n", opens)) + 1;
  return between(context, start, opens).filter((s) => isState(s) && s.stem === part.stem && !s.relative);
}

/** ,占比达45%: of nothing that is named. */
const BARE = words("占比");
/** What may stand before the name of a whole, and behind it. */
const OF_ALL = words("电力 发电 总 各类 全部");
const TOTAL = words("总");
const SIZES = words("容量 总量 总规模 规模 总数");

/** Wholes whose kind of thing the part's name ends in: 工业企业总数 before 高新技术企业 in its sentence, 电力装机容量 wherever it is told of 新能源装机. */
function wholesAlike(context: AuditContext, part: Statement, before: readonly Statement[]): readonly Statement[] {
  const isWhole = (s: Statement): boolean => s !== part && isState(s) && !s.relative && isLike(s, part) && s.value > part.value;
  const beside = before.filter((s) => isWhole(s) && TOTAL.in(s.claim.name) && s.name.endsWith(part.name.slice(-THING)));
  if (beside.length > 0) return beside;
  return context.statements.filter((s) => {
    const thing = OF_ALL.withoutStart(OF_ALL.withoutStart(SIZES.withoutEnd(s.name)));
    return thing !== s.name && thing.length >= THING && isWhole(s) && part.name.endsWith(thing);
  });
}
/** Characters that name a kind of thing. */
const THING = 2;

/** What leads from a part to the whole that is printed before its share: 完成230万元,占年度预算220万元的104.5%. */
const OF_INLINE = words("占 完成");
const SHORT = /^[^,。;\d]{0,3}[,、(]?[^,。;\d]{1,17}$/u;

function inlineOf(context: AuditContext, share: Statement, before: readonly Statement[]): Division | undefined {
  const [part, whole] = before.slice(-2);
  if (part === undefined || whole === undefined || part.relative || part.stem === "" || part.stem !== whole.stem) return undefined;
  const lead = textBetween(context, part, whole);
  const fits = textBetween(context, whole, share) === "的" && OF_INLINE.in(lead) && SHORT.test(lead);
  return fits ? {parts: [part], whole, sure: true} : undefined;
}

const RATES = words("的比重 的比例 比重 比例");
/** 占全省: a whole of another place. */
const ELSEWHERE = words("全 本 世界");
/** A shorter name may be that of anything. */
const TELLING = 3;

const OF = words("的");
const AMOUNTS = words("量 总量 数 总数");
/** 国内发明专利有效量 is called 国内有效发明专利 too. */
const isCalled = ({claim, name}: Statement, whole: string): boolean =>
  claim.name.endsWith(whole) || name === plainName(whole) || (whole.length >= LONG && letters(AMOUNTS.withoutEnd(name)) === letters(whole));
const letters = (name: string): string => Array.from(name).toSorted().join("");
/** Short names of the same characters may be of two things. */
const LONG = 6;

/** How far before the share its whole is looked for by name. */
const FAR = 2000;

/** Of one year, unit and outlook. */
const isLike = (a: Statement, b: Statement): boolean => a.to === b.to && a.stem === b.stem && a.planned === b.planned;

/** 税务部门占一般公共预算收入比重: the part and the whole by their names. */
function namedOf(context: AuditContext, share: Statement, before: readonly Statement[]): Division | undefined {
  const [of, whole = ""] = RATES.withoutEnd(share.claim.name).split("占");
  if (whole.length < TELLING || ELSEWHERE.starts(whole)) return undefined;
  const isOf = ({claim}: Statement): boolean => claim.name === of || (OF.starts(of!) && claim.name.endsWith(of!));
  const part = before.findLast((s) => isOf(s) && isState(s) && !s.relative && s.stem !== "");
  if (part === undefined || part.to === null || part.to !== share.to) return undefined;
  const at = part.claim.numberStart;
  const near = between(context, at - FAR, at + FAR).filter((s) => s !== part && isCalled(s, whole) && isState(s) && isLike(s, part));
  const nearest = near.at(-1);
  if (nearest === undefined || near.some((s) => !contradicts({parts: [part], whole: s}, share))) return undefined;
  return {parts: [part], whole: nearest, sure: false};
}

const textBetween = ({text}: AuditContext, a: Statement, b: Statement): string =>
  text.slice(a.claim.numberStart + a.claim.number.length + a.claim.unit.length, b.claim.numberStart);

/** The last parts of a list, one unit, nothing but 、 between. */
function listed(context: AuditContext, before: readonly Statement[]): readonly Statement[] {
  let from = before.length - 1;
  while (from > 0 && before[from - 1]!.stem === before[from]!.stem && NEXT.test(textBetween(context, before[from - 1]!, before[from]!)))
    from--;
  return before.slice(from);
}

/** What leads to a list of parts that has its own stops: 其中:税收200万元,占40%;其他300万元,占60%. */
const LIST = "其中:";

/** Where such a list begins that a place stands in; −1 outside of one. */
function listBefore({text}: AuditContext, at: number): number {
  const near = text.slice(Math.max(0, at - REACH), at);
  const start = near.lastIndexOf(LIST);
  return start < 0 || /[。\n]/u.test(near.slice(start)) ? -1 : at - near.length + start;
}

/** The nearest level of the part's unit before 其中. */
function wholeOf(context: AuditContext, part: Statement): Statement | undefined {
  const at = part.claim.numberStart;
  const list = listBefore(context, at);
  const end = list < 0 ? at : list;
  const whole = between(context, end - REACH, end)
    .filter((s) => (isState(s) || s.claim.kind === part.claim.kind) && s.stem === part.stem && !s.relative && !isHeldAgainst(context, s))
    .at(-1);
  if (whole === undefined) return undefined;
  const lead = list < 0 ? textBetween(context, whole, part) : `${context.text.slice(whole.claim.numberStart, end)}其中`;
  return AMONG.test(lead) ? whole : undefined;
}
