import {group} from "d3-array";
import {words} from "../../lexicon/words.js";
import type {Finding} from "../../model/index.js";
import type {AuditContext} from "../context.js";
import {excerpt, finding, spanOf} from "../finding.js";
import type {Rule} from "../rule.js";
import {both, en, joined, quoted, zh, type Part} from "../../say/index.js";
import {tabular, type Statement} from "../statement.js";

/** A number followed at once by a verb or a stop where a counted noun wants its measure word. */
const BARE =
  /(?:累计|达到?|实现|共有?|创建|培育|建成|新增|评选|证书|示范区|示范城市|安全县|提名奖["”]?)[^\d,。;\n()]{0,14}?(\d{1,6}(?:\.\d+)?)(?=[,。;、\n]|大力|认真|积极|推|全面|加强|省级|国家级|的?$)/gu;
/** Dots that lead to a page number in a table of contents. */
const LEADERS = /\.{3,}|…|·{3,}/u;
/** A quotation opens before a name; 等12 at the end of a line has the mark of a note. */
const MARKED = ['"', "“", "等"];
/** What makes a name of the number before it, on its line or the next: 13号线. */
const NAMES = words("号 路 期 届 版");
/** Digits that are not amounts: years, hotlines, the last figure of a range of years. */
const NO_AMOUNT = /^(?:19\d{2}|20(?:0[5-9]|[1-4]\d))$|^12\d{3}$|^1$/u;

export const rule: Rule = {
  id: "missing-unit",
  zh: "数值缺单位",
  severity: "note",
  checks: "A number that measures something has its unit: 累计颁发证书2000(?), 地理标志累计762(?).",
  why: {zh: "没有单位的数无法换算和比较。", en: "A number without a unit can be neither converted nor compared."},
  tolerance: "Years, hotlines, pages in a table of contents and names with numerals are left out; a table's row is one finding.",
  run: (context) => [...inText(context), ...inTables(context)],
};

function inText(context: AuditContext): Finding[] {
  const claimed = new Set(context.statements.filter((s) => s.stem !== "" || isRate(s)).map((s) => s.claim.numberStart));
  return [...context.text.matchAll(BARE)].flatMap((m) => {
    const at = m.index + m[0].length - m[1]!.length;
    const before = context.text[at - 1] ?? "";
    if (LEADERS.test(m[0]) || NO_AMOUNT.test(m[1]!) || claimed.has(at) || MARKED.includes(before)) return [];
    if (NAMES.starts(context.text.slice(at + m[1]!.length).trimStart())) return [];
    return [draft(context, m[1]!, m[0], excerpt(context, m.index, m.index + m[0].length))];
  });
}

function inTables(context: AuditContext): Finding[] {
  const withUnits = new Set(context.statements.filter((s) => s.stem !== "").map((s) => s.claim.where));
  const bare = context.statements.filter((s) => tabular(s) && isBare(s) && withUnits.has(s.claim.where) && !isRate(s));
  const rows = [...group(bare, (s: Statement) => `${s.claim.where}|${s.claim.name}`).values()];
  return rows.map((row) => draft(context, joined(row.map((s) => s.claim.number)), row[0]!.claim.name, spanOf(context, row[0]!)));
}

/** Without a unit as printed: a curator may have supplied it since. */
const isBare = (s: Statement): boolean => s.stem === "" || (s.claim.origin === "corrected" && !s.claim.quote.includes(s.claim.unit));

const RATES = words("率 度 比 例 比值 指数 系数 倍数");
/** 死亡率 and 收入比值 need no unit, unless a bracket for one was opened: 满意度(. */
const isRate = (s: Statement): boolean =>
  s.claim.kind === "growth" || (RATES.ends(s.claim.name) && !/[(\uff08]\s*(?:\n|$)/u.test(s.claim.quote));

function draft(context: AuditContext, number: Part, name: string, span: ReturnType<typeof excerpt>): Finding {
  return finding(rule.id, {
    severity: "note",
    message: {
      zh: zh`${quoted(name.trim())}的数值${number}没有单位，可能在转载中丢失。`,
      en: en`In ${quoted(name.trim())}, ${number} has no unit; it may have been lost when the text was copied.`,
    },
    spans: [span],
    arithmetic: both`${number} [?]`,
    settle: {
      zh: "查阅原文件，补上单位；补上前不参与比较。",
      en: "Fill in the unit from the original document; until then the number is not compared.",
    },
  });
}
