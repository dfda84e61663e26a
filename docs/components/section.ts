import {h, type Child} from "./dom.js";
import {section} from "./tags.js";
import {table, type TableOptions} from "./table.js";

/** A part of a page that is a table, under its heading. */
export function tableSection<Row>(id: string, heading: string, options: TableOptions<Row>, below: Child = null): HTMLElement {
  return section(h("h2", {id}, heading), table(options), below);
}
