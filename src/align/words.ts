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

/** A scanner for groups of phrases; `group` of a hit is the index of the group. */
export function createScanner(groups: readonly (readonly string[])[]): Scanner {
  const byHead = new Map<string, {phrase: string; group: number; near: boolean}[]>();
  groups.forEach((phrases, group) => {
    for (const entry of phrases) {
      const phrase = normal(entry.replace(/^~/u, ""));
      if (phrase === "") continue;
      const list = byHead.get(phrase[0]!) ?? [];
      list.push({phrase, group, near: entry.startsWith("~")});
      byHead.set(phrase[0]!, list);
    }
  });
  for (const list of byHead.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  return (text) => {
    const hits: Hit[] = [];
    let reach = 0;
    for (let i = 0; i < text.length; i++) {
      for (const {phrase, group, near} of byHead.get(text[i]!) ?? []) {
        const end = i + phrase.length;
        if (end <= reach || !text.startsWith(phrase, i)) continue;
        hits.push({start: i, end, group, near});
        reach = end;
        break;
      }
    }
    return hits;
  };
}
