import {describe, expect, it} from "vitest";
import {pictureOf} from "../../docs/views/audit/sum.js";

describe("the picture of a sum", () => {
  it("is a course with the other end where one is stated", () => {
    expect(pictureOf("2020: 3.4 → 2021: 3.3 → 2022: 3.5;3.5万户 ≠ 4万户")).toEqual({
      kind: "course",
      points: [
        {year: 2020, value: 3.4},
        {year: 2021, value: 3.3},
        {year: 2022, value: 3.5},
      ],
      goal: 4,
    });
  });

  it("leaves out an end in another unit", () => {
    expect(pictureOf("2020: 3.4 → 2021: 3.3 → 2022: 3.5;3.5万户 ≠ 34000户")).toMatchObject({kind: "course", goal: null});
  });

  it("is two ranges, an open one kept open", () => {
    expect(pictureOf("≥99% = [98.5–∞] ∩ 98% = [97.5–98.5] = ∅")).toEqual({
      kind: "ranges",
      ranges: [
        {text: "≥99%", low: 98.5, high: null},
        {text: "98%", low: 97.5, high: 98.5},
      ],
    });
  });

  it("is two levels of one unit, 万 counted", () => {
    expect(pictureOf("3.3万户 − 12000户 = 21000")).toMatchObject({kind: "levels", levels: [{value: 33000}, {value: 12000}]});
  });

  it.each(["", "4 > 1", "2022 ≠ 2021", "99% − 99.3% = -0.3", "3772件 ÷ 34067户 × 10000 = 1107.23", "0.09人 − 零 = 0.09", "发文字号 [?]"])(
    "«%s» is not drawn",
    (sum) => {
      expect(pictureOf(sum)).toBeNull();
    },
  );
});
