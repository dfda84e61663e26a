import {expect, it} from "vitest";
import {fold} from "../../../../src/text/fold.js";
import {readLines} from "../../../../src/text/lines.js";
import {Body} from "../../../../src/text/tables/rebuild/body.js";
import {headLines} from "../../../../src/text/tables/rebuild/heads.js";
import {numberedRows} from "../../../../src/text/tables/rebuild/numbered.js";
import {plansOf} from "../../../../src/text/tables/rebuild/plans.js";

/** The rows that serial numbers tell below the header that a text begins with, without a search. */
function told(text: string): string[] | null {
  const lines = readLines(fold(text));
  const [plan] = plansOf(headLines(text, lines, 0, " "), 0);
  const found = numberedRows(new Body({text, lines}, 0, " "), plan!);
  return found && found.rows.map((row) => row.map((cell) => cell.map((i) => found.tokens[i]!.text).join("+")).join("|"));
}

const HEAD = "类别 序号 指标 2025年 2030年 属性\n";
const ROWS = ["水务|1|供水量(万吨)|31|33|预期性", "|2|漏损率(%)|9.1|8|约束性", "林业|3|林地面积(万亩)|5|6|预期性"];
const CELLS = ROWS.flatMap((row) => row.split("|").filter((cell) => cell !== ""));
const LINES = ROWS.map((row) => row.split("|").join(" ").trim());

it.each([
  ["one cell a line", `${HEAD}${CELLS.join("\n")}\n`],
  ["one row a line", `${HEAD}${LINES.join("\n")}\n`],
  ["a page mark between them", `${HEAD}${LINES[0]}\n— 7 —\n${LINES.slice(1).join("\n")}\n`],
  ["the header again", `${HEAD}${LINES[0]}\n${HEAD}${LINES.slice(1).join("\n")}\n`],
  ["a sentence behind them", `${HEAD}${LINES.join("\n")}\n各乡镇要认真落实,确保完成。\n`],
  ["a word behind them that can't go on the last cell", `${HEAD}${LINES.join("\n")}\n保障措施到位\n`],
])("rows with %s are told by their serial numbers", (_, text) => {
  expect(told(text)).toEqual(ROWS);
});

it.each([
  ["a cell is broken", `${HEAD}${LINES[0]}\n2 管网漏\n损率(%) 9.1 8 约束性\n${LINES[2]}\n`],
  ["a row lacks a cell", `${HEAD}${CELLS.slice(0, 8).join("\n")}\n${CELLS.slice(9).join("\n")}\n`],
  ["a number is left out", `${HEAD}${LINES[0]}\n${LINES[1]!.replace("2", "4")}\n${LINES[2]}\n`],
  ["words before a category may go on the last cell", `类别 序号 指标 2030年\n水务 1 供水增速(%) 与经济增长\n保持同步 2 漏损率(%) 8\n`],
  ["cells come behind the last row", `${HEAD}${LINES.join("\n")}\n4 湖泊面积\n7\n`],
])("are searched for where %s", (_, text) => {
  expect(told(text)).toBeNull();
});
