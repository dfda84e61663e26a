import {describe, expect, it} from "vitest";
import {isIllegible} from "../../../src/formats/pdf/legible.js";
import {readLayout} from "../../../src/node/index.js";
import {oldFontPdf} from "./old-font.js";
import {lines, sheet} from "./sheets.js";

const TEXT = ["到2025年，市场主体达到4.5万户，食品抽检合格率保持在98%以上。", "每万人口发明专利拥有量达到3.2件，商标注册量稳步增加。"];

describe("a font that does not say which characters it draws", () => {
  it("is refused, with the way out, where it writes the whole document", async () => {
    // The codes of one set of characters, said to be those of another.
    await expect(readLayout(oldFontPdf(TEXT, "UniGB-UCS2-H"))).rejects.toThrow(/do not say which characters they draw.*OCR/);
  });
  it.each([
    ["simplified characters", "到2025年，市场主体达到4.5万户，食品抽检合格率保持在百分之九十八以上，每万人口发明专利拥有量达到三件"],
    ["traditional characters", "到2025年，市場主體達到4.5萬戶，食品抽檢合格率保持在百分之九十八以上，每萬人口發明專利擁有量達到三件"],
    ["Latin words", "Doing business: registered trademarks, patents of high value, and the share of food that passes a check"],
  ])("is not suspected of %s", (_, text) => {
    expect(isIllegible(sheet(lines([text], 40, 40)))).toBe(false);
  });
  it("is not told by a few letters", () => {
    expect(isIllegible(sheet(lines(["瓒ⶄ鈃缆㷇"], 40, 40)))).toBe(false);
  });
});
