import {h, type Child} from "./dom.js";
import {table, type TableOptions} from "./table.js";

/** A part of a page that is a table, under its heading. */
export function tableSection<Row>(id: string, heading: string, options: TableOptions<Row>, below: Child = null): HTMLElement {
  return h("section", {}, h("h2", {id}, heading), table(options), below);
}
