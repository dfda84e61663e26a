const PARTS = /\d+(?:\.\d+)?(?::\d+(?:\.\d+)?){2,4}(?![\d:])/y;
const REACH = 24;

/** Whether a number is one of three parts or more that make a hundred: 7.4:39.6:53. */
export function isPartOfWhole(text: string, start: number, end: number): boolean {
  if (text[start - 1] !== ":" && text[end] !== ":") return false;
  let from = start;
  while (from > start - REACH && /[\d.:]/.test(text[from - 1] ?? "")) from--;
  PARTS.lastIndex = from;
  const parts = PARTS.exec(text)?.[0].split(":") ?? [];
  const sum = parts.reduce((total, part) => total + Number(part), 0);
  return parts.length > 2 && Math.abs(sum - 100) <= 0.5;
}
