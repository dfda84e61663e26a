import {describe, expect, it} from "vitest";
import {extractClaims} from "../../src/claims/index.js";
import {textFact} from "../../src/node/verify.js";
import {parseDocument} from "../../src/text/index.js";

const claims = (printed: string) =>
  extractClaims(parseDocument(`青禾县规划\n一、目标\n到2025年，抽检合格率达到${printed}。\n`), {
    plan: "",
    period: [2021, 2025],
    kind: "five-year",
    catalogue: null,
  });

describe("a number with odd characters inside", () => {
  it.each([
    ["９８％", 98],
    ["９．８%", 9.8],
    ["9８%", 98],
    ["９,８００户", 9800],
    ["9\u200d8%", 98],
    ["９\u200d８%", 98],
    ["9\u200d\u200b8%", 98],
    ["9\u20608\ufeff%", 98],
  ])("is read as it is seen: %j", (printed, value) => {
    const [claim, ...more] = claims(printed);
    expect(more).toEqual([]);
    expect(claim!.value).toBe(value);
    expect(claim!.flags).not.toContain("garbled");
    const text = `青禾县规划\n一、目标\n到2025年，抽检合格率达到${printed}。\n`;
    expect(textFact(claim!, text)).toBeNull();
  });
  it.each(["9·8%", "9•8%", "9⋅8%", "9・8%", "9﹒8%", "９·８%", "9\u00ad8%", "9\u202e8%", "9\u03018%", "9'8%", "9’8%"])(
    "is never taken for the digits behind them: %j",
    (printed) => {
      for (const claim of claims(printed)) expect(claim.flags).toContain("garbled");
    },
  );
  it("is not doubted for a mark beside it", () => {
    expect(claims("98%，·其中").map((c) => [c.value, c.flags.includes("garbled")])).toEqual([[98, false]]);
  });
});
