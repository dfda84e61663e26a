import * as v from "valibot";

/** 国家 | 省级 | 地级 | 县级. */
export const RegionLevel = v.picklist(["nation", "province", "prefecture", "county"]);
export type RegionLevel = v.InferOutput<typeof RegionLevel>;

/** GB/T 2260 code: six digits, kept as a string; "000000" is the nation. */
export const RegionCode = v.pipe(v.string(), v.regex(/^\d{6}$/, "six digits of GB/T 2260"));

/** An administrative division 行政区. `parent` is null for the nation only. */
export const Region = v.object({
  code: RegionCode,
  name: v.pipe(v.string(), v.minLength(1)),
  /** English name: Wulong District; absent or null where none is on record. */
  en: v.optional(v.nullable(v.string())),
  level: RegionLevel,
  parent: v.nullable(RegionCode),
});
export type Region = v.InferOutput<typeof Region>;

/** How a population figure was obtained: census 普查, year-end residents 年末常住, or implied by a plan's own figures. */
export const PopulationBasis = v.picklist(["census", "year-end", "implied"]);

/** A population used as a denominator. `persons` is a head count, never 万人. */
export const Population = v.object({
  code: RegionCode,
  name: v.string(),
  year: v.pipe(v.number(), v.integer()),
  persons: v.pipe(v.number(), v.minValue(1)),
  basis: PopulationBasis,
  source: v.pipe(v.string(), v.minLength(1)),
  checked: v.string(),
  /** By what share of itself the count may be off, 0–1: 0.003 for ±0.3 %. Absent: as good as the source's own survey of it. */
  margin: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});
export type Population = v.InferOutput<typeof Population>;
