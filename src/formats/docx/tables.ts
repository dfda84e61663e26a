import type {Xml} from "./xml.js";
import {child, elements, toggleOf, valueOf} from "./xml.js";

/** A cell of a table at its place. */
export interface DocxCell {
  readonly content: Xml;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly heading: boolean;
}

/** Cells of a table and, apart, rows that a tracked change deleted. */
export interface DocxTable {
  readonly cells: readonly DocxCell[];
  readonly deleted: readonly Xml[];
}

type Growing = {-readonly [Key in keyof DocxCell]: DocxCell[Key]};

const WIDEST_SPAN = 256;

/** Lays a table's cells over its grid: `gridSpan` and `gridBefore` across, `vMerge` down. */
export function readTable(table: Xml): DocxTable {
  const cells: Growing[] = [];
  const deleted: Xml[] = [];
  /** The cell that a column's merge goes on from. */
  let above = new Map<number, Growing>();
  let row = 0;
  for (const tr of within(table, "w:tr")) {
    const properties = child(tr, "w:trPr");
    if (child(properties, "w:del")) {
      deleted.push(tr);
      continue;
    }
    const heading = toggleOf(properties, "w:tblHeader") ?? false;
    let column = count(valueOf(properties, "w:gridBefore"), 0);
    const merging = new Map<number, Growing>();
    for (const tc of within(tr, "w:tc")) {
      const place = child(tc, "w:tcPr");
      const columnSpan = Math.max(count(valueOf(place, "w:gridSpan"), 1), 1);
      const merge = child(place, "w:vMerge");
      const across = child(place, "w:hMerge");
      const goesOn = merge !== undefined && merge.attrs.get("val") !== "restart" ? above.get(column) : undefined;
      const before = across !== undefined && across.attrs.get("val") !== "restart" ? cells.findLast((cell) => cell.row === row) : undefined;
      if (goesOn !== undefined) goesOn.rowSpan = row - goesOn.row + 1;
      else if (before !== undefined) before.columnSpan += columnSpan;
      else
        cells.push({
          content: tc,
          row,
          column,
          rowSpan: 1,
          columnSpan,
          heading,
        });
      if (merge !== undefined) merging.set(column, goesOn ?? cells.at(-1)!);
      column += columnSpan;
    }
    above = merging;
    row++;
  }
  return {cells, deleted};
}

function count(value: string | null, otherwise: number): number {
  const number = Number(value ?? otherwise);
  return Number.isInteger(number) && number >= 0 ? Math.min(number, WIDEST_SPAN) : otherwise;
}

/** Rows or cells, those in content controls and insertions too. */
function within(parent: Xml, name: string): Xml[] {
  return elements(parent).flatMap((element) => {
    if (element.name === name) return [element];
    return /^w:(?:sdt|sdtContent|ins|customXml|moveTo)$/.test(element.name) ? within(element, name) : [];
  });
}
