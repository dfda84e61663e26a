/** Characters of the fonts Symbol and Wingdings that stand in plans, by their codes in the font. */
const SYMBOL: Readonly<Record<number, string>> = {
  0x25: "%",
  0x2b: "+",
  0x2d: "−",
  0x3c: "<",
  0x3d: "=",
  0x3e: ">",
  0x44: "Δ",
  0x53: "Σ",
  0x61: "α",
  0x62: "β",
  0x67: "γ",
  0x6d: "μ",
  0x70: "π",
  0xa3: "≤",
  0xa5: "∞",
  0xb0: "°",
  0xb1: "±",
  0xb2: "″",
  0xb3: "≥",
  0xb4: "×",
  0xb7: "•",
  0xb8: "÷",
  0xb9: "≠",
  0xbb: "≈",
  0xbc: "…",
  0xd6: "√",
  0xd7: "·",
};

const WINGDINGS: Readonly<Record<number, string>> = {
  ...Object.fromEntries(Array.from({length: 10}, (_, i) => [0x81 + i, String.fromCharCode(0x2460 + i)])),
  ...Object.fromEntries(Array.from({length: 10}, (_, i) => [0x8c + i, String.fromCharCode(0x2776 + i)])),
  0xfc: "✓",
  0xfe: "☑",
  0x6f: "□",
  0xa8: "□",
};

/** A character that a file names by font and code (`F0B3` of Symbol is ≥); "" where it is no sign that a text needs. */
export function symbol(font: string, code: string): string {
  const value = parseInt(code, 16) & 0xff;
  if (/^symbol$/i.test(font)) return SYMBOL[value] ?? "";
  if (/^wingdings$/i.test(font)) return WINGDINGS[value] ?? "";
  const plain = parseInt(code, 16);
  return Number.isNaN(plain) || (plain >= 0xe000 && plain <= 0xf8ff) ? "" : String.fromCodePoint(Math.min(plain, 0x10ffff));
}

/** Signs of comparison and reckoning that files write as private characters of the font Symbol. */
const PRIVATE = /[\uf025\uf02b\uf03c-\uf03e\uf0a3\uf0b1\uf0b3\uf0b4\uf0b8\uf0b9\uf0bb]/g;

/** A text in which such signs are written as themselves, one character for one: a bound must not be lost. */
export function withoutPrivate(text: string): string {
  return text.replace(PRIVATE, (ch) => SYMBOL[ch.charCodeAt(0) & 0xff] ?? ch);
}

/** Letters of a text set in Symbol as the signs that they print: ³ is ≥. */
export function inSymbol(text: string): string {
  return Array.from(text, (ch) => SYMBOL[ch.charCodeAt(0) & 0xff] ?? ch).join("");
}
