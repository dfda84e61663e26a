import {words} from "../../lexicon/words.js";
import type {Finding} from "../../model/index.js";
import {statedName, type AuditContext} from "../context.js";
import {finding, inHan, spansOf} from "../finding.js";
import {growthBehind, hull, signed} from "../hull.js";
import {between} from "../indexed.js";
import {apart, sum} from "../range.js";
import type {Rule} from "../rule.js";
import {both, en, joined, zh} from "../../say/index.js";
import {endOf, figure, isState, type Statement} from "../statement.js";

export const rule: Rule = {
  id: "parts-sum",
  zh: "分项之和与总数不符",
  severity: "error",
  checks:
    "Parts listed behind 其中 do not add up to more than their whole; where they are all of it (every year of the period, 其他 or 自筹 as the last, 税收 and 非税), they add up to it.",
  why: {
    zh: "分项相加不等于总数，总数或某一分项是错的。",
    en: "If the parts do not make the whole, the whole or one of the parts is wrong.",
  },
  tolerance:
    "Rounding of every number; parts that may be some of the whole may add up to less, unless one digit alone keeps them from it; figures per head, bounds and overlapping parts (其中 within 其中) are left out.",
  run: (context) =>
    context.sentences.flatMap((group) => [
      ...group.flatMap((whole, i) => check(context, whole, group.slice(i + 1, i + 1 + MOST))),
      ...group.flatMap((first) => ofHalves(context, first)),
    ]),
};

