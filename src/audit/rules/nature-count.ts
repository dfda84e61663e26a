import {words} from "../../lexicon/words.js";
import type {Finding, Table} from "../../model/index.js";
import type {AuditContext} from "../context.js";
import {excerpt, finding} from "../finding.js";
import {smallNumber} from "../../lexicon/small-numbers.js";
import type {Rule} from "../rule.js";

export const rule: Rule = {
  id: "nature-count",
  zh: "约束性、预期性指标数与表不符",
  severity: "explain",
  checks: "The plan's number of binding and of anticipated indicators (约束性指标3项) is that of its table.",
  why: {
    zh: "正文所称约束性指标数与表中不同，有的指标是否考核无从判断。",
    en: "If text and table count the binding indicators differently, it is unclear which of them is answered for.",
  },
  tolerance: "Only where one table gives natures; a row divided into parts may count once or as its parts.",
  run: (context) => {
    const tables = (context.document?.tables ?? []).filter((t) => t.heads.some((h) => h.nature !== ""));
    return tables.length === 1 ? [...context.text.matchAll(SAID)].flatMap((m) => check(context, tables[0]!, m)) : [];
  },
};

const NATURE = words("约束性 预期性");
const SAID = /(约束性|预期性)指标(?:共|有|为|是)?(\d{1,2}|[一二两三四五六七八九十]{1,3})(?:项|个)/gu;

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
