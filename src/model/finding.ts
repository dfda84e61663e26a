import type {Decided} from "./decision.js";
import type {Excerpt} from "./span.js";

/** error: no reading saves it; explain: a reader must look, a reading may save it; note: worth knowing. */
export type Severity = "error" | "explain" | "note";

/** An inconsistency inside one plan 发现. */
export interface Finding {
  /** Rule and the sentences of its places; stays while they stand. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** One Chinese sentence with the numbers. */
  readonly message: string;
  /** The same in English; words of the plan stand in quotation marks. */
  readonly messageEn: string;
  /** The places, the statement that is contradicted first. */
  readonly spans: readonly Excerpt[];
  /** The sum on the table: 398.73 × 1.70 = 677.8 ≠ 695.00. */
  readonly arithmetic: string;
  /** The same with its words and units in English; quoted words stay Chinese. */
  readonly arithmeticEn: string;
  /** What would settle it 如何了结. Chinese. */
  readonly settle: string;
  readonly settleEn: string;
  readonly indicator: string | null;
  /** Reviewers decided that it does not hold 不属实. */
  readonly dismissed?: boolean;
  /** Present where reviewers decided on it. */
  readonly decided?: Decided;
}
