import type {Body} from "./body.js";
import {repeatedHeader} from "./bounds.js";
import {cellCost, joinCost, pieceCost} from "./costs.js";
import type {RowTokens} from "./divided.js";
import {canBePiece, type FieldRows} from "./fields.js";
import type {HeaderPlan} from "./plans.js";
import {openBrackets, serialOf, shapeOf} from "./shapes.js";
import type {Token} from "./tokens.js";

/** What a word may cost that is sure to be a whole cell of its column. */
const MOST_COST = 3.5;
/** What it costs at most to go on a cell where that is likely. */
const LIKELY = 2;
/** So far behind the last row there must be no cells. */
const FARTHEST = 6;

/**
 * The rows below a header where serial numbers count them and each has one word in every column, on however many lines; only its
 * category may be that of the row above. Null where a row has other words: then the rows must be searched for.
 */
export function numberedRows(body: Body, {kinds, data}: HeaderPlan): FieldRows | null {
  if (kinds.lastIndexOf("category") !== kinds.indexOf("serial") - 1) return null;
  const table = new Numbered(body, kinds);
  for (let i = data; i < body.lines.length;) {
    const none = between(body, i, data);
    if (none === 0 && !table.takesRow(i)) break;
    i = none > 0 ? i + none : table.end;
  }
  const {rows, tokens} = table;
  return rows.length > 1 && table.isWhole ? {rows, tokens, end: table.end} : null;
}

/** How many lines from `i` on are none of the rows': the header again, a page mark, a drawn rule. */
function between(body: Body, i: number, data: number): number {
  const again = repeatedHeader(body.lines, i, body.at, data);
  return again > 0 || !isNone(body, i) ? again : 1;
}

const isNone = (body: Body, i: number): boolean => body.line(i).between || body.line(i).skip === 0;

class Numbered {
  readonly rows: RowTokens[] = [];
  readonly tokens: Token[] = [];

  constructor(
    private readonly body: Body,
    private readonly kinds: HeaderPlan["kinds"],
  ) {}

  /** The line after the last row. */
  get end(): number {
    return this.tokens.at(-1)!.line + 1;
  }

  /** Whether the next row begins with line `i`, and takes it. */
  takesRow(i: number): boolean {
    const row = this.rowAt(i);
    if (row?.every((token, c) => !token || this.fits(token, c)) !== true) return false;
    this.rows.push(row.map((token) => (token ? [this.tokens.push(token) - 1] : [])));
    return true;
  }

  /** As many words as there are columns, up to the end of a line; null for a category that goes on. */
  private rowAt(i: number): (Token | null)[] | null {
    const {body, kinds} = this;
    const goesOn = kinds[0] === "category" && this.isNext(body.line(i).tokens[0]!);
    const row: (Token | null)[] = goesOn ? [null] : [];
    for (let at = i; row.length < kinds.length; at++) {
      if (at === body.lines.length || body.line(at).ends || isNone(body, at)) return null;
      row.push(...body.line(at).tokens);
    }
    return row.length === kinds.length ? row : null;
  }

  private isNext(token: Token): boolean {
    return serialOf(token.text) === this.rows.length + 1;
  }

  private fits(token: Token, c: number): boolean {
    const kind = this.kinds[c]!;
    if (kind === "serial") return this.isNext(token);
    const cost = pieceCost(token, kind) + cellCost(wordsOf(token), kind);
    return cost <= MOST_COST && (kind !== "category" || !this.goesOn(token));
  }

  /** Whether a word is likely to go on the last cell. */
  private goesOn(token: Token): boolean {
    const last = this.tokens.at(-1);
    return last !== undefined && joinCost(wordsOf(last), token, "line", this.kinds.at(-1)!, false) <= LIKELY;
  }

  /** Whether the table is sure to end with its last row: nothing behind goes on its last cell, and no cells come soon. */
  get isWhole(): boolean {
    const {body, end} = this;
    for (let i = end; i < Math.min(end + FARTHEST, body.lines.length); i++) {
      const {ends, starts, tokens} = body.line(i);
      if (ends || starts) return true;
      if (tokens.some(({text}) => shapeOf(text) !== "text")) return false;
      if (i === end && canBePiece(body.lines[i]!) && this.goesOn(tokens[0]!)) return false;
    }
    return true;
  }
}

const wordsOf = ({text}: Token): {text: string; open: number} => ({text, open: openBrackets(text)});
