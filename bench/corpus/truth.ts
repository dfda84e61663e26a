/** What a generated plan says, to hold a reading against. */

/** One number that a plan states. */
export interface Told {
  /** The form it is told in: of a sentence or of a table. */
  readonly form: string;
  readonly name: string;
  readonly indicator: string | null;
  readonly unit: string;
  readonly value: number;
  readonly comparator: "=" | ">=" | ">" | "<=" | "~";
  readonly role: "achieved" | "baseline" | "target";
  readonly period: string;
  readonly nature: string;
}

/** The truth file of one plan. */
export interface Truth {
  readonly file: string;
  readonly region: string;
  readonly title: string;
  readonly period: readonly [number, number];
  readonly told: readonly Told[];
  /** Names whose sentence gainsays their table. */
  readonly contradicted: readonly string[];
  /** Indicators that the plan above has and this one leaves out. */
  readonly omitted: readonly string[];
}
