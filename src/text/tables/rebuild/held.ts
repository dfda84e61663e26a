import type {ColumnKind} from "../columns.js";
import {cellCost, continuationCost, joinCost, NEVER} from "./costs.js";
import {openBrackets} from "./shapes.js";
import type {Token} from "./tokens.js";

/** A cell breaks where its column is full: its next line is no wider than the one before. */
const RAGGED = 1.2;

/** What it costs to go on a cell with a token. */
export interface Join {
  readonly cost: number;
  /** What the token costs beside its join. */
  readonly piece: number;
  /** A line wider than the one before. */
  readonly ragged: number;
}

/**
 * Words of a cell, its last token first. Readings that give a cell the same words share them, so that what they cost is worked
 * out once for all.
 */
export class Held {
  readonly text: string;
  /** What of it stands on its last line. */
  readonly lineText: string;
  /** How many brackets stay open at the end; below 0 where one closes that never opened. */
  readonly open: number;
  private whole: number | null = null;
  private next: Held | null = null;
  private join: Join | null = null;
  private joined = -1;

  constructor(
    private readonly kind: ColumnKind,
    private readonly last: Token,
    /** Index of its last token. */
    readonly token: number,
    readonly before: Held | null,
  ) {
    this.text = before ? before.text + last.text : last.text;
    this.lineText = before?.line === last.line ? before.lineText + last.text : last.text;
    this.open = (before?.open ?? 0) + openBrackets(last.text);
  }

  /** Of its last token. */
  get line(): number {
    return this.last.line;
  }

  /** Its last line has no marks that part cells. */
  get isUnmarked(): boolean {
    return this.last.field < 0;
  }

  /** What is wrong with it as a whole cell. */
  get cost(): number {
    return (this.whole ??= cellCost(this, this.kind));
  }

  /** The words with a token more. Tokens come one after the other: the last is remembered. */
  with(token: Token, i: number): Held {
    if (this.next?.token !== i) this.next = new Held(this.kind, token, i, this);
    return this.next;
  }

  /** What it costs to go on with a token; `paged`: lines stand as on the page. */
  joining(token: Token, i: number, paged: boolean): Join {
    if (this.joined === i) return this.join!;
    this.joined = i;
    return (this.join = this.joinWith(token, paged));
  }

  private joinWith(token: Token, paged: boolean): Join {
    const {kind} = this;
    const gap = this.line === token.line ? token.gap : "line";
    const cost = joinCost(this, token, gap, kind, paged);
    if (cost === NEVER || kind === "serial") return {cost: NEVER, piece: 0, ragged: 0};
    const ragged = gap === "line" && kind !== "value" && widthOf(token.text) > widthOf(this.lineText) + 1;
    return {cost, piece: continuationCost(token, kind), ragged: ragged ? RAGGED : 0};
  }
}

/** The tokens of a cell in reading order. */
export function tokensIn(held: Held | null): number[] {
  const tokens: number[] = [];
  for (let at = held; at; at = at.before) tokens.push(at.token);
  return tokens.reverse();
}

/** How wide words stand on a page, in Han characters. */
function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) < 128 ? 0.5 : 1;
  return width;
}
