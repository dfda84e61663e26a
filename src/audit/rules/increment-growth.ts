import {words} from "../../lexicon/words.js";
import type {Finding} from "../../model/index.js";
import {yearlyFactor} from "../../normalise/index.js";
import {nameOf, type AuditContext} from "../context.js";
import {finding, inHan, show, spansOf} from "../finding.js";
import {apart, map, minus, over, plus} from "../range.js";
import {justBefore} from "../indexed.js";
import {isHeldAgainst} from "../held-against.js";
import type {Rule} from "../rule.js";
import {both, en, zh} from "../../say/index.js";
import {endOf, figure, isState, type Statement} from "../statement.js";
import {sameMeasure} from "../unit.js";

export const rule: Rule = {
  id: "increment-growth",
  zh: "增量与增幅不符",
  severity: "explain",
  checks:
    "A rise told both as an amount and in percent (227万人,比上年增加1.6万人,增长0.7%; over the years 净增1.6万人,年均增长0.1%) is one rise of one level.",
  why: {
    zh: "由总量与增量算不出所称增幅，三个数字至少有一个是错的，或口径不同。",
    en: "If level and amount do not give the percentage, one of the three is wrong or counted on another basis.",
  },
  tolerance:
    "Rounding of all three; only what stands side by side behind its level; what grows at constant prices (生产总值, 增加值) or on another basis (同口径; budgets over several years) is left out.",
  run: (context) => context.sentences.flatMap((group) => group.flatMap((_, i) => check(context, group, i))),
};

