import {withBlocks, type Part} from "./blocks.js";
import {flowsOf, type Flow} from "./flow.js";
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
export function pageOf(sheet: Sheet): Page {
  const usual = usualSpacing(linesOf(sheet.glyphs.filter(({angle}) => angle === 0)).map(({glyphs}) => glyphs));
  const {tables, boxes, rest, free} = ruledTables(sheet.glyphs, wholeRules(sheet.rules), sheet.page, usual);
  const lines = linesOf(rest.filter(({angle}) => angle === 0));
  const setting = {page: sheet.page, usual, free: free.filter(({axis}) => axis === "h")};
  const flows = flowsOf([...lines, ...tables]).map((flow) => ({column: flow.column, parts: withBlocks(flow.parts, setting)}));
  return {page: sheet.page, width: sheet.width, flows, boxes, usual};
}
