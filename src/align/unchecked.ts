import type {Claim, Excerpt, Unchecked} from "../model/index.js";
import {maskedValues} from "../quantity/index.js";
import {clausesWithoutObject} from "./clauses.js";
import type {PlanSide} from "./side.js";

/** What this alignment did not look at, with the reason and the places: it stands on every report. */
export function uncheckedOf(lower: PlanSide, higher: PlanSide): Unchecked[] {
  return [
    ...withoutText(lower, higher),
    fromClaims(
      "上级规划中未归入指标目录的量化目标",
      "目录中没有对应指标,未与下级规划比较",
      higher.claims.filter((c) => isGoal(c) && c.indicator === null),
    ),
    fromClaims(
      "下级规划中未归入指标目录的量化目标",
      "目录中没有对应指标,不知上级规划是否另有要求",
      lower.claims.filter((c) => isGoal(c) && c.indicator === null),
    ),
    ...ambiguousTables(lower),
    ...ambiguousTables(higher),
    ...masked(lower),
    ...masked(higher),
    ...contextClauses(higher),
    ...withoutObject(higher),
  ].filter((u) => u.count > 0);
}

function isGoal(claim: Claim): boolean {
  return claim.role === "target" || claim.role === "task";
}

function fromClaims(what: string, reason: string, claims: readonly Claim[]): Unchecked {
  return {what, count: claims.length, reason, spans: claims.filter((c) => c.start >= 0).map(excerptOf)};
}

function excerptOf({start, end, quote}: Excerpt): Excerpt {
  return {start, end, quote};
}

function withoutText(lower: PlanSide, higher: PlanSide): Unchecked[] {
  return [lower, higher]
    .filter((side) => side.document === null)
    .map((side) => ({what: `${side.plan.title}的条款与举措`, count: 1, reason: "只有二手来源的指标,全文未入库", spans: []}));
}

function ambiguousTables({document, plan}: PlanSide): Unchecked[] {
  const tables = document?.tables.filter((t) => t.flags.length > 0) ?? [];
  const spans = tables.map((t) => ({start: t.start, end: t.end, quote: t.caption}));
  return [{what: `${plan.title}中行列不能确定的表`, count: tables.length, reason: "原文把表摊平后行列对不上,未猜", spans}];
}

function contextClauses({document, plan}: PlanSide): Unchecked[] {
  const context = document?.clauses.filter((c) => c.tense !== "commitment") ?? [];
  return [{what: `${plan.title}中的回顾、形势与口号句`, count: context.length, reason: "不是向前的承诺,不要求承接", spans: []}];
}

function withoutObject({document, plan}: PlanSide): Unchecked[] {
  const spans = document ? clausesWithoutObject(document) : [];
  return [{what: `${plan.title}中没有对象的句子`, count: spans.length, reason: "只有动作或评价,没有可对照的对象,不作判定", spans}];
}

function masked({document, plan}: PlanSide): Unchecked[] {
  const spans = document ? maskedValues(document).map(({start, end}) => ({start, end, quote: document.text.slice(start, end)})) : [];
  return [{what: `${plan.title}中被遮蔽的数值`, count: spans.length, reason: "原文以 XX 代替数字,不作猜测", spans}];
}
