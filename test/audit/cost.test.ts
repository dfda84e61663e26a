import {describe, expect, it} from "vitest";
import {audit} from "../../src/audit/index.js";
import {extractClaims} from "../../src/claims/index.js";
import {parseDocument} from "../../src/text/index.js";
import type {AuditInput} from "../../src/audit/index.js";
import {cpuMs} from "../cost.js";
import {plan} from "./plan.js";

const DIGITS = "甲乙丙丁戊己庚辛壬癸";
const name = (i: number): string => Array.from(String(i), (d) => DIGITS[Number(d)]).join("");
const lines = (chars: number, each: number, line: (i: number) => string): string =>
  Array.from({length: Math.round(chars / each)}, (_, i) => line(i)).join("\n");

/** Texts of about so many characters, each of a shape that grew faster than its length once. */
const SHAPES: Readonly<Record<string, (chars: number) => string>> = {
  "many names": (n) => lines(n, 26, (i) => `到2025年,${name(i)}床位达到${100 + i}张。`),
  "many numbers of one name": (n) => lines(n, 20, (i) => `到2025年,养老床位达到${1000 + i}张。`),
  "near rates": (n) => lines(n, 30, (i) => `2020年${name(i)}投诉按期办结率达到${50 + (i % 49)}.5%。`),
  contents: (n) =>
    `目录\n${lines(n / 2, 20, (i) => `第一章 ${name(i)}工作........${i}`)}\n${lines(n / 2, 10, (i) => `第一章 ${name(i)}工作`)}`,
  "damaged references": (n) => lines(n, 18, (i) => `依据云山发2021${i % 999}号文件办理。`),
  offices: (n) => `(${Array.from({length: n / 8}, (_, i) => `${name(i)}科技信息处`).join("、")})`,
};

const inputOf = (text: string): AuditInput => {
  const document = parseDocument(text);
  return {
    plan,
    document,
    claims: extractClaims(document, {plan: "", period: plan.period, kind: plan.kind, catalogue: null}),
    indicators: [],
  };
};

/** A quadratic pass takes 36 times as long for six times the text. */
const AT_MOST = 24;
const SMALL = 8000;

describe("the audit", () => {
  it.each(Object.entries(SHAPES))("takes time in proportion to the text: %s", (_, make) => {
    const [small, large] = [inputOf(make(SMALL)), inputOf(make(6 * SMALL))];
    audit(small);
    expect(
      cpuMs(() => audit(large)) /
        Math.max(
          4,
          cpuMs(() => audit(small)),
        ),
    ).toBeLessThan(AT_MOST);
  });
});
