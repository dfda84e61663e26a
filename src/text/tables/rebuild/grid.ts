import type {Cell, LayoutCell, LayoutGrid, Span} from "../../../model/index.js";
import {dividedOf, type Divided, type RowTokens} from "./divided.js";
import type {HeaderPlan} from "./plans.js";
import type {Token} from "./tokens.js";

/** A rebuilt table: its rows in order with their tokens. */
export interface Rebuilt {
  readonly plan: HeaderPlan;
  readonly rows: readonly RowTokens[];
  readonly tokens: readonly Token[];
  readonly span: Span;
  readonly flags: readonly string[];
}

/** Words of a cell at their own places: white space where other cells' words or line breaks stand between them. */
export function wordsOf(folded: string, tokens: readonly Token[]): Cell {
  const held = tokens.filter((token) => token.text !== "").toSorted((a, b) => a.start - b.start);
  const start = held[0]?.start ?? tokens[0]!.start;
  let text = "";
  for (const token of held) text += " ".repeat(token.start - start - text.length) + folded.slice(token.start, token.end);
  return {start, end: start + text.length, text};
}

/** The grid of a rebuilt table. An indicator that rows divide spans them, its parts stand in a column of their own. */
export function gridOf(folded: string, table: Rebuilt): LayoutGrid {
  const {plan, rows} = table;
  const depth = plan.nodes.some((node) => node.below.length > 0) ? 2 : 1;
  const divided = dividedOf(rows, plan.kinds, table.tokens);
  const name = plan.kinds.indexOf("name");
  const wide = divided.some((part) => part !== null);
  const place = (c: number): number => (wide && c > name ? c + 1 : c);
  const cells = rows.flatMap((row, r) =>
    rowCells(folded, table, row, divided[r]!).map((cell) => ({
      ...cell,
      row: r + depth,
    })),
  );
  return {
    ...table.span,
    rows: rows.length + depth,
    columns: plan.kinds.length + (wide ? 1 : 0),
    cells: [...headerCells(folded, plan), ...cells]
      .map((cell) => ({
        ...cell,
        column: place(cell.column) + (cell.part ? 1 : 0),
        columnSpan: cell.columnSpan + (wide && cell.column === name && !cell.alone ? 1 : 0),
      }))
      .map(({part: _part, alone: _alone, ...cell}) => cell),
    caption: null,
    origin: "rebuilt",
    page: null,
    flags: table.flags,
  };
}

/** A cell before the column of parts is opened: `part` stands in it, `alone` leaves it free. */
interface Draft extends LayoutCell {
  readonly part?: boolean;
  readonly alone?: boolean;
}

const ONE = {rowSpan: 1, columnSpan: 1, heading: false};

function headerCells(folded: string, plan: HeaderPlan): Draft[] {
  const deep = plan.nodes.some((node) => node.below.length > 0);
  const top: Draft[] = [];
  const low: Draft[] = [];
  let column = 0;
  for (const {head, below} of plan.nodes) {
    const columnSpan = Math.max(1, below.length);
    top.push({
      ...wordsOf(folded, head.tokens),
      row: 0,
      column,
      rowSpan: deep && below.length === 0 ? 2 : 1,
      columnSpan,
      heading: true,
    });
    below.forEach((leaf, k) =>
      low.push({
        ...ONE,
        ...wordsOf(folded, leaf.tokens),
        row: 1,
        column: column + k,
        heading: true,
      }),
    );
    column += columnSpan;
  }
  return [...top, ...low];
}

function rowCells(folded: string, table: Rebuilt, row: RowTokens, divided: Divided | null): Draft[] {
  const words = (held: readonly number[]): Cell =>
    wordsOf(
      folded,
      held.map((i) => table.tokens[i]!),
    );
  const filled = row.filter((held) => held.length > 0);
  if (filled.length === 1 && row.length > 2)
    return [
      {
        ...ONE,
        ...words(filled[0]!),
        row: 0,
        column: 0,
        columnSpan: row.length,
        alone: true,
      },
    ];
  return row.flatMap((held, column): Draft[] => {
    const kind = table.plan.kinds[column]!;
    if (divided && kind === "name") {
      const part: Draft = {
        ...ONE,
        ...words(divided.part),
        row: 0,
        column,
        part: true,
        alone: true,
      };
      return divided.whole
        ? [
            {
              ...ONE,
              ...words(divided.whole),
              row: 0,
              column,
              rowSpan: divided.rows,
              alone: true,
            },
            part,
          ]
        : [part];
    }
    const own = divided?.shared.get(column) ?? held;
    if (own.length === 0 || words(own).text === "") return [];
    return [
      {
        ...ONE,
        ...words(own),
        row: 0,
        column,
        rowSpan: divided?.shared.has(column) ? divided.rows : 1,
      },
    ];
  });
}

/** A grid of one header row over rows of as many cells. */
export function plainGrid(header: readonly Cell[], rows: readonly (readonly Cell[])[]): Omit<LayoutGrid, "start" | "end" | "flags"> {
  const cells = [header, ...rows].flatMap((row, r) =>
    row.flatMap((cell, column) => (cell.text === "" ? [] : [{...ONE, ...cell, row: r, column, heading: r === 0}])),
  );
  return {
    rows: rows.length + 1,
    columns: header.length,
    cells,
    caption: null,
    origin: "rebuilt",
    page: null,
  };
}
