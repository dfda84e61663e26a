import {describe, expect, it} from "vitest";
import {damageApart, foldMasses} from "../../src/audit/fold.js";
import {findingsMarkdown, findingsText} from "../../src/report/index.js";
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

describe("damage of the copy", () => {
  const [one] = found("馆舍〔7|馆舍|家|target|2025〕家。馆舍〔6|馆舍|家|target|2025〕家。");
  const all = [...found(damaged(5)), one!];

  it("is set apart from what the plan itself says; a grave finding never is", () => {
    expect(damageApart(all).damage).toHaveLength(5);
    expect(damageApart(all).own).toEqual([one]);
    expect(damageApart(all.map((f) => ({...f, severity: "explain" as const}))).damage).toEqual([]);
  });

  it.each([
    ["a terminal", findingsText],
    ["Markdown", findingsMarkdown],
  ])("is told as one group after the findings in %s, with every place", (_, write) => {
    const text = write(all);
    expect(text.match(/文本损伤/gu)).toHaveLength(1);
    expect(text).toContain("文本损伤5处");
    expect(text.indexOf("文本损伤")).toBeGreaterThan(text.indexOf(one!.message));
    for (const {start, end} of all.flatMap((f) => f.spans)) expect(text).toContain(`${start}–${end}`);
    expect(write([one!])).not.toContain("文本损伤");
  });
});
