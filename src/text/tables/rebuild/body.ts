import type {Line} from "../../lines.js";
import {endsTable, isBetween, pageMarkCost, repeatedHeader} from "./bounds.js";
import {startsTable} from "./heads.js";
import type {HeaderPlan} from "./plans.js";
import {Search} from "./search.js";
import type {Mode} from "./state.js";
import {tokensOf, type Mark, type Token} from "./tokens.js";

/** What a line below a header is, whatever the columns: the table's end, none of it, or words of its rows. */
export interface BodyLine {
  readonly ends: boolean;
  /** The header of another table. */
  readonly starts: boolean;
  readonly between: boolean;
  readonly tokens: readonly Token[];
  /** What it costs to take it for a page mark. */
  readonly skip: number;
}

/** The lines below the header at line `at`, each looked at once for all readings of the header. */
export class Body {
  private readonly known = new Map<number, BodyLine>();

  constructor(
    private readonly source: {readonly text: string; readonly lines: readonly Line[]},
    readonly at: number,
    private readonly mark: Mark,
  ) {}

  get lines(): readonly Line[] {
    return this.source.lines;
  }

  line(i: number): BodyLine {
    let line = this.known.get(i);
    if (!line) this.known.set(i, (line = this.look(i)));
    return line;
  }

  private look(i: number): BodyLine {
    const {text, lines} = this.source;
    const line = lines[i]!;
    return {
      ends: endsTable(line),
      starts: startsTable(text, lines, i, this.mark),
      between: isBetween(line, this.mark),
      tokens: tokensOf(text, lines, i, this.mark),
      skip: pageMarkCost(line),
    };
  }
}

/** So many lines in which no row ends are none of the table's. */
const PATIENCE = 24;
/** No row of a table has so many words in a line. */
const MOST_TOKENS = 80;

/** The rows below a header by one way to read it. */
export class Reading {
  readonly search: Search;
  private next: number;
  private ended = false;

  constructor(
    private readonly body: Body,
    private readonly plan: HeaderPlan,
    mode: Mode,
  ) {
    this.search = new Search(plan.kinds, mode, isApart(plan), plan.nodes[0]!.head.tokens[0]!.fields > 0);
    this.next = plan.data;
  }

  /** Reads on to line `to`, unless the table ends before. */
  readTo(to: number): void {
    const end = Math.min(this.body.lines.length, to);
    while (this.next < end && !this.ended) this.readLine(this.next);
  }

  private readLine(i: number): void {
    const {body, plan, search} = this;
    const line = body.line(i);
    const again = repeatedHeader(body.lines, i, body.at, plan.data);
    this.next = i + Math.max(1, again);
    this.ended = line.ends || i - Math.max(search.found.end, plan.data) > PATIENCE;
    if (this.ended || again > 0) return;
    this.ended = line.starts || (!line.between && line.tokens.length > MOST_TOKENS);
    if (!this.ended && !line.between) search.read(line.tokens, line.skip);
  }
}

/** Whether lines or wide gaps part the cells of the header. */
const isApart = (plan: HeaderPlan): boolean =>
  plan.nodes.every((node) => node.head.tokens[0]!.gap === "line" || node.head.tokens[0]!.gap === "wide");
