import {describe, expect, it} from "vitest";
import {rules} from "../../src/audit/index.js";
import {notEnglish} from "../english.js";
import {CASES, DAMAGE} from "./cases.js";
import {found, marked} from "./marked.js";

describe("each numeric rule", () => {
  it.each(CASES)("%s finds its fault and lets the sound twin pass", (rule, wrong, right) => {
    expect(found(wrong).map((f) => f.rule)).toContain(rule);
    expect(found(right).map((f) => `${f.rule}: ${f.message}`)).toEqual([]);
  });
});

/** Text that is damaged, with the damaged place between 〈 〉, and its sound twin. */

describe("a bound in one place only", () => {
  const table = "表中〔2000|总产值|亿元|target|2025|annual|table:1〕亿元。";
  it.each([
    ["note", `总产值突破〔2000|总产值|亿元|target|2025|annual||>〕亿元。${table}`],
    ["explain", `总产值大于〔2000|总产值|亿元|target|2025|annual||>〕亿元。${table}`],
  ])("is a %s by the word that sets it", (severity, text) => {
    expect(found(text).map((f) => [f.rule, f.severity])).toEqual([["bound-lost", severity]]);
  });
});

describe("damage of the text", () => {
  it.each(DAMAGE)("%s: %s", (rule, wrong, right) => {
    const start = wrong.indexOf("〈");
    const end = wrong.indexOf("〉") - 1;
    const hits = found(wrong.replace(/[〈〉]/gu, "")).filter((f) => f.rule === rule);
    expect(hits.flatMap((f) => f.spans).some((s) => s.start < end && start < s.end)).toBe(true);
    expect(found(right).map((f) => `${f.rule}: ${f.message}`)).toEqual([]);
  });
});

describe("rules", () => {
  it("each say what they check, why and with what tolerance", () => {
    for (const rule of rules) {
      expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      for (const words of [rule.zh, rule.checks, rule.why.zh, rule.why.en, rule.tolerance]) expect(words.length).toBeGreaterThan(3);
    }
    expect(new Set(rules.map((r) => r.id)).size).toBe(rules.length);
  });

  it("each say in English what they say in Chinese, words of the text in quotation marks only", () => {
    const all = [...CASES, ...DAMAGE].flatMap(([, wrong]) => found(wrong.replace(/[〈〉]/gu, "")));
    for (const f of all) for (const words of [f.messageEn, f.arithmeticEn, f.settleEn]) expect(words).not.toBe("");
    expect(all.flatMap(notEnglish)).toEqual([]);
  });

  it("give findings whose quotes stand in the text, with an id that a second run repeats", () => {
    for (const [, wrong] of [...CASES, ...DAMAGE]) {
      const {text} = marked(wrong);
      const once = found(wrong);
      for (const f of once) for (const s of f.spans) expect(text.slice(s.start, s.end)).toBe(s.quote);
      expect(found(wrong).map((f) => f.id)).toEqual(once.map((f) => f.id));
    }
  });
});
