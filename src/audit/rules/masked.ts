import type {Finding} from "../../model/index.js";
import type {AuditContext} from "../context.js";
import {quoteInEnglish} from "../../quantity/index.js";
import {excerpt, finding, sumOf} from "../finding.js";
import type {Rule} from "../rule.js";
import {groupBy} from "../../model/group.js";

/** A number blotted out before a unit: 不少于XX项. */
const VALUE =
  /(?:X{2,}|×{2,}|\*{2,}|○{2,}|□{2,}|_{2,}|[Xx]{2,})(?=[%万亿余多]?(?:[家项户件个批名人份种所条次台%元位]|万元|亿元))(?!个省)/gu;
/** A name blotted out: XX省, XX平台. */
const NAME = /(?:X{2,}|×{2,}|\*{3,}|○{2,}|□{2,}|某某)/gu;
/** Names shown in a finding; their number is in its arithmetic. */
const SHOWN = 12;

export const rule: Rule = {
  id: "masked",
  zh: "数值或名称被遮盖",
  severity: "note",
  checks: "Values and names are printed, not masked (XX家, XX省).",
  why: {zh: "遮盖的数值无法考核，也不能猜测。", en: "A masked value cannot be checked and must not be guessed."},
  tolerance: "Each sentence with a masked value is one finding; masked names together are one.",
  run: (context) => {
    const values = [...context.text.matchAll(VALUE)];
    const places = new Set(values.map((m) => m.index));
    const names = [...context.text.matchAll(NAME)].filter((m) => !places.has(m.index));
    const sentences = [...groupBy(values, (m) => clauseStart(context.text, m.index)).values()];
    return [...sentences.map((group) => value(context, group)), ...(names.length === 0 ? [] : [maskedNames(context, names)])];
  },
};

/** The beginning of the part between two sentence ends. */
function clauseStart(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST);
  const before = text.slice(from, at + 1);
  return from + Math.max(before.lastIndexOf("。"), before.lastIndexOf("\n")) + 1;
}
/** No sentence is longer. */
const LONGEST = 600;
const CLAUSE_END = /[。;\n]/u;

function value(context: AuditContext, group: readonly RegExpExecArray[]): Finding {
  const spans = group.map((m) => {
    const from = clauseStart(context.text, m.index);
    const start = from + context.text.slice(from, m.index + 1).lastIndexOf(",") + 1;
    const rest = context.text.slice(m.index, m.index + 12);
    const end = m.index + (rest.search(/[,。;\n(]/u) < 0 ? rest.length : rest.search(/[,。;\n(]/u));
    return excerpt(context, start, end);
  });
  return finding(rule.id, {
    severity: "note",
    message: `数值被遮盖，无法读出：${spans.map((s) => `“${s.quote.trim()}”`).join("、")}。`,
    messageEn: `Masked values that cannot be read: ${spans.map((s) => quoteInEnglish(s.quote)).join(", ")}.`,
    spans,
    ...sumOf(({say}) => `${group.map((m) => m[0]).join(say("、", ", "))} = ?`),
    settle: "查阅原文件，补上数值；补上前不参与比较。",
    settleEn: "Fill in the values from the original document; until then they are not compared.",
  });
}

function maskedNames(context: AuditContext, names: readonly RegExpExecArray[]): Finding {
  const spans = names.slice(0, SHOWN).map((m) => {
    const rest = context.text.slice(m.index + m[0].length, m.index + m[0].length + 8);
    const stop = rest.search(CLAUSE_END);
    return excerpt(
      context,
      m.index,
      m.index + m[0].length + Math.min(stop < 0 ? 8 : stop, rest.search(/[,、(”"]/u) < 0 ? 8 : rest.search(/[,、(”"]/u)),
    );
  });
  return finding(rule.id, {
    severity: "note",
    message: `有${names.length}处名称被遮盖（如“${spans[0]!.quote.trim()}”），责任单位与对象无法确认。`,
    messageEn: `${names.length} ${names.length === 1 ? "name is" : "names are"} masked, as in ${quoteInEnglish(spans[0]!.quote)}: who is in charge, and of what, cannot be told.`,
    spans,
    ...sumOf(({say}) => `${names.length} × ${say(names[0]![0], quoteInEnglish(names[0]![0]))}`),
    settle: "查阅原文件。",
    settleEn: "Look at the original document.",
  });
}
