import {describe, expect, it} from "vitest";
import {guardOf, keyOf, logLine, orphans, parseLog, progressOf, queueOf, sectionThing} from "../../src/decisions/index.js";
import type {Alignment, ClauseVerdict, ReviewerDecision} from "../../src/model/index.js";
import {decision} from "./decision.js";

const clause = (quote: string, section: string): ClauseVerdict => ({
  start: 0,
  end: quote.length,
  quote,
  verdict: "absent",
  confidence: 0.7,
  section: ["第一章", section],
  reason: "",
  reasonEn: "",
  matches: [],
});
const clauses = [clause("建设检测中心。", "能力"), clause("推行信用监管。", "监管"), clause("开展抽查。", "监管")];
const alignment = {indicators: [], clauses, measures: []} as unknown as Alignment;
const on = (at: number, by: string, more: Partial<ReviewerDecision> = {}): ReviewerDecision =>
  decision({key: keyOf.clause(clauses[at]!), guard: guardOf.clause(clauses[at]!), by, ...more});

describe("progress", () => {
  it("is none where nobody decided", () => {
    expect(progressOf(alignment, []).map((p) => [p.section, p.of, p.decided, p.open, p.by])).toEqual([
      ["能力", 1, 0, 0, []],
      ["监管", 2, 0, 0, []],
    ]);
  });
  it("counts by section and by reviewer; what they differ on is not settled", () => {
    const log = [on(0, "甲"), on(1, "甲"), on(1, "乙"), on(2, "乙"), on(2, "丙", {verdict: "partly", note: "部分"})];
    const [first, second] = progressOf(alignment, log);
    expect([first!.decided, first!.by]).toEqual([1, [["甲", 1]]]);
    expect([second!.decided, second!.open]).toEqual([1, 1]);
    expect(Object.fromEntries(second!.by)).toEqual({甲: 1, 乙: 2, 丙: 1});
  });
  it("is open again where the words moved", () => {
    expect(progressOf(alignment, [on(0, "甲", {guard: "ffffffff"})])[0]).toMatchObject({decided: 0, open: 1, by: []});
  });
});

describe("a section", () => {
  const assign = (section: string, to: string, at: string, by = "甲"): ReviewerDecision =>
    decision({...sectionThing(section), verdict: to === "" ? null : "assigned", note: to, at, by, settles: true});
  it("is assigned to whom it was given last, and that decides on nothing", () => {
    const log = [assign("监管", "甲", "2026-01-02T08:00:00Z"), assign("监管", "乙", "2026-01-03T08:00:00Z")];
    expect(progressOf(alignment, log).map((p) => [p.assigned, p.decided])).toEqual([
      [null, 0],
      ["乙", 0],
    ]);
    expect(orphans(log, [])).toEqual([]);
    expect(parseLog(log.map(logLine).join("")).faults).toEqual([]);
  });
  it("is nobody's again when it is taken back", () => {
    const log = [assign("监管", "甲", "2026-01-02T08:00:00Z"), assign("监管", "", "2026-01-03T08:00:00Z", "乙")];
    expect(progressOf(alignment, log)[1]!.assigned).toBeNull();
  });
});

describe("a second opinion", () => {
  it("is asked on what others decided and one has not", () => {
    const log = [on(0, "甲"), on(1, "甲"), on(1, "乙")];
    const waits = (name: string): string[] => queueOf(alignment, log, name).map((w) => w.key);
    expect(waits("乙")).toEqual([keyOf.clause(clauses[0]!)]);
    expect(waits("甲")).toEqual([]);
    expect(queueOf(alignment, log).map((w) => w.key)).toEqual([keyOf.clause(clauses[2]!)]);
  });
});
