import {NO_WORDS} from "../words.js";
import type {Claim, Indicator, Metric} from "../../src/model/index.js";
import type {ExportInput} from "../../src/node/export/index.js";
import {planOf} from "../fixtures.js";

const claim: Claim = {
  id: "a-2021@3",
  plan: "a-2021",
  start: 0,
  end: 12,
  quote: '市场主体达到"4万户",\n其中企业',
  number: "4",
  numberStart: 3,
  value: 4,
  valueMax: null,
  comparator: ">=",
  unit: "万户",
  name: "市场主体总量",
  indicator: null,
  linkScore: 0,
  alternatives: [],
  role: "target",
  kind: "level",
  period: "2025",
  nature: "预期性",
  section: ["第一章 总则"],
  where: "prose",
  commitment: "",
  pair: null,
  flags: ["carried-subject"],
  confidence: 0.8,
  origin: "extracted",
};

const metric: Metric = {
  id: "a-2021@3",
  claim: "a-2021@3",
  plan: "a-2021",
  region: "500156",
  indicator: "market-entities",
  role: "target",
  kind: "level",
  nature: "预期性",
  period: "2025",
  year: 2025,
  value: 4,
  valueMax: null,
  comparator: ">=",
  low: 4,
  high: null,
  lowOpen: false,
  highOpen: true,
  unit: "万户",
  basis: "total",
  denominator: null,
  halfWidth: 0.5,
  steps: [{operation: "read", formula: "4万户", formulaEn: "4 ×10,000 entities", source: "", sourceEn: ""}],
  flags: ["total"],
};

const plan = planOf({id: "a-2021", title: "甲区规划", short: "甲 2021", region: "500156"});

const indicator: Indicator = {
  id: "market-entities",
  zh: "市场主体总量",
  en: "Market entities",
  sector: "market-regulation",
  domain: "access",
  definition: "户数",
  definitionEn: "count",
  unit: "万户",
  dimension: "count:户",
  polarity: "higher",
  measurement: "stock",
  scope: "全部",
  denominator: null,
  perHead: {unit: "户/千人", per: "population", factor: 1000},
  aliases: [],
  related: [],
};

const region = (code: string, name: string, level: "nation" | "province" | "county", parent: string | null) => ({
  code,
  name,
  level,
  parent,
});

/** A small corpus with quotes, line breaks, nulls and an unused region in it. */
export function exportInput(): ExportInput {
  return {
    data: {
      regions: [
        region("000000", "全国", "nation", null),
        region("110000", "北京市", "province", "000000"),
        region("500000", "重庆市", "province", "000000"),
        region("500156", "武隆区", "county", "500000"),
        region("510000", "四川省", "province", "000000"),
      ],
      populations: [{code: "500156", name: "武隆区", year: 2020, persons: 356748, basis: "census", source: "普查", checked: ""}],
      indicators: [indicator],
      measures: [{id: "random-checks", zh: "双随机一公开", en: "random checks", domain: "regulation", patterns: ["双随机"], not: []}],
      words: NO_WORDS,
      observations: [
        {
          code: "510000",
          region: "四川省",
          name: "市场主体总量",
          indicator: "market-entities",
          year: 2025,
          comparator: "=",
          value: 951,
          unit: "万户",
          source: "报告",
          note: "",
        },
      ],
      plans: [
        {
          plan,
          text: null,
          claims: [claim, {...claim, id: "a-2021@9", numberStart: 9, indicator: "market-entities"}],
          review: {plan: plan.id, decisions: []},
        },
      ],
    },
    metrics: [metric, {...metric, id: "a-2021@9", low: null, high: 2.5, lowOpen: true, highOpen: false, year: null}],
    mentions: [{measure: "random-checks", plan: "a-2021", start: 1, end: 3, quote: "全面推行双随机", strength: "full", claims: []}],
  };
}
