import type {Document} from "../model/index.js";

/** A line of the text that was taken for a title and is a sentence, an item or a lead. */
const NO_TITLE = /[,，。；;：:]|^(?:\d+[.、]|——|[(（])/;
/** The second line of a title that was broken: 第十五个五年规划纲要 under 云山市国民经济和社会发展. */
const SECOND_LINE = /^(?:第.{1,4}个五年|[和及与暨的])/;

/**
 * The document's own title in one line; "" where its first lines hold none.
 *
 * @example titleIn({title: "第十五个五年规划纲要", text: "云山市国民经济和社会发展\n第十五个五年规划纲要"}) // "云山市国民经济和社会发展第十五个五年规划纲要"
 */
export function titleIn({title, text}: Pick<Document, "title" | "text">): string {
  if (NO_TITLE.test(title)) return "";
  return SECOND_LINE.test(title) ? lineBefore(title, text) + title : title;
}

function lineBefore(title: string, text: string): string {
  const lines = text
    .slice(0, HEAD)
    .split("\n")
    .map((line) => line.replace(/\s+/g, ""))
    .filter((line) => line !== "");
  const before = lines[lines.indexOf(title) - 1] ?? "";
  return before.length <= LONGEST && !/[\p{P}\p{S}]/u.test(before) ? before : "";
}
const HEAD = 20_000;
const LONGEST = 30;
