/** The Chinese or the English words, whichever the page is in. */
export const say = (zh: string, en: string): string => (document.documentElement.lang.startsWith("en") ? en : zh);
