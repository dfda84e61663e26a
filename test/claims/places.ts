/** Where an example of the judge stands: the headings above it, and the years that the caller tells. */
export const PLACES: Readonly<Record<string, {readonly head: string; readonly period: readonly [number, number] | null}>> = {
  回顾: {head: "一、发展回顾", period: [2021, 2025]},
  目标: {head: "二、发展目标", period: [2021, 2025]},
  任务: {head: "三、重点任务", period: [2021, 2025]},
  年度回顾: {head: "一、2025年工作回顾", period: [2026, 2026]},
  两段回顾: {head: "一、2025年和过去五年工作回顾", period: [2026, 2026]},
  五年回顾: {head: "一、过去五年工作回顾", period: [2026, 2026]},
  年度任务: {head: "二、2026年重点任务", period: [2026, 2026]},
  五年目标: {head: "二、“十五五”时期发展目标", period: [2026, 2026]},
  评估: {head: "云山县“十四五”规划实施情况中期评估报告\n一、指标进展", period: [2021, 2025]},
  不详: {head: "三、重点任务", period: null},
};
