import type {ReviewerDecision} from "../../src/model/index.js";

/** A decision that agrees with the reader, with the fields a test cares about. */
export const decision = (fields: Partial<ReviewerDecision> = {}): ReviewerDecision => ({
  lower: "a",
  higher: "b",
  key: "clause:1",
  verdict: "absent",
  proposed: "absent",
  note: "",
  by: "甲",
  at: "2026-01-02T08:00:00.000Z",
  guard: "00000000",
  ...fields,
});
