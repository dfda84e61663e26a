import {describe, expect, it} from "vitest";
import {dumbbell} from "../../src/charts/index.js";
import {renderPng, renderSvg} from "../../src/node/index.js";

const spec = dumbbell([{label: "甲县", baseline: null, target: {value: 98, comparator: ">="}}], {unit: "%", title: "抽检合格率"});
const about = {title: "抽检<合格>率", source: "甲县规划 & 公报", licence: "MIT"};
const text = (png: Uint8Array): string => new TextDecoder("utf-8").decode(png);
/** Width and height of a PNG. */
const sizeOf = (png: Uint8Array): number[] => [16, 20].map((at) => new DataView(png.buffer, png.byteOffset).getUint32(at));

describe("pictures without a browser", () => {
  it("an SVG says what it is and where it comes from, escaped", async () => {
    const svg = await renderSvg(spec, about);
    expect(svg).toContain("<title>抽检&lt;合格&gt;率</title><desc>甲县规划 &amp; 公报 MIT</desc>");
    expect(svg).toContain("<dc:rights>MIT</dc:rights></metadata>");
    expect(svg).not.toContain("<dc:date>");
    expect(await renderSvg(spec)).not.toContain("<metadata");
  });

  it("a PNG is as large as the SVG times the scale, carries title and source, and is the same each time", async () => {
    const [, width, height] = /^<svg[^>]* width="(\d+)" height="(\d+)"/.exec(await renderSvg(spec))!.map(Number);
    const png = await renderPng(spec, {...about, scale: 1});
    expect(sizeOf(png)).toEqual([width, height]);
    expect(text(png)).toContain("Title\0\0\0\0\0抽检<合格>率");
    expect(text(png)).toContain("Source\0\0\0\0\0甲县规划 & 公报");
    expect(await renderPng(spec, {...about, scale: 1})).toEqual(png);
  });

  it("Chinese words are drawn, not left out", async () => {
    const named = (label: string): Promise<Uint8Array> =>
      renderPng(dumbbell([{label, baseline: null, target: null}], {unit: ""}), {scale: 1});
    const [none, han, other] = [await named(" "), await named("甲"), await named("乙")];
    expect(han.length).toBeGreaterThan(none.length);
    expect(han).not.toEqual(other);
  });

  it.each([0, -1, 11, NaN])("refuses the scale %s", async (scale) => {
    await expect(renderPng(spec, {scale})).rejects.toThrow(`renderPng: scale is ${scale}; pass a number above 0 and up to 10`);
  });
});
