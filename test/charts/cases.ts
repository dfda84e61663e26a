import {
  alignmentMatrix,
  ambitionScatter,
  composition,
  coverageMap,
  dumbbell,
  measureMap,
  parentStrip,
  rankedDots,
  regionColours,
  yearlyPath,
  type Spec,
} from "../../src/charts/index.js";
import {between, impliedPath, rank} from "../../src/stats/index.js";

const colours = regionColours(["510000", "500156", "520000"]);

/** One picture a case; figures are invented and cover each way a value can be drawn. */
export const cases: Readonly<Record<string, () => Spec>> = {
  dumbbell: () =>
    dumbbell(
      [
        {
          label: "甲省 2021–2025",
          baseline: {value: 92.9, comparator: "=", year: 2020},
          target: {value: 94, comparator: ">=", year: 2025},
          colour: colours["510000"]!,
        },
        {
          label: "乙区市场监管现代化规划",
          baseline: {value: 93.2, comparator: "~"},
          target: {value: 94, valueMax: 96, comparator: "="},
          colour: colours["500156"]!,
        },
        {label: "丙市", baseline: {value: 97, comparator: "<="}, target: {value: 95, comparator: "<"}, colour: colours["520000"]!},
        {label: "丁县(未写明)", baseline: null, target: null},
        {label: "戊县(守住)", baseline: {value: 96, comparator: "="}, target: {value: 96, comparator: "="}},
      ],
      {
        unit: "%",
        title: "产品质量合格率",
        subtitle: "空心为基期,实心为目标,箭头为下限或上限",
        references: [{label: "全国", value: 94.5, comparator: ">="}],
      },
    ),
  "dumbbell-en": () =>
    dumbbell([{label: "A province", baseline: {value: 3, comparator: "="}, target: {value: 4, comparator: ">"}}], {
      unit: "batches per 1,000",
      lang: "en",
      ground: "dark",
      zero: true,
    }),
  "dumbbell-empty": () => dumbbell([], {unit: "%"}),
  coverage: () =>
    coverageMap([
      {indicator: "市场主体总量", plan: "甲省", state: "target", count: 1},
      {indicator: "市场主体总量", plan: "乙区 2021–2025", state: "target", count: 12},
      {indicator: "每万人口高价值发明专利拥有量", plan: "甲省", state: "stated", count: 1},
      {indicator: "每万人口高价值发明专利拥有量", plan: "乙区 2021–2025", state: "related", count: 1},
      {indicator: "药品评价抽检合格率", plan: "甲省", state: "silent", count: 0},
      {indicator: "药品评价抽检合格率", plan: "乙区 2021–2025", state: "stated", count: 3},
    ]),
  "coverage-phone": () =>
    coverageMap(
      ["甲省 2021–2025", "乙区 2021–2025", "丙市 2023", "丁县 2020"].map((plan, i) => ({
        indicator: "每万人口高价值发明专利拥有量",
        plan,
        state: (["target", "stated", "related", "silent"] as const)[i]!,
        count: 1,
      })),
      {width: 200, narrow: true},
    ),
  alignment: () =>
    alignmentMatrix(
      (["exceeds", "meets", "falls short", "missing", "not comparable", "undetermined"] as const).flatMap((verdict, i) => [
        {indicator: `指标${i + 1}`, plan: "甲省", verdict},
        {indicator: `指标${i + 1}`, plan: "乙区", verdict: i % 2 ? ("meets" as const) : verdict},
      ]),
      {title: "对齐矩阵"},
    ),
  measures: () =>
    measureMap(
      (["ensure", "full", "advance", "pilot", "explore", "encourage", "silent"] as const).map((strength, i) => ({
        measure: `举措${i + 1}`,
        plan: "甲省",
        strength,
        clauses: 6 * (3 - i),
      })),
      {lang: "en"},
    ),
  ranked: () =>
    rankedDots(
      rank(
        [
          {key: "甲省", value: 93.9, halfWidth: 0.05},
          {key: "乙区", value: 94, halfWidth: 0.5},
          {key: "丙市", value: 92, interval: between(92, null)},
          {key: "丁县", value: 90.5, halfWidth: 0.05},
          {key: "戊州", value: null},
        ],
        "higher",
      ),
      {unit: "%", title: "合格率排序"},
    ),
  "ranked-empty": () => rankedDots(rank([], "lower"), {unit: "%", lang: "en"}),
  path: () =>
    yearlyPath(
      [
        ...[3.4, 3.5, 3.6, 3.6, 3.9, 4].map((value, i) => ({
          year: 2020 + i,
          value,
          comparator: "=" as const,
          series: "stated" as const,
          contradicted: i === 3,
        })),
        ...impliedPath({baseline: 3.4, target: 4, from: 2020, to: 2025}).map((p) => ({
          ...p,
          comparator: "=" as const,
          series: "required" as const,
        })),
        {year: 2024, value: 3.75, comparator: ">" as const, series: "observed" as const},
      ],
      {unit: "万户", title: "市场主体总量"},
    ),
  strip: () =>
    parentStrip(
      [
        {indicator: "食品抽检合格率", unit: "%", child: "甲市", value: {value: 98.5, comparator: ">="}, stance: "tightens"},
        {indicator: "食品抽检合格率", unit: "%", child: "乙市", value: {value: 98, comparator: ">="}, stance: "restates"},
        {indicator: "食品抽检合格率", unit: "%", child: "丙市", value: {value: 97, comparator: "="}, stance: "loosens"},
        {indicator: "食品抽检合格率", unit: "%", child: "丁市", value: null, stance: "omits"},
        {indicator: "每万人口高价值发明专利拥有量", unit: "件", child: "甲市", value: {value: 5.67, comparator: "="}, stance: "loosens"},
      ],
      [
        {indicator: "食品抽检合格率", label: "全国", value: 98, comparator: ">="},
        {indicator: "每万人口高价值发明专利拥有量", label: "全国", value: 12, comparator: "="},
      ],
    ),
  ambition: () =>
    ambitionScatter(
      [
        {label: "甲省", past: 14.2, planned: 7.9},
        {label: "乙区", past: 2, planned: 3.3},
        {label: "丙市", past: null, planned: 5},
        {label: "丁县名字较长的地方", past: 13.4, planned: 7.2},
      ],
      {parent: {label: "全国", pace: 6}, title: "目标力度"},
    ),
  composition: () =>
    composition(
      [
        {label: "甲省", part: "约束性", count: 4},
        {label: "甲省", part: "预期性", count: 20},
        {label: "乙区", part: "约束性", count: 6},
        {label: "乙区", part: "未写明", count: 2},
        {label: "乙区", part: "预期性", count: 9},
        {label: "丙市", part: "约束性", count: 0.5},
        {label: "丙市", part: "未写明", count: 1},
      ],
      {unit: "项"},
    ),
};
