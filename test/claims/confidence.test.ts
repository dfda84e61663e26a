import {describe, expect, it} from "vitest";
import {extractClaims} from "../../src/claims/index.js";
import {parseDocument} from "../../src/text/index.js";

const sure = (text: string, period: readonly [number, number] | null = [2026, 2030]) =>
  extractClaims(parseDocument(text), {plan: "", period, kind: null, catalogue: null})[0]!.confidence;

describe("confidence", () => {
  it("is at 0.9 and more where a heading tells and no weak rule spoke", () => {
    expect(sure("二、发展目标\n到2030年,森林覆盖率达到45%。\n")).toBeGreaterThanOrEqual(0.9);
  });
  it("is lower where the document alone gives the year, and lower still where nothing does", () => {
    const [own, document, none] = [
      "二、发展目标\n到2030年,森林覆盖率达到45%。\n",
      "岚川市“十五五”规划\n二、发展目标\n森林覆盖率达到45%。\n",
      "二、发展目标\n森林覆盖率达到45%。\n",
    ].map((text) => sure(text, null));
    expect(document).toBeLessThan(own!);
    expect(none).toBeLessThan(document!);
  });
  it("is lower where the text hardly prints the year that the document gives", () => {
    const report = (more: string) => sure(`岚川市2026年政府工作报告\n一、工作回顾\n森林覆盖率达到45%。\n${more}`, null);
    const [never, once, often] = ["", "2025年是收官之年。\n", "2025年是收官之年。\n2025年,各项工作完成。\n2025年成绩可喜。\n"].map(report);
    expect(never).toBeLessThan(once!);
    expect(once).toBeLessThan(often!);
  });
  it("is not lower where a heading names the year", () => {
    const report = (heading: string) => sure(`岚川市2026年政府工作报告\n一、${heading}\n森林覆盖率达到45%。`, null);
    expect(report("2025年工作回顾")).toBeGreaterThan(report("工作回顾"));
  });
  it("is lower where nothing tells whether the text looks back or ahead", () => {
    expect(sure("森林覆盖率达到45%。\n")).toBeLessThan(0.9);
  });
  it("is lower where the rule that spoke is often wrong", () => {
    expect(sure("三、重点任务\n下设12个科室。\n")).toBeLessThan(0.9);
  });
  it("is low among explained terms", () => {
    expect(sure("附件 名词解释\n1.龙头工程:培育2家世界一流企业。\n")).toBeLessThan(0.7);
  });
});
