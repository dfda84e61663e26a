/** Chinese characters left in an English sentence outside of quotation marks, where words of the texts may stand. */
export function hanOutsideQuotes(text: string): string {
  return (text.replace(/“[^”]*”/gu, "").match(/[\p{Script=Han}，。；：、（）]+/gu) ?? []).join(" ");
}

/** Every string of a value whose field ends in `En`, with the path that leads to it. */
export function englishOf(value: unknown, path = ""): (readonly [path: string, text: string])[] {
  if (Array.isArray(value)) return value.flatMap((v, i) => englishOf(v, `${path}[${i}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, v]): (readonly [string, string])[] => {
    if (!key.endsWith("En")) return englishOf(v, `${path}.${key}`);
    return (Array.isArray(v) ? v : [v]).map((text) => [`${path}.${key}`, String(text)] as const);
  });
}

/** English sentences of a value that hold Chinese words outside of quotation marks. */
export const notEnglish = (value: unknown): string[] =>
  englishOf(value).flatMap(([path, text]) => (hanOutsideQuotes(text) === "" ? [] : [`${path}: ${text}`]));
