import {group} from "d3-array";
import {words} from "../../lexicon/words.js";
import type {Finding} from "../../model/index.js";
import {nameOf, statedName, SURE_LINK, type AuditContext} from "../context.js";
import {finding, show, showRange, spansOf} from "../finding.js";
import {commonRun, namesDoing, namesFlow, plainName, stockOfFlow} from "../name.js";
import {namesOneThing} from "../../lexicon/nouns.js";
import {oneSentence, opposed} from "../opposed.js";
import {apart, map, minus, plus} from "../range.js";
import type {Rule} from "../rule.js";
import {both, en, zh} from "../../say/index.js";
import {figure, isLevel, place, type Statement} from "../statement.js";
import {sameMeasure} from "../unit.js";
import {between, ENOUGH, once} from "../indexed.js";

export const rule: Rule = {
  id: "increments",
  zh: "增量与存量不符",
  severity: "error",
  checks:
    "What is added over a period (新增, 净增, 每年新增 × years) leads from the level before it to the level after it, and is not more than that.",
  why: {
    zh: "基期加增量得不到目标，增量或目标至少一处有误。",
    en: "If the level before plus what is added does not give the level after, one of them is wrong.",
  },
  tolerance: "Rounding; gross additions (新增, 新登记) may exceed the net change because some leave, and are then only asked about.",
  run: (context) => context.statements.filter((s) => s.flow && s.claim.kind !== "growth").flatMap((flow) => check(context, flow)),
};

/** The stretch a flow covers, as the years of the level before and the level after, and how often it is added. */
interface Stretch {
  readonly before: number;
  readonly after: number;
  readonly times: number;
}

function stretch(context: AuditContext, flow: Statement): Stretch | null {
  const [first, last] = context.plan.period;
  if (flow.claim.kind === "annual" || flow.claim.period === "annual")
    return flow.planned ? {before: first - 1, after: last, times: last - first + 1} : null;
  if (flow.from === null || flow.to === null) return null;
  return {before: flow.from - 1, after: flow.to, times: 1};
}

function check(context: AuditContext, flow: Statement): Finding[] {
  const [total, level] = [totalBehind(context, flow), levelAhead(context, flow)];
  if (total !== undefined && isMore(flow, total)) return [beyond(context, flow, total)];
  if (level !== undefined && beyondStock(flow, level)) return [beyond(context, flow, level)];
  const span = stretch(context, flow);
  const stock = stockTold(context, flow);
  if (span === null || !isSure(flow) || !namesOneThing(stock)) return [];
  const [before, after] = [span.before, span.after].map((year) => levelOf(context, stock, flow, year));
  if (after === undefined || isStockItself(flow, before, after)) return [];
  if (before === undefined) return isBeyond(context, flow, after) ? [beyond(context, flow, after)] : [];
  if (isGross(flow) && coincides(flow, before, after)) return [sameAsNet(context, flow, before, after)];
  const added = map(flow.printed, (x) => x * span.times);
  return apart(plus(before.printed, added), after.printed) ? [unequal(context, flow, span, before, after)] : [];
}

const isSure = ({claim}: Statement): boolean => claim.comparator === "=" && claim.role !== "baseline" && claim.confidence >= SURE;

/** What a flow adds to, in one year: as precise as the plan prints it. */
const levelOf = (context: AuditContext, stock: string, flow: Statement, year: number): Statement | undefined =>
  [...(byNameAndYear(context).get(`${stock}|${year}`) ?? []), ...ofStock(context, flow, year)]
    .slice(0, ENOUGH)
    .filter((s) => isLevel(s) && s.claim.comparator === "=" && sameMeasure(s.stem, flow.stem) && s.stem !== "")
    .toSorted((a, b) => width(a) - width(b))[0];

/** Statements of the catalogue's stock that a flow of the catalogue adds to: 新建国家级质检中心 to 国家级质检中心, whatever the plan calls it. */
function ofStock(context: AuditContext, {claim}: Statement, year: number): readonly Statement[] {
  const flow = claim.indicator === null || claim.linkScore < SURE_LINK ? undefined : context.catalogue.get(claim.indicator);
  if (flow?.measurement !== "flow") return [];
  const stock = flow.related
    .map((r) => context.catalogue.get(r.indicator))
    .find((i) => i !== undefined && plainName(i.zh) === stockOfFlow(flow.zh));
  return stock === undefined
    ? []
    : context.statements.filter((s) => s.to === year && s.claim.indicator === stock.id && s.claim.linkScore >= SURE_LINK);
}

