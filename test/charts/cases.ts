import {alignmentMatrix, coverageMap, dumbbell, measureMap, regionColours, type Spec} from "../../src/charts/index.js";

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
      })),
      {lang: "en"},
    ),
};
