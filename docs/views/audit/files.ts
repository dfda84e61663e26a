/** The findings of a plan as a table; JSON and Markdown are those that `duibiao audit` writes. */
import type {Finding} from "../../lib/model/index.js";
import {csv} from "../../components/dom.js";

export function findingsCsv(findings: readonly Finding[]): string {
  const head = [
    "id",
    "severity",
    "rule",
    "indicator",
    "message",
    "arithmetic",
    "settle",
    "places",
    "quotes",
    "decision",
    "note",
    "by",
    "at",
  ];
  const line = (f: Finding): (string | null)[] => {
    const places = f.spans.map((x) => `${x.start}-${x.end}`).join(" ");
    const quotes = f.spans.map((x) => x.quote.replace(/\s+/g, " ")).join(" | ");
    const decided = f.decided
      ? [f.dismissed ? "dismissed" : "upheld", f.decided.note, f.decided.by.join(" "), f.decided.at]
      : ["", "", "", ""];
    return [f.id, f.severity, f.rule, f.indicator, f.message, f.arithmetic, f.settle, places, quotes, ...decided];
  };
  return csv([head, ...findings.map(line)]);
}
