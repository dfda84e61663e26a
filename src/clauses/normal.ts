const SILENT = /[\s\u200b“”„‟"'‘’「」『』《》〈〉【】\u3000]/gu;
/** 「2、」 that a page break left inside a sentence. */
const PAGE_MARKER = /\n\s*(?:\d{1,4}\s*[、.](?!\d))?/gu;
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
