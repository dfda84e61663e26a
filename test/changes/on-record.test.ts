import {expect, it} from "vitest";
import {loadCorpus, planChanges} from "../../src/node/index.js";
import {changesReport, toMarkdown} from "../../src/report/index.js";

const corpus = await loadCorpus("data");
const [OLD, NEW, WITH_TEXT] = ["shanghai-outline-2021", "shanghai-outline-2026", "wulong-2021"];
const between = (old: string, now: string) => planChanges(corpus.side(old), corpus.side(now), corpus.indicators());

it("calls nothing dropped from a plan, nor new beside one, that is known by its targets alone", () => {
  const {targets, summary} = between(OLD, NEW);
  expect(summary.targets["old only"]).toBe(targets.filter((t) => t.old !== null && t.new === null).length);
  expect(summary.targets["new only"]).toBe(targets.filter((t) => t.old === null).length);
  expect([summary.targets.dropped, summary.targets.new]).toEqual([undefined, undefined]);
});

it("still does so of a plan with a text", () => {
  expect(between(OLD, WITH_TEXT).summary.targets.dropped).toBeGreaterThan(0);
  expect(between(OLD, WITH_TEXT).summary.targets.new).toBeUndefined();
  expect(between(WITH_TEXT, NEW).summary.targets.new).toBeGreaterThan(0);
  expect(between(WITH_TEXT, NEW).summary.targets.dropped).toBeUndefined();
});

it("says that sentences were not compared, in place of none that changed", () => {
  const report = toMarkdown(changesReport(between(OLD, NEW), corpus.plan(OLD), corpus.plan(NEW)));
  expect(report).toContain(`库中没有《${corpus.plan(OLD).title}》的全文，条文无从比较。`);
  expect(report).not.toContain("0句未变");
});
