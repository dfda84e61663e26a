import {readFileSync} from "node:fs";
import * as v from "valibot";
import {ClauseWords} from "../src/model/index.js";

/** The words of the project's own data. */
export const WORDS: ClauseWords = v.parse(ClauseWords, JSON.parse(readFileSync("data/words.json", "utf8")));

/** No words at all. */
export const NO_WORDS: ClauseWords = {synonyms: [], topics: [], kinds: [], generic: {frame: [], nouns: [], fields: []}};