const BARE = words("新增 新建 再新增 净增");
const SETS_OUT = words("加快 推进 推动 加强 深化 支持 强化 积极推进 大力推进 加快推进");
const OF_WORKS = words("建设 培育 发展 创建");
/** How far before a bare 新增 its clause begins. */
const CLAUSE = 40;

/** The stock that a flow adds to; with a bare 新增, what its sentence sets out to build: 加快质检中心建设,新增1个. */
function stockTold({text}: AuditContext, {claim: {name, numberStart: at}}: Statement): string {
  if (!BARE.is(name)) return stockOfFlow(name);
  const [said = ""] = text
    .slice(Math.max(0, at - CLAUSE), at)
    .split(/[。;\n]/u)
    .at(-1)!
    .split(",")
    .slice(-2);
  return plainName(OF_WORKS.withoutEnd(SETS_OUT.withoutStart(said)));
}

/** What no word calls an addition, and what equals the level before or after it, is that level. */
const isStockItself = (flow: Statement, ...levels: readonly (Statement | undefined)[]): boolean =>
  !namesFlow(flow.claim.name) && !namesDoing(flow.claim.name) && levels.some((level) => level?.value === flow.value);

/** 新增 and 新登记 count those too that left again; 净增 does not. */
const isGross = ({claim}: Statement): boolean => !claim.name.includes("净");

function unequal(context: AuditContext, flow: Statement, span: Stretch, before: Statement, after: Statement): Finding {
  const net = minus(after.printed, before.printed);
  const leavers = isGross(flow) && flow.printed.high * span.times > net.high;
  const total = before.value + flow.value * span.times;
  const yearly = span.times > 1;
  return finding(rule.id, {
    severity: leavers || BARE.is(flow.claim.name) ? "explain" : "error",
    message: {
      zh: zh`${place(flow)}称${flow.claim.name}${figure(flow)}${yearly ? `（${span.times}年）` : ""}，但由${span.before}年${figure(before)}到${span.after}年${figure(after)}只差${show(after.value - before.value)}${flow.stem}${leavers ? "，除非其间有退出" : ""}。`,
      en: en`In ${place(flow)}, ${nameOf(context, flow)} ${figure(flow)}${yearly ? ` (over ${span.times} years)` : ""} does not lead from ${figure(before)} (${span.before}) to ${figure(after)} (${span.after})${leavers ? " unless some left in between" : ""}.`,
    },
    spans: spansOf(context, [flow, before, after]),
    arithmetic: both`${figure(before)} + ${figure(flow)}${yearly ? ` × ${span.times}` : ""} = ${show(total)} ≠ ${figure(after)}(${showRange(after.printed)})`,
    settle: leavers
      ? {
          zh: "写明是新登记数还是净增数，并给出注销数。",
          en: "Say whether this counts new registrations or the net change, and give the number of deregistrations.",
        }
      : {zh: "核对基期、增量与期末数。", en: "Check the baseline, the addition and the figure at the end."},
    indicator: context.subjectOf(after).indicator,
  });
}

const byNameAndYear = once((context: AuditContext) => group(context.statements, (s) => `${s.name}|${s.to}`));

/** A reading of less confidence is no ground for a sum. */
const SURE = 0.5;

const width = (s: Statement): number => s.printed.high - s.printed.low;

/** More was added by the end than is there at the end. */
const beyondStock = (flow: Statement, after: Statement): boolean =>
  flow.claim.kind === "increment" &&
  (namesFlow(flow.claim.name) || namesDoing(flow.claim.name) || RISES.in(flow.claim.name)) &&
  isMore(flow, after);

const isMore = (flow: Statement, after: Statement): boolean =>
  flow.planned === after.planned && flow.printed.low > after.printed.high && !flow.relative && !after.relative;

/** The plan tells of one thing; in one sentence where it calls the stock a total (新增3家,…,总数7家), over however many years. */
const isBeyond = (context: AuditContext, flow: Statement, after: Statement): boolean =>
  beyondStock(flow, after) &&
  opposed(context, flow, after, isTotal(after) && oneSentence(context, flow, after) ? TOLD_TOGETHER : OF_ANY_STRETCH);
