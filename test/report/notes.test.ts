import {describe, expect, it} from "vitest";
import type {Finding, ReviewerNote} from "../../src/model/index.js";
import {disagreements, findingsJson, findingsMarkdown, findingsText, joinedNotes, keyOf} from "../../src/report/index.js";

const note = (more: Partial<ReviewerNote> = {}): ReviewerNote => ({
  key: "finding:f1",
  decision: "accept",
  reason: "核对无误",
  by: "甲",
  date: "2026-01-02",
  guard: "00000001",
  ...more,
});
const theirs = note({by: "乙", decision: "dispute", reason: "口径不同"});

describe("notes of several reviewers", () => {
  it("stand beside each other, none overwritten", () => {
    expect(joinedNotes([note()], [theirs])).toEqual([note(), theirs]);
  });
  it("stand once where two files say the same", () => {
    expect(joinedNotes([note(), theirs], [theirs, note()])).toEqual([note(), theirs]);
  });
  it.each([
    ["two decisions", [note(), theirs], 1],
    ["one reviewer with two reasons", [note(), note({reason: "再核"})], 1],
    ["two reviewers of one mind", [note(), note({by: "乙"})], 0],
    ["two keys", [note(), {...theirs, key: "finding:f2"}], 0],
  ])("differ or not: %s", (_, notes, n) => {
    expect(disagreements(notes)).toHaveLength(n);
  });

  const finding: Finding = {
    id: "f1",
    rule: "r",
    severity: "error",
    message: "前后不一",
    messageEn: "differs",
    arithmetic: "1 ≠ 2",
    arithmeticEn: "1 ≠ 2",
    settle: "核对",
    settleEn: "check",
    indicator: null,
    spans: [],
  } as unknown as Finding;
  it("are all printed at the finding", () => {
    expect(keyOf.finding(finding)).toBe(note().key);
    const both = [note(), theirs];
    for (const text of [findingsText([finding], both), findingsMarkdown([finding], both), findingsJson([finding], both)])
      for (const n of both) expect(text).toContain(n.reason);
  });
});
