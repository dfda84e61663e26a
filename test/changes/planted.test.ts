import {beforeAll, describe, expect, it} from "vitest";
import {planChanges, type PlanChanges} from "../../src/changes/index.js";
import {createCatalogue, extractClaims} from "../../src/claims/index.js";
import type {Plan} from "../../src/model/index.js";
import {loadCorpus} from "../../src/node/index.js";
import {parseDocument} from "../../src/text/index.js";
import {false_, found, NEW, OLD, PLANTED} from "./planted.js";

let changes: PlanChanges;
let none: PlanChanges;
beforeAll(async () => {
  const corpus = await loadCorpus();
  const catalogue = createCatalogue(corpus.indicators());
  const plan = corpus.plan("wulong-2021");
  const version = (text: string, own: Plan) => {
    const document = parseDocument(text);
    return {plan: own, document, claims: extractClaims(document, {plan: own.id, period: own.period, kind: own.kind, catalogue})};
  };
  const old = version(OLD, plan);
  changes = planChanges(old, version(NEW, {...plan, id: "wulong-draft"}), corpus.indicators());
  none = planChanges(old, old, corpus.indicators());
}, 120_000);

describe("thirty changes planted in a plan", () => {
  it("are thirty", () => expect(PLANTED).toHaveLength(30));
  it("are found as what they are", () => {
    const missed = PLANTED.filter((p) => !found(changes).includes(p)).map((p) => `${p.target ?? p.clause} ${p.about}`);
    console.log(`planted 30, found ${found(changes).length}, false ${false_(changes).length}`);
    expect(missed).toEqual([]);
  });
  it("are all that is told", () => expect(false_(changes)).toEqual([]));
  it("are none between a plan and itself", () => {
    expect([none.targets, none.clauses]).toEqual([[], []]);
    expect(none.summary.clausesKept).toBeGreaterThan(300);
  });
});
