import {words} from "../../lexicon/words.js";
import type {Finding} from "../../model/index.js";
import {statedName, type AuditContext} from "../context.js";
import {finding, show, spansOf} from "../finding.js";
import {apart, map, over} from "../range.js";
import type {Rule} from "../rule.js";
import {both, en, zh} from "../../say/index.js";
import {figure, type Statement} from "../statement.js";

export const rule: Rule = {
  id: "found-of-looked-at",
  zh: "检出与所查不符",
  severity: "explain",
  checks:
    "What passes or fails (合格, 不合格), is mended or settled (废止, 办结) is not more than what was looked at or taken in (抽检, 审查, 受理), and its rate is the one divided by the other.",
  why: {
    zh: "查出、办结的多于所查、所收的，或比率除不出来，至少一个数字是错的。",
    en: "If more is found or settled than was looked at or taken in, or the rate is another, one of the numbers is wrong.",
  },
  tolerance:
    "Rounding; one sentence, one unit, one year; what is settled may be left over from the year before, so it is asked about; a rate only of two counts side by side.",
  run: (context) =>
    context.sentences.flatMap((group) => group.flatMap((all, i) => check(context, all, group.slice(i + 1, i + 1 + BEHIND)))),
};

/** So many numbers behind it may be told of what was looked at. */
const BEHIND = 5;
const LOOKED_AT = words("抽检 抽查 检验 检测 监测 审查 受理 接收 接到 收到");
const FOUND = words("合格 废止 修订 纠正 办结 下架");
const FAILED = words("不合格");
const RATES = words("合格率 办结率 检出率");
/** 抽检食品500批次、药品200批次: the second is one of several. */
const LISTED = "、";
/** Money is no count. */
const MONEY = "元";
const HUNDRED = 100;

function check(context: AuditContext, all: Statement, after: readonly Statement[]): Finding[] {
  const clause = clauseOf(context, all);
  if (!isCount(all) || !LOOKED_AT.in(clause.split(LISTED).at(-1)!) || FOUND.in(clause)) return [];
  const alike = after.filter((s) => isCount(s) && s.stem === all.stem);
  const some = alike.find((s) => FOUND.in(clauseOf(context, s)));
  if (some === undefined || some.to !== all.to || some.planned !== all.planned) return [];
  if (some.printed.low > all.printed.high && apart(some.allowed, all.allowed)) return [tooMany(context, some, all)];
  return some === alike[0] ? ofRate(context, all, some, after) : [];
}

const isCount = (s: Statement): boolean => !s.relative && s.claim.kind !== "growth" && s.stem !== "" && !s.stem.endsWith(MONEY);

/** No clause that leads to a number is longer. */
const REACH = 30;
/** The clause before a number. */
function clauseOf({text}: AuditContext, {claim}: Statement): string {
  const lead = text.slice(Math.max(0, claim.numberStart - REACH), claim.numberStart);
  return lead.split(/[,。;\n]/u).at(-1)!;
}

function tooMany(context: AuditContext, some: Statement, all: Statement): Finding {
  return finding(rule.id, {
    severity: "explain",
    message: {
      zh: zh`${statedName(some)}${figure(some)}，多于${statedName(all)}${figure(all)}。`,
      en: en`${statedName(some)}, ${figure(some)}, is more than ${statedName(all)}, ${figure(all)}.`,
    },
    spans: spansOf(context, [some, all]),
    arithmetic: both`${figure(some)} > ${figure(all)}`,
    settle: {zh: "核对两数的单位与范围。", en: "Check unit and scope of both numbers."},
    indicator: context.subjectOf(some).indicator,
  });
}

/** 抽检500批次,不合格20批次,合格率96%. */
function ofRate(context: AuditContext, all: Statement, some: Statement, after: readonly Statement[]): Finding[] {
  const rate = after.slice(after.indexOf(some) + 1).find((s) => s.stem === "%" && s.claim.kind !== "growth");
  if (rate === undefined || !RATES.ends(rate.name) || [all, some, rate].some(({claim}) => claim.comparator !== "=")) return [];
  const named = RATES.ends(clauseOf(context, rate)) ? clauseOf(context, rate) : rate.name;
  const turned = FAILED.in(clauseOf(context, some)) !== FAILED.in(named);
  const share = (x: number): number => (turned ? HUNDRED * (1 - x) : HUNDRED * x);
  const {low, high} = map(over(some.printed, all.printed), share);
  if (!apart({low: Math.min(low, high), high: Math.max(low, high)}, rate.printed)) return [];
  const made = show(share(some.value / all.value), 4);
  return [
    finding(rule.id, {
      severity: "explain",
      message: {
        zh: zh`由${statedName(all)}${figure(all)}、${statedName(some)}${figure(some)}，${statedName(rate)}应为${made}%，文中称${figure(rate)}。`,
        en: en`${statedName(all)}, ${figure(all)}, and ${statedName(some)}, ${figure(some)}, give ${made}%, but the text says ${figure(rate)}.`,
      },
      spans: spansOf(context, [rate, some, all]),
      arithmetic: both`${figure(some)} ÷ ${figure(all)} → ${made}% ≠ ${figure(rate)}`,
      settle: {zh: "核对两数与比率。", en: "Check both numbers and the rate."},
      indicator: context.subjectOf(rate).indicator,
    }),
  ];
}
