const DIGITS: Readonly<Record<string, number>> = {零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9};
const PLACES: Readonly<Record<string, number>> = {十: 10, 百: 100, 千: 1000};
const GROUPS: Readonly<Record<string, number>> = {万: 1e4, 亿: 1e8};

/**
 * Value of a Chinese numeral; NaN where the characters make none.
 *
 * @example hanValue("二百三十") // 230
 * @example hanValue("八十八点五") // 88.5
 */
export function hanValue(numeral: string): number {
  if (numeral === "半") return 0.5;
  const point = numeral.indexOf("点");
  if (point > 0) return hanValue(numeral.slice(0, point)) + hanFraction(numeral.slice(point + 1));
  if (/^[零〇一二三四五六七八九]{2,}$/.test(numeral)) return Number(Array.from(numeral, (ch) => DIGITS[ch]).join(""));
  return hanInteger(numeral);
}

function hanInteger(numeral: string): number {
  let total = 0;
  let group = 0;
  let digit = -1;
  for (const ch of numeral) {
    if (ch in DIGITS) digit = DIGITS[ch]!;
    else if (ch in PLACES) {
      group += (digit < 0 ? 1 : digit) * PLACES[ch]!;
      digit = -1;
    } else if (ch in GROUPS) {
      const part = group + Math.max(digit, 0);
      total = ch === "亿" ? (total + part || 1) * GROUPS[ch]! : total + (part || 1) * GROUPS[ch]!;
      group = 0;
      digit = -1;
    } else return Number.NaN;
  }
  return total + group + Math.max(digit, 0);
}

function hanFraction(digits: string): number {
  return Number(`0.${Array.from(digits, (ch) => DIGITS[ch] ?? "x").join("")}`);
}

/**
 * Value of an Arabic numeral as printed, thousands separators dropped.
 *
 * @example arabicValue("1,234.5") // 1234.5
 */
export function arabicValue(numeral: string): number {
  return Number(numeral.replace(/[,\s\u200b]/g, ""));
}

/** Divisor that 百分之, 千分之, 万分之 name, or null. */
export function shareOf(words: string): "%" | "‰" | "‱" | null {
  if (words.startsWith("百分之")) return "%";
  if (words.startsWith("千分之")) return "‰";
  return words.startsWith("万分之") ? "‱" : null;
}
