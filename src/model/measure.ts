import * as v from "valibot";

/** A policy instrument of the catalogue of measures 举措. */
export const Measure = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens")),
  zh: v.string(),
  en: v.string(),
  domain: v.string(),
  /** Regular expressions (JavaScript, flag u) any of which shows the instrument in a clause; plain words are patterns too. */
  patterns: v.pipe(v.array(v.string()), v.minLength(1)),
  /** Patterns that, found in the same clause, show that something else is meant. */
  not: v.array(v.string()),
});
export type Measure = v.InferOutput<typeof Measure>;

/** Strength of commitment 承诺强度, strongest first: 确保 / 全面推行 / 推进 / 试点 / 探索 / 鼓励. */
export type Strength = "ensure" | "full" | "advance" | "pilot" | "explore" | "encourage";

/** One clause that commits to a measure. */
export interface MeasureMention {
  readonly measure: string;
  readonly plan: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly strength: Strength;
  /** Claims whose number stands inside the clause, by claim id. */
  readonly claims: readonly string[];
}
