/** What each door of the lexicon says of each phrase: classes of words, expressions, and functions of a text and a place. */
import {readdirSync} from "node:fs";
import {Words} from "../../src/lexicon/words.js";
import {PHRASES} from "./phrases.js";

const FOLDER = new URL("../../src/lexicon/", import.meta.url);

/** Doors that take no phrase: they make doors of lists, or take two names. */
const OTHERS: ReadonlySet<string> = new Set(["words", "linesOf", "alternatives", "endsIn", "startsIn", "isOne", "siblingOf"]);

/** A door as a question on a phrase; null for what is no door. */
export function askedOf(door: unknown): ((phrase: string) => unknown) | null {
  if (door instanceof Words)
    return (phrase) => [door.at(phrase), door.starts(phrase), door.ends(phrase), door.in(phrase), door.is(phrase), door.withoutEnd(phrase)];
  if (door instanceof RegExp) return (phrase) => new RegExp(door.source, door.flags.replace("g", "")).exec(phrase);
  if (typeof door !== "function" || OTHERS.has(door.name) || String(door).startsWith("class")) return null;
  const ask = door as (text: string, at: number) => unknown;
  return (phrase) => [ask(phrase, 0), ask(phrase, phrase.length)];
}

/** The answers of each door, a line a phrase. */
export async function doors(): Promise<ReadonlyMap<string, readonly string[]>> {
  const answers = new Map<string, readonly string[]>();
  for (const file of readdirSync(FOLDER).toSorted()) {
    const room = (await import(new URL(file, FOLDER).href)) as Readonly<Record<string, unknown>>;
    for (const [name, door] of Object.entries(room)) {
      const ask = askedOf(door);
      if (ask)
        answers.set(
          `${file.replace(".ts", "")}/${name}`,
          PHRASES.map((phrase) => `${phrase} ${JSON.stringify(ask(phrase))}`),
        );
    }
  }
  return answers;
}
