/** A phrase found in a text; `group` is the caller's number for it. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly group: number;
  /** True for an expression marked ~: near the group's thing, not the same. */
  readonly near: boolean;
}

const SILENT = /[\s\u200b“”„‟"'‘’「」『』《》〈〉【】\u3000]/gu;
/** 「2、」 that a page break left inside a sentence. */
const PAGE_MARKER = /\n\s*\d{1,4}\s*[、.](?!\d)/gu;
const FORMS: Readonly<Record<string, string>> = {"（": "(", "）": ")", "，": ",", "；": ";", "：": ":", "％": "%", "＋": "+", "．": "."};

/**
 * Text without what a comparison must not see: white space, quotation marks, width of signs and digits, case.
 *
 * @example normal("“双随机、\n 一公开” 监管") // "双随机、一公开监管"
 */
export function normal(text: string): string {
  return text
    .replace(PAGE_MARKER, "")
    .replace(SILENT, "")
    .replace(/[（），；：％＋．]/gu, (sign) => FORMS[sign] ?? sign)
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .toUpperCase();
}

/** Finds every phrase of a list in a text; the longest wins where one stands inside another. */
export type Scanner = (text: string) => readonly Hit[];

interface Phrase {
  readonly phrase: string;
  readonly group: number;
  readonly near: boolean;
}

const keyOf = (text: string, at: number): number => text.charCodeAt(at) * 65536 + (at + 1 < text.length ? text.charCodeAt(at + 1) : 0);

/** A scanner for groups of phrases; `group` of a hit is the index of the group. */
export function createScanner(groups: readonly (readonly string[])[]): Scanner {
  const phrases = groups
    .flatMap((entries, group) =>
      entries.map((entry): Phrase => ({phrase: normal(entry.replace(/^~/u, "")), group, near: entry.startsWith("~")})),
    )
    .filter(({phrase}) => phrase !== "")
    .sort((a, b) => b.phrase.length - a.phrase.length);
  const byPair = new Map<number, Phrase[]>();
  for (const entry of phrases) {
    const key = keyOf(entry.phrase, 0);
    const list = byPair.get(key);
    if (list) list.push(entry);
    else byPair.set(key, [entry]);
  }
  return (text) => {
    const hits: Hit[] = [];
    let reach = 0;
    const take = (list: readonly Phrase[] | undefined, start: number): boolean => {
      if (list)
        for (const {phrase, group, near} of list) {
          const end = start + phrase.length;
          if (end <= reach || !text.startsWith(phrase, start)) continue;
          hits.push({start, end, group, near});
          reach = end;
          return true;
        }
      return false;
    };
    for (let i = 0; i < text.length; i++) if (!take(byPair.get(keyOf(text, i)), i)) take(byPair.get(text.charCodeAt(i) * 65536), i);
    return hits;
  };
}
