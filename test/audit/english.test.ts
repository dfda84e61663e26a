import {readdirSync, readFileSync} from "node:fs";
import {beforeAll, describe, expect, it} from "vitest";
import {audit} from "../../src/audit/index.js";
import {createCatalogue, extractClaims} from "../../src/claims/index.js";
import type {Finding} from "../../src/model/index.js";
import {loadData} from "../../src/node/load.js";
import {parseDocument} from "../../src/text/index.js";
import {planOf} from "../fixtures.js";
import {notEnglish} from "../english.js";

const TEXTS = "test/gold/texts";
const findings: Finding[] = [];

beforeAll(async () => {
  const data = await loadData("data");
  const indicators = data.indicators;
  for (const record of data.plans) {
    if (record.plan.secondary) continue;
    const text = readFileSync(`data/plans/${record.plan.id}/source.txt`, "utf8");
    findings.push(
      ...audit({plan: record.plan, document: parseDocument(text), claims: record.claims, indicators, populations: data.populations}),
    );
  }
  const catalogue = createCatalogue(indicators);
  // No text at hand prints a figure per head that its population denies.
  const people = [{code: "000000", name: "", year: 2020, persons: 1_000_000, basis: "census" as const, source: "", checked: ""}];
  const perHead = parseDocument("2020年末,全市有效发明专利500件,每万人有效发明专利9件。");
  const stated = extractClaims(perHead, {plan: "test-2021", period: [2021, 2025], kind: "five-year", catalogue});
  findings.push(...audit({plan: planOf(), document: perHead, claims: stated, indicators, populations: people}));
  for (const file of readdirSync(TEXTS).filter((f) => f.endsWith(".txt"))) {
    const document = parseDocument(readFileSync(`${TEXTS}/${file}`, "utf8"));
    const plan = planOf();
    const claims = extractClaims(document, {plan: plan.id, period: plan.period, kind: plan.kind, catalogue});
    findings.push(...audit({plan, document, claims, indicators}));
  }
}, 60_000);

describe("findings over the corpus and the annotated texts", () => {
  it("say everything in English too, Chinese words in quotation marks only", () => {
    expect(findings.length).toBeGreaterThan(50);
    expect(findings.some((f) => f.rule === "per-head")).toBe(true);
    for (const f of findings) for (const words of [f.messageEn, f.arithmeticEn, f.settleEn]) expect(words).not.toBe("");
    expect(findings.flatMap(notEnglish)).toEqual([]);
  });

  it("keep the numbers of the Chinese message in the English one", () => {
    const digits = (text: string): Set<string> => new Set(text.match(/\d+(?:\.\d+)?/gu));
    const lost = findings.filter((f) => [...digits(f.arithmetic)].some((d) => !digits(f.arithmeticEn).has(d)));
    expect(lost.map((f) => `${f.arithmetic} | ${f.arithmeticEn}`)).toEqual([]);
  });
});
