/** What small doors of the rooms say of each phrase: classes of words, expressions, and functions of a text and a place. */
import {readdirSync} from "node:fs";
import * as claimWords from "../../src/claims/words.js";
import {splitItems} from "../../src/claims/split.js";
import {objectOf, withoutVerb} from "../../src/claims/subject.js";
import {coreName, isRate, normalName} from "../../src/claims/link/name.js";
import {Words} from "../../src/lexicon/words.js";
import {hanValue, isUnit, unitInEnglish} from "../../src/quantity/index.js";
import {numeralAt} from "../../src/quantity/numerals.js";
import {columnKind, headingOf, joinedName, yearsIn} from "../../src/text/index.js";
import {fiveYearStart} from "../../src/text/frame/periods.js";
import {yearsOf} from "../../src/text/frame/years.js";
import {toldBy} from "../../src/text/frame/headings.js";
import {labelOf} from "../../src/text/labels.js";
import * as columns from "../../src/text/tables/columns.js";
import {kindOfWords, readHeader} from "../../src/text/tables/header-words.js";
import {partsOfName} from "../../src/text/tables/row-name.js";
import {unitInBrackets} from "../../src/text/tables/unit.js";
import {shapeOf} from "../../src/text/tables/rebuild/shapes.js";
import {PHRASES} from "./phrases.js";
import {catalogue} from "./readings.js";

const LEXICON = new URL("../../src/lexicon/", import.meta.url);

type Ask = (phrase: string) => unknown;

/** Doors that take no phrase: they make doors of lists, or take two names. */
const OTHERS: ReadonlySet<string> = new Set(
  "words together linesOf alternatives endsIn startsIn isOne siblingOf pattern patternAt patternEverywhere patternOfAnyCase".split(" "),
);

/** A door as a question on a phrase; null for what is no door. */
export function askedOf(door: unknown): Ask | null {
  if (door instanceof Words)
    return (phrase) => [door.at(phrase), door.starts(phrase), door.ends(phrase), door.in(phrase), door.is(phrase), door.withoutEnd(phrase)];
  if (door instanceof RegExp) return (phrase) => new RegExp(door.source, door.flags.replace("g", "")).exec(phrase);
  if (typeof door !== "function" || OTHERS.has(door.name) || String(door).startsWith("class")) return null;
  const ask = door as (text: string, at: number) => unknown;
  return (phrase) => [ask(phrase, 0), ask(phrase, phrase.length)];
}

/** Rooms whose doors are asked by name; of the lexicon all are. */
const DOORS: Readonly<Record<"quantity" | "text" | "claims", Readonly<Record<string, Ask>>>> = {
  quantity: {
    hanValue,
    isUnit,
    unitInEnglish,
    numeralAt: (phrase) => numeralAt(phrase, 0),
  },
  text: {
    columnKind,
    headingOf,
    yearsIn,
    yearsOf,
    fiveYearStart,
    toldBy: (phrase) => toldBy(phrase, [2026, 2030]),
    labelOf: (text) => labelOf({text, start: 0, end: text.length}),
    joinedName: (phrase) => joinedName([phrase.slice(0, 4), phrase.slice(4), "占比"]),
    cells: (phrase) => [columns.isHeaderCell(phrase), columns.isValueCell(phrase), columns.isAbsent(phrase), columns.isWordValue(phrase)],
    isNatureCell: columns.isNatureCell,
    kindOfWords,
    readHeader,
    partsOfName: (phrase) => [partsOfName(phrase, true), partsOfName(`3.${phrase}(%)`, false)],
    unitInBrackets: (phrase) => [unitInBrackets(phrase), unitInBrackets(`指标(${phrase})`)],
    shapeOf,
  },
  claims: {
    ...Object.fromEntries(Object.entries(claimWords).flatMap(([name, door]) => (askedOf(door) ? [[name, askedOf(door)!]] : []))),
    splitItems,
    objectOf,
    withoutVerb,
    normalName,
    coreName,
    isRate,
    find: (phrase) =>
      phrase.length > 1
        ? catalogue
            .find(phrase.slice(0, 6))
            .slice(0, 4)
            .map(({id}) => id)
        : [],
  },
};

const answersOf = (ask: Ask, phrases: readonly string[] = PHRASES): string[] =>
  phrases.map((phrase) => `${phrase} ${JSON.stringify(ask(phrase))}`);

/** Looking through the whole catalogue takes long. */
const SOME = PHRASES.filter((_, i) => i % 20 === 0);

/** What to ask of the doors of a room, by name; the answers are a line a phrase. */
export function doorsOf(room: keyof typeof DOORS): ReadonlyMap<string, () => readonly string[]> {
  return new Map(
    Object.entries(DOORS[room]).map(([name, ask]) => [`doors/${name}`, () => answersOf(ask, name === "find" ? SOME : PHRASES)]),
  );
}

/** The same of every door of the lexicon. */
export async function doorsOfLexicon(): Promise<ReadonlyMap<string, () => readonly string[]>> {
  const answers = new Map<string, () => readonly string[]>();
  for (const file of readdirSync(LEXICON).toSorted()) {
    const room = (await import(new URL(file, LEXICON).href)) as Readonly<Record<string, unknown>>;
    for (const [name, door] of Object.entries(room)) {
      const ask = askedOf(door);
      if (ask) answers.set(`${file.replace(".ts", "")}/${name}`, () => answersOf(ask));
    }
  }
  return answers;
}
