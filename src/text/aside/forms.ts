/** A form that a line takes, with its own proof. */
export interface Form {
  readonly id: string;
  /** On a folded line without white space at its ends. */
  readonly pattern: RegExp;
  readonly example: string;
  readonly counterexample: string;
  readonly because: string;
}

/** A line that is nothing but a page number 页码. */
export const PAGE_NUMBERS: readonly Form[] = [
  {
    id: "page/dashes",
    pattern: /^[-—–·~]+\s*(?:\d{1,4}|[ivxlcIVXLC]{1,6})\s*[-—–·~]+$/,
    example: "— 14 —",
    counterexample: "-3",
    because: "dashes on both sides hold a page number; one before it is a sign",
  },
  {
    id: "page/ordinal",
    pattern: /^[-—–]*\s*第\s*\d{1,4}\s*页\s*(?:[,/]?\s*[(]?共\s*\d{1,4}\s*页[)]?)?\s*[-—–]*$/,
    example: "第 3 页 共 20 页",
    counterexample: "第3页列出指标5项",
    because: "the line says that it is a page, and nothing else",
  },
  {
    id: "page/english",
    pattern: /^(?:page|p\.)\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?$/i,
    example: "Page 3 of 20",
    counterexample: "P3实验室",
    because: "programs number pages in English",
  },
];

/** A page number with the head of the page beside it 页眉. */
export const NUMBERED_HEADS: readonly Form[] = [
  {
    id: "head/number-behind",
    pattern: /^(?<head>[^\d\s].{3,60}?)\s*(?:[-—–·]\s*\d{1,4}\s*[-—–·]|第\s*\d{1,4}\s*页(?:\s*[,/]?\s*共\s*\d{1,4}\s*页)?)$/,
    example: "青溪县国民经济规划纲要 — 14 —",
    counterexample: "青溪县国民经济规划纲要",
    because: "the same words beside a number on page after page are the head of the page",
  },
  {
    id: "head/number-before",
    pattern: /^(?:[-—–·]\s*\d{1,4}\s*[-—–·]|第\s*\d{1,4}\s*页(?:\s*[,/]?\s*共\s*\d{1,4}\s*页)?)\s*(?<head>\S.{3,60})$/,
    example: "第 14 页 青溪县国民经济规划纲要",
    counterexample: "第十四页为附表",
    because: "as behind",
  },
];

/** A line that opens a note below a table or a page 注. */
export const NOTE_LINES: readonly Form[] = [
  {
    id: "note/word",
    pattern: /^[(]?(?:注释?|备注|附注)\s*\d{0,2}\s*[::.、]/,
    example: "注:1.带*为预计数。",
    counterexample: "注重实效,新建平台3个。",
    because: "注 with a colon opens what is said about the text, not the text",
  },
  {
    id: "note/definition",
    pattern: /^\d{1,2}\s?指(?![标数导挥示定南引令])[^,。;]{4,}/,
    example: "1指每万人口拥有的有效专利件数。",
    counterexample: "1指标体系不断完善,新建平台3个。",
    because: "the mark of a note and 指 define a word",
  },
  {
    id: "note/source",
    pattern: /^[(]?(?:资料|数据)来源\s*[::]/,
    example: "数据来源:县统计局。",
    counterexample: "数据来源更加可靠。",
    because: "a source is no statement of the plan",
  },
];

/** A heading over words that are explained 名词解释: its section defines and promises nothing. */
export const GLOSSARY_HEADS: readonly Form[] = [
  {
    id: "glossary/head",
    pattern:
      /^(?:附\s*[件录表]?\s*[\d一二三四五六七八九十]{0,3}\s*[::、.]?\s*|第.{1,4}[章节篇部]\s*|[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十]{1,3}[)]|\d{1,2}[.、])?[^,。;:]{0,20}(?:名词|术语|词语|用语|指标|概念|缩略语|专有名词|专业名词)[^,。;:]{0,8}(?:解释|注释|释义|说明|简释|解读)$/,
    example: "附件2 有关名词解释",
    counterexample: "加强术语解释工作,新建平台3个",
    because: "the entries below say what a word means",
  },
  {
    id: "glossary/bare",
    pattern: /^(?:名\s*词\s*解\s*释|术\s*语\s*表|注\s*释|尾\s*注|脚\s*注)\s*[::]?$/,
    example: "名 词 解 释",
    counterexample: "注释权责",
    because: "as the head, without a number",
  },
];

/** Name of the form that a line takes; null if none. */
export function formOf(line: string, forms: readonly Form[]): RegExpExecArray | null {
  for (const {pattern} of forms) {
    const found = pattern.exec(line);
    if (found) return found;
  }
  return null;
}
