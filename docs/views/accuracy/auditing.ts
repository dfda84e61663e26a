/** Which of the contradictions that a reader listed the audit names, and what it names without cause. */
import {spoken} from "../../components/words.js";
import type {AuditReport, AuditRow} from "../../../test/eval/audit.js";
import {h, withChinese, type Child} from "../../components/dom.js";
import {heading} from "../../components/tags.js";
import type {Contents} from "../../components/site.js";
import {say, wording} from "../../components/state.js";
import {plainTable} from "../../components/box.js";
import {folded, percent, planLink} from "./words.js";

export function auditing({rows, grave, falseAlarms, missed}: AuditReport, site: Contents): Child {
  const head = (row: AuditRow): Child =>
    row === grave
      ? say("其中错误与待说明", "Errors and points to explain alone")
      : row.plan === "all"
        ? say("合计", "All")
        : planLink(row.plan, site);
  return [
    heading("auditing", say("审核", "Audit")),
    plainTable(
      say("审核的准确度", "Accuracy of the audit"),
      [
        say("规划", "Plan"),
        say("人工列出", "Labelled"),
        say("程序指出", "Found"),
        say("查全", "Recall"),
        say("查准", "Precision"),
        say("查全，类别也对", "Recall, class too"),
        say("查准，类别也对", "Precision, class too"),
      ],
      [...rows, grave].map((r) => [
        head(r),
        r.labelled,
        r.findings,
        percent(r.recall),
        percent(r.precision),
        percent(r.recallStrict),
        percent(r.precisionStrict),
      ]),
    ),
    h("h3", {id: "false-alarms"}, say("误报与漏报", "False alarms and misses")),
    folded(
      say(`误报 ${falseAlarms.length} 处`, `${falseAlarms.length} false alarms`),
      falseAlarms.map((f) => [planLink(f.plan, site), " · ", h("code", {}, f.rule), say("：", ": "), spoken(wording(f, "message"))]),
    ),
    folded(
      say(`漏报 ${missed.length} 处（人工的说明为英文）`, `${missed.length} missed`),
      missed.map((m) => [
        planLink(m.plan, site),
        " · ",
        h("code", {}, m.rule),
        say("：", ": "),
        h("span", {lang: "en"}, withChinese(m.explanation)),
      ]),
    ),
  ];
}
