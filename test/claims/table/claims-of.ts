import {extractClaims, type ClaimContext} from "../../../src/claims/index.js";
import type {Claim, Document, LayoutGrid} from "../../../src/model/index.js";
import {fold, parseDocument, tableOf} from "../../../src/text/index.js";
import {written, type Rows} from "../../text/tables/grid.js";

/** What stands around a grid in a test. */
export interface Around {
  readonly above?: string;
  readonly below?: string;
  readonly period?: readonly [number, number] | null;
  readonly flags?: readonly string[];
  readonly origin?: LayoutGrid["origin"];
}

/** The claims of a grid that stands alone in a plan for 2026–2030. */
export function claimsOf(rows: Rows, {above = "", below = "", period = [2026, 2030], flags = [], origin = "marked"}: Around = {}): Claim[] {
  const {text, grid} = written(rows, above, below, origin);
  const table = tableOf({...grid, flags}, fold(text), {previous: null});
  const document: Document = {
    ...parseDocument(""),
    text,
    tables: table ? [table] : [],
    blocks: table ? [{kind: "table", start: table.start, end: table.end, section: -1}] : [],
  };
  const context: ClaimContext = {
    plan: "p",
    period,
    kind: "five-year",
    catalogue: null,
  };
  return extractClaims(document, context);
}

/** Each claim on a line: name, bound and value with unit, role, period, kind. */
export const lines = (claims: readonly Claim[]): string[] =>
  claims.map((c) =>
    `${c.name} ${c.comparator === "=" ? "" : c.comparator}${c.value}${c.valueMax === null ? "" : `-${c.valueMax}`}${c.unit} ${c.role} ${c.period} ${c.kind}`.trim(),
  );
