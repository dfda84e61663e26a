/** The reader's own error rates, on texts that were labelled by hand, with what it still gets wrong. */
import {FileAttachment} from "observablehq:stdlib";
import type {AuditReport} from "../../test/eval/audit.js";
import type {ClauseScore} from "../../test/eval/clauses.js";
import type {ClaimsReport} from "../../test/eval/report-claims.js";
import {h, type Child} from "../components/dom.js";
import type {Site} from "../components/site.js";
import {say} from "../components/state.js";
import {plainTable, table} from "../components/table.js";

type Example = ClaimsReport["examples"][number];
type Missed = AuditReport["missed"][number];

const percent = (x: number | null): string => (x === null ? "—" : `${(x * 100).toFixed(1)}%`);

function reading({documents}: ClaimsReport): HTMLElement {
  const setWord = (set: string): string => (set === "shared" ? say("他人标注", "labelled by others") : say("本项目标注", "labelled here"));
  return table({
    id: "reading",
    caption: say("读数的准确度", "Accuracy of reading"),
    rows: documents,
    columns: [
      {key: "id", label: say("文本", "Text"), header: true, value: (d) => d.id},
      {key: "set", label: say("标注", "Labels"), value: (d) => setWord(d.set)},
      {key: "gold", label: say("标注条数", "Labelled"), right: true, value: (d) => d.gold},
      {key: "found", label: say("读出", "Read"), right: true, value: (d) => d.found},
      {key: "precision", label: say("查准", "Precision"), right: true, value: (d) => d.precision, cell: (d) => percent(d.precision)},
      {key: "recall", label: say("查全", "Recall"), right: true, value: (d) => d.recall, cell: (d) => percent(d.recall)},
      {key: "quantity", label: say("数值与界限", "Quantity"), right: true, value: (d) => d.quantity, cell: (d) => percent(d.quantity)},
      {key: "role", label: say("性质", "Role"), right: true, value: (d) => d.role, cell: (d) => percent(d.role)},
      {key: "period", label: say("年份", "Year"), right: true, value: (d) => d.period, cell: (d) => percent(d.period)},
      {key: "name", label: say("名称", "Name"), right: true, value: (d) => d.name, cell: (d) => percent(d.name)},
    ],
  });
}

function faults(list: readonly Example[]): HTMLElement {
  return table<Example>({
    id: "faults",
    caption: say("仍然读错的例子", "What is still read wrongly"),
    rows: list,
    columns: [
      {key: "id", label: say("文本", "Text"), value: (e) => e.id},
      {key: "fault", label: say("哪一项", "Which field"), value: (e) => e.fault},
      {key: "quote", label: say("原句", "Sentence"), header: true, wide: true, value: (e) => e.quote.replace(/\s*\n\s*/g, " ↵ ")},
      {key: "expected", label: say("标注", "Label"), wide: true, value: (e) => e.expected},
      {key: "read", label: say("读成", "Read as"), wide: true, value: (e) => e.read || say("没有读出", "missed")},
    ],
  });
}

function auditing({rows, missed}: AuditReport, site: Site): Child {
  const name = (id: string): string => site.plan(id)?.plan.short ?? say("合计", "All");
  return [
    plainTable(
      say("审核的准确度", "Accuracy of the audit"),
      [say("规划", "Plan"), say("人工列出", "Labelled"), say("程序指出", "Found"), say("查全", "Recall"), say("查准", "Precision")],
      rows.map((r) => [name(r.plan), r.labelled, r.findings, percent(r.recall), percent(r.precision)]),
    ),
    missed.length
      ? h(
          "details",
          {},
          h("summary", {}, say(`没有指出的 ${missed.length} 处`, `${missed.length} places it missed`)),
          h(
            "ul",
            {class: "small", lang: "en"},
            missed.map((m: Missed) => h("li", {}, `${name(m.plan)} · ${m.rule}: ${m.explanation}`)),
          ),
        )
      : null,
  ];
}

const clauses = (scores: readonly ClauseScore[]): HTMLElement =>
  plainTable(
    say("条款对应的准确度", "Accuracy of clause matching"),
    [
      say("规划对", "Pair"),
      say("条款", "Clauses"),
      say("首位命中", "First hit"),
      say("前五命中", "In first five"),
      say("结论一致", "Verdict agrees"),
      say("只按字面相似（对照）", "Likeness of letters alone"),
    ],
    scores.map((s) => [s.pair, s.clauses, percent(s.recall[0]), percent(s.recall[2]), percent(s.accuracy), percent(s.baseline[0])]),
  );

export async function accuracy(site: Site): Promise<Child> {
  const [claims, {audit, clauses: matched}] = await Promise.all([
    FileAttachment("../data/accuracy-claims.json").json<ClaimsReport>(),
    FileAttachment("../data/accuracy.json").json<{audit: AuditReport; clauses: readonly ClauseScore[]}>(),
  ]);
  const texts = claims.documents.filter((d, i) => claims.documents.findIndex((x) => x.id === d.id) === i);
  const labelled = texts.reduce((n, d) => n + d.gold, 0);
  const mean = (pick: (d: ClaimsReport["documents"][number]) => number): number =>
    texts.reduce((n, d) => n + pick(d) * d.gold, 0) / labelled;
  const all = audit.rows.at(-1);
  return [
    h(
      "p",
      {class: "finding"},
      say(
        `在 ${texts.length} 份人工标注的 ${labelled} 条陈述上：读全 ${percent(mean((d) => d.recall))}，读出的 ${percent(mean((d) => d.precision))} 确有其事，数值与界限 ${percent(mean((d) => d.quantity))} 一致；审核查全 ${percent(all?.recall ?? null)}。`,
        `On ${labelled} statements labelled by hand in ${texts.length} texts: ${percent(mean((d) => d.recall))} found, ${percent(mean((d) => d.precision))} of those read are real, quantity and bound agree in ${percent(mean((d) => d.quantity))}; the audit finds ${percent(all?.recall ?? null)}.`,
      ),
    ),
    h(
      "div",
      {class: "notice", role: "note"},
      h(
        "p",
        {},
        say(
          "编号以数字开头的是真实规划，其余是为评测而编写的文本；同一文本由两方各自标注的，两行都列出，合计只算一次。这些文本在编写程序时都看过，所以这里的比率是上限；没有见过的文本会差一些。",
          "Texts whose id starts with digits are real plans, the others were written for the evaluation; a text labelled twice has two rows and counts once. These texts were seen while the program was written, so these rates are an upper bound; unseen texts will do worse.",
        ),
      ),
    ),
    h("h2", {id: "reading"}, say("读数", "Reading")),
    reading(claims),
    h("h2", {id: "faults"}, say("仍然读错的", "Still wrong")),
    faults(claims.examples),
    h("h2", {id: "auditing"}, say("审核", "Audit")),
    auditing(audit, site),
    h("h2", {id: "matching"}, say("条款", "Clauses")),
    clauses(matched),
  ];
}