/** No list of parts is longer. */
const MOST = 60;
/** What leads from a whole to its parts. */
const LEADS =
  /^[^\d。;]{0,12}[,:(、](?:其中|包括|含|分别为|即)[^\d。;]{0,24}(?:\d{4}年[^\d。;,、]{0,8})?$|^[^\d。;]{0,4}[:(][^\d。;]{0,16}$/u;
/** What stands between two parts: no more than the next part's name, and no end of the bracket in which they are listed. */
const NEXT = /^[^\d,。;、)]{0,8}[,、][^\d。;]{0,18}(?:\d{4}年[^\d。;,、]{0,8})?$/u;
/** Words that say something else of a part, or something else to be done. */
const ELSE = words("其中 占 增长 下降 比上年 较 达到 同比 以上 平均 目前 已 完成 确保 力争");
/** Names of a last part that leaves nothing over. */
const REST = words("其他 其余 自筹 剩余");

function check(context: AuditContext, whole: Statement, after: readonly Statement[]): Finding[] {
  const parts = partsOf(context, whole, after);
  if (parts.length < 2 || !isExact(whole) || whole.relative) return [];
  if (!apart(sum(parts.map((p) => p.allowed)), whole.printed)) return [];
  const total = parts.reduce((n, p) => n + p.value, 0);
  const more = total > whole.value;
  const all = coversYears(whole, parts) || REST.in(parts.at(-1)!.claim.name) || isTold(context, whole, parts);
  if (!more && !all && !(parts.length >= FEW && oneDigitApart(total / whole.scale, whole))) return [];
  return [report(context, whole, parts, total)];
}

/** Names of two parts that leave nothing over, when one word stands for the other. */
const HALVES = ["税收 非税", "税务 财政", "城镇 农村", "城镇 乡村", "男性 女性", "公办 民办", "线上 线下", "境内 境外", "国内 国外"].map(
  (pair) => pair.split(" "),
);
/** So many numbers (its growth) may stand between the first half and the second. */
const BETWEEN = 3;
const AMONG = "其中";
/** How far before 其中 the whole is told. */
const REACH = 90;

/** What tells one half from the other: its name, or the words behind its number (20件来自国内). */
const labels = ({text}: AuditContext, s: Statement): string[] => {
  const end = endOf(s) + s.claim.unit.length;
  return [s.name, text.slice(end, end + LABEL).split(/[,。;、\n]/u)[0]!];
};
const LABEL = 12;

const isHalf = (context: AuditContext, a: Statement, b: Statement): boolean =>
  labels(context, a).some((own, i) => {
    const other = labels(context, b)[i]!;
    return own !== other && HALVES.some(([x, y]) => own === other.replace(x!, y!) || other === own.replace(x!, y!));
  });

/** 其中:税收收入9亿元,增长2%;非税收入2亿元: two parts that are all there is by their names. */
function ofHalves(context: AuditContext, first: Statement): Finding[] {
  const end = endOf(first);
  const after = between(context, end, end + REACH).slice(0, BETWEEN);
  const second = after.find((s) => s.stem === first.stem && s.to === first.to && isHalf(context, first, s));
  const apartBy = second === undefined ? "。" : context.text.slice(end, second.claim.numberStart);
  const whole = /[。\n]/u.test(apartBy) ? undefined : wholeAmong(context, first);
  if (second === undefined || whole === undefined) return [];
  const halves = [first, second];
  const exact = [whole, ...halves].every((s) => isExact(s) && !s.relative && s.planned === first.planned);
  if (!exact) return [];
  if (apart(sum(halves.map((p) => p.allowed)), whole.printed)) return [report(context, whole, halves, first.value + second.value)];
  return grownApart(context, whole, halves);
}

/** The growth of a whole lies between that of its halves. */
function grownApart(context: AuditContext, whole: Statement, halves: readonly Statement[]): Finding[] {
  const own = growthBehind(context, whole);
  const parts = halves.flatMap((s) => growthBehind(context, s) ?? []);
  if (own === undefined || parts.length < halves.length || !apart(signed(own), hull(parts))) return [];
  return [
    finding(rule.id, {
      severity: "explain",
      message: {
        zh: zh`${statedName(whole)}增幅${figure(own)}，不在两部分的${joined(parts.map(figure), "、")}之间。`,
        en: en`${statedName(whole)} grows by ${figure(own)}, which does not lie between its halves, ${joined(parts.map(figure), ", ")}.`,
      },
      spans: spansOf(context, [own, ...parts]),
      arithmetic: both`${figure(own)} ∉ {${joined(parts.map(figure), ", ")}}`,
      settle: {zh: "核对总体与两部分的增幅。", en: "Check the growth of the whole and of its halves."},
      indicator: context.subjectOf(whole).indicator,
    }),
  ];
}

/** 完成预算数6亿元的40%: what something else is a share of. */
const isOf = ({text}: AuditContext, s: Statement): boolean => text.startsWith("的", endOf(s) + s.claim.unit.length);

/** The amount that 其中 right before a part speaks of, in this sentence or the one before. */
function wholeAmong(context: AuditContext, part: Statement): Statement | undefined {
  const at = part.claim.numberStart;
  const lead = context.text.slice(Math.max(0, at - REACH), at);
  const among = lead.lastIndexOf(AMONG);
  if (among < 0 || /[\d。;]/u.test(lead.slice(among))) return undefined;
  const end = at - lead.length + among;
  const whole = between(context, end - REACH, end).findLast((s) => isState(s) && s.stem === part.stem && !s.relative && !isOf(context, s));
  const [, ...sentences] = whole === undefined ? [] : context.text.slice(endOf(whole), end).split("。");
  return whole?.to === part.to && sentences.join("") === "" && sentences.length <= 1 ? whole : undefined;
}

/** As many parts that miss their whole by one digit were meant to make it. */
const FEW = 3;

const isExact = ({claim}: Statement): boolean => claim.comparator === "=" && claim.kind !== "growth";
/** A part with a number or with a floor: both fill the whole. */
const isPart = (s: Statement): boolean => isExact(s) || (s.claim.comparator.startsWith(">") && s.claim.kind !== "growth");

/** The parts that follow a whole without a break, counted in its unit. */
function partsOf({text}: AuditContext, whole: Statement, after: readonly Statement[]): Statement[] {
  const parts: Statement[] = [];
  const changes = changesOf(whole, after);
  let last = changes.at(-1) ?? whole;
  for (const s of after.slice(changes.length)) {
    const between = text.slice(endOf(last), s.claim.numberStart);
    const joined = parts.length === 0 ? LEADS.test(between) : NEXT.test(between) && !ELSE.in(between);
    if (!joined || s.stem !== whole.stem || s.stem === "%" || s.relative !== whole.relative || !isPart(s)) break;
    parts.push(s);
    last = s;
  }
  return parts;
}

/** What is told of the change of a level before its parts: 52万户,五年净增13万户,年均增长6%,其中…. */
function changesOf(whole: Statement, after: readonly Statement[]): readonly Statement[] {
  if (whole.flow) return [];
  const end = after.findIndex(({claim}) => !CHANGES.has(claim.kind) || !claim.name.startsWith(whole.claim.name));
  return after.slice(0, end < 0 ? 0 : end);
}
const CHANGES: ReadonlySet<string> = new Set(["growth", "increment"]);

/** 总数9项,包括甲4项、乙5项: the words list all there is. */
const ALL = words("包括 分别为 即");
const TOTALS = words("总量 总数 总计 总共 共 合计");

function isTold({text}: AuditContext, whole: Statement, parts: readonly Statement[]): boolean {
  const last = parts.at(-1)!;
  const open = text.startsWith("等", endOf(last) + last.claim.unit.length);
  return (
    !open &&
    parts.every(isExact) &&
    TOTALS.in(whole.claim.quote.slice(0, whole.claim.numberStart - whole.claim.start)) &&
    ALL.in(text.slice(endOf(whole), parts[0]!.claim.numberStart))
  );
}

/** One part a year, every year of the whole's stretch. */
const coversYears = (whole: Statement, parts: readonly Statement[]): boolean =>
  whole.from !== null &&
  whole.from < whole.to! &&
  parts.length === whole.to! - whole.from + 1 &&
  parts.every((p, i) => p.from === p.to && p.to === whole.from! + i);

/** 1846 against 1946: the sum printed like the whole differs in one of at least three digits. */
function oneDigitApart(total: number, {claim}: Statement): boolean {
  const decimals = claim.number.split(".")[1]?.length ?? 0;
  const [a, b] = [total.toFixed(decimals), claim.number];
  if (a.length !== b.length || a.replace(/\D/gu, "").length < FEW) return false;
  return a.split("").filter((c, i) => c !== b[i]).length === 1;
}

function report(context: AuditContext, whole: Statement, parts: readonly Statement[], total: number): Finding {
  const said = inHan(total / whole.scale, 6);
  return finding(rule.id, {
    severity: "error",
    message: {
      zh: zh`${statedName(whole)}为${figure(whole)}，所列${parts.length}个分项合计${said}${whole.claim.unit}。`,
      en: en`${statedName(whole)} is ${figure(whole)}, but its ${parts.length} parts add up to ${inHan(total / whole.scale, 6)}.`,
    },
    spans: spansOf(context, [whole, ...parts]),
    arithmetic: both`${joined(parts.map(figure), " + ")} = ${said} ≠ ${figure(whole)}`,
    settle: {zh: "核对总数与各分项；分项有交叉的，写明口径。", en: "Check the whole and its parts; if the parts overlap, say so."},
    indicator: context.subjectOf(whole).indicator,
  });
}
