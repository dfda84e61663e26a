import {group} from "d3-array";
import {nameOf, type AuditContext, type Subject} from "../context.js";
import {finding, spansOf} from "../finding.js";
import type {Rule} from "../rule.js";
import {both, en, zh} from "../../say/index.js";
import {figure, place, type Statement} from "../statement.js";
import type {Finding} from "../../model/index.js";
import {ENOUGH} from "../indexed.js";
import {pathRows, type Row} from "../rows.js";

export const rule: Rule = {
  id: "bound-lost",
  zh: "上下限丢失或相反",
  severity: "error",
  checks:
    "A number that is a bound in one place (不低于, 以上, ≤) is not the opposite bound in another, nor a target's strict one a bare number; the steps of a row have one kind of bound.",
  why: {
    zh: "“不低于”与“不超过”相反，“超过4”不含4；界限写法不一，达标与否会有两种结论。",
    en: "A floor is not a ceiling, and 超过4 excludes 4: with both, a result can pass and fail at once.",
  },
  tolerance:
    "达到4 and 4以上 agree in what they ask for; a bare number beside 不低于 the same number is let pass, beside 突破 it is only noted.",
  run: (context) => [
    ...[...context.subjects, ...context.paces].flatMap((subject) => check(context, subject)),
    ...pathRows(context).flatMap((row) => oddStep(context, row)),
  ],
};

const direction = (s: Statement): number => (s.claim.comparator.startsWith(">") ? 1 : s.claim.comparator.startsWith("<") ? -1 : 0);

function check(context: AuditContext, subject: Subject): Finding[] {
  const set = subject.statements.filter((s) => !s.flow || s.claim.kind === "annual");
  const alike = [...group(set, (s) => `${s.value}|${s.from}|${s.to}|${s.planned}`).values()];
  return alike.flatMap((group) =>
    group.flatMap((a, i) => {
      const b = group.slice(i + 1, i + 1 + ENOUGH).find((other) => a.claim.where !== other.claim.where && clash(a, other));
      return b === undefined ? [] : [report(context, subject, a, b)];
    }),
  );
}

/** A step between the first and the last whose bound is opposite to all others' of its row, or lost where the others have one for the same number. */
function oddStep(context: AuditContext, {steps}: Row): Finding[] {
  return steps.slice(1, -1).flatMap((step) => {
    const others = steps.filter((s) => s !== step && s.planned === step.planned);
    const [first] = others;
    if (first === undefined || others.length < 2 || others.some((s) => s.claim.comparator !== first.claim.comparator)) return [];
    const opposite = direction(step) * direction(first) === -1;
    const lost = direction(step) === 0 && direction(first) !== 0 && others.every((s) => s.value === step.value);
    return opposite || lost ? [report(context, context.subjectOf(step), step, first)] : [];
  });
}

/** Opposite bounds, or a strict bound against a plain equality. */
function clash(a: Statement, b: Statement): boolean {
  if (direction(a) * direction(b) === -1) return true;
  if (!a.planned || a.claim.kind === "growth") return false;
  const comparators = [a.claim.comparator, b.claim.comparator];
  return comparators.includes("=") && (comparators.includes(">") || comparators.includes("<"));
}

const BEYOND = /突破[^\d。,;]{0,2}$/u;
/** 突破2000亿元 beside 2000 in the table is how plans speak of reaching it. */
const isWorded = ({text}: AuditContext, {claim}: Statement): boolean =>
  BEYOND.test(text.slice(Math.max(0, claim.numberStart - 5), claim.numberStart));

function report(context: AuditContext, subject: Subject, a: Statement, b: Statement): Finding {
  const opposite = direction(a) * direction(b) === -1;
  const mild = !opposite && (isWorded(context, a) || isWorded(context, b));
  return finding(rule.id, {
    severity: opposite ? "error" : mild ? "note" : "explain",
    message: {
      zh: zh`${nameOf(context, a)}在${place(a)}为${figure(a)}，在${place(b)}为${figure(b)}，${opposite ? "上下限相反" : "界限不一"}。`,
      en: en`${nameOf(context, a)} is ${figure(a)} in ${place(a)} and ${figure(b)} in ${place(b)}: ${opposite ? "opposite bounds" : "the bound is lost in one place"}.`,
    },
    spans: spansOf(context, [b, a]),
    arithmetic: both`${figure(a)} ≠ ${figure(b)}`,
    settle: {zh: "统一写法（不低于、达到、超过）。", en: "Use one wording throughout: at least, reaches, or more than."},
    indicator: subject.indicator,
  });
}
