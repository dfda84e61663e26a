import {summarise} from "../../src/align/index.js";
import {beforeAll, describe, expect, it} from "vitest";
import {decidablesOf, decideAlignment, decideFindings, guardOf, keyOf, orphans, queueOf, standings} from "../../src/decisions/index.js";
import type {Alignment, Finding, ReviewerDecision} from "../../src/model/index.js";
import {loadCorpus} from "../../src/node/index.js";
import {findingsJson, findingsMarkdown, findingsText} from "../../src/report/index.js";
import {decision} from "./decision.js";

const THING = {key: "clause:1", guard: "00000000"};
const theirs = decision({by: "乙", verdict: "taken up", note: "第三章有", at: "2026-01-03T08:00:00.000Z"});
const state = (...log: readonly ReviewerDecision[]) => standings(log)(THING).state;

describe("how a thing stands", () => {
  it.each<[string, ReviewerDecision[], string]>([
    ["nobody decided", [], "open"],
    ["one decided", [decision()], "decided"],
    ["two agree", [decision(), decision({by: "乙"})], "decided"],
    ["two differ", [decision(), theirs], "conflict"],
    ["one changed his mind", [decision(), decision({verdict: "partly", note: "部分", at: "2026-01-04T08:00:00.000Z"})], "decided"],
    ["one took it back", [decision(), decision({verdict: null, at: "2026-01-04T08:00:00.000Z"})], "open"],
    ["one settled the difference", [decision(), theirs, decision({by: "丙", settles: true, at: "2026-01-05T08:00:00.000Z"})], "decided"],
    ["the text moved", [decision({guard: "11111111"})], "reopened"],
    ["the text moved and one decided again", [decision({guard: "11111111"}), theirs], "decided"],
  ])("%s", (_, log, then) => expect(state(...log)).toBe(then));

  it("does not hang on the order in which files were joined", () => {
    const later = decision({verdict: "partly", note: "部分", at: "2026-01-04T08:00:00.000Z"});
    const standing = standings([later, decision()])(THING);
    expect(standing.state === "decided" && standing.decisions[0].verdict).toBe("partly");
  });
  it("says what is gone", () => expect(orphans([decision({key: "clause:9"})], [THING])).toHaveLength(1));
});

describe("an alignment that reviewers decided", () => {
  let read: Alignment;
  let log: ReviewerDecision[];
  beforeAll(async () => {
    read = (await loadCorpus()).align("qianjiang-2021", "guizhou-2020");
    const clause = read.clauses.find((c) => c.verdict === "absent")!;
    log = [
      decision({
        lower: read.lower,
        higher: read.higher,
        key: keyOf.clause(clause),
        guard: guardOf.clause(clause),
        verdict: "taken up",
        note: "另有专章",
      }),
    ];
  }, 120_000);

  it("counts, scores and tells by their verdicts, and says how many rest on them", () => {
    const decided = decideAlignment(read, log);
    const count = (a: Alignment, name: string) => a.summary.parts.find((p) => p.name === name)!.count;
    expect(count(decided, "clauses taken up")).toBe(count(read, "clauses taken up") + 1);
    const score = ({indicators, clauses, measures}: Alignment): number => summarise(indicators, clauses, measures).score!;
    expect(score(decided)).toBeGreaterThan(score(read));
    expect(decided.decisions).toEqual({of: decidablesOf(read).length, decided: 1, overruled: 1, conflicts: 0, reopened: 0});
    expect(decided.clauses.find((c) => c.decided)).toMatchObject({
      verdict: "taken up",
      decided: {proposed: "absent", by: ["甲"], note: "另有专章"},
    });
  });
  it("stays the reader's where they differ or the text moved", () => {
    const other = {...log[0]!, by: "乙", verdict: "partly" as const};
    for (const lines of [[...log, other], [{...log[0]!, guard: "ffffffff"}]]) {
      const decided = decideAlignment(read, lines);
      expect(decided.clauses.some((c) => c.decided)).toBe(false);
      expect(decided.summary.score).toBe(read.summary.score);
    }
  });
  it("stands when the reader changes its mind and the texts do not", () => {
    const reread = {...read, clauses: read.clauses.map((c) => ({...c, verdict: "partly" as const}))};
    expect(
      decideAlignment(reread, log)
        .clauses.filter((c) => c.decided)
        .map((c) => c.verdict),
    ).toEqual(["taken up"]);
  });
  it("waits in the order of doubt and weight, what reviewers differ on first", () => {
    const queue = queueOf(read, [...log, {...log[0]!, by: "乙", verdict: "partly"}]);
    expect(queue[0]!.state).toBe("conflict");
    expect(queue).toHaveLength(decidablesOf(read).length);
    expect(queueOf(read, log)).toHaveLength(queue.length - 1);
  });
});

describe("findings that reviewers decided", () => {
  const finding = {
    id: "f1",
    rule: "r",
    severity: "error",
    message: "前后不一",
    arithmetic: "1 ≠ 2",
    settle: "核对",
    spans: [],
  } as unknown as Finding;
  const line = decision({
    higher: null,
    key: keyOf.finding(finding),
    guard: guardOf.finding(finding),
    proposed: "upheld",
    verdict: "dismissed",
    note: "口径不同",
  });
  it("say so wherever they are printed", () => {
    const decided = decideFindings([finding], [line]);
    expect(decided[0]!.dismissed).toBe(true);
    for (const text of [findingsText(decided), findingsMarkdown(decided)])
      expect(text).toContain("审核决定：不属实，口径不同（甲，2026-01-02）");
    expect(findingsJson(decided)).toContain('"dismissed": true');
  });
});
