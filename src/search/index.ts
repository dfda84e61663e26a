/** Which of many texts hold some words, asked of a few small files instead of the texts. */
import {group} from "d3-array";
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

/** An index that is being made, text after text; no text is kept. */
export interface Indexing {
  readonly add: (plan: string, text: string) => void;
  /** Contents of the index, and the text of each file in its turn. */
  readonly end: () => {readonly contents: Contents; readonly files: () => Iterable<string>};
}

export function indexing(): Indexing {
  const plans: string[] = [];
  /** The texts that hold a gram, by their places among the plans. */
  const holders = new Map<string, number[]>();
  let held = 0;
  return {
    add(plan, text) {
      const id = plans.push(plan) - 1;
      for (const gram of gramsOf(text)) {
        held += 1;
        const known = holders.get(gram);
        if (known) known.push(id);
        else holders.set(gram, [id]);
      }
    },
    end() {
      const buckets = Math.max(1, Math.ceil((held * EACH) / SIZE));
      const grams = group(holders.keys(), (gram) => bucketOf(gram, buckets));
      return {
        contents: {buckets, plans},
        *files() {
          for (let bucket = 0; bucket < buckets; bucket++) yield fileOf(grams.get(bucket) ?? [], holders);
        },
      };
    },
  };
}

/** The file of some grams. */
function fileOf(grams: readonly string[], holders: ReadonlyMap<string, readonly number[]>): string {
  const own = new Map<number, string[]>();
  for (const gram of grams)
    for (const id of holders.get(gram)!) {
      const known = own.get(id);
      if (known) known.push(gram);
      else own.set(id, [gram]);
    }
  const index = new MiniSearch<Entry>(OPTIONS);
  for (const [id, list] of [...own].toSorted(([a], [b]) => a - b)) index.add({id, grams: list.join(" ")});
  return JSON.stringify(index);
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
