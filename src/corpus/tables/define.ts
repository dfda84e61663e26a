import type {Material} from "./material.js";
import type {Said} from "../../say/index.js";

/** Types of a Frictionless Table Schema that the tables need. */
export type FieldType = "string" | "integer" | "number" | "boolean" | "array" | "object";

/** What a list holds, or the parts of a record: text where it is "string", records where it names their parts. */
export type Shape = "string" | "integer" | "number" | {readonly [part: string]: Shape};

/** A column: what stands in it, in both languages. */
export interface Field extends Said {
  readonly name: string;
  readonly type: FieldType;
  /** What it may hold, where that is a closed list; "" is among it where it may be empty text. */
  readonly oneOf?: readonly string[];
  /** The column of another table whose keys it holds: `plans.id`. */
  readonly to?: string;
  /** Of a list: what it holds; of a record: its parts. */
  readonly of?: Shape;
}

/** A column and how it is got from what a row is made of. */
export interface Column<T> extends Field {
  readonly get: (row: T) => unknown;
}

/** What one table is made of; its rows are asked for only when it is used. */
export interface Definition<T> extends Said {
  /** Columns that together name a row. */
  readonly key: readonly string[];
  readonly columns: readonly Column<T>[];
  readonly rows: (material: Material) => readonly T[];
}

type More = Pick<Field, "oneOf" | "to" | "of">;
type Make = <T>(name: string, zh: string, en: string, get: (row: T) => unknown, more?: More) => Column<T>;

const typed =
  (type: FieldType): Make =>
  (name, zh, en, get, more = {}) => ({name, type, zh, en, get, ...more});

/** Makers of columns by their type; a list or a record stays one. */
export const [text, integer, number, flag, list, record] = (["string", "integer", "number", "boolean", "array", "object"] as const).map(
  typed,
) as [Make, Make, Make, Make, Make, Make];

/** An id that is "" where there is none, as a key: null. */
export const keyOrNull = (id: string): string | null => (id === "" ? null : id);
