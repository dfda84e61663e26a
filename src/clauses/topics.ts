import type {Topic} from "../model/index.js";

/** Fields of work as bits of a number. */
export interface Topics {
  /** Bits of the fields whose words stand in a normal form. */
  readonly of: (text: string) => number;
  /** Fields that exclude one another: a promise about food is not taken up by one about lifts, however alike the words. */
  readonly objects: number;
  /** Of these, what is supervised or supplied. */
  readonly matters: number;
}

interface Entry {
  readonly word: string;
  readonly unless: string | undefined;
  readonly bit: number;
}

const bitsOf = (topics: readonly Topic[], test: (topic: Topic) => boolean): number =>
  topics.reduce((bits, topic, i) => (test(topic) ? bits | (1 << i) : bits), 0);

/** A clause belongs to the fields that it names and, more weakly, to those of its headings. */
export function createTopics(topics: readonly Topic[]): Topics {
  const byHead = new Map<string, Entry[]>();
  const add = (entry: Entry): void => {
    const list = byHead.get(entry.word[0]!);
    if (list) list.push(entry);
    else byHead.set(entry.word[0]!, [entry]);
  };
  topics.forEach(({words, unless}, i) => {
    for (const word of words) add({word, unless: undefined, bit: 1 << i});
    for (const [word, longer] of Object.entries(unless)) add({word, unless: longer, bit: 1 << i});
  });
  return {
    of: (text) => {
      let bits = 0;
      for (let i = 0; i < text.length; i++) {
        const list = byHead.get(text[i]!);
        if (!list) continue;
        for (const {word, unless, bit} of list)
          if (!(bits & bit) && text.startsWith(word, i) && !(unless !== undefined && text.startsWith(unless, i))) bits |= bit;
      }
      return bits;
    },
    objects: bitsOf(topics, ({covers}) => covers !== "means"),
    matters: bitsOf(topics, ({covers}) => covers === "matter"),
  };
}
