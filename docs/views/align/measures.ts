/** Measure by measure: how firmly each plan commits, with the clauses. */
import type {Alignment, MeasureVerdict} from "../../lib/model/index.js";
import {h, type Child} from "../../components/dom.js";
import {phrase} from "../../components/tags.js";
import {tableSection} from "../../components/section.js";
import type {Site} from "../../components/site.js";
import {say, colon} from "../../components/state.js";
import type {Column} from "../../components/table.js";
import {strengthWord} from "../../components/words.js";
import {decisionButton, kept, standingWord} from "../decide.js";
import {targetOf, type Review, type Target} from "../review.js";
import {at, clauseBadge, clauseWord} from "./clauses.js";

const measureName = (site: Site, id: string): string => {
  const m = site.data.measures.find((x) => x.id === id);
  return m ? say(m.zh, m.en) : id;
};

export const measureTarget = (site: Site, m: MeasureVerdict): Target =>
  targetOf.measure(m, `${measureName(site, m.measure)}${colon()}${clauseWord(m.verdict)}`);

const places = (plan: string, spans: MeasureVerdict["lowerSpans"]): Child =>
  spans.slice(0, 3).map((s, i) => [i ? " " : "", h("a", {href: at(plan, s), title: s.quote}, `〔${i + 1}〕`)]);

export function measureTable(site: Site, alignment: Alignment, review: Review): Child {
  if (!alignment.measures.length) return null;
  const columns: Column<MeasureVerdict>[] = [
    {key: "measure", label: say("举措", "Measure"), header: true, value: (m) => measureName(site, m.measure)},
    {key: "verdict", label: say("结论", "Verdict"), value: (m) => clauseWord(m.verdict), cell: (m) => clauseBadge(m.verdict)},
    {
      key: "higher",
      label: say("上级承诺", "Higher"),
      value: (m) => strengthWord(m.higher),
      cell: (m) => [strengthWord(m.higher), " ", places(alignment.higher, m.higherSpans)],
    },
    {
      key: "lower",
      label: say("下级承诺", "Lower"),
      value: (m) => (m.lower ? strengthWord(m.lower) : ""),
      cell: (m) =>
        m.lower
          ? [strengthWord(m.lower), " ", places(alignment.lower, m.lowerSpans)]
          : m.verdict === "done"
            ? [say("回顾中写到", "in the look back"), " ", places(alignment.lower, m.lowerSpans)]
            : phrase("muted", say("规划未写明", "not stated")),
    },
    {
      key: "review",
      label: say("审核", "Review"),
      value: (m) => standingWord(review.standing(measureTarget(site, m))),
      cell: (m) => decisionButton(review, measureTarget(site, m)),
    },
  ];
  return tableSection("measures", say("逐项举措", "Measure by measure"), {
    id: "measures",
    caption: say("举措承接", "Measures"),
    columns,
    rows: alignment.measures.filter((m) => kept(review, measureTarget(site, m))),
  });
}
