import type {Field} from "../../corpus/tables/index.js";
import type {Said} from "../../say/index.js";

export type {Field, FieldType, Shape} from "../../corpus/tables/index.js";

/** A cell of an exported table. */
export type Value = string | number | boolean | null | readonly unknown[] | Readonly<Record<string, unknown>>;

/** A table ready to be written in any format: plain rows whose keys are the fields. */
export interface ExportTable extends Said {
  readonly name: string;
  readonly key: readonly string[];
  /** Columns that name rows of another table. */
  readonly references: readonly {readonly field: string; readonly table: string; readonly key: string}[];
  readonly fields: readonly Field[];
  readonly rows: readonly Readonly<Record<string, Value>>[];
}

/** Lists and records become JSON text where a format has flat cells only. */
export function flat(value: Value): string | number | boolean | null {
  return value !== null && typeof value === "object" ? JSON.stringify(value) : value;
}
