import {existsSync, readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import type {Claim} from "../../src/model/index.js";
import {goldDocuments, pairUp, scorePairs, type GoldClaim} from "./claims.js";
import {faultsOf, firstScores, reportClaims, type DocumentScore} from "./report-claims.js";

const head = {id: "made-up", set: "tuned"} as const;

/** A gold line about a number at a place; all else agrees with `read` unless said. */
const gold = (numberStart: number, more: Partial<GoldClaim> = {}): GoldClaim => ({
  ...stated(numberStart),
  doc: "made-up",
  where: "prose",
  note: "",
  ...more,
});
const read = (numberStart: number, more: Partial<Claim> = {}): Claim => ({...stated(numberStart), indicator: null, ...more}) as Claim;
const stated = (numberStart: number) => ({
  quote: "企业达到40户",
  start: numberStart - 4,
  number: "40",
  numberStart,
  name: "企业",
  unit: "户",
  value: 40,
  valueMax: null,
  comparator: "=",
  kind: "level",
  role: "target",
  period: "2025",
  nature: "",
});

describe("scoring claims", () => {
  it("counts two of three found and one of three not in the gold", () => {
    const score = scorePairs(head, pairUp([gold(10), gold(20), gold(30)], [read(10), read(20), read(50)]));
    expect(score).toMatchObject({gold: 3, found: 3, matched: 2});
    expect([score.precision, score.recall, score.f1]).toEqual([2 / 3, 2 / 3, 2 / 3]);
  });

  it("scores a reader that finds nothing with recall 0 and F1 0", () => {
    expect(scorePairs(head, pairUp([gold(10)], []))).toMatchObject({precision: 1, recall: 0, f1: 0, found: 0});
  });

  it("scores an empty text as right", () => {
    expect(scorePairs(head, pairUp([], []))).toMatchObject({precision: 1, recall: 1, f1: 1, gold: 0});
  });

  it("compares the fields of matched claims alone", () => {
    const pairs = pairUp([gold(10), gold(20), gold(30)], [read(10, {comparator: ">="}), read(20, {period: "2020", kind: "annual"})]);
    expect(scorePairs(head, pairs)).toMatchObject({quantity: 0.5, period: 0.5, kind: 0.5, role: 1, nature: 1, name: 1});
  });

  it.each([
    ["a value", {value: 41}],
    ["an upper end", {valueMax: 50}],
    ["a unit", {unit: "万户"}],
    ["a bound", {comparator: ">"}],
  ] as const)("calls a quantity wrong for %s", (_, more) => {
    expect(scorePairs(head, pairUp([gold(10)], [read(10, more as Partial<Claim>)])).quantity).toBe(0);
  });

  it("does not ask for an optional claim, and takes it where it is read", () => {
    const optional = gold(20, {note: "ordinal rank; optional claim"});
    expect(scorePairs(head, pairUp([gold(10), optional], [read(10)]))).toMatchObject({gold: 1, recall: 1, precision: 1});
    expect(scorePairs(head, pairUp([gold(10), optional], [read(10), read(20)]))).toMatchObject({gold: 2, recall: 1, precision: 1});
  });

  it("pairs two claims on one number by their names", () => {
    const pairs = pairUp(
      [gold(10, {name: "电梯检验率"}), gold(10, {name: "电梯登记率"})],
      [read(10, {name: "电梯登记率"}), read(10, {name: "电梯检验率"})],
    );
    expect(pairs.map((p) => [p.gold?.name, p.claim?.name])).toEqual([
      ["电梯检验率", "电梯检验率"],
      ["电梯登记率", "电梯登记率"],
    ]);
  });

  it("names each fault once, by the first field that differs", () => {
    const pairs = pairUp([gold(10), gold(20), gold(30)], [read(10, {role: "task", period: "2020"}), read(20), read(50)]);
    expect(faultsOf(head, pairs).map((f) => [f.fault, f.expected, f.read])).toEqual([
      ["role", "target", "task"],
      ["missed", "40 户", ""],
      ["no claim", "", "40 户"],
    ]);
  });
});

describe("the report on claims", () => {
  const document = (id: string, set: "tuned" | "held-out", lines: readonly GoldClaim[]) => ({
    id,
    set,
    file: "",
    text: "",
    gold: lines,
    period: null,
    kind: null,
  });

  it("weighs a set by its claims, not by its texts", () => {
    const long = document(
      "long",
      "tuned",
      [10, 20, 30].map((at) => gold(at)),
    );
    const short = document("short", "tuned", [gold(10)]);
    const {sets} = reportClaims(
      [
        {
          document: long,
          pairs: pairUp(
            long.gold,
            [10, 20, 30].map((at) => read(at)),
          ),
        },
        {document: short, pairs: pairUp(short.gold, [])},
      ],
      [],
    );
    expect(sets).toHaveLength(1);
    expect(sets[0]).toMatchObject({set: "tuned", documents: 2, gold: 4, recall: 0.75});
  });

  it("keeps the first score of a text that was held out, and no score of another", () => {
    const score = (id: string, set: DocumentScore["set"], recall: number): DocumentScore => ({
      ...scorePairs({id, set}, []),
      recall,
      title: id,
      plan: null,
    });
    const now = [score("a", "held-out", 0.9), score("b", "held-out", 0.8), score("c", "tuned", 1)];
    expect(firstScores(now, [score("a", "held-out", 0.7)]).map((s) => [s.id, s.recall])).toEqual([
      ["a", 0.7],
      ["b", 0.8],
    ]);
    const read = now.map((s) => ({...s, set: "tuned" as const}));
    expect(firstScores(read, [score("a", "held-out", 0.7)]).map((s) => [s.id, s.recall])).toEqual([["a", 0.7]]);
  });
});

describe("the gold documents", () => {
  const documents = goldDocuments();

  it("are there, each once, with their texts", () => {
    expect(documents.length).toBeGreaterThanOrEqual(11);
    expect(new Set(documents.map((d) => d.id)).size).toBe(documents.length);
  });

  it.each(documents.map((d) => [d.id, d] as const))("%s quotes its text where it says", (_, {text, gold: lines}) => {
    const moved = lines.filter((line) => text.slice(line.numberStart, line.numberStart + line.number.length) !== line.number);
    expect(moved).toEqual([]);
  });

  const shared = documents.filter(({id, set}) => set === "shared" && existsSync(`../shared/gold/claims-${id}.jsonl`));
  it.skipIf(shared.length === 0)("hold the given annotations unchanged", () => {
    const names = shared.map(({id}) => `gold/claims-${id}.jsonl`);
    expect(names.filter((name) => readFileSync(`../shared/${name}`, "utf8") !== readFileSync(`test/${name}`, "utf8"))).toEqual([]);
  });
});
