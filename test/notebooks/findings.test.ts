import {NO_WORDS} from "../words.js";
import {describe, expect, it} from "vitest";
import {findMeasures} from "../../src/clauses/index.js";
import {comparability} from "../../src/normalise/index.js";
import {FINDINGS, measureSpread, viewOf, withText} from "../../src/stats/index.js";
import {corpus} from "./corpus.js";

const view = viewOf(corpus.data);
const {food, density, patents, safety, consumer, ambition, natures, children, outcomes, stretch} = FINDINGS;
const goalsOf = (plan: string, indicator: string) => corpus.headline(plan, indicator).target;
const texts = corpus.plans().filter((p) => !p.secondary);
const everyGoal = corpus
  .plans()
  .flatMap((p) => corpus.indicators().flatMap((i) => ({plan: p, indicator: i, goal: goalsOf(p.id, i.id)})))
  .flatMap((g) => (g.goal ? [{...g, goal: g.goal.metric}] : []));
/** Numbers of a sentence, in order. */
const numbers = (sentence: string): number[] => [...sentence.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map((m) => Number(m[0].replaceAll(",", "")));

describe("findings equal what the library returns", () => {
  it("food sampling: plans, scopes and the bounds of the targets", () => {
    const answer = food(view);
    const own = everyGoal.filter((g) => g.indicator.domain === "food" && g.indicator.dimension === "ratio:批次/人");
    const values = own.map((g) => g.goal.value);
    const shared = [...new Set(own.map((g) => g.indicator.id))].filter((id) => own.filter((g) => g.indicator.id === id).length > 1);
    const said = numbers(answer.zh);
    expect(said.slice(0, 6)).toEqual([
      texts.length,
      new Set(own.map((g) => g.plan.id)).size,
      Math.min(...values),
      Math.max(...values),
      new Set(own.map((g) => g.indicator.id)).size,
      shared.length,
    ]);
    expect(answer.rows.map((r) => r.goal.id)).toEqual(own.map((g) => g.goal.id));
  });

  it("food sampling: never ranks two scopes together", () => {
    for (const {indicator, plans, ranking} of food(view).rankings) {
      expect(ranking.ranked).toHaveLength(plans.length);
      for (const p of plans) expect(goalsOf(p.id, indicator.id)!.metric.indicator).toBe(indicator.id);
    }
  });

  it("market entities: densities are totals per thousand people", () => {
    const answer = density(view);
    const known = answer.rows.filter((r) => r.density !== null);
    expect(known.length).toBeGreaterThan(1);
    for (const {metric, density} of known) {
      const factor = metric.unit === "万户" ? 10_000 : 1;
      expect(density!.value).toBeCloseTo((metric.value * factor * 1000) / density!.denominator!.persons, 4);
    }
    const held = known.filter((r) => r.isGoal && r.metric.year === numbers(answer.zh)[0]);
    const values = held.map((r) => r.metric.value);
    expect(numbers(answer.zh)[1]).toBe(Math.round(Math.max(...values) / Math.min(...values)));
  });

  it("patents: pairs and how many compare", () => {
    const goals = everyGoal.filter((g) => g.indicator.zh.includes("专利"));
    const pairs = goals.flatMap((a, i) => goals.slice(i + 1).filter((b) => b.plan.id !== a.plan.id).map((b) => [a, b] as const));
    const same = pairs.filter(([a, b]) => comparability(a.indicator, b.indicator).state === "comparable");
    expect(numbers(patents(view).zh).slice(0, 4)).toEqual([new Set(goals.map((g) => g.plan.id)).size, goals.length, pairs.length, same.length]);
  });

  it("safety lines: moves add up, and a lowered goal lies below its start", () => {
    const {rows, zh} = safety(view);
    const count = (move: string | null): number => rows.filter((r) => r.move === move).length;
    const known = rows.length - count(null);
    expect(numbers(zh).slice(0, 5)).toEqual([rows.length, rows.filter((r) => r.bound).length, known, count("raised"), count("held")]);
    for (const r of rows.filter((x) => x.move === "lowered"))
      expect(r.indicator.polarity === "higher" ? r.goal.value < r.start!.value : r.goal.value > r.start!.value).toBe(true);
  });

  it("consumer goals: shared ones are goals of two plans", () => {
    const {shared, zh, rows} = consumer(view);
    const own = everyGoal.filter((g) => g.indicator.domain === "consumer" && !g.plan.secondary);
    expect(rows.map((r) => r.goal.id)).toEqual(own.map((g) => g.goal.id));
    expect(numbers(zh).slice(0, 4)).toEqual([texts.length, new Set(own.map((g) => g.plan.id)).size, new Set(own.map((g) => g.indicator.id)).size, shared.length]);
  });

  it("ambition: each pace leads from start to goal", () => {
    const {rows, zh} = ambition(view);
    expect(numbers(zh)[0]).toBe(rows.length);
    for (const {start, goal, planned} of rows) expect(start.value * (1 + planned / 100) ** (goal.year! - start.year!)).toBeCloseTo(goal.value, 6);
    const slower = rows.filter((r) => r.past !== null && r.planned < r.past - 0.05).length;
    expect(numbers(zh)[3]).toBe(slower);
  });

  it("natures: counts of the goals that the corpus states", () => {
    const own = everyGoal.filter((g) => !g.plan.secondary);
    const stated = own.filter((g) => g.goal.nature !== "");
    expect(numbers(natures(view).zh).slice(0, 3)).toEqual([own.length, stated.length, stated.filter((g) => g.goal.nature === "约束性").length]);
  });

  it("measures: a measure is everywhere where every text commits to it", () => {
    const mentions = texts.flatMap((p) => findMeasures(corpus.document(p.id)!, corpus.data.measures, p.id, corpus.claims({plan: p.id})));
    const {rows, zh} = measureSpread(
      view,
      mentions,
      texts.map((p) => p.id),
    );
    const plans = (id: string): number => new Set(mentions.filter((m) => m.measure === id).map((m) => m.plan)).size;
    expect(rows.every((r) => r.plans.length === plans(r.measure.id))).toBe(true);
    expect(numbers(zh).slice(0, 3)).toEqual([texts.length, new Set(mentions.map((m) => m.measure)).size, rows.filter((r) => r.plans.length === texts.length).length]);
    expect(measureSpread(view, mentions, [texts[0]!.id]).leftOut).toHaveLength(withText(view).length - 1);
  });

  it("children and parents: shares and equal rates are plain arithmetic", () => {
    const {rows, equalRate, zh} = children(view);
    expect(numbers(zh)[0]).toBe(rows.length);
    for (const {child, parent, share} of rows) {
      expect(share).toBeCloseTo((100 * child.value) / parent.value, 9);
      expect([child.year, child.indicator, child.unit]).toEqual([parent.year, parent.indicator, parent.unit]);
    }
    for (const r of equalRate) {
      const above = corpus.headline(r.parentPlan.id, r.indicator.id);
      expect(r.equalRate).toBeCloseTo((r.start.value * above.target!.metric.value) / above.baseline!.metric.value, 9);
    }
  });

  it("outcomes: 四川 aimed at 1016 万户 in 2025 and reports 951; 695 became 689", () => {
    const {rows, zh} = outcomes(view);
    const sichuan = rows.find((r) => r.plan.region === "510000" && r.indicator.id === "market-entities")!;
    expect(sichuan.goal.value).toBe(1016);
    expect(sichuan.observed!.value).toBe(951);
    expect(sichuan.outcome).toMatchObject({verdict: "missed", revision: {plan: 695, revised: 689, difference: -6}});
    expect(sichuan.outcome.achieved).toBeCloseTo((100 * (951 - 695)) / (1016 - 695), 9);
    expect(zh).toContain("79.8%");
    const count = (verdict: string): number => rows.filter((r) => r.outcome.verdict === verdict).length;
    expect(numbers(zh).slice(0, 3)).toEqual([rows.length, count("reached"), count("missed")]);
  });

  it("comparability: each level lets through all of the stricter one", () => {
    const {rows, zh} = stretch(view);
    expect(rows.map((r) => r.pairs)).toEqual(rows.map((r) => r.pairs).toSorted((a, b) => a - b));
    expect(numbers(zh).slice(0, 3)).toEqual(rows.slice(0, 3).map((r) => r.pairs));
    expect(rows.every((r) => r.decided <= r.pairs)).toBe(true);
    const years = rows[0]!.members.map((pair) => pair.map((g) => g.goal.year));
    expect(years.every(([a, b]) => a === b)).toBe(true);
  });
});

describe("findings on an empty corpus", () => {
  const nothing = viewOf({regions: [], populations: [], indicators: [], measures: [], words: NO_WORDS, observations: [], plans: []});
  it.each(Object.entries(FINDINGS))("%s says so in both languages", (_, answer) => {
    const {zh, en, rows} = answer(nothing);
    expect([zh, en].every((s) => s.length > 0 && !/NaN|undefined|null|Infinity/.test(s))).toBe(true);
    expect(rows.every((r) => !("goal" in r))).toBe(true);
  });
});
