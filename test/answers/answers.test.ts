import {describe, expect, it} from "vitest";
import {plansAndOutcomes} from "../../src/answers/index.js";
import {loadCorpus} from "../../src/node/index.js";

const corpus = await loadCorpus("data");
const {rows, zh, en, leftOut} = plansAndOutcomes(corpus);

it("四川 aimed at 1016 万户 in 2025 and reports 951; 695 became 689", () => {
  const sichuan = rows.find((r) => r.plan.region === "510000" && r.indicator.id === "market-entities")!;
  expect([sichuan.goal.value, sichuan.observed!.value]).toEqual([1016, 951]);
  expect(sichuan.outcome).toMatchObject({verdict: "missed", revision: {plan: 695, revised: 689, difference: -6}});
  expect(sichuan.outcome.achieved).toBeCloseTo((100 * (951 - 695)) / (1016 - 695), 9);
  expect(zh).toContain("79.8%");
});

it("counts what was reached, missed and left out in both languages", () => {
  const count = (verdict: string): number => rows.filter((r) => r.outcome.verdict === verdict).length;
  expect(zh).toMatch(new RegExp(`目标${rows.length}个：达到${count("reached")}个，未达到${count("missed")}个`));
  expect(en).toMatch(new RegExp(`^${rows.length} goals .+: ${count("reached")} reached, ${count("missed")} missed`));
  expect(leftOut[0]!.what).toMatch(/^\d+个目标$/);
});

describe("what later documents report", () => {
  /** The goal of 武隆 for 2025, beside a report of 2026 that states what was achieved. */
  const wulong = (achieved: string, also: readonly number[] = []) => {
    const plan = {id: "report-2026", title: "某区2026年工作报告", region: "500156", kind: "annual", period: [2026, 2026]} as const;
    const observations = also.map((value) => ({
      code: "500156",
      indicator: "market-entities",
      year: 2025,
      value,
      unit: "万户",
      source: "某公报",
    }));
    const more = corpus.with({
      plans: [{plan: {...plan, period: [2026, 2026]}, text: `某区2026年工作报告\n一、2025年工作回顾\n2025年，${achieved}。`}],
      observations,
    });
    expect(more.additions.refused).toEqual([]);
    return plansAndOutcomes(more).rows.find((r) => r.plan.id === "wulong-2021" && r.indicator.id === "market-entities");
  };

  it("becomes the result of the earlier plan's target, with its sentence", () => {
    expect(rows.some((r) => r.plan.id === "wulong-2021")).toBe(false);
    const row = wulong("市场主体总量达到4.3万户")!;
    expect(row.outcome.verdict).toBe("reached");
    const [report] = row.reports;
    expect(report).toMatchObject({by: "某区2026年工作报告", agrees: true, metric: {value: 4.3, year: 2025, plan: "report-2026"}});
    expect(report!.metric.claim).toMatch(/^report-2026@/);
  });
  it("that agree stand side by side", () => {
    const row = wulong("市场主体总量达到4.3万户", [4.31])!;
    expect(row.reports.map((r) => [r.by, r.agrees])).toEqual([
      ["某公报", true],
      ["某区2026年工作报告", true],
    ]);
    expect(row.outcome.verdict).toBe("reached");
  });
  it("that contradict each other leave it undetermined where they decide otherwise", () => {
    const row = wulong("市场主体总量达到4.3万户", [3.6])!;
    expect(row.reports.map((r) => r.agrees)).toEqual([false, false]);
    expect(row.outcome.verdict).toBe("undetermined");
  });
  it("a target of the later document is no result", () => {
    expect(wulong("力争市场主体总量达到4.3万户的目标提出")?.reports.every((r) => r.metric.role !== "target") ?? true).toBe(true);
  });
});
