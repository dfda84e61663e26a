import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, describe, expect, it} from "vitest";
import * as v from "valibot";
import {audit} from "../../src/audit/index.js";
import {createCatalogue, extractClaims} from "../../src/claims/index.js";
import {Indicator, Plan, type Finding} from "../../src/model/index.js";
import {parseDocument} from "../../src/text/index.js";

const PLANS = "data/plans";
const indicators = v.parse(v.array(Indicator), JSON.parse(readFileSync("data/indicators.json", "utf8")));
const ids = readdirSync(PLANS).filter((id) => existsSync(join(PLANS, id, "source.txt")));
const findings = new Map<string, readonly Finding[]>();
const texts = new Map<string, string>();

beforeAll(() => {
  const catalogue = createCatalogue(indicators);
  for (const id of ids) {
    const plan = v.parse(Plan, JSON.parse(readFileSync(join(PLANS, id, "plan.json"), "utf8")));
    const text = readFileSync(join(PLANS, id, "source.txt"), "utf8");
    const document = parseDocument(text);
    const claims = extractClaims(document, {plan: id, period: plan.period, kind: plan.kind, catalogue});
    texts.set(id, text);
    findings.set(id, audit({plan, document, claims, indicators}));
  }
}, 60_000);

/** Plan, the words of both sides, and what a careful reader finds there. */
const MUST: readonly (readonly [plan: string, words: readonly string[], what: string])[] = [
  ["sichuan-2021", ["70", "398.73"], "市场主体 +70 % against 398.73 → 695.00"],
  ["sichuan-2021", ["2800", "万家"], "万家 against 家 for 2800"],
  ["sichuan-2021", ["0.38", "死亡率"], "one value as accident and as death rate"],
  ["wulong-2021", ["4.1", "4万户"], "市场主体 2025: 4 against 4.1"],
  ["wulong-2021", ["1350", "1368"], "每万户商标 2022: 1350 against 1368"],
  ["wulong-2021", ["1300", "3772"], "每万户商标 2020: 1300 against 3772 件 ÷ 3.4067 万户"],
  ["qianjiang-2021", ["1319.13", "9476"], "9476 件 ÷ 7.16 万户 against 1319.13"],
];

describe("the plans of the corpus", () => {
  it.each(MUST)("%s says %j", (plan, words) => {
    const said = (findings.get(plan) ?? [])
      .filter((f) => f.severity !== "note")
      .map((f) => `${f.message} ${f.arithmetic} ${f.spans.map((s) => s.quote).join(" ")}`);
    expect(said.some((text) => words.every((word) => text.includes(word)))).toBe(true);
  });

  it("quote what stands at their places, in both languages, with arithmetic and what would settle it", () => {
    expect(ids.length).toBeGreaterThan(0);
    for (const [id, list] of findings) {
      for (const f of list) {
        expect(f.spans.length).toBeGreaterThan(0);
        for (const s of f.spans) expect(texts.get(id)!.slice(s.start, s.end)).toBe(s.quote);
        for (const words of [f.message, f.messageEn, f.arithmetic, f.settle]) expect(words).not.toBe("");
      }
      expect(new Set(list.map((f) => f.id)).size).toBe(list.length);
    }
  });
});
