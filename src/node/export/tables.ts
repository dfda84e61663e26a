import type {
  Claim,
  CorpusData,
  Indicator,
  Measure,
  MeasureMention,
  Metric,
  Observation,
  Plan,
  Population,
  Region,
} from "../../model/index.js";
import type {ExportTable, Field, FieldType, Value} from "./table.js";

/** What an export is made of: the corpus and what was computed from it. */
export interface ExportInput {
  readonly data: CorpusData;
  readonly metrics: readonly Metric[];
  readonly mentions: readonly MeasureMention[];
}

export type Column<T> = readonly [name: string, type: FieldType, zh: string, en: string, get: (row: T) => Value];

export interface TableOf<T> {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly key: readonly string[];
  readonly references?: ExportTable["references"];
  readonly rows: readonly T[];
  readonly columns: readonly Column<T>[];
}

export const table = <T>({columns, rows, references, ...rest}: TableOf<T>): ExportTable => ({
  ...rest,
  references: references ?? [],
  fields: columns.map(([name, type, zh, en]): Field => ({name, type, zh, en})),
  rows: rows.map((row) => Object.fromEntries(columns.map(([name, , , , get]) => [name, get(row)]))),
});

const to = (field: string, of: string, key = "id"): ExportTable["references"][number] => ({field, table: of, key});

/** All tables of the corpus, in a fixed order; rows in the corpus's own order. */
export function exportTables(input: ExportInput): ExportTable[] {
  const {data} = input;
  return [
    plans(data.plans.map((p) => p.plan)),
    regions(usedRegions(data)),
    indicators(data.indicators),
    measures(data.measures),
    claims(data.plans.flatMap((p) => p.claims)),
    metrics(input.metrics),
    mentions(input.mentions),
    observations(data.observations),
    populations(data.populations),
  ];
}

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

const plans = (rows: readonly Plan[]): ExportTable =>
  table<Plan>({
    name: "plans",
    zh: "规划",
    en: "Plans",
    key: ["id"],
    references: [to("region", "regions", "code")],
    rows,
    columns: [
      ["id", "string", "规划编号", "plan id", (p) => p.id],
      ["title", "string", "标题", "title", (p) => p.title],
      ["short", "string", "简称", "short name", (p) => p.short],
      ["region", "string", "行政区划代码", "GB/T 2260 code, six digits, kept as text", (p) => p.region],
      ["kind", "string", "类别", "five-year, annual, programme or outline", (p) => p.kind],
      ["from", "integer", "起始年", "first year", (p) => p.period[0]],
      ["to", "integer", "终止年", "last year, inclusive", (p) => p.period[1]],
      ["issuer", "string", "发文机关", "issuer", (p) => p.issuer],
      ["number", "string", "发文字号", "document number; empty where the text has none", (p) => p.number],
      ["issued", "string", "发文日期", "date of issue, YYYY-MM-DD", (p) => p.issued],
      ["basis", "array", "编制依据", "higher plans it names; `plan` is null where one is not in the corpus", (p) => p.basis],
      [
        "secondary",
        "boolean",
        "二手来源",
        "true where only reported targets are known and there is no text",
        (p) => p.secondary !== undefined,
      ],
      ["origin", "string", "来源", "where the text was published", (p) => p.origin],
      ["remarks", "array", "说明", "what a reader must know of the text", (p) => p.remarks],
    ],
  });

const regions = (rows: readonly Region[]): ExportTable =>
  table<Region>({
    name: "regions",
    zh: "行政区",
    en: "Regions that the tables speak of, with all that govern them",
    key: ["code"],
    rows,
    columns: [
      ["code", "string", "行政区划代码", "GB/T 2260 code; 000000 is the nation", (r) => r.code],
      ["name", "string", "名称", "name", (r) => r.name],
      ["level", "string", "级别", "nation, province, prefecture or county", (r) => r.level],
      ["parent", "string", "上级代码", "code of the parent; empty for the nation", (r) => r.parent],
    ],
  });

