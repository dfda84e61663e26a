import {words} from "../../lexicon/words.js";
import type {Finding, Table} from "../../model/index.js";
import type {AuditContext} from "../context.js";
import {excerpt, finding} from "../finding.js";
import {smallNumber} from "../../lexicon/small-numbers.js";
import type {Rule} from "../rule.js";
import {en, zh} from "../../say/index.js";

export const rule: Rule = {
  id: "nature-count",
  zh: "约束性、预期性指标数与表不符",
  severity: "explain",
  checks:
    "The plan's number of binding and of anticipated indicators (约束性指标3项) is that of its table; the two make the number of all indicators told before them.",
  why: {
    zh: "正文所称约束性指标数与表中不同，有的指标是否考核无从判断。",
    en: "If text and table count the binding indicators differently, it is unclear which of them is answered for.",
  },
  tolerance: "Only where one table gives natures; a row divided into parts may count once or as its parts.",
  run: (context) => {
    const kinds = [...context.text.matchAll(SENTENCE)].flatMap((m) => kindsOf(context, m[0], m.index));
    const tables = (context.document?.tables ?? []).filter((t) => t.heads.some((h) => h.nature !== ""));
    const told = tables.length === 1 ? [...context.text.matchAll(SAID)].flatMap((m) => check(context, tables[0]!, m)) : [];
    return [...told, ...kinds, ...(tables.length === 1 ? allTold(context, tables[0]!) : [])];
  },
};

const NATURE = words("约束性 预期性");
const SAID = /(约束性|预期性)指标(?:共|有|为|是)?(\d{1,2}|[一二两三四五六七八九十]{1,3})(?:项|个)/gu;

const SENTENCE = /[^。;\n]+/gu;
const NUMBER = String.raw`(\d{1,2}|[一二两三四五六七八九十]{1,3})(?:项|个)`;
/** 约束性指标8项, 8项为约束性; 21项主要指标, 指标共21项. */
const counted = (before: string, behind: string): RegExp =>
  new RegExp(`${before}(?:共|有|为|是|设置|设定)*${NUMBER}|${NUMBER}(?:均?为|是)?${behind}`, "u");
const KINDS = ["约束性", "预期性"].map((nature) => counted(`${nature}(?:指标)?`, nature));
const ALL = counted("指标(?:体系)?", "(?:主要|核心|具体|量化|发展)*指标");

const SETS = words("设置 设定 共设置 提出 确定 共提出 设立 共有 包括");
/** How far before the number the words that set the indicators stand. */
const NEAR = 8;
const TOLD = counted("指标", "(?:主要|核心|具体|量化|发展)*指标");

/** 规划共设置12项主要指标: as many as the table has rows, or as its last row is numbered. */
function allTold(context: AuditContext, table: Table): Finding[] {
  const rows = table.heads.filter((h) => h.nature !== "");
  const named = new Set(rows.map(({name}) => name.split(/[:：]/u)[0]));
  return [...context.text.matchAll(SENTENCE)].flatMap((m) => {
    const said = TOLD.exec(m[0]);
    const count = said === null ? null : smallNumber((said[1] ?? said[2])!);
    const lead = said === null ? "" : m[0].slice(Math.max(0, said.index - NEAR), said.index);
    if (said === null || count === null || !SETS.in(lead) || NATURE.in(lead + said[0]) || count === rows.length || count === named.size)
      return [];
    if (Math.abs(count - rows.length) > SLIP || table.rows.length !== rows.length) return [];
    const start = m.index + said.index;
    return [
      finding(rule.id, {
        severity: "explain",
        message: {
          zh: zh`正文称主要指标${String(count)}项，表中列有${String(rows.length)}项。`,
          en: en`The text speaks of ${String(count)} indicators, the table has ${String(rows.length)}.`,
        },
        spans: [
          excerpt(context, start, start + said[0].length),
          ...table.rows.slice(-1).flatMap((row) => row.slice(0, 1).map((c) => excerpt(context, c.start, c.end))),
        ],
        arithmetic: `${count} ≠ ${rows.length}`,
        settle: {zh: "核对指标总数与表中行数。", en: "Check the number of indicators and the rows of the table."},
      }),
    ];
  });
}
/** Farther apart the table is another one. */
const SLIP = 2;

/** 共21项主要指标,约束性8项、预期性15项: the two kinds and what they should make. */
function kindsOf(context: AuditContext, sentence: string, at: number): Finding[] {
  if (!NATURE.in(sentence)) return [];
  const kinds = KINDS.map((kind) => kind.exec(sentence));
  const first = Math.min(...kinds.map((m) => m?.index ?? -1));
  const all = first < 0 ? null : ALL.exec(sentence.slice(0, first));
  const [binding, anticipated, total] = [...kinds, all].map((m) => (m === null ? null : smallNumber((m[1] ?? m[2])!)));
  if (!binding || !anticipated || !total || binding + anticipated === total) return [];
  const end = Math.max(...kinds.map((m) => m!.index + m![0].length));
  return [
    finding(rule.id, {
      severity: "explain",
      message: {
        zh: `文中称指标共${total}项，约束性${binding}项与预期性${anticipated}项合计${binding + anticipated}项。`,
        en: `The text speaks of ${total} indicators, but ${binding} binding and ${anticipated} anticipated ones make ${binding + anticipated}.`,
      },
      spans: [excerpt(context, at + all!.index, at + end)],
      arithmetic: `${binding} + ${anticipated} = ${binding + anticipated} ≠ ${total}`,
      settle: {zh: "核对指标总数与各类指标数。", en: "Check the number of all indicators and of each kind."},
    }),
  ];
}

function check(context: AuditContext, table: Table, said: RegExpExecArray): Finding[] {
  const [words, nature, number] = said;
  const count = smallNumber(number!);
  const rows = table.heads.flatMap((h, i) => (h.nature === nature ? [{head: h, cells: table.rows[i]!}] : []));
  const named = new Set(rows.map(({head}) => head.name.split(/[:：]/u)[0]));
  if (count === null || rows.length === 0 || count === rows.length || count === named.size) return [];
  const cells = table.rows.flatMap((row) => row.filter((c) => NATURE.is(c.text.trim())));
  return [
    finding(rule.id, {
      severity: "explain",
      message: {
        zh: `正文称${nature}指标${count}项，表中列为${nature}的有${rows.length}项。`,
        en: `The text speaks of ${count} ${nature === "约束性" ? "binding" : "anticipated"} indicators, the table has ${rows.length}.`,
      },
      spans: [excerpt(context, said.index, said.index + words.length), ...cells.map((c) => excerpt(context, c.start, c.end))],
      arithmetic: `${count} ≠ ${rows.length}`,
      settle: {zh: "核对各项指标的属性与正文所称数目。", en: "Check each indicator's nature and the number in the text."},
    }),
  ];
}
