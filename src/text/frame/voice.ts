import {DONE, MEANT} from "../../lexicon/voice.js";
import type {Framed} from "./frames.js";

/** How a text speaks where no heading and no cue says it 语气: of what was done, or of what is meant. */
export type Voice = "review" | "commitment";

/** What a sentence's own words say; null where they say nothing, or both. */
export function voiceOf(text: string): Voice | null {
  const done = DONE.within(text, text.length);
  const meant = MEANT.within(text, text.length) || UNTIL.test(text);
  return done === meant ? null : done ? "review" : "commitment";
}

/** 到2030年, as the first words of a part. */
const UNTIL = /(?:^|[,;:])到20\d{2}年/;

/**
 * What the sentences of a text say, each for itself, and where no title says what it is (`untitled`) for its section and the whole;
 * counted when first asked for.
 */
export class Voices {
  private counted: {
    readonly own: readonly (Voice | null)[];
    readonly sections: ReadonlyMap<number, number>;
    readonly whole: number;
  } | null = null;

  constructor(
    private readonly sentences: readonly Framed[],
    private readonly untitled: boolean,
  ) {}

  /** The voice of a sentence: its own, else that of most others in its section, else of most in the text. */
  at(index: number): Voice | null {
    const {own, sections, whole} = (this.counted ??= this.count());
    if (!this.untitled) return own[index]!;
    const section = sections.get(this.sentences[index]!.section) ?? 0;
    return own[index] ?? balanceOf(section) ?? balanceOf(whole);
  }

  private count(): NonNullable<Voices["counted"]> {
    const own = this.sentences.map(({text}) => voiceOf(text));
    const sections = new Map<number, number>();
    let whole = 0;
    for (const [i, voice] of own.entries()) {
      if (voice === null) continue;
      const one = voice === "review" ? 1 : -1;
      whole += one;
      const {section} = this.sentences[i]!;
      sections.set(section, (sections.get(section) ?? 0) + one);
    }
    return {own, sections, whole};
  }
}

const balanceOf = (sum: number): Voice | null => (sum > 0 ? "review" : sum < 0 ? "commitment" : null);
