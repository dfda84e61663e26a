import {damageApart} from "../audit/fold.js";
import type {Finding} from "../model/index.js";
import {FINDING_VERDICT, SEVERITY, type Said} from "../say/index.js";
import {escaped} from "./markdown.js";

/** The findings of a plan as JSON, with what reviewers decided on each. */
export function findingsJson(findings: readonly Finding[]): string {
  return `${JSON.stringify(findings, null, 2)}\n`;
}

/** The findings as Markdown: one heading each, with the arithmetic, the quotes and what would settle it; damage of the copy as one list. */
export function findingsMarkdown(findings: readonly Finding[]): string {
  const {own, damage} = damageApart(findings);
  const list = damage.map(
    (f) =>
      `- ${escaped(f.message)}${placesOf(f)}${opinions(f)
        .map((o) => `；${escaped(o)}`)
        .join("")}`,
  );
  return [...own.map(markdown), ...(damage.length > 0 ? [`### ${noted(damage)}\n\n${list.join("\n")}\n`] : [])].join("\n");
}

/** The findings as plain lines for a terminal; damage of the copy as one group, a line each. */
export function findingsText(findings: readonly Finding[]): string {
  const {own, damage} = damageApart(findings);
  const lines = damage
    .map(
      (f) =>
        `    ${f.message}${placesOf(f)}\n${opinions(f)
          .map((o) => `      ${o}\n`)
          .join("")}`,
    )
    .join("");
  return [...own.map(text), ...(damage.length > 0 ? [`${noted(damage)}\n${lines}`] : [])].join("\n");
}

/** One sentence on what the taking of the copy did to it. */
export const damageTold = ({length}: readonly Finding[]): Said => ({
  zh: `文本损伤${length}处，多半是转换所致，不是规划本身的矛盾`,
  en: `The copy is damaged in ${length} ${length === 1 ? "place" : "places"}, most likely by conversion: no contradiction of the plan's own`,
});

const noted = (damage: readonly Finding[]): string => `${SEVERITY.note.zh}：${damageTold(damage).zh}`;

const placesOf = ({spans}: Finding): string => (spans.length > 0 ? `（${spans.map((s) => `${s.start}–${s.end}`).join("、")}）` : "");

function opinions({decided, dismissed}: Finding): string[] {
  if (!decided) return [];
  const {by, at, note} = decided;
  return [
    `审核决定：${FINDING_VERDICT[dismissed ? "dismissed" : "upheld"].zh}${note && `，${note}`}（${by.join("、")}，${at.slice(0, 10)}）`,
  ];
}

function text(f: Finding): string {
  const spans = f.spans.map((s) => `    ${s.start}–${s.end} 「${flat(s.quote)}」\n`).join("");
  return `${SEVERITY[f.severity].zh} [${f.rule}] ${f.message}\n    ${f.arithmetic}\n${spans}    如何核定：${f.settle}\n${opinions(f)
    .map((n) => `    ${n}\n`)
    .join("")}`;
}

function markdown(f: Finding): string {
  const spans = f.spans.map((s) => `- 「${escaped(flat(s.quote))}」(${s.start}–${s.end})`).join("\n");
  const [message, sum, settle] = [f.message, f.arithmetic, f.settle].map(escaped);
  return `### ${SEVERITY[f.severity].zh}：${message}\n\n规则 \`${f.rule}\`；算式：${sum}\n\n${spans}\n\n如何核定：${settle}\n${opinions(f)
    .map((n) => `\n${escaped(n)}\n`)
    .join("")}`;
}

function flat(quote: string): string {
  return quote.replace(/\s+/g, " ");
}
