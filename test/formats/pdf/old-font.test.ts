import {describe, expect, it} from "vitest";
import {readPdf} from "../../../src/formats/pdf/index.js";
import {readLayout} from "../../../src/node/index.js";
import {oldFontPdf} from "./old-font.js";

const LINE = "到2025年,市场主体达到4.5万户。";

describe("a PDF whose Chinese font is only named", () => {
  it("is read with the CMaps that come with the package", async () => {
    expect((await readLayout(oldFontPdf([LINE]))).text).toContain(LINE);
  });
  it("is refused without them", async () => {
    await expect(readPdf(oldFontPdf([LINE]))).rejects.toThrow("holds no text");
  });
});
