/** What a raised piece of text is: the mark of a note, or words that belong to the line. */
export type Raised = {readonly is: "note-mark"} | {readonly is: "words"; readonly text: string};

const NOTE_MARK: Raised = {is: "note-mark"};

const SUPERSCRIPTS: Readonly<Record<string, string>> = Object.fromEntries(
  "0123456789+-n".split("").map((plain, i) => [plain, "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ"[i]!]),
);
const SUBSCRIPTS: Readonly<Record<string, string>> = Object.fromEntries(
  "0123456789+-".split("").map((plain, i) => [plain, "₀₁₂₃₄₅₆₇₈₉₊₋"[i]!]),
);

/** [1], (1), 〔注2〕, ①, *, 1,2 and the like, without white space: nothing else than marks of notes. Each step takes one sign, in one way. */
const MARKS = /^(?:[[(（〔【［]?(?:注释?)?(?:\d(?:[-–](?=\d))?|[①-⑳㉑-㊿*＊※†‡#§]|[a-z])[\])）〕】］]?[,，、]?)+$/;
const LONGEST_MARK = 24;
/** Whether words are the mark of a note and nothing else. */
export function isNoteMark(words: string): boolean {
  return words.length <= LONGEST_MARK && MARKS.test(words.replace(/\s+/g, ""));
}

/** A power: digits with a sign. */
const POWER = /^[-−－+＋]?\d{1,2}$/;
/** A measure that takes a power: m², km², hm², μg/m³; a variable of one small letter too. */
const MEASURE = /(?:^|[^A-Za-z])(?:[kchdmnμµ]?m|[a-z])$/;
/** Ten as the base of a power: 5×10⁸, (10⁴t). */
const TEN = /(?:^|[×xX*·(（/:：〔[]\s*)10$/;

/**
 * What a piece in superscript says, from the words before and after it. A power is written in superscript digits, so that
 * it never joins the number before it; a digit behind a word or a number marks a note.
 *
 * @example raised("120万m", "2", "") // {is: "words", text: "²"}
 * @example raised("拥有量达到15.2", "2", "件") // {is: "note-mark"}
 */
export function raised(before: string, content: string, after: string): Raised {
  const text = content.trim().replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  if (POWER.test(text) && isPower(before, text)) return {is: "words", text: superscript(text)};
  if (/^\d{1,3}$/.test(text) && /^\s*[/⁄]/.test(after)) return {is: "words", text: /\d$/.test(before) ? ` ${text}` : text};
  if (isNoteMark(text)) return NOTE_MARK;
  return {is: "words", text: /^[\d.,+-]+$/.test(text) ? superscript(text) : content};
}

/** A piece in subscript: plain behind a letter (PM2.5, CO2), else in subscript digits, so that no number takes it in. */
export function lowered(before: string, content: string): string {
  if (/[A-Za-z)）/⁄]$/.test(before)) return content;
  return content.replace(/[\d+-]/g, (ch) => SUBSCRIPTS[ch] ?? ch);
}

function isPower(before: string, power: string): boolean {
  return /^[-−－]/.test(power) || (/^[23]$/.test(power) && MEASURE.test(before)) || TEN.test(before);
}

function superscript(text: string): string {
  return text
    .replace(/[−－]/g, "-")
    .replace(/＋/g, "+")
    .replace(/[\d+\-n]/g, (ch) => SUPERSCRIPTS[ch] ?? ch);
}
