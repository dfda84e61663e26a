import {group} from "d3-array";
import type {Finding, Section} from "../../model/index.js";
import {excerpt, finding, show} from "../finding.js";
import type {AuditContext} from "../context.js";
import type {Rule} from "../rule.js";

/** 一、政务服务(25分): what a heading counts for, and in what. */
const WORTH = /\((\d+(?:\.\d+)?)([^\d()]{1,3})\)$/u;

export const rule: Rule = {
  id: "heading-sum",
  zh: "各小项分值之和与大项不符",
  severity: "error",
  checks: "What the headings below a heading count for (3分, 2分) adds up to what it counts for itself (5分).",
  why: {
    zh: "各小项相加不等于大项，评分没有依据。",
    en: "If the parts do not add up to the whole, nothing can be scored by them.",
  },
  tolerance: "Only where each heading below counts, in the unit of the heading above.",
  run: (context) =>
    [...group(context.document?.sections ?? [], (s) => s.parent)].flatMap(([parent, parts]) => check(context, parent, parts)),
};

function check(context: AuditContext, parent: number, parts: readonly Section[]): Finding[] {
  const whole = context.document?.sections[parent];
  const total = whole === undefined ? null : worth(whole);
  const counted = parts.map(worth);
  if (whole === undefined || total === null || parts.length < 2 || counted.some((c) => c?.unit !== total.unit)) return [];
  const sum = counted.reduce((n, c) => n + Number(c!.number), 0);
  if (Math.abs(sum - Number(total.number)) < 1e-9) return [];
  return [
    finding(rule.id, {
      severity: "error",
      message: {
        zh: `“${whole.heading}”为${total.number}${total.unit}，其下各项合计${show(sum)}${total.unit}。`,
        en: `The heading counts for ${total.number}, the headings below it add up to ${show(sum)}.`,
      },
      spans: [whole, ...parts].map(({headingSpan}) => excerpt(context, headingSpan.start, headingSpan.end)),
      arithmetic: `${counted.map((c) => c!.number).join(" + ")} = ${show(sum)} ≠ ${total.number}`,
      settle: {zh: "核对大项与各小项的分值。", en: "Check what each heading counts for."},
    }),
  ];
}

function worth({heading}: Section): {readonly number: string; readonly unit: string} | null {
  const found = WORTH.exec(heading);
  return found === null ? null : {number: found[1]!, unit: found[2]!};
}
