import type {Cell, TableColumn, TableColumnKind} from "../../model/index.js";
import {isAbsent, isNatureCell, isValueCell} from "./columns.js";
import {tight, type Matrix} from "./matrix.js";
import {isUnitWord} from "./unit.js";

/** Why all claims of a grid without a header are in doubt. */
export const HEADLESS = "no header: what its columns say is unknown";

/**
 * The columns of a grid without a header, by what their cells hold; null unless the first words name rows and a column holds
 * numbers all the way down.
 */
export function headlessColumns(matrix: Matrix): {columns: TableColumn[]; header: Cell[]} | null {
  if (matrix.rows < 2 || matrix.columns < 2) return null;
  const kinds = Array.from({length: matrix.columns}, (_, c) => kindOfCells(matrix.at.map((row) => tight(row[c]?.text ?? ""))));
  const name = kinds.indexOf("text");
  if (name < 0 || !kinds.includes("value") || kinds.indexOf("value") < name) return null;
  const at = matrix.at[0]!.find((cell) => cell !== null)?.start ?? 0;
  return {
    columns: kinds.map((kind, c) => ({
      path: [],
      kind: c === name ? "name" : kind,
      indicator: "",
      unit: "",
      years: null,
      hint: null,
      measure: null,
    })),
    header: kinds.map(() => ({start: at, end: at, text: ""})),
  };
}

function kindOfCells(texts: readonly string[]): TableColumnKind {
  const filled = texts.filter((text) => !isAbsent(text));
  const all = (test: (text: string) => boolean) => filled.length > 0 && filled.every(test);
  if (all((text) => /^\d{1,2}[.、]?$/.test(text)) && filled.every((text, i) => Number.parseInt(text, 10) === i + 1)) return "serial";
  if (all(isUnitWord)) return "unit";
  if (all(isNatureCell)) return "nature";
  return all(isValueCell) ? "value" : all((text) => text.length <= 40) ? "text" : "aside";
}
