/** Opened plans held against each other by what they state, without their texts. */
import {align, alignChain, type AlignContext, type Chain} from "../lib/align/index.js";
import type {Alignment} from "../lib/model/index.js";
import type {Site} from "./corpus.js";

/** No side has its text here, so that no clause is matched. */
const contextOf = ({data}: Site): AlignContext => ({
  ...data,
  words: {synonyms: [], topics: [], kinds: [], generic: {frame: [], nouns: [], fields: []}},
});

/** By indicators only. */
export const alignIn = (site: Site, lower: string, higher: string): Alignment =>
  align(site.side(lower), site.side(higher), contextOf(site));

export const chainIn = (site: Site, plans: readonly string[]): Chain =>
  alignChain(
    plans.map((id) => site.side(id)),
    contextOf(site),
  );