const indicators = (rows: readonly Indicator[]): ExportTable =>
  table<Indicator>({
    name: "indicators",
    zh: "指标目录",
    en: "Catalogue of indicators",
    key: ["id"],
    rows,
    columns: [
      ["id", "string", "指标编号", "indicator id", (i) => i.id],
      ["zh", "string", "中文名", "Chinese name", (i) => i.zh],
      ["en", "string", "英文名", "English name", (i) => i.en],
      ["sector", "string", "领域", "sector of government", (i) => i.sector],
      ["domain", "string", "类别", "field of the sector", (i) => i.domain],
      ["unit", "string", "标准单位", "canonical unit of its metrics", (i) => i.unit],
      ["dimension", "string", "量纲", "dimension that units must agree in", (i) => i.dimension],
      ["polarity", "string", "方向", "higher, lower or neutral: what is better", (i) => i.polarity],
      ["measurement", "string", "类型", "stock, flow, ratio, share, index, growth, rank or time", (i) => i.measurement],
      ["scope", "string", "口径", "what is counted and what is not", (i) => i.scope],
      ["denominator", "string", "分母", "what stands below the line of a ratio", (i) => i.denominator],
      ["perHead", "object", "人均口径", "derived basis of a total; empty where the value compares directly", (i) => i.perHead],
      ["definition", "string", "定义", "definition in Chinese", (i) => i.definition],
      ["definitionEn", "string", "英文定义", "definition in English", (i) => i.definitionEn],
      ["aliases", "array", "别名", "other names in plans", (i) => i.aliases],
      ["related", "array", "易混指标", "indicators it must not be ranked with, with the reason", (i) => i.related],
    ],
  });

const measures = (rows: readonly Measure[]): ExportTable =>
  table<Measure>({
    name: "measures",
    zh: "举措目录",
    en: "Catalogue of measures",
    key: ["id"],
    rows,
    columns: [
      ["id", "string", "举措编号", "measure id", (m) => m.id],
      ["zh", "string", "中文名", "Chinese name", (m) => m.zh],
      ["en", "string", "英文名", "English name", (m) => m.en],
      ["domain", "string", "领域", "field of market regulation", (m) => m.domain],
      ["patterns", "array", "识别词", "patterns that show it in a clause", (m) => m.patterns],
    ],
  });

const place: readonly Column<{start: number; end: number; quote: string}>[] = [
  ["start", "integer", "起点", "UTF-16 offset into the plan's source text; -1 without a text", (c) => c.start],
  ["end", "integer", "终点", "end of the statement, exclusive", (c) => c.end],
  ["quote", "string", "原文", "the characters that stand there", (c) => c.quote],
];

const claims = (rows: readonly Claim[]): ExportTable =>
  table<Claim>({
    name: "claims",
    zh: "陈述",
    en: "Quantitative statements as the plans make them, after review",
    key: ["id"],
    references: [to("plan", "plans"), to("indicator", "indicators")],
    rows,
    columns: [
      ["id", "string", "陈述编号", "claim id", (c) => c.id],
      ["plan", "string", "规划编号", "plan id", (c) => c.plan],
      ["name", "string", "指标原名", "indicator as stated", (c) => c.name],
      ["indicator", "string", "指标编号", "catalogue id; empty where nothing fits", (c) => c.indicator],
      ["number", "string", "数字原样", "number as printed", (c) => c.number],
      ["value", "number", "数值", "value in the unit as stated", (c) => c.value],
      ["valueMax", "number", "区间上端", "upper end of a range; empty if none", (c) => c.valueMax],
      ["comparator", "string", "界限", "= >= > <= < or ~: a bound stays a bound", (c) => c.comparator],
      ["unit", "string", "原单位", "unit as stated", (c) => c.unit],
      ["role", "string", "角色", "achieved, baseline, interim, target or task", (c) => c.role],
      ["kind", "string", "种类", "level, increment, growth or annual", (c) => c.kind],
      ["period", "string", "时期", "2025, 2016-2020, annual, or empty", (c) => c.period],
      ["nature", "string", "性质", "约束性 binding, 预期性 anticipated, or empty", (c) => c.nature],
      ["commitment", "string", "承诺用语", "确保, 力争, 探索 … as printed", (c) => c.commitment],
      ["section", "array", "章节", "headings, outermost first", (c) => c.section],
      ["where", "string", "位置", "prose, box, table, annex or secondary", (c) => c.where],
      ["flags", "array", "标记", "doubts and facts a reader must know", (c) => c.flags],
      ["confidence", "number", "置信度", "0–1: how sure the reading is", (c) => c.confidence],
      ["origin", "string", "依据", "extracted, confirmed, corrected, added or secondary", (c) => c.origin],
      ["pair", "string", "成对陈述", "claim id of the other end of a from–to statement", (c) => c.pair],
      ["numberStart", "integer", "数字起点", "offset of the number", (c) => c.numberStart],
      ...(place as readonly Column<Claim>[]),
    ],
  });

