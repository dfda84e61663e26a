import type {Finding} from "../../model/index.js";
import {statedName, type AuditContext} from "../context.js";
import {finding, plainSum, spansOf, sumOf} from "../finding.js";
import {plainName} from "../name.js";
import {apart} from "../range.js";
import type {Rule} from "../rule.js";
import {figure, figureEn, type Statement} from "../statement.js";
import {groupBy} from "../../model/group.js";

export const rule: Rule = {
  id: "part-whole",
  zh: "部分大于整体",
  severity: "error",
  checks: "A part (其中…, 民营…市场主体, 企业…) is not larger than its whole in the same year; shares of one whole do not sum above 100 %.",
  why: {zh: "部分大于整体，至少一个数字是错的。", en: "If the part exceeds the whole, one of the two is wrong."},
  tolerance: "Rounding; parts are known by 其中, or by a name that narrows the whole's name at its beginning.",
  run: (context) => [...parts(context), ...shares(context)],
};

function parts(context: AuditContext): Finding[] {
  const levels = context.statements.filter((s) => s.to !== null && !s.relative && s.claim.kind !== "growth" && s.stem !== "");
  return levels.flatMap((part, i) => {
    const whole = levels.find(
      (w) => w.to === part.to && w.stem === part.stem && w.flow === part.flow && isPart(context, part, w, levels[i - 1]),
    );
    if (whole === undefined || part.printed.low <= whole.printed.high || !apart(part.printed, whole.allowed)) return [];
    return [
      finding(rule.id, {
        severity: "error",
        message: `“${part.claim.name}”${part.to}年${figure(part)}，大于其所属的“${whole.claim.name}”${figure(whole)}。`,
        messageEn: `${statedName(part)}, ${figureEn(part)} for ${part.to}, is larger than ${statedName(whole)}, ${figureEn(whole)}, of which it is a part.`,
        spans: spansOf(context, [part, whole]),
        ...sumOf((pen) => `${pen.figure(part)} > ${pen.figure(whole)}`),
        settle: "核对两数的单位与时点。",
        settleEn: "Check unit and date of both numbers.",
        indicator: context.subjectOf(part).indicator,
      }),
    ];
  });
}

/** Words that narrow a whole when they stand before its name. */
const NARROWS = /^(?:民营经济?|私营|国有|外资|个体|新设|其中|网络|涉农|小微)/u;

function isPart(context: AuditContext, part: Statement, whole: Statement, previous: Statement | undefined): boolean {
  if (part === whole) return false;
  const between = context.text.slice(whole.claim.numberStart + whole.claim.number.length, part.claim.numberStart);
  if (previous === whole && /^[^。;\n]{0,20}其中/u.test(between)) return true;
  const narrowed = plainName(part.claim.name);
  return NARROWS.test(narrowed) && narrowed.replace(NARROWS, "") === plainName(whole.claim.name);
}

/** 占比 of one whole in one sentence: A占60%、B占50%. */
function shares(context: AuditContext): Finding[] {
  const said = context.statements.filter((s) => s.stem === "%" && /占比?$|比重$/u.test(s.claim.name) && s.claim.comparator === "=");
  const groups = [...groupBy(said, (s) => `${s.claim.start}-${s.claim.end}`).values()];
  return groups.flatMap((group) => {
    const total = group.reduce((n, s) => n + s.printed.low, 0);
    if (group.length < 2 || total <= 100) return [];
    return [
      finding(rule.id, {
        severity: "explain",
        message: `同一句中各部分占比合计超过100%：${group.map(figure).join("、")}。`,
        messageEn: `The shares in one sentence sum to more than 100%: ${group.map(figureEn).join(", ")}.`,
        spans: spansOf(context, group),
        ...plainSum(`${group.map((s) => s.claim.number).join(" + ")} > 100`),
        settle: "核对各部分是否属于同一整体。",
        settleEn: "Check that the parts belong to one whole.",
      }),
    ];
  });
}
