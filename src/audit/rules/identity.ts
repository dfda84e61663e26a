import {IDENTITIES, type Identity} from "../../lexicon/identities.js";
import {words} from "../../lexicon/words.js";
import type {Finding} from "../../model/index.js";
import {nameOf, type AuditContext} from "../context.js";
import {finding, inHan, spansOf} from "../finding.js";
import {hull, isGrowth, signed} from "../hull.js";
import {between} from "../indexed.js";
import {grown} from "../name.js";
import {apart, point, sum} from "../range.js";
import type {Rule} from "../rule.js";
import {both, en, joined, zh, type Said} from "../../say/index.js";
import {figure, tabular, type Statement} from "../statement.js";

/** How far behind the whole, or the first part, the parts are told: a paragraph. */
const REACH = 400;
/** How far before a number the member it is told of may stand. */
const NEAR = 80;
/** What the parts of a whole that needs no telling make. */
const HUNDRED = 100;

export const rule: Rule = {
  id: "identity",
  zh: "恒等关系不成立",
  severity: "error",
  checks:
    "What holds by its meaning does so: value added of the three industries makes the product, their contributions 100 %, their pulls its growth, which lies between theirs, as the income of all does between those of town and country; firms and households make no more than all market subjects; exports and imports make trade; deaths and natural growth make births.",
  why: {
    zh: "这几个数字按定义必须相符，不符则至少一个是错的。",
    en: "These figures fit each other by definition; if they do not, one of them is wrong.",
  },
  tolerance:
    "Rounding of every number; only where every part is told once, behind its whole (of market subjects in its sentence), for its year and in its unit; bounds are left out where parts make the whole; a growth outside those of its parts is asked about.",
  run: (context) => IDENTITIES.flatMap((identity) => context.statements.flatMap((s) => check(context, identity, s))),
};

function check(context: AuditContext, identity: Identity, first: Statement): Finding[] {
  if (!opens(context, identity, first)) return [];
  const parts = partsOf(context, identity, first);
  const whole = identity.whole === null ? null : first;
  if (parts.length === 0) return [];
  if (identity.kind === "within")
    return sum(parts.map((p) => p.allowed)).low > first.allowed.high ? [report(context, identity, whole, parts)] : [];
  if ([first, ...parts].some((s) => s.claim.comparator !== "=")) return [];
  const expected = isBetween(identity) ? hull(parts) : sum(parts.map((p) => p.printed));
  return apart(expected, whole === null ? point(HUNDRED) : signed(whole)) ? [report(context, identity, whole, parts)] : [];
}

const isBetween = ({kind}: Identity): boolean => kind === "growth" || kind === "mean";

/** What a statement is a figure of: of a growth, what grows. */
const thing = (s: Statement): string => (isGrowth(s) ? grown(s.claim.name) : s.name);

/** Whether a statement is the whole, or where there is none the first of the parts. */
const opens = (context: AuditContext, identity: Identity, s: Statement): boolean =>
  identity.whole === null
    ? partOf(context, identity, s) === 0
    : s.to !== null &&
      (identity.kind === "mean" || !OF_EACH.in(s.name)) &&
      isGrowth(s) === (identity.kind === "growth" || identity.kind === "pull") &&
      isNamed(identity, thing(s));

/** By the whole's name, and not by that of a part of it. */
const isNamed = ({whole, members}: Identity, name: string): boolean =>
  name.endsWith(whole!) && !members.some((member) => name.startsWith(member));

/** A figure per head is no whole. */
const OF_EACH = words("人均 每 单位");

/** All parts, in the order of the members; empty where one is not told before the next whole. */
function partsOf(context: AuditContext, identity: Identity, first: Statement): Statement[] {
  const near = identity.kind === "within" ? inSentence(context, first) : behind(context, identity, first);
  const told = near.filter((s) => isLike(s, first) && (s.stem === first.stem || identity.kind === "pull"));
  const parts = identity.members.map((_, i) => told.find((s) => partOf(context, identity, s) === i));
  return parts.every((p) => p !== undefined) ? parts : [];
}

