import type {Line} from "../../lines.js";
import type {Body, BodyLine} from "./body.js";
import {repeatedHeader} from "./bounds.js";
import {isTitle, pieceCost} from "./costs.js";
import type {RowTokens} from "./divided.js";
import type {HeaderPlan} from "./plans.js";
import {serialOf, shapeOf} from "./shapes.js";
import type {Token} from "./tokens.js";

/** Rows that marks part, and the line after the last: no search is needed. */
export interface FieldRows {
  readonly rows: readonly RowTokens[];
  readonly tokens: readonly Token[];
  readonly end: number;
}

/** What a cell may cost that still stands in its column. */
const MOST_COST = 3.5;
/** A line without marks that is longer is none of the table's. */
const LONGEST_PIECE = 16;

/**
 * The rows below a header where each line is one row with all its cells, empty ones too, or names a group of rows. Null where a line
 * has other cells than the header, or could be words that a column broke: then the rows must be searched for.
 */
export function fieldRows(body: Body, {kinds, data}: HeaderPlan): FieldRows | null {
  const rows: RowTokens[] = [];
  const tokens: Token[] = [];
  const put = (token: Token): readonly number[] => (token.text === "" ? [] : [tokens.push(token) - 1]);
  let title: Token | null = null;
  let end = data;
  for (let i = data; i < body.lines.length; i++) {
    const again = repeatedHeader(body.lines, i, body.at, data);
    const line = body.line(i);
    const is = again > 0 ? "none" : kindOf(line, body.lines[i]!, kinds);
    if (is === "end") break;
    if (is === "unclear" || (is === "title" && title !== null)) return null;
    if (is === "title") title = line.tokens[0]!;
    if (is === "row") {
      if (title) rows.push([put(title), ...kinds.slice(1).map(() => [])]);
      rows.push(cellsOf(line.tokens, kinds)!.map((cell) => cell.flatMap(put)));
      title = null;
      end = i + 1;
    }
    i += Math.max(0, again - 1);
  }
  return rows.length > 1 ? {rows, tokens, end} : null;
}

/** What a line is by its marks alone; `unclear` where that does not tell. */
function kindOf(line: BodyLine, printed: Line, kinds: HeaderPlan["kinds"]): "row" | "title" | "none" | "end" | "unclear" {
  if (line.ends || line.starts) return "end";
  if (line.between || line.skip === 0) return "none";
  const cells = line.tokens[0]!.fields > 0 ? cellsOf(line.tokens, kinds) : null;
  if (cells) return cells.every((cell, c) => cell.every((token) => fits(token, kinds[c]!))) ? "row" : "unclear";
  if (line.tokens.length > 1) return "unclear";
  if (isTitle(printed.text)) return "title";
  return canBePiece(printed) ? "unclear" : "end";
}

/** The tokens of each column; a name may stand in two cells, an indicator and its part, where the header has one over both. Null for any other row. */
function cellsOf(tokens: readonly Token[], kinds: HeaderPlan["kinds"]): Token[][] | null {
  if (tokens.length === kinds.length) return tokens.map((token) => [token]);
  const name = kinds.indexOf("name");
  const part = tokens[name + 1];
  if (tokens.length !== kinds.length + 1 || name < 0 || shapeOf(part!.text) !== "text") return null;
  return [
    ...tokens.slice(0, name).map((token) => [token]),
    tokens.slice(name, name + 2),
    ...tokens.slice(name + 2).map((token) => [token]),
  ];
}

/** Whether a line behind a row is short enough to be the last words of its last cell. */
export const canBePiece = ({text}: Line): boolean => text.length <= LONGEST_PIECE && !/[。;]$/.test(text);

function fits(token: Token, kind: HeaderPlan["kinds"][number]): boolean {
  if (token.text === "") return true;
  return kind === "serial" ? serialOf(token.text) > 0 : pieceCost(token, kind) <= MOST_COST;
}
