import {rateKind} from "../../lexicon/rates.js";
import {nameOf, SURE_LINK, type AuditContext} from "../context.js";
import {finding, spanOf} from "../finding.js";
import type {Rule} from "../rule.js";
import {en, zh} from "../../say/index.js";
import {figure, type Statement} from "../statement.js";

/** A level that is led up to, and one that is led down to. */
const UP = /(?:提高|提升|上升|增加|扩大|增)(?:至|到)$/u;
const DOWN = /(?:下降|降低|降|减少|压缩|压减|缩短|缩小)(?:至|到|为)$/u;

export const rule: Rule = {
  id: "wrong-way",
  zh: "界限方向与指标不合",
  severity: "explain",
  checks: "A share that should be high (合格率, 满意度) is not capped, and what rises to a level does not rise to 以下, nor fall to 以上.",
  why: {
    zh: "合格率“不高于”某数等于要求变差，多半是“不低于”之误。",
    en: "A cap on a pass rate asks for worse, and is most often a floor gone wrong.",
  },
  tolerance: "Shares whose good direction is known; rates of growth, counts and full shares (100 %) are left out.",
  run: (context) =>
    context.statements
      .filter((s) => isCapped(context, s) || isTurned(context, s))
      .map((s) =>
        finding(rule.id, {
          severity: "explain",
          message: {
            zh: zh`${nameOf(context, s)}为${figure(s)}，界限方向与指标含义相反。`,
            en: en`${nameOf(context, s)} is ${figure(s)}: the bound goes against what the indicator means.`,
          },
          spans: [spanOf(context, s)],
          arithmetic: figure(s),
          settle: {zh: "核对“以上”“以内”“不低于”“不高于”。", en: "Check whether a floor or a ceiling is meant."},
          indicator: context.subjectOf(s).indicator,
        }),
      ),
};

const ceiling = ({claim}: Statement): boolean => claim.comparator.startsWith("<");
const floor = ({claim}: Statement): boolean => claim.comparator.startsWith(">");

/** Rates that nobody wants low. */
const WANTED =
  /(?<!不)(?:合格率|满意[度率]|办结率|核查率|覆盖率|普及率|达标率|完成率|登记率|检验率|准确率|回应率|处理率|公示率|年报率|优良率|巩固率|入学率)$/u;

/** A ceiling on a share of which more is better. */
function isCapped({catalogue}: AuditContext, {claim, stem, name}: Statement): boolean {
  if (stem !== "%" || claim.kind === "growth" || claim.value >= 100 || !claim.comparator.startsWith("<")) return false;
  const known = claim.linkScore >= SURE_LINK && claim.indicator !== null ? catalogue.get(claim.indicator)?.polarity : undefined;
  return rateKind(claim.name) === "share" && (known === undefined ? WANTED.test(name) : known === "higher");
}

/** 上升到99%以内, 降至3天以上; a line that is moved (9600元以下提高到15600元以下) keeps its side. */
function isTurned({text, byId}: AuditContext, s: Statement): boolean {
  const from = s.claim.pair === null ? undefined : byId.get(s.claim.pair);
  if (from?.claim.comparator === s.claim.comparator) return false;
  const before = text.slice(Math.max(0, s.claim.numberStart - 6), s.claim.numberStart);
  return (ceiling(s) && UP.test(before)) || (floor(s) && s.claim.kind === "level" && DOWN.test(before));
}
