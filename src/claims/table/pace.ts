import {COMPARED_WITH} from "../../lexicon/sections.js";
import {headOf} from "../../lexicon/row-heads.js";

/** The pace that a column's words tell. */
const PACE = /(?:年均)?(?:增长率|增速|增幅|增长|增减|下降|降低|减少|提高)/;

/** 电力总装机 in a column 年均增速 is 电力总装机年均增速; a name that tells its growth stays. */
export function withPace(name: string, words: string): string {
  if (headOf(name) === "growth") return name;
  return name + (PACE.exec(words.replace(/\s/g, ""))?.[0] ?? (COMPARED_WITH.in(words) ? "增长" : "年均增长"));
}
