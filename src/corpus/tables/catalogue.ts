import {
  PlanKind,
  RegionLevel,
  type CorpusData,
  type Indicator,
  type Measure,
  type Observation,
  type Plan,
  type Population,
  type Region,
} from "../../model/index.js";
import {Measurement, Polarity} from "../../model/indicator.js";
import {planName} from "../../align/plan-name.js";
import {PopulationBasis} from "../../model/region.js";
import {flag, integer, list, number, record, text, type Definition} from "./define.js";

const COMPARATORS = ["=", ">=", ">", "<=", "<", "~"];

export const plans: Definition<Plan> = {
  zh: "规划",
  en: "Plans",
  key: ["id"],
  rows: ({data}) => data.plans.map((r) => r.plan),
  columns: [
    text("id", "规划编号", "plan id", (p) => p.id),
    text("short", "简称", "short name", (p) => p.short),
    text("shortEn", "英文简称", "English short name, or the Chinese one in quotation marks", (p) => planName(p).en),
    text("title", "标题", "title", (p) => p.title),
    text("region", "行政区划代码", "GB/T 2260 code, six digits, kept as text", (p) => p.region, {to: "regions.code"}),
    text("kind", "类别", "five-year, annual, programme or outline", (p) => p.kind, {oneOf: PlanKind.options}),
    integer("from", "起始年", "first year", (p) => p.period[0]),
    integer("to", "终止年", "last year, inclusive", (p) => p.period[1]),
    text("issuer", "发文机关", "issuer", (p) => p.issuer),
    text("number", "发文字号", "document number; empty where the text has none", (p) => p.number),
    text("issued", "发文日期", "date of issue, YYYY-MM-DD", (p) => p.issued),
    list("basis", "编制依据", "higher plans it names; `plan` is null where one is not in the corpus", (p) => p.basis, {
      of: {title: "string", number: "string", plan: "string"},
    }),
    flag("secondary", "二手来源", "true where only reported targets are known and there is no text", (p) => p.secondary !== undefined),
    text("origin", "来源", "where the text was published", (p) => p.origin),
    list("remarks", "说明", "what a reader must know of the text", (p) => p.remarks, {of: "string"}),
  ],
};

/** Regions that a plan, a population or an observation speaks of, with all that govern them. */
function usedRegions(data: CorpusData): Region[] {
  const byCode = new Map(data.regions.map((r) => [r.code, r]));
  const used = new Set<string>();
  const take = (code: string | null): void => {
    if (code === null || used.has(code)) return;
    used.add(code);
    take(byCode.get(code)?.parent ?? null);
  };
  for (const {plan} of data.plans) take(plan.region);
  for (const {code} of [...data.populations, ...data.observations]) take(code);
  return data.regions.filter((r) => used.has(r.code));
}

export const regions: Definition<Region> = {
  zh: "行政区",
  en: "Regions that the tables speak of, with all that govern them",
  key: ["code"],
  rows: ({data}) => usedRegions(data),
  columns: [
    text("code", "行政区划代码", "GB/T 2260 code; 000000 is the nation", (r) => r.code),
    text("name", "名称", "name", (r) => r.name),
    text("level", "级别", "nation, province, prefecture or county", (r) => r.level, {oneOf: RegionLevel.options}),
    text("parent", "上级代码", "code of the parent; empty for the nation", (r) => r.parent, {to: "regions.code"}),
    text("en", "英文名", "English name; empty where none is on record", (r) => r.en ?? null),
  ],
};

export const indicators: Definition<Indicator> = {
  zh: "指标目录",
  en: "Catalogue of indicators",
  key: ["id"],
  rows: ({data}) => data.indicators,
  columns: [
    text("id", "指标编号", "indicator id", (i) => i.id),
    text("zh", "中文名", "Chinese name", (i) => i.zh),
    text("en", "英文名", "English name", (i) => i.en),
    text("sector", "领域", "sector of government", (i) => i.sector),
    text("domain", "类别", "field of the sector", (i) => i.domain),
    text("unit", "标准单位", "canonical unit of its metrics", (i) => i.unit),
    text("dimension", "量纲", "dimension that units must agree in", (i) => i.dimension),
    text("polarity", "方向", "higher, lower or neutral: what is better", (i) => i.polarity, {oneOf: Polarity.options}),
    text("measurement", "类型", "stock, flow, ratio, share, index, growth, rank or time", (i) => i.measurement, {
      oneOf: Measurement.options,
    }),
    text("scope", "口径", "what is counted and what is not", (i) => i.scope),
    text("denominator", "分母", "what stands below the line of a ratio", (i) => i.denominator),
    record("perHead", "人均口径", "derived basis of a total; empty where the value compares directly", (i) => i.perHead, {
      of: {unit: "string", per: "string", factor: "number"},
    }),
    text("definition", "定义", "definition in Chinese", (i) => i.definition),
    text("definitionEn", "英文定义", "definition in English", (i) => i.definitionEn),
    list("aliases", "别名", "other names in plans", (i) => i.aliases, {of: "string"}),
    list("related", "易混指标", "indicators it must not be ranked with, with the reason", (i) => i.related, {
      of: {indicator: "string", reason: "string", reasonEn: "string", relation: "string"},
    }),
  ],
};

export const measures: Definition<Measure> = {
  zh: "举措目录",
  en: "Catalogue of measures",
  key: ["id"],
  rows: ({data}) => data.measures,
  columns: [
    text("id", "举措编号", "measure id", (m) => m.id),
    text("zh", "中文名", "Chinese name", (m) => m.zh),
    text("en", "英文名", "English name", (m) => m.en),
    text("domain", "领域", "field of market regulation", (m) => m.domain),
    list("patterns", "识别词", "patterns that show it in a clause", (m) => m.patterns, {of: "string"}),
  ],
};

export const observations: Definition<Observation> = {
  zh: "实际值",
  en: "Observed values with the report they come from",
  key: ["code", "indicator", "year"],
  rows: ({data}) => data.observations,
  columns: [
    text("code", "行政区划代码", "GB/T 2260 code", (o) => o.code, {to: "regions.code"}),
    text("region", "地区", "name of the region", (o) => o.region),
    text("name", "指标原名", "indicator as the report names it", (o) => o.name),
    text("indicator", "指标编号", "catalogue id", (o) => o.indicator, {to: "indicators.id"}),
    integer("year", "年份", "year", (o) => o.year),
    text("comparator", "界限", "= >= > <= < or ~", (o) => o.comparator, {oneOf: COMPARATORS}),
    number("value", "数值", "value in `unit`", (o) => o.value),
    text("unit", "单位", "unit as reported", (o) => o.unit),
    text("source", "来源", "report", (o) => o.source),
    text("note", "说明", "note", (o) => o.note),
  ],
};

export const populations: Definition<Population> = {
  zh: "人口",
  en: "Populations used as denominators",
  key: ["code", "year", "basis"],
  rows: ({data}) => data.populations,
  columns: [
    text("code", "行政区划代码", "GB/T 2260 code", (p) => p.code, {to: "regions.code"}),
    text("name", "名称", "name", (p) => p.name),
    integer("year", "年份", "year", (p) => p.year),
    integer("persons", "人数", "head count", (p) => p.persons),
    text("basis", "口径", "census, year-end or implied", (p) => p.basis, {oneOf: PopulationBasis.options}),
    text("source", "来源", "source", (p) => p.source),
    text("checked", "核对", "how well it was checked", (p) => p.checked),
    number(
      "margin",
      "误差",
      "share of itself by which the count may be off; empty where the source's own survey tells",
      (p) => p.margin ?? null,
    ),
  ],
};