/** What is told behind the first before the next whole. */
function behind(context: AuditContext, identity: Identity, first: Statement): readonly Statement[] {
  const at = first.claim.numberStart;
  const near = between(context, at, at + REACH);
  const next = near.findIndex((s, i) => i > 0 && opens(context, identity, s));
  return near.slice(0, next < 0 ? near.length : next);
}

/** What is told beside a whole, added alike. */
const inSentence = ({sentences}: AuditContext, whole: Statement): readonly Statement[] =>
  (sentences.find((group) => group.includes(whole)) ?? []).filter((s) => s.flow === whole.flow);

/** Of one year and outlook, in one part of the text: a table's cells are no parts of what stands in a sentence. */
const isLike = (a: Statement, b: Statement): boolean => a.to === b.to && a.planned === b.planned && a.claim.where === b.claim.where;

/** The place of a statement among the members; −1 for none. */
function partOf(context: AuditContext, identity: Identity, s: Statement): number {
  const {kind, whole, members, measure} = identity;
  const said = tabular(s) ? asRow(thing(s), whole, members) : thing(s);
  if (isGrowth(s) !== (kind === "growth") || (kind === "pull" && s.stem !== "个百分点")) return -1;
  if (whole !== null && isNamed(identity, said)) return -1;
  if (measure === "") return members.findIndex((member) => said.endsWith(member));
  const name = said.startsWith(measure) ? `${toldLast(context, s, members)}${said}` : said;
  return members.findIndex((member) => name === member || (name.includes(member) && name.includes(measure)));
}

/** 第一产业生产总值, in a row below 生产总值: the row of the member. */
const asRow = (said: string, whole: string | null, members: readonly string[]): string =>
  members.find((member) => said === `${member}${whole}`) ?? said;

/** The member that the words before a number speak of: 第二产业贡献率为70.4%,拉动GDP增长2.6个百分点. */
function toldLast({text}: AuditContext, {claim}: Statement, members: readonly string[]): string {
  const words = text
    .slice(Math.max(0, claim.numberStart - NEAR), claim.numberStart)
    .split(/[;。\n]/u)
    .at(-1)!;
  return members.filter((member) => words.includes(member)).toSorted((a, b) => words.lastIndexOf(b) - words.lastIndexOf(a))[0] ?? "";
}

function report(context: AuditContext, identity: Identity, whole: Statement | null, parts: readonly Statement[]): Finding {
  const [first] = parts;
  const named = nameOf(context, whole ?? first!);
  const made: Said = whole === null ? both`${HUNDRED}%` : figure(whole);
  const listed = joined(parts.map(figure), {zh: "、", en: ", "});
  const total = inHan(parts.reduce((n, p) => n + p.value, 0) / (whole?.scale ?? 1), 6);
  const mean = isBetween(identity);
  return finding(rule.id, {
    severity: mean ? "explain" : "error",
    message: mean
      ? {
          zh: zh`${named}${made}，不在各部分的${listed}之间。`,
          en: en`${named} is ${made}, which does not lie between its parts, ${listed}.`,
        }
      : {
          zh: zh`${named}${whole === null ? "等各项合计应为" : "为"}${made}，而${listed}相加得${total}${whole?.claim.unit ?? "%"}。`,
          en: en`${named} ${whole === null ? "and its like should make" : "is"} ${made}, but ${listed} add up to ${total}.`,
        },
    spans: spansOf(context, whole === null ? parts : [whole, ...parts]),
    arithmetic: mean ? both`${made} ∉ {${listed}}` : both`${joined(parts.map(figure), " + ")} = ${total} ≠ ${made}`,
    settle: {zh: "核对总数与各部分。", en: "Check the whole and its parts."},
    indicator: context.subjectOf(whole ?? first!).indicator,
  });
}