/** Verbs of the amount, and words of the percentage. */
const AMOUNT = words("增加 增加了 增收 增支 净增 减少 减少了 减收 减支 下降 下降了");
const PERCENT = words("增长 增长了 增幅 增幅为 增速 增速为 上升 下降 下降了 降幅 降幅为 减幅 减幅为 减少");
/** Nothing else between the two: 万人,增长; %,增收. */
const BESIDE = /^[^,。;、(\d]{0,4}[,、(][^,。;、(\d]{2,8}$/u;
/** As many characters of a verb as tell which way. */
const VERB = 3;
const FALL = words("减 降");
/** Growth of another kind than that of the amounts, or of another thing than the level. */
const LEAVES = words("可比 不变价 实际 同口径 剔除 扣除 其中 。 ;");
const REAL = words("生产总值 增加值 总产值 GDP");

interface Rise {
  readonly level: Statement;
  readonly amount: Statement;
  readonly percent: Statement;
  readonly fell: boolean;
  /** The percentage is told the other way: 增收2亿元,下降4%. */
  readonly against: boolean;
  /** Over how many years the percentage is a mean 年均; 1 for the whole rise in percent. */
  readonly years: number;
}

/** The rise told by a statement and the next. */
function riseAt(context: AuditContext, group: readonly Statement[], i: number): Rise | null {
  const {text} = context;
  const [before, one, two] = [group[i - 1], group[i]!, group[i + 1]];
  if (before === undefined || two === undefined) return null;
  const [lead, beside] = [text.slice(endOf(before), one.claim.numberStart), text.slice(endOf(one), two.claim.numberStart)];
  const [amount, percent] = one.stem === "%" ? [two, one] : [one, two];
  const level = levelOf(context, justBefore(group, i), amount);
  if (level === undefined || !isRise(amount, percent) || !BESIDE.test(beside)) return null;
  if (LEAVES.in(text.slice(endOf(level), two.claim.numberStart))) return null;
  const told = amount === one ? toldBy(lead, beside) : toldBy(beside, lead);
  const years = told?.yearly === true ? yearsOf(percent, level) : 1;
  return told === null || years === 0 ? null : {level, amount, percent, ...told, years};
}

/** What the words before the amount and before the percentage say; of two that go apart only where the second is the bare verb. */
function toldBy(ofAmount: string, ofPercent: string): (Pick<Rise, "fell" | "against"> & {readonly yearly: boolean}) | null {
  const [fell, percentFell] = [ofAmount, ofPercent].map((words) => FALL.in(words.slice(-VERB))) as [boolean, boolean];
  const against = fell !== percentFell;
  const told = AMOUNT.ends(ofAmount) && PERCENT.ends(ofPercent) && (!against || PERCENT.is(ofPercent.split(",").at(-1)!));
  return told ? {fell, against, yearly: YEARLY.in(ofPercent)} : null;
}

const YEARLY = words("年均 平均每年");
/** What is given over several years on a basis that changes between: budgets. */
const REGROUPED = words("财政 预算 税收");
/** The years that a mean is of; 0 where nobody says, or where they are not to be compared. */
const yearsOf = ({from, to}: Statement, level: Statement): number =>
  from === null || to === null || REGROUPED.in(level.name) ? 0 : to - from + 1;

const isRise = (amount: Statement, percent: Statement): boolean =>
  percent.claim.kind === "growth" && percent.claim.unit === "%" && (amount.claim.kind === "increment" || AMOUNT.ends(amount.claim.name));

/** What rises: the nearest figure before that is neither a percentage nor what one is of (预算数6亿元的40%), in the unit of the amount or without one: 诊疗人次84.7亿,增加7.3亿人次. */
function levelOf({text}: AuditContext, before: readonly Statement[], amount: Statement): Statement | undefined {
  const isOf = (s: Statement): boolean => text.startsWith("的", endOf(s) + s.claim.unit.length);
  const level = before.findLast((s) => s.stem !== "%" && !isOf(s));
  const counted = level !== undefined && isState(level) && (!level.relative || level.stem === "元");
  const fits = counted && (level.stem === "" || sameMeasure(level.stem, amount.stem));
  return fits && !REAL.in(level.name) ? level : undefined;
}

/** What the rise is in percent, a year where it is told so. */
const inPercent = ({fell, years}: Rise, share: number): number => 100 * Math.abs(yearlyFactor(1 + (fell ? -share : share), years) - 1);

function check(context: AuditContext, group: readonly Statement[], i: number): Finding[] {
  const rise = riseAt(context, group, i);
  if (rise === null) return [];
  const {level, amount, percent, fell} = rise;
  if ([level, amount, percent].some(({claim}) => claim.comparator !== "=")) return [];
  if (rise.against) return [turned(context, rise)];
  const known = isHeldAgainst(context, level);
  const base = known ? level.printed : (fell ? plus : minus)(level.printed, amount.printed);
  const expected = map(over(amount.printed, base), (share) => inPercent(rise, share));
  if (base.low <= 0 || !apart(expected, percent.printed)) return [];
  return [report(context, rise, known ? level.value : level.value + (fell ? amount.value : -amount.value))];
}

function turned(context: AuditContext, {level, amount, percent, fell}: Rise): Finding {
  return finding(rule.id, {
    severity: "explain",
    message: {
      zh: zh`${nameOf(context, level)}${fell ? "减少" : "增加"}${figure(amount)}，却称${fell ? "增长" : "下降"}${figure(percent)}，升降相反。`,
      en: en`${nameOf(context, level)} is said to ${fell ? "fall" : "rise"} by ${figure(amount)} and to ${fell ? "rise" : "fall"} by ${figure(percent)}.`,
    },
    spans: spansOf(context, [percent, amount, level]),
    arithmetic: both`${fell ? "−" : "+"}${figure(amount)}; ${fell ? "+" : "−"}${figure(percent)}`,
    settle: {zh: "核对升降的说法。", en: "Check the words for rise and fall."},
    indicator: context.subjectOf(level).indicator,
  });
}

function report(context: AuditContext, rise: Rise, from: number): Finding {
  const {level, amount, percent, fell, years} = rise;
  const said = show(inPercent(rise, amount.value / from), 4);
  const yearly = years > 1;
  const verb = `${yearly ? "年均" : ""}${fell ? "下降" : "增长"}`;
  return finding(rule.id, {
    severity: "explain",
    message: {
      zh: zh`${nameOf(context, level)}${fell ? "减少" : "增加"}${figure(amount)}，上期为${inHan(from)}${level.stem}，应${verb}${said}%，文中称${verb}${figure(percent)}。`,
      en: en`${nameOf(context, level)} ${fell ? "fell" : "rose"} by ${figure(amount)} from ${inHan(from)}, which is ${said}%${yearly ? " a year" : ""}, but the text says ${figure(percent)}.`,
    },
    spans: spansOf(context, [percent, amount, level]),
    arithmetic: yearly
      ? both`(1 ${fell ? "−" : "+"} ${figure(amount)} ÷ ${inHan(from)})^(1/${years}) − 1 = ${said}% ≠ ${figure(percent)}`
      : both`${figure(amount)} ÷ ${inHan(from)} = ${said}% ≠ ${figure(percent)}`,
    settle: {
      zh: "核对总量、增量与增幅；口径不同的，写明口径。",
      en: "Check level, amount and percentage; if they are counted differently, say so.",
    },
    indicator: context.subjectOf(level).indicator,
  });
}
