import {words} from "../../lexicon/words.js";
import type {Finding} from "../../model/index.js";
import {statedName, type AuditContext} from "../context.js";
import {finding, inHan, show, spansOf} from "../finding.js";
import {growthBehind, hull, isGrowth, signed} from "../hull.js";
import {between, justBefore} from "../indexed.js";
import {commonRun} from "../name.js";
import {apart, map, over, point, sum} from "../range.js";
import type {Rule} from "../rule.js";
import {both, en, joined, zh} from "../../say/index.js";
import {endOf, figure, isState, type Statement} from "../statement.js";

export const rule: Rule = {
  id: "share-list",
  zh: "几项占比互不相符",
  severity: "error",
  checks:
    "Values told together fit the shares told of them together (分别为10、20、70户,分别占10%、20%、70%), and where they are all of it the total told before them, whose growth lies between theirs; two values and their shares of one whole give the same whole.",
  why: {zh: "各项数值与各项占比对不上，至少一个数字是错的。", en: "If values and shares do not fit each other, one of them is wrong."},
  tolerance:
    "Rounding of every number; lists are held against their own sum only where the shares make 100 %, or where all but one fit; a whole that is told nowhere is asked about.",
  run: (context) => context.sentences.flatMap((group) => group.flatMap((s, i) => check(context, s, i, group))),
};

