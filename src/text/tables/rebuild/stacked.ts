import {tellsPart} from "../row-name.js";
import type {Body} from "./body.js";
import {isTitle, pieceCost} from "./costs.js";
import type {RowTokens} from "./divided.js";
import type {FieldRows} from "./fields.js";
import type {HeaderPlan} from "./plans.js";
import {shapeOf} from "./shapes.js";
import type {Token} from "./tokens.js";

/** No row has more lines. */
const LONGEST = 40;

/**
 * The rows below a header of one cell a line where some cells list an indicator and its parts, each on a line: the names, then as many
 * numbers for each year. The nature of its targets ends each row. Null where no cell does, or where a row has other cells.
 */
export function stackedRows(body: Body, {kinds, nodes, data}: HeaderPlan): FieldRows | null {
  const values = kinds.length - 2;
  const plain = kinds[0] === "name" && kinds.at(-1) === "nature" && kinds.slice(1, -1).every((kind) => kind === "value");
  if (!plain || values < 1 || nodes.some(({head}) => head.tokens[0]!.gap !== "line")) return null;
  const rows: RowTokens[] = [];
  const tokens: Token[] = [];
  const put = (held: readonly Token[]): number[] => held.map((token) => tokens.push(token) - 1);
  let lists = false;
  let end = data;
  for (let row = rowAt(body, end); row.length > 0; row = rowAt(body, end)) {
    const title = isTitle(row[0]!.text) && row.length > kinds.length;
    const cells = cellsOf(title ? row.slice(1) : row, values);
    if (!cells) break;
    if (title) rows.push([put(row.slice(0, 1)), ...kinds.slice(1).map(() => [])]);
    rows.push(cells.map(put));
    lists ||= cells[1]!.length > 1;
    end = row.at(-1)!.line + 1;
  }
  return lists && rows.length > 1 ? {rows, tokens, end} : null;
}

/** The words from line `i` on up to the nature that ends a row; none where the table ends before. */
function rowAt(body: Body, i: number): Token[] {
  const row: Token[] = [];
  for (let at = i; at < Math.min(body.lines.length, i + LONGEST); at++) {
    const {ends, starts, between, skip, tokens} = body.line(at);
    if (ends || starts) return [];
    if (between || skip === 0) continue;
    row.push({...tokens[0]!, end: body.lines[at]!.end, text: body.lines[at]!.text});
    if (shapeOf(row.at(-1)!.text) === "nature") return row;
  }
  return [];
}

/** The name's words, the numbers of each year, and the nature; null where they do not come out even. */
function cellsOf(row: readonly Token[], years: number): Token[][] | null {
  const first = row.findIndex(({text}) => pieceCost({...row[0]!, text}, "value") < 1 && shapeOf(text) !== "text");
  const names = row.slice(0, first);
  const values = row.slice(first, -1);
  const each = values.length / years;
  if (first < 1 || !Number.isInteger(each) || values.some(({text}) => shapeOf(text) === "text")) return null;
  const lists = names.length > 1 && tellsPart(names[1]!.text);
  if (each > 1 && !(lists && (names.length === each || names.length === each + 1))) return null;
  return [names, ...Array.from({length: years}, (_, y) => values.slice(y * each, (y + 1) * each)), row.slice(-1)];
}
