import {words} from "../../lexicon/words.js";
import type {Finding} from "../../model/index.js";
import {statedName, type AuditContext} from "../context.js";
import {finding, show, spansOf} from "../finding.js";
import {between, justBefore} from "../indexed.js";
import {apart, map, over, point, sum} from "../range.js";
import type {Rule} from "../rule.js";
import {both, en, joined, zh} from "../../say/index.js";
import {endOf, figure, isState, type Statement} from "../statement.js";

export const rule: Rule = {
  id: "share-list",
  zh: "几项占比互不相符",
  severity: "error",
  checks:
    "Values told together fit the shares told of them together (分别为10、20、70户,分别占10%、20%、70%); two values and their shares of one whole give the same whole.",
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
  const values = before.slice(-shares.length);
  if (shares.length < 2 || runOf(context, values).length !== shares.length || ![...values, ...shares].every(isExact)) return [];
  const total = sum(values.map((s) => s.printed));
  const odd = shares.filter((s, i) => apart(shareOf(values[i]!.printed, total), s.allowed));
  const whole = !apart(sum(shares.map((s) => s.printed)), point(HUNDRED));
  if (odd.length === 0 || !(whole || (odd.length === 1 && shares.length >= FEW))) return [];
  return odd.slice(0, 1).map((share) => listed(context, values, shares, share));
}

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
