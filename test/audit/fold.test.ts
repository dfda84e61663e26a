import {describe, expect, it} from "vitest";
import {foldMasses} from "../../src/audit/fold.js";
import {found} from "./marked.js";

const damaged = (n: number): string => Array.from({length: n}, (_, i) => `依据甲市发2021${i + 10}号文件。`).join("");

describe("notes on the state of the copy", () => {
  it("stay apart while they are few", () => {
    expect(found(damaged(5))).toHaveLength(5);
  });

  it("are one note with all places where they come in masses", () => {
    const [only, ...rest] = found(damaged(20));
    expect(rest).toEqual([]);
    expect(only!.spans).toHaveLength(20);
    expect(only!.message).toContain("20处");
    expect(only!.messageEn).toContain("17 more");
  });

  it("leave contradictions alone, however many", () => {
    const [one] = found("馆舍〔7|馆舍|家|target|2025〕家。馆舍〔6|馆舍|家|target|2025〕家。");
    const many = Array.from({length: 30}, (_, i) => ({...one!, id: String(i)}));
    expect(foldMasses(many)).toHaveLength(30);
  });
});
