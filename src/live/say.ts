import {pick, type Language, type Part} from "../say/index.js";

/** The language that the page is in. */
export const language = (): Language => (document.documentElement.lang.startsWith("en") ? "en" : "zh");

/**
 * The Chinese or the English words, whichever the page is in.
 *
 * @example say("目标", "goal") // "目标"
 */
export const say = (zh: string, en: string): string => told({zh, en});

/** Of what is said in both languages, the words of the page's. */
export const told = (part: Part): string => pick(part, language());
