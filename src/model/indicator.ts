import * as v from "valibot";
import {RegionLevel} from "./region.js";

/** higher: more is better 正向; lower: less is better 逆向; neutral: neither. */
export const Polarity = v.picklist(["higher", "lower", "neutral"]);
/** stock 存量, flow 流量, ratio 比率, share 占比 (0–100), index 指数, growth 增速, rank 位次, time 时限. */
export const Measurement = v.picklist(["stock", "flow", "ratio", "share", "index", "growth", "rank", "time"]);

/** Another indicator that looks alike and must not be ranked together, with the reason in both languages. */
export const Related = v.object({
  indicator: v.string(),
  reason: v.string(),
  reasonEn: v.string(),
  /** The other counts a part of what this one counts, over the same denominator, or the whole of it: its value bounds this one's. */
  relation: v.optional(v.picklist(["part", "whole"])),
});

/** An entry of the catalogue 指标. */
export const Indicator = v.object({
  /** Kebab-case English id, stable for ever. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens")),
  zh: v.string(),
  en: v.string(),
  /** Sector of government 领域: market-regulation, economy, innovation, society, environment, safety. */
  sector: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/, "lower-case words joined by hyphens")),
  /** Field of the sector: access, quality, ip, food, drug, equipment, consumer, output, demand, research, digital, income, health … */
  domain: v.string(),
  /** What a planner counts here, in one sentence each. */
  definition: v.string(),
  definitionEn: v.string(),
  /** Canonical unit as printed beside a metric: 户, 件, %, 批次/千人, 件/万人, 件/万户. */
  unit: v.string(),
  /** The dimension that units must agree in: "count:户", "ratio:批次/人", "share", "money", "time", "number". */
  dimension: v.string(),
  polarity: Polarity,
  measurement: Measurement,
  /** For a growth: "yearly" is of one year or a yearly mean 年均, never the sum over several years. Absent where plans give either. */
  pace: v.optional(v.picklist(["yearly"])),
  /** What is counted and what is not; two indicators with unlike scope never compare. */
  scope: v.string(),
  /** For a ratio: what stands below the line (人口, 市场主体, 设备); null otherwise. */
  denominator: v.nullable(v.string()),
  /** The lowest level of government that can set it as a goal: national standards are made by the nation. Left out where any can. */
  least: v.optional(RegionLevel),
  /** For a total that compares across regions only per head (or per its natural denominator): the derived basis; null where the value compares directly. */
  perHead: v.nullable(v.object({unit: v.string(), per: v.picklist(["population"]), factor: v.number()})),
  /** Other names in plans, the older and the newer ones; matched after dropping region words (全市, 全省, 全区). */
  aliases: v.array(v.string()),
  related: v.array(Related),
});
export type Indicator = v.InferOutput<typeof Indicator>;
