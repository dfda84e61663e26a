import {expect, it} from "vitest";
import {plansAndOutcomes} from "../../src/answers/index.js";
import {loadCorpus} from "../../src/node/index.js";

const {rows, zh, en, leftOut} = plansAndOutcomes(await loadCorpus("data"));

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
