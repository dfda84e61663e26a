import {expect, it} from "vitest";
import {displayWidth} from "../../src/model/width.js";
import {titleLines} from "../../src/report/title-lines.js";

it.each([
  [["关于《松江区市场监管现代化", "“十四五”发展规划(2021—2025年)》"]],
  [["与《2024年云山省开展", "建设区域统一大市场工作方案》"]],
  [["与《云山省国民经济和社会发展", "第十四个五年规划和2035年远景目标纲要》"]],
])("breaks a title between words, no line wider than the page: %j", (lines) => {
  expect(titleLines(lines.join(""))).toEqual(lines);
  for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(40);
});
it.each(["对齐情况的审核报告", "甲乙丙丁".repeat(8)])("leaves %s, which fits or has no joint, as it is", (title) =>
  expect(titleLines(title)).toEqual([title]),
);
