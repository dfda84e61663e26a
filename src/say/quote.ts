import type {Said} from "./said.js";

/** Chinese words inside an English sentence: quoted, quotation marks inside them single. */
export const quoteInEnglish = (text: string): string =>
  `“${text
    .trim()
    .replace(/[“"「『]/gu, "‘")
    .replace(/[”"」』]/gu, "’")}”`;

/** Words of a text, in quotation marks. */
export const quoted = (text: string): Said => ({zh: `“${text}”`, en: quoteInEnglish(text)});

/** Words of a text: as they stand, quoted where they stand among English ones. */
export const verbatim = (text: string): Said => ({zh: text, en: quoteInEnglish(text)});