/** However short the stretch, no more is added in it than there is at its end. */
const OF_ANY_STRETCH = ["assumed-stretch"];
const TOLD_TOGETHER = ["one-sentence", "assumed-stretch", "two-assumed"];
const TOTALS = words("总量 总数 总人数 总户数");
const isTotal = ({claim}: Statement): boolean => TOTALS.ends(claim.name);

/** 、总数达到 or (累计建成馆舍 between what was added and what there is then; what is named once more. */
const TO_TOTAL =
  /^[^,。;、(\d]{0,4}[,、(](?:总[\p{Script=Han}]{1,2}?|累计|存量)((?:\p{Script=Han}|\w){0,10}?)(?:已|共)?(?:达到?|为|增至|超过|约)*$/u;

/** 新增3家、总数达到7家: the total that is told right behind an addition. */
function totalBehind(context: AuditContext, flow: Statement): Statement | undefined {
  const end = flow.claim.numberStart + flow.claim.number.length;
  const [next] = between(context, end, end + FAR);
  const words = next === undefined ? null : TO_TOTAL.exec(context.text.slice(end, next.claim.numberStart));
  const again = words?.[1] ?? "";
  const same = again.length > 2 ? commonRun(again, flow.claim.name) >= 2 : words !== null && sameMeasure(next!.stem, flow.stem);
  return same ? next : undefined;
}
const FAR = 24;

/** 市场主体达到34067户,增长8%,五年净增6621户: what there is, and behind it in its sentence what of that was added. */
function levelAhead(context: AuditContext, flow: Statement): Statement | undefined {
  const {numberStart: at, name} = flow.claim;
  const level = between(context, at - NEAR, at).findLast((s) => s.stem !== "%");
  if (level === undefined || level.claim.kind === "growth" || !sameMeasure(level.stem, flow.stem) || !oneSentence(context, level, flow))
    return undefined;
  const told = RISES.is(name) || (RISES.in(name) && name.startsWith(level.claim.name));
  return told && level.to === flow.to ? level : undefined;
}
const RISES = words("净增 净增加 增加 增收 增支");
const NEAR = 60;

const REGISTERED = words("登记 新设");

function beyond(context: AuditContext, flow: Statement, after: Statement): Finding {
  return finding(rule.id, {
    severity: "explain",
    message: {
      zh: zh`${place(flow)}称${flow.claim.name}${figure(flow)}，多于${after.to}年的总数${figure(after)}（${place(after)}）。`,
      en: en`${statedName(flow)}, ${figure(flow)}, is more than the whole stock of ${after.to}, ${figure(after)} (${place(after)}).`,
    },
    spans: spansOf(context, [flow, after]),
    arithmetic: both`${figure(flow)} > ${figure(after)}`,
    settle: {zh: "核对增量与总量的单位、口径与时点。", en: "Check unit, scope and date of the addition and of the stock."},
    indicator: context.subjectOf(after).indicator,
  });
}

/** New registrations that equal the net change to the last digit: nothing would have left in all that time. */
const coincides = (flow: Statement, before: Statement, after: Statement): boolean =>
  REGISTERED.in(flow.claim.name) && flow.to! - flow.from! >= 1 && !apart(flow.printed, minus(after.printed, before.printed));

function sameAsNet(context: AuditContext, flow: Statement, before: Statement, after: Statement): Finding {
  return finding(rule.id, {
    severity: "explain",
    message: {
      zh: zh`${place(flow)}称${flow.claim.name}${figure(flow)}，恰等于期末减期初的净增数，意味着期间没有任何注销，新登记数可能实为净增数。`,
      en: en`${nameOf(context, flow)} ${figure(flow)} equals the net change, as if nothing had been deregistered: the gross figure may be the net one.`,
    },
    spans: spansOf(context, [flow, before, after]),
    arithmetic: both`${figure(after)} − ${figure(before)} = ${show(after.value - before.value)} ≈ ${figure(flow)}`,
    settle: {
      zh: "核对新登记数与注销数，写明是新登记还是净增。",
      en: "Check new registrations and deregistrations, and say which of the two this is.",
    },
    indicator: context.subjectOf(after).indicator,
  });
}