/** What leads from values to the shares of each. */
const LEADS = /^[^,。;\d]{0,4}[,、(]([^,。;\d]*)$/u;
const EACH = words("分别占 分别约占");
/** Nothing but the unit between the members of a list. */
const NEXT = /^[^,。;\d]{0,4}$/u;
const JOINTS = words("、 , 和");
const HUNDRED = 100;
/** So many fit where one does not. */
const FEW = 3;

function check(context: AuditContext, first: Statement, i: number, group: readonly Statement[]): Finding[] {
  if (first.stem !== "%" || first.claim.kind === "growth" || i === 0) return [];
  const before = justBefore(group, i);
  const leads = LEADS.exec(textBetween(context, before.at(-1)!, first))?.[1] ?? "";
  return EACH.starts(leads) ? ofList(context, before, group.slice(i)) : ofOneWhole(context, first);
}

const textBetween = ({text}: AuditContext, a: Statement, b: Statement): string => text.slice(endOf(a), b.claim.numberStart);
const isExact = ({claim}: Statement): boolean => claim.comparator === "=";

/** How many statements of a list follow each other from its first. */
function runOf(context: AuditContext, list: readonly Statement[]): Statement[] {
  const follows = (s: Statement, before: Statement): boolean => {
    const words = textBetween(context, before, s);
    return s.stem === before.stem && JOINTS.ends(words) && NEXT.test(JOINTS.withoutEnd(words));
  };
  const end = list.findIndex((s, i) => i > 0 && !follows(s, list[i - 1]!));
  return list.slice(0, end < 0 ? list.length : end);
}

function ofList(context: AuditContext, before: readonly Statement[], after: readonly Statement[]): Finding[] {
  const shares = runOf(context, after);
  const values = valuesOf(before, shares.length);
  if (shares.length < 2 || runOf(context, values).length !== shares.length || ![...values, ...shares].every(isExact)) return [];
  const total = sum(values.map((s) => s.printed));
  const odd = shares.filter((s, i) => apart(shareOf(values[i]!.printed, total), cut(s)));
  const whole = !apart(sum(shares.map((s) => s.printed)), point(HUNDRED));
  if (odd.length === 0) return whole ? ofTotal(context, values) : [];
  if (!whole && (odd.length > 1 || shares.length < FEW)) return [];
  return odd.slice(0, 1).map((share) => listed(context, values, shares, share));
}

/** The values that shares are told of, where the growth of each may stand between. */
function valuesOf(before: readonly Statement[], most: number): readonly Statement[] {
  const end = before.findLastIndex((s) => s.stem !== "%") + 1;
  const rest = before.length - end;
  return rest === 0 || rest === most ? before.slice(Math.max(0, end - most), end) : [];
}

/** How far before a list its total is looked for. */
const FAR = 600;
/** Characters that the names of a total and of its parts have in common. */
const SAME = 4;
/** A total that is farther from the sum is one of other things. */
const LIKE = 1.5;
/** What stands behind a member of a list. */
const LISTED = words("、 和");

/** Values that are all there is make the total told of them before, and its growth lies between theirs. */
function ofTotal(context: AuditContext, values: readonly Statement[]): Finding[] {
  const at = values[0]!.claim.numberStart;
  const made = values.reduce((n, s) => n + s.value, 0);
  const told = between(context, at - FAR, at).filter((s) => isTotal(context, s, values, made));
  const total = told.findLast((s) => !apart(sum(values.map((v) => v.printed)), s.printed));
  if (total !== undefined) return grownApart(context, total, values);
  return told.slice(-1).map((s) => unequal(context, s, values, made));
}

function isTotal(context: AuditContext, s: Statement, parts: readonly Statement[], made: number): boolean {
  const part = parts[0]!;
  const like = s.stem === part.stem && s.to === part.to && s.planned === part.planned && isExact(s) && !s.relative;
  const inList = LISTED.at(context.text, endOf(s) + s.claim.unit.length) > 0;
  return (
    like &&
    s.claim.kind !== "growth" &&
    !inList &&
    s.value < made * LIKE &&
    made < s.value * LIKE &&
    parts.some((p) => commonRun(s.claim.name, p.claim.name) >= SAME)
  );
}

function unequal(context: AuditContext, total: Statement, values: readonly Statement[], made: number): Finding {
  const said = inHan(made / total.scale, 6);
  return finding(rule.id, {
    severity: "error",
    message: {
      zh: zh`${statedName(total)}为${figure(total)}，而占比合计100%的各项${joined(values.map(figure), "、")}相加得${said}${total.claim.unit}。`,
      en: en`${statedName(total)} is ${figure(total)}, but the parts that make 100% of it, ${joined(values.map(figure), ", ")}, add up to ${said}.`,
    },
    spans: spansOf(context, [total, ...values]),
    arithmetic: both`${joined(values.map(figure), " + ")} = ${said} ≠ ${figure(total)}`,
    settle: {zh: "核对总数与各项。", en: "Check the total and its parts."},
    indicator: context.subjectOf(total).indicator,
  });
}

/** No growth of a list stands farther behind the one before. */
const SOON = 24;

/** The growth of each that is told right behind some values, as many as these; empty where there are not. */
function growthsBehind(context: AuditContext, values: readonly Statement[]): readonly Statement[] {
  const end = endOf(values.at(-1)!);
  const found = between(context, end, end + SOON * (values.length + 1)).slice(0, values.length);
  return found.length === values.length && found.every((s) => isGrowth(s) && isExact(s)) ? found : [];
}

function grownApart(context: AuditContext, total: Statement, values: readonly Statement[]): Finding[] {
  const [own, parts] = [growthBehind(context, total), growthsBehind(context, values)];
  if (own === undefined || parts.length === 0) return [];
  if (!apart(signed(own), hull(parts))) return [];
  return [
    finding(rule.id, {
      severity: "error",
      message: {
        zh: zh`${statedName(total)}增长${figure(own)}，不在各部分增幅${joined(parts.map(figure), "、")}之间。`,
        en: en`${statedName(total)} grows by ${figure(own)}, which does not lie between the growth of its parts, ${joined(parts.map(figure), ", ")}.`,
      },
      spans: spansOf(context, [own, ...parts]),
      arithmetic: both`${figure(own)} ∉ {${joined(parts.map(figure), ", ")}}`,
      settle: {zh: "核对总体与各部分的增幅。", en: "Check the growth of the whole and of its parts."},
      indicator: context.subjectOf(total).indicator,
    }),
  ];
}

/** A share may be cut instead of rounded: 49.585 told as 49.58. */
const cut = ({printed: {low, high}}: Statement): Statement["printed"] => ({low, high: high + (high - low) / 2});

const shareOf = (part: Statement["printed"], whole: Statement["printed"]): Statement["printed"] =>
  map(over(part, whole), (x) => HUNDRED * x);

function listed(context: AuditContext, values: readonly Statement[], shares: readonly Statement[], share: Statement): Finding {
  const part = values[shares.indexOf(share)]!;
  const made = show((HUNDRED * part.value) / values.reduce((n, s) => n + s.value, 0), 4);
  return finding(rule.id, {
    severity: "error",
    message: {
      zh: zh`${joined(values.map(figure), "、")}中，${figure(part)}占${made}%，文中称${figure(share)}。`,
      en: en`Of ${joined(values.map(figure), ", ")}, ${figure(part)} is ${made}%, but the text says ${figure(share)}.`,
    },
    spans: spansOf(context, [share, part, ...values.filter((s) => s !== part), ...shares.filter((s) => s !== share)]),
    arithmetic: both`${figure(part)} ÷ (${joined(values.map(figure), " + ")}) = ${made}% ≠ ${figure(share)}`,
    settle: {zh: "核对各项数值与占比。", en: "Check the values and their shares."},
    indicator: context.subjectOf(part).indicator,
  });
}

const OF_WHOLE = words("比重 比例");
/** Ends of names of one amount: 占全省生产总值. Of a place (占全省), a total (占总数) or a plan (占预算) each thing has its own. */
const ONE_AMOUNT = words("生产总值 GDP 增加值 总产值 收入 支出 投资 人口 面积 产量 进出口 消费 贷款 存款");
/** How far before a share another of the same whole is looked for. */
const REACH = 90;

/** What a share is a share of, by its name, where it is told of the statement before it. */
function wholeTold(share: Statement, part: Statement): string | null {
  const [of, whole, ...more] = OF_WHOLE.withoutEnd(share.claim.name).split("占");
  return whole !== undefined && ONE_AMOUNT.ends(whole) && more.length === 0 && of === part.claim.name ? whole : null;
}

/** 直接贡献3.32万亿元,占GDP的4.88%;综合贡献7.34万亿元,占GDP的10.8%: both give the same product. */
function ofOneWhole(context: AuditContext, share: Statement): Finding[] {
  const at = share.claim.numberStart;
  const before = between(context, at - REACH, at);
  const part = before.at(-1);
  const whole = part === undefined ? null : wholeTold(share, part);
  if (part === undefined || whole === null) return [];
  const i = before.findLastIndex(
    (s, n) => n > 0 && s.stem === "%" && wholeTold(s, before[n - 1]!) === whole && s.to === share.to && before[n - 1]!.stem === part.stem,
  );
  const [other, known] = [before[i - 1], before[i]];
  if (other === undefined || known === undefined || ![part, share, other, known].every(isExact)) return [];
  if (!isState(part) || part.stem === "" || !apart(over(part.printed, share.printed), over(other.printed, known.printed))) return [];
  return [
    finding(rule.id, {
      severity: "explain",
      message: {
        zh: zh`${statedName(part)}${figure(part)}占${whole}${figure(share)}，${statedName(other)}${figure(other)}占${figure(known)}，推出的${whole}不同。`,
        en: en`${statedName(part)}, ${figure(part)}, is said to be ${figure(share)} of one whole and ${statedName(other)}, ${figure(other)}, ${figure(known)}; the wholes differ.`,
      },
      spans: spansOf(context, [share, part, other, known]),
      arithmetic: both`${figure(part)} ÷ ${figure(share)} ≠ ${figure(other)} ÷ ${figure(known)}`,
      settle: {zh: "核对两项数值与占比。", en: "Check both values and shares."},
      indicator: context.subjectOf(part).indicator,
    }),
  ];
}
