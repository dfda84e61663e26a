import {chance, type Chance} from "../../bench/corpus/random.js";
import type {KeptText} from "./texts.js";

const COUNT = 160;
const LINES = 14;
/** What bad scans and extractors put into a text. */
const BAD = [
  "",
  "\n",
  " ",
  "\t",
  "，",
  "。",
  "、",
  "“",
  "〔",
  "(",
  ")",
  "%",
  "1.",
  "-1",
  "2025年",
  "达到",
  "以上",
  "万",
  "个",
  "0",
  "\u3000",
  "— 3 —\n",
  "１２",
  "\r\n",
];

function damagedOnce(text: string, by: Chance): string {
  const at = by.whole(0, text.length);
  const taken = by.happens(0.6) ? by.whole(0, 6) : 0;
  const put = by.happens(0.25) ? text.slice(by.whole(0, text.length)).slice(0, by.whole(0, 30)) : by.pick(BAD);
  return text.slice(0, at) + put + text.slice(at + taken);
}

/** Pieces of texts, cut, patched and damaged at random places. */
export function damaged(texts: readonly KeptText[]): KeptText[] {
  return Array.from({length: COUNT}, (_, i): KeptText => {
    const by = chance(9000 + i);
    const {source, period, kind} = by.pick(texts);
    const lines = (source as string).split("\n");
    const from = by.whole(0, Math.max(0, lines.length - LINES));
    let text = lines
      .slice(from, from + LINES)
      .join("\n")
      .slice(0, 1500);
    for (let n = by.whole(4, 16); n > 0; n--) text = damagedOnce(text, by);
    return {id: `damaged/${i}`, source: text, period: by.happens(0.7) ? period : null, kind};
  });
}
