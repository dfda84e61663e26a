import * as v from "valibot";
import {ClaimKind, Comparator} from "./claim.js";
import {RegionCode} from "./region.js";
import {IsoDate, Schema} from "./schema.js";

/** 五年规划 | 年度工作要点 | 工作方案 | 纲要. */
export const PlanKind = v.picklist(["five-year", "annual", "programme", "outline"]);
export type PlanKind = v.InferOutput<typeof PlanKind>;

const Year = v.pipe(v.number(), v.integer(), v.minValue(1949), v.maxValue(2100));
const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, "a SHA-256 in lower-case hexadecimal"));

/** A plan that this one names as its basis 编制依据; `plan` is its corpus id, or null where it is not in the corpus. */
export const Basis = v.strictObject({
  title: v.string(),
  number: v.nullable(v.string()),
  plan: v.nullable(v.string()),
});

/** A target that is known from reports or a table only, because no full text is in the corpus. */
export const ReportedTarget = v.strictObject({
  name: v.string(),
  /** First year of a target over several years, a sum or a mean pace; absent where it is of one year. */
  from: v.optional(Year),
  year: Year,
  comparator: Comparator,
  value: v.number(),
  /** Upper end of a range. */
  valueMax: v.optional(v.number()),
  unit: v.string(),
  /** "level" where it is absent. */
  kind: v.optional(ClaimKind),
  baselineFrom: v.optional(Year),
  baselineYear: v.optional(Year),
  baseline: v.optional(v.number()),
  /** "=" where it is absent. */
  baselineComparator: v.optional(Comparator),
  /** The target's where it is absent. */
  baselineKind: v.optional(ClaimKind),
  nature: v.optional(v.picklist(["约束性", "预期性"])),
});
export type ReportedTarget = v.InferOutput<typeof ReportedTarget>;

/**
 * `data/plans/<id>/plan.json`: a document of a region's government 规划 / 要点 / 方案.
 * A plan has either a `source.txt` beside it, or `reported` targets from secondary sources, never both.
 */
export const Plan = v.strictObject({
  schema: Schema,
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words and digits joined by hyphens")),
  title: v.pipe(v.string(), v.minLength(1)),
  /** A short Chinese name for charts and tables: 武隆 2021–2025. */
  short: v.pipe(v.string(), v.minLength(1)),
  /** The same in English: Wulong 2021–2025; without it the Chinese name stands in English sentences too, quoted. */
  shortEn: v.optional(v.pipe(v.string(), v.minLength(1))),
  region: RegionCode,
  kind: PlanKind,
  /** First and last year, inclusive. */
  period: v.tuple([Year, Year]),
  issuer: v.nullable(v.string()),
  /** 发文字号; null where the document has none or the scrape lost it. */
  number: v.nullable(v.string()),
  issued: v.nullable(IsoDate),
  basis: v.array(Basis),
  /** Where the text was published, as far as the text itself tells. */
  origin: v.string(),
  /** What a reader must know of this text: masked names, lost characters. Chinese. */
  remarks: v.array(v.string()),
  /** SHA-256 of `source.txt` and of the file that the text was read from; a plan without a text has none. */
  sha256: v.optional(v.object({text: Sha256, original: Sha256})),
  /** Present only for an indicator-only plan 二手来源: its targets and the reports they were checked against. */
  secondary: v.optional(v.object({sources: v.array(v.string()), targets: v.array(ReportedTarget)})),
});
export type Plan = v.InferOutput<typeof Plan>;

/** A plan as lists know it. */
export type PlanHead = Pick<Plan, "id" | "title" | "short" | "shortEn" | "region" | "kind" | "period" | "number" | "issued"> & {
  /** Present for an indicator-only plan. */
  readonly secondary?: object | undefined;
};
