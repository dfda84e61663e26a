import {group} from "d3-array";
import type {Finding, Span} from "../../model/index.js";
import type {AuditContext} from "../context.js";
import {maskedNames, maskedValues} from "../../quantity/index.js";
import {excerpt, finding} from "../finding.js";
import type {Rule} from "../rule.js";
import {both, en, joined, quoted, verbatim, zh} from "../../say/index.js";

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
    const sentences = [...group(maskedValues(context), (mask) => clauseStart(context.text, mask.start)).values()];
    const names = maskedNames(context);
    return [...sentences.map((group) => value(context, group)), ...(names.length === 0 ? [] : [hiddenNames(context, names)])];
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

/** A mask's signs, without its unit. */
const SIGNS = /^[^\p{Script=Han}%]+/u;
const PART_END = /[,。;\n(]/u;
/** Characters shown from a mask on. */
const BEHIND = 12;

function value(context: AuditContext, group: readonly Span[]): Finding {
  const spans = group.map((mask) => {
    const from = clauseStart(context.text, mask.start);
    const start = from + context.text.slice(from, mask.start + 1).lastIndexOf(",") + 1;
    const rest = context.text.slice(mask.start, mask.start + BEHIND);
    const stop = rest.search(PART_END);
    return excerpt(context, start, mask.start + (stop < 0 ? rest.length : stop));
  });
  const signs = group.map((mask) => SIGNS.exec(context.text.slice(mask.start, mask.end))?.[0].trim() ?? "");
  return finding(rule.id, {
    severity: "note",
    message: {
      zh: zh`数值被遮盖，无法读出：${joined(spans.map((s) => quoted(s.quote.trim())))}。`,
      en: en`Masked values that cannot be read: ${joined(spans.map((s) => quoted(s.quote.trim())))}.`,
    },
    spans,
    arithmetic: both`${joined(signs)} = ?`,
    settle: {
      zh: "查阅原文件，补上数值；补上前不参与比较。",
      en: "Fill in the values from the original document; until then they are not compared.",
    },
  });
}

/** Where the name around a mask ends. */
const NAME_END = /[,、(”"。;\n]/u;
const NAME_BEHIND = 8;

function hiddenNames(context: AuditContext, names: readonly Span[]): Finding {
  const spans = names.slice(0, SHOWN).map(({start, end}) => {
    const stop = context.text.slice(end, end + NAME_BEHIND).search(NAME_END);
    return excerpt(context, start, end + (stop < 0 ? NAME_BEHIND : stop));
  });
  const [first] = names;
  const sign = context.text.slice(first!.start, first!.end);
  return finding(rule.id, {
    severity: "note",
    message: {
      zh: zh`有${names.length}处名称被遮盖（如${quoted(spans[0]!.quote.trim())}），责任单位与对象无法确认。`,
      en: en`${names.length} ${names.length === 1 ? "name is" : "names are"} masked, as in ${quoted(spans[0]!.quote.trim())}: who is in charge, and of what, cannot be told.`,
    },
    spans,
    arithmetic: both`${names.length} × ${verbatim(sign)}`,
    settle: {zh: "查阅原文件。", en: "Look at the original document."},
  });
}
