/** A value of a table as its row under its header, its number marked. */
import type {Claim, Document} from "../../lib/model/index.js";
import {rowAt} from "../../lib/text/row-at.js";
import {h} from "../dom.js";
import {highlight} from "../tags.js";
import {say} from "../state.js";

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Null where the statement stands in no row. */
export function tableRow(document: Document, claim: Claim): HTMLElement | null {
  const found = rowAt(document, claim.numberStart);
  if (!found) return null;
  const {text} = document;
  const end = claim.numberStart + claim.number.length;
  const columns = Math.max(found.header.length, found.row.length);
  const cell = (i: number): HTMLElement => {
    const at = found.row[i];
    if (i !== found.column || !at) return h("td", {}, at ? flat(at.text) : "");
    return h(
      "td",
      {},
      flat(text.slice(at.start, claim.numberStart)),
      highlight(claim.number),
      end < at.end ? flat(text.slice(end, at.end)) : "",
    );
  };
  const about = [found.caption, ...found.category.filter((c) => !found.row.some((cell) => cell.text === c))].filter(Boolean);
  const all = Array.from({length: columns}, (_, i) => i);
  return h(
    "div",
    {class: "quote table-box", lang: "zh-CN", tabindex: 0, role: "region", "aria-label": say("表中的一行", "Row of the table")},
    h(
      "table",
      {class: "row"},
      about.length ? h("caption", {}, about.map(flat).join(" › ")) : null,
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          all.map((i) => h("th", {scope: "col"}, flat(found.header[i] ?? ""))),
        ),
      ),
      h("tbody", {}, h("tr", {}, all.map(cell))),
    ),
  );
}
