import {JUDGE, rulesOf} from "../../src/claims/judge/index.js";
import {NAMING_RULES} from "../../src/claims/prefix/index.js";
import {EXCLUDED} from "../../src/lexicon/excluded.js";
import {SIEVES} from "../../src/quantity/measures.js";
import {GLOSSARY_HEADS, NOTE_LINES, NUMBERED_HEADS, PAGE_NUMBERS} from "../../src/text/aside/forms.js";
import {TELLING_RULES} from "../../src/text/frame/headings.js";

const idsOf = (rules: readonly {readonly id: string}[]): string[] => rules.map(({id}) => id);

/** The ids of all rules as they are asked now, by set: what `test/kept-rules.json` keeps. */
export const rulesNow = (): Readonly<Record<string, readonly string[]>> => ({
  "claims/judge": idsOf(rulesOf(JUDGE)),
  "claims/naming": NAMING_RULES.map(({name}) => name),
  "lexicon/excluded": idsOf(EXCLUDED),
  "quantity/sieve": idsOf(SIEVES),
  "text/aside": idsOf([...PAGE_NUMBERS, ...NUMBERED_HEADS, ...NOTE_LINES, ...GLOSSARY_HEADS]),
  "text/frame": idsOf(TELLING_RULES),
});
