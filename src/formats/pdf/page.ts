import {withBlocks, type Part} from "./blocks.js";
import {columnsOf, flowsOf, type Columns, type Flow} from "./flow.js";
import {linesOf} from "./lines.js";
import {wholeRules} from "./rules.js";
import type {Box, Sheet} from "./sheet.js";
import {usualSpacing} from "./spell.js";
import {ruledTables} from "./tables.js";

/** A column of a page whose lines may be tables. */
export interface PageFlow {
  readonly column: Flow["column"];
  readonly parts: readonly Part[];
}

/** A page without its furniture, in reading order. */
export interface Page {
  readonly page: number;
  readonly width: number;
  readonly flows: readonly PageFlow[];
  readonly boxes: readonly Box[];
  /** Letter spacing that is usual on it. */
  readonly usual: number;
}

/** The tables and columns of a page whose watermarks, heads and feet are gone already. */
function pageOf(sheet: Sheet, known: Columns | null): Page & {readonly columns: Columns | null} {
  const usual = usualSpacing(linesOf(sheet.glyphs.filter(({angle}) => angle === 0)).map(({glyphs}) => glyphs));
  const {tables, boxes, rest, free} = ruledTables(sheet.glyphs, wholeRules(sheet.rules), sheet.page, usual);
  const lines = linesOf(rest.filter(({angle}) => angle === 0));
  const setting = {page: sheet.page, usual, free: free.filter(({axis}) => axis === "h")};
  const found = flowsOf([...lines, ...tables], null, known);
  const flows = found.map((flow) => ({column: flow.column, parts: withBlocks(flow.parts, setting)}));
  return {page: sheet.page, width: sheet.width, flows, boxes, usual, columns: columnsOf(found) ?? known};
}

/** The pages of a file in order; the columns of one tell how to read few lines of the next. */
export function pagesOf(sheets: readonly Sheet[]): Page[] {
  let known: Columns | null = null;
  return sheets.map((sheet) => {
    const page = pageOf(sheet, known);
    known = page.columns;
    return page;
  });
}
