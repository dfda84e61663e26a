import type {Comparator} from "../model/quantity.js";

/** How a numeral is written: 3.5, 三, 三分之二 or 百分之八, 翻一番. */
export type NumeralForm = "arabic" | "han" | "fraction" | "double";

/** A numeral with what stands around it; offsets are those of the scanned text. */
export interface Reading {
  readonly form: NumeralForm;
  readonly number: string;
  readonly start: number;
  /** End of the numeral (of a range, of its upper end). */
  readonly numberEnd: number;
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly unitStart: number;
  readonly unitEnd: number;
  readonly comparator: Comparator;
  /** A comparator word or sign was printed. */
  readonly compared: boolean;
  /** Start of a comparator word before the numeral, else `start`. */
  readonly from: number;
  /** End of unit and comparator word. */
  readonly end: number;
  /** A line break or a comma at the wrong place touches the digits: what was printed may be one number or two. */
  readonly doubtful: boolean;
  /** Another number stands beside it with nothing but white space between, as in a table's row. */
  readonly beside: boolean;
}
