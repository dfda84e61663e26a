import {describe, expect, it} from "vitest";
import {figureInEnglish, numberInEnglish, unitInEnglish} from "../../src/quantity/index.js";

describe("units in English", () => {
  it.each([
    ["", ""],
    ["%", "%"],
    ["户", "entities"],
    ["万户", "×10,000 entities"],
    ["万元", "×RMB 10,000"],
    ["亿元", "×RMB 100 million"],
    ["元/人", "RMB per person"],
    ["件/万人", "items per 10,000 people"],
    ["件/万户", "items per 10,000 entities"],
    ["份/百万人口", "samples or reports per million people"],
    ["批次/年", "batches per year"],
    ["%/年", "% per year"],
    ["千瓦", "kW"],
    ["万", "×10,000"],
    ["个工作日", "working days"],
  ])("reads %j as %j", (zh, en) => {
    expect(unitInEnglish(zh)).toBe(en);
  });

  it("quotes what it has no word for, whole", () => {
    expect(unitInEnglish("万羽")).toBe("“万羽”");
    expect(unitInEnglish("件/万羽")).toBe("“件/万羽”");
  });

  it("keeps the digits of a figure as printed, and quotes a Chinese numeral", () => {
    expect(figureInEnglish("≥", "4.10", "万户")).toBe("≥4.10 ×10,000 entities");
    expect(figureInEnglish("约", "98", "%")).toBe("about 98%");
    expect(figureInEnglish("", "两", "倍")).toBe("“两” times");
  });

  it("writes large numbers out", () => {
    expect(numberInEnglish(34067)).toBe("34,067");
  });
});
