/** Which of many texts hold some words, asked of a few small files instead of the texts. */
import MiniSearch, {type Options} from "minisearch";
import {bucketOf, gramsIn, gramsOf} from "./grams.js";

export {gramsIn, gramsOf} from "./grams.js";

/** What stands beside the files of an index: how many there are, and whose texts they know. */
export interface Contents {
  readonly buckets: number;
  readonly plans: readonly string[];
}

/** The grams of one text that belong to one file. */
interface Entry {
  readonly id: number;
  readonly grams: string;
}

const OPTIONS: Options<Entry> = {fields: ["grams"], tokenize: (text) => text.split(" "), processTerm: (term) => term};
/** Characters that a file shall have, about; a reader loads one for every two letters looked for. */
const SIZE = 60_000;
/** Characters that one gram of one text takes in a file, about. */
const EACH = 11;

/** The files of an index over texts, by plan: its contents, and the text of each file. */
export function indexTexts(texts: ReadonlyMap<string, string>): {contents: Contents; files: string[]} {
  const grams = [...texts.values()].map((text) => [...gramsOf(text)]);
  const buckets = Math.max(1, Math.ceil((grams.reduce((sum, g) => sum + g.length, 0) * EACH) / SIZE));
  const parts = Array.from({length: buckets}, () => new MiniSearch<Entry>(OPTIONS));
  for (const [id, all] of grams.entries()) {
    const own = new Map<number, string[]>();
    for (const gram of all) {
      const bucket = bucketOf(gram, buckets);
      const list = own.get(bucket);
      if (list) list.push(gram);
      else own.set(bucket, [gram]);
    }
    for (const [bucket, list] of own) parts[bucket]!.add({id, grams: list.join(" ")});
  }
  return {contents: {buckets, plans: [...texts.keys()]}, files: parts.map((part) => JSON.stringify(part))};
}

/** An index whose files are fetched when they are asked of. */
export interface TextIndex {
  /**
   * Plans whose text holds every letter and pair of letters of one of the words, best first: each text that has one of the words, and now and then one
   * that has its pairs in other places.
   */
  readonly holding: (words: readonly string[]) => Promise<ReadonlySet<string>>;
}

/** @param fetched gives the text of a file by its number */
export function openIndex({buckets, plans}: Contents, fetched: (bucket: number) => Promise<string>): TextIndex {
  const known = new Map<number, Promise<MiniSearch<Entry>>>();
  const part = (bucket: number): Promise<MiniSearch<Entry>> => {
    const loaded = known.get(bucket) ?? fetched(bucket).then((text) => MiniSearch.loadJSON(text, OPTIONS));
    known.set(bucket, loaded);
    loaded.catch(() => known.delete(bucket));
    return loaded;
  };
  const withGram = async (gram: string): Promise<ReadonlySet<string>> =>
    new Set((await part(bucketOf(gram, buckets))).search(gram).map(({id}) => plans[id as number]!));
  const withWord = async (word: string): Promise<string[]> => {
    const [first = new Set<string>(), ...others] = await Promise.all(gramsIn(word).map(withGram));
    return [...first].filter((plan) => others.every((other) => other.has(plan)));
  };
  return {holding: async (words) => new Set((await Promise.all(words.map(withWord))).flat())};
}
