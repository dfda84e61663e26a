import {expect, it} from "vitest";
import {layoutOf} from "../../../src/formats/pdf/index.js";
import {recognisedSheet, type RecognisedLine} from "../../../src/formats/pdf/recognised.js";

const [perPoint, width, height] = [2, 1200, 1680];

/** A line of 24-pixel characters on a page turned by so many degrees about its middle. */
function line(text: string, x: number, y: number, degrees: number): RecognisedLine {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const long = Array.from(text).reduce((sum, char) => sum + (/[ -~]/.test(char) ? 12 : 24), 0);
  const corners = [
    [x, y],
    [x + long, y],
    [x + long, y + 28],
    [x, y + 28],
  ].map(([u, v]) => [u! - width / 2, v! - height / 2] as const);
  const box = corners.map(([u, v]) => [u * cos - v * sin + width / 2, u * sin + v * cos + height / 2] as const);
  return {text, box, certainty: 0.99};
}

it.each([0, 1, -1.5])("takes the slant of %d degrees out of a page, so that the cells of a row stand in one line", (degrees) => {
  const rows = [
    ["序号", "一个足够长的指标名称", "2024", "2029"],
    ["1", "水产品的全年总产量(吨)", "7979", "10000"],
    ["2", "全县范围的森林覆盖率(%)", "46.5", "47"],
  ];
  const at = [120, 220, 640, 760];
  const lines = rows.flatMap((row, r) => row.map((text, c) => line(text, at[c]!, 400 + r * 50, degrees)));
  const layout = layoutOf([recognisedSheet({width, height, perPoint, lines}, 1)]);
  expect(layout.text).toBe(`${rows.map((row) => row.join("\t")).join("\n")}\n`);
});