const metrics = (rows: readonly Metric[]): ExportTable =>
  table<Metric>({
    name: "metrics",
    zh: "可比值",
    en: "Claims and observations in canonical units and on a comparable basis",
    key: ["id"],
    references: [to("region", "regions", "code"), to("indicator", "indicators")],
    rows,
    columns: [
      ["id", "string", "可比值编号", "metric id", (m) => m.id],
      ["claim", "string", "陈述编号", "claim id; empty for an observation", (m) => m.claim],
      ["plan", "string", "规划编号", "plan id; empty for an observation", (m) => m.plan],
      ["region", "string", "行政区划代码", "GB/T 2260 code", (m) => m.region],
      ["indicator", "string", "指标编号", "catalogue id", (m) => m.indicator],
      ["value", "number", "数值", "value in `unit`", (m) => m.value],
      ["valueMax", "number", "区间上端", "upper end of a range", (m) => m.valueMax],
      ["comparator", "string", "界限", "= >= > <= < or ~", (m) => m.comparator],
      ["low", "number", "下界", "least value allowed; empty if none", (m) => m.low],
      ["lowOpen", "boolean", "下界不含", "true where the lower bound is excluded", (m) => m.lowOpen],
      ["high", "number", "上界", "greatest value allowed; empty if none", (m) => m.high],
      ["highOpen", "boolean", "上界不含", "true where the upper bound is excluded", (m) => m.highOpen],
      ["unit", "string", "单位", "canonical unit, or that of the derived basis", (m) => m.unit],
      ["basis", "string", "口径", "as-stated, total (never compare raw) or per-head", (m) => m.basis],
      ["year", "integer", "年份", "calendar year; empty for annual and unknown", (m) => m.year],
      ["period", "string", "时期", "as in claims", (m) => m.period],
      ["role", "string", "角色", "as in claims", (m) => m.role],
      ["kind", "string", "种类", "as in claims", (m) => m.kind],
      ["nature", "string", "性质", "as in claims", (m) => m.nature],
      ["halfWidth", "number", "舍入半宽", "half of the last printed digit, in `unit`", (m) => m.halfWidth],
      ["denominator", "object", "分母", "population used: persons, year, basis, source", (m) => m.denominator],
      ["steps", "array", "推算步骤", "steps from the printed number to the value", (m) => m.steps],
      ["flags", "array", "标记", "doubts and facts a reader must know", (m) => m.flags],
    ],
  });

const mentions = (rows: readonly MeasureMention[]): ExportTable =>
  table<MeasureMention>({
    name: "commitments",
    zh: "举措承诺",
    en: "Clauses that commit to a measure",
    key: ["measure", "plan", "start"],
    references: [to("measure", "measures"), to("plan", "plans")],
    rows,
    columns: [
      ["measure", "string", "举措编号", "measure id", (m) => m.measure],
      ["plan", "string", "规划编号", "plan id", (m) => m.plan],
      ["strength", "string", "承诺强度", "ensure, full, advance, pilot, explore or encourage", (m) => m.strength],
      ["claims", "array", "条款内陈述", "claim ids inside the clause", (m) => m.claims],
      ...(place as readonly Column<MeasureMention>[]),
    ],
  });

const observations = (rows: readonly Observation[]): ExportTable =>
  table<Observation>({
    name: "observations",
    zh: "实际值",
    en: "Observed values with the report they come from",
    key: ["code", "indicator", "year"],
    references: [to("code", "regions", "code")],
    rows,
    columns: [
      ["code", "string", "行政区划代码", "GB/T 2260 code", (o) => o.code],
      ["region", "string", "地区", "name of the region", (o) => o.region],
      ["name", "string", "指标原名", "indicator as the report names it", (o) => o.name],
      ["indicator", "string", "指标编号", "catalogue id", (o) => o.indicator],
      ["year", "integer", "年份", "year", (o) => o.year],
      ["comparator", "string", "界限", "= >= > <= < or ~", (o) => o.comparator],
      ["value", "number", "数值", "value in `unit`", (o) => o.value],
      ["unit", "string", "单位", "unit as reported", (o) => o.unit],
      ["source", "string", "来源", "report", (o) => o.source],
      ["note", "string", "说明", "note", (o) => o.note],
    ],
  });

const populations = (rows: readonly Population[]): ExportTable =>
  table<Population>({
    name: "populations",
    zh: "人口",
    en: "Populations used as denominators",
    key: ["code", "year", "basis"],
    references: [to("code", "regions", "code")],
    rows,
    columns: [
      ["code", "string", "行政区划代码", "GB/T 2260 code", (p) => p.code],
      ["name", "string", "名称", "name", (p) => p.name],
      ["year", "integer", "年份", "year", (p) => p.year],
      ["persons", "integer", "人数", "head count", (p) => p.persons],
      ["basis", "string", "口径", "census, year-end or implied", (p) => p.basis],
      ["source", "string", "来源", "source", (p) => p.source],
      ["checked", "string", "核对", "how well it was checked", (p) => p.checked],
    ],
  });
