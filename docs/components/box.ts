/** The one box that every table of ours stands in: it scrolls inside itself where the page is narrow; on a phone each row is a card. */
import {h, type Child} from "./dom.js";
import {say} from "./state.js";

export interface Boxed {
  /** Names the box for who cannot see it. */
  readonly label: string;
  readonly caption?: string;
  /** Cells of the header; null where the rows name themselves. */
  readonly head: Child;
  readonly body: HTMLElement;
  readonly tone?: string;
}

export function tableBox({label, caption = label, head, body, tone}: Boxed): HTMLElement {
  return h(
    "div",
    {class: "table-box fold", tabindex: 0, role: "region", "aria-label": say(`${label}（可滚动）`, `${label} (scrolls)`)},
    h("table", {class: tone ?? null}, h("caption", {class: "visually-hidden"}, caption), head === null ? null : h("thead", {}, head), body),
  );
}

/** A cell that carries the name of its column, which a card prints before it. */
export function labelled(label: string, content: Child, kind: string | null = null, lang: string | null = null): HTMLElement {
  return h("td", {class: kind, lang, "data-label": label}, content);
}

/** The header of a table, a cell a column; over numbers it stands at the right as they do. */
export const headOf = (labels: readonly Child[], isNumeric: (column: number) => boolean = () => false): HTMLElement =>
  h(
    "tr",
    {},
    labels.map((label, i) => h("th", {scope: "col", class: isNumeric(i) ? "right" : null}, label)),
  );

const isNumber = (cell: Child): boolean => typeof cell === "number";

/** A small table without controls; the first cell names its row, numbers stand at the right. */
export function plainTable(label: string, head: readonly string[], rows: readonly (readonly Child[])[]): HTMLElement {
  const line = ([first, ...rest]: readonly Child[]): HTMLElement =>
    h(
      "tr",
      {},
      h("th", {scope: "row"}, first),
      rest.map((c, i) => labelled(head[i + 1] ?? "", c, isNumber(c) ? "right" : null)),
    );
  const isNumeric = (column: number): boolean => {
    const cells = rows.map((row) => row[column]);
    return column > 0 && cells.some(isNumber) && cells.every((cell) => isNumber(cell) || cell === null || cell === "");
  };
  return tableBox({label, head: head.length ? headOf(head, isNumeric) : null, body: h("tbody", {}, rows.map(line))});
}
