import {describe, expect, it} from "vitest";
import {extractClaims} from "../../src/claims/index.js";
import {JUDGE, judgeOf, ordered, rulesOf, type Judge, type Rule} from "../../src/claims/judge/index.js";
import type {Claim} from "../../src/model/index.js";
import {parseDocument} from "../../src/text/index.js";
import {goldDocuments} from "../eval/claims.js";
import {keptRules} from "../kept-rules.js";
import {PLACES} from "./places.js";

/** The claim whose number stands in 〔〕 of a rule's example. */
function marked(example: string, judge: Judge = JUDGE): Claim {
  const [place, sentence] = example.split("|") as [string, string];
  const {head, period} = PLACES[place]!;
  const text = `${head}\n${sentence.replace(/[〔〕]/g, "")}\n`;
  const at = head.length + 1 + sentence.indexOf("〔");
  const claims = extractClaims(parseDocument(text), {plan: "", period, kind: null, catalogue: null, why: true}, judge);
  const claim = claims.find((one) => one.numberStart === at || (one.numberStart < at && one.numberStart + one.number.length > at));
  if (!claim) throw new Error(`no claim at 〔 in ${example}`);
  return claim;
}

const field = (rule: Rule<never, unknown>): "kind" | "role" | "period" => rule.id.split("/")[0] as "kind" | "role" | "period";

describe.each(rulesOf(JUDGE).map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it("decides its example", () => expect(marked(rule.example).by).toContain(id));
  it("is silent on its counterexample", () => expect(marked(rule.counterexample).by).not.toContain(id));
  it("is missed where it is taken away", () => {
    const key = field(rule);
    expect(marked(rule.example, judgeOf(id))[key]).not.toBe(marked(rule.example)[key]);
  });
});

describe("the order of rules", () => {
  const rule = (id: string, before: string[] = []): Rule<object, number> => ({
    id,
    when: () => true,
    gives: 0,
    before,
    because: "",
    example: "",
    counterexample: "",
  });

  it("keeps every before", () => {
    expect(ordered([rule("k/a"), rule("k/b", ["k/a"]), rule("k/c")]).map(({id}) => id)).toEqual(["k/b", "k/a", "k/c"]);
  });
  it("refuses a cycle, a name that is no rule and a name used twice", () => {
    expect(() => ordered([rule("k/a", ["k/b"]), rule("k/b", ["k/a"])])).toThrow("wait for each other");
    expect(() => ordered([rule("k/a", ["k/z"])])).toThrow("k/z, which is no rule");
    expect(() => ordered([rule("k/a"), rule("k/a")])).toThrow("share an id");
  });
});

describe("rules that may both speak", () => {
  /** Pairs of rules of which both speak on some number of the gold texts or examples and give different things. */
  const clashes = new Map<string, Set<string>>();
  const watched = <S, V>(rules: readonly Rule<S, V>[]): Rule<S, V>[] =>
    rules.map((rule, i) => ({
      ...rule,
      when: (s: S) => {
        if (!rule.when(s)) return false;
        const others = rules.slice(i + 1).filter((other) => other.gives !== rule.gives && other.when(s));
        if (others.length > 0) clashes.set(rule.id, new Set([...(clashes.get(rule.id) ?? []), ...others.map((other) => other.id)]));
        return true;
      },
    }));
  const spying: Judge = {...JUDGE, kind: watched(JUDGE.kind), role: watched(JUDGE.role), period: watched(JUDGE.period)};

  /** Whether one rule is before another, by way of others too. */
  function isBefore(rules: readonly Rule<never, unknown>[], id: string, later: string): boolean {
    const before = rules.find((rule) => rule.id === id)?.before ?? [];
    return before.includes(later) || before.some((next) => isBefore(rules, next, later));
  }

  it("say which comes first", () => {
    for (const {text, period, kind} of goldDocuments())
      extractClaims(parseDocument(text), {plan: "", period, kind, catalogue: null}, spying);
    for (const {example, counterexample} of rulesOf(JUDGE)) for (const text of [example, counterexample]) marked(text, spying);
    const rules = rulesOf(JUDGE);
    const undeclared = [...clashes].flatMap(([id, later]) =>
      [...later].filter((other) => !isBefore(rules, id, other)).map((o) => `${id} < ${o}`),
    );
    expect(undeclared).toEqual([]);
  });
});

it("no rule is lost, comes in or moves unseen", () => expect(rulesOf(JUDGE).map(({id}) => id)).toEqual(keptRules("claims/judge")));
