import type {Claim, Excerpt, Unchecked} from "../model/index.js";
import {clausesWithoutObject} from "../clauses/index.js";
import {maskedValues} from "../quantity/index.js";
import {en, paired, type Said} from "../say/index.js";
import {planName} from "./plan-name.js";
import type {AlignContext, PlanSide} from "./side.js";

/** What this alignment did not look at, with the reason and the places: it stands on every report. */
export function uncheckedOf(lower: PlanSide, higher: PlanSide, context: Pick<AlignContext, "words" | "measures">): Unchecked[] {
  return [
    ...withoutText(lower, higher),
    fromClaims(
      {zh: "上级规划中未归入指标目录的量化目标", en: "Goals of the higher plan that are not linked to the catalogue of indicators"},
      {zh: "目录中没有对应指标，未与下级规划比较", en: "The catalogue has no such indicator; not compared with the lower plan"},
      higher.claims.filter((c) => isGoal(c) && c.indicator === null),
    ),
    fromClaims(
      {zh: "下级规划中未归入指标目录的量化目标", en: "Goals of the lower plan that are not linked to the catalogue of indicators"},
      {
        zh: "目录中没有对应指标，不知上级规划是否另有要求",
        en: "The catalogue has no such indicator; whether the higher plan asks for it is not known",
      },
      lower.claims.filter((c) => isGoal(c) && c.indicator === null),
    ),
    ...ambiguousTables(lower),
    ...ambiguousTables(higher),
    ...masked(lower),
    ...masked(higher),
    ...contextClauses(higher),
    ...withoutObject(higher, context),
  ].filter((u) => u.count > 0);
}

function isGoal(claim: Claim): boolean {
  return claim.role === "target" || claim.role === "task";
}

const entry = (what: Said, count: number, reason: Said, spans: readonly Excerpt[]): Unchecked => ({
  ...paired({what}),
  count,
  ...paired({reason}),
  spans,
});

function fromClaims(what: Said, reason: Said, claims: readonly Claim[]): Unchecked {
  return entry(what, claims.length, reason, claims.filter((c) => c.start >= 0).map(excerptOf));
}

function excerptOf({start, end, quote}: Excerpt): Excerpt {
  return {start, end, quote};
}

function withoutText(lower: PlanSide, higher: PlanSide): Unchecked[] {
  return [lower, higher]
    .filter((side) => side.document === null)
    .map((side) =>
      entry(
        {zh: `${side.plan.title}的条款与举措`, en: en`Clauses and measures of ${planName(side.plan)}`},
        1,
        {zh: "只有二手来源的指标，全文未入库", en: "Only indicators from secondary sources are at hand; the text is not in the corpus"},
        [],
      ),
    );
}

function ambiguousTables({document, plan}: PlanSide): Unchecked[] {
  const tables = document?.tables.filter((t) => t.flags.length > 0) ?? [];
  const spans = tables.map((t) => ({start: t.start, end: t.end, quote: t.caption}));
  return [
    entry(
      {zh: `${plan.title}中行列不能确定的表`, en: en`Tables of ${planName(plan)} whose rows and columns cannot be told`},
      tables.length,
      {zh: "原文把表摊平后行列对不上，未猜", en: "The copy flattened the table and its rows no longer fit its columns; not guessed"},
      spans,
    ),
  ];
}

function contextClauses({document, plan}: PlanSide): Unchecked[] {
  const context = document?.clauses.filter((c) => c.tense !== "commitment") ?? [];
  return [
    entry(
      {zh: `${plan.title}中的回顾、形势与口号句`, en: en`Sentences of ${planName(plan)} that look back, describe or declare`},
      context.length,
      {zh: "不是向前的承诺，不要求承接", en: "No commitments, so nothing to take up"},
      [],
    ),
  ];
}

function withoutObject({document, plan}: PlanSide, context: Pick<AlignContext, "words" | "measures">): Unchecked[] {
  const spans = document ? clausesWithoutObject(document, context) : [];
  return [
    entry(
      {zh: `${plan.title}中没有对象的句子`, en: en`Sentences of ${planName(plan)} without an object`},
      spans.length,
      {zh: "只有动作或评价，没有可对照的对象，不作判定", en: "Only an action or a judgement, nothing to hold against; not judged"},
      spans,
    ),
  ];
}

function masked({document, plan}: PlanSide): Unchecked[] {
  const spans = document ? maskedValues(document).map(({start, end}) => ({start, end, quote: document.text.slice(start, end)})) : [];
  return [
    entry(
      {zh: `${plan.title}中被遮蔽的数值`, en: en`Masked values of ${planName(plan)}`},
      spans.length,
      {zh: "原文以 XX 代替数字，不作猜测", en: "The text prints XX for the number; not guessed"},
      spans,
    ),
  ];
}
