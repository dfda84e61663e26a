import {fitDoubleBytes, type Doubled} from "./double-bytes.js";
import {UnreadableFile} from "./unreadable.js";

/** A text with the encoding it was read in. */
export interface Decoded {
  readonly text: string;
  /** `utf-8`, `utf-16le`, `utf-16be`, `gb18030`, `big5`, or what a page declares. */
  readonly encoding: string;
  /** The file starts with a byte order mark; it is not in `text`. */
  readonly mark: boolean;
  /** Bytes mended, a declared charset that is wrong; one sentence each. */
  readonly warnings: readonly string[];
}

const MARKS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];
/** Of the characters beyond ASCII, the share that must fit; below it the text is in another encoding. */
const NEARLY_ALL = 0.9;
const MENDED = "\ufffd";

/**
 * Bytes of a Chinese text as a string, in the encoding that nearly all bytes fit: by byte order mark, as UTF-8, as UTF-16 without a
 * mark, as GB18030 (which holds GBK and GB2312) or Big5, whichever gives the commoner characters, else as a page declares itself.
 * Bytes that do not fit stand as U+FFFD, and a warning says how many and where. Throws `UnreadableFile` where no encoding fits.
 *
 * @example decode(new TextEncoder().encode("专利5件")).encoding // "utf-8"
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = MARKS.find(([mark]) => mark.every((b, i) => bytes[i] === b));
  if (marked) return {...unicode(bytes.subarray(marked[0].length), marked[1]), mark: true};
  const declared = charsetOf(bytes);
  const found = utf8(bytes) ?? wide(bytes) ?? doubled(bytes, declared) ?? byDeclaration(bytes, declared);
  if (!found || isBinary(found.text))
    throw new UnreadableFile(
      "the file is no text that can be read: its bytes fit neither UTF-8, UTF-16, GB18030 nor Big5; save it as UTF-8, or pass it as DOCX or PDF",
    );
  return {...found, mark: false, warnings: [...found.warnings, ...wrongDeclaration(declared, found.encoding)]};
}

type Found = Omit<Decoded, "mark">;

function unicode(bytes: Uint8Array, encoding: string): Found {
  const text = new TextDecoder(encoding, {ignoreBOM: true}).decode(bytes);
  return {text, encoding, warnings: mendedWarning(text, encoding)};
}

/** Null where more than a few characters beyond ASCII are no UTF-8. */
function utf8(bytes: Uint8Array): Found | null {
  const found = unicode(bytes, "utf-8");
  const bad = count(found.text, /\ufffd/g);
  if (bad === 0) return found;
  const good = count(found.text, /[\u0080-\ufffc\ufffe\uffff]/g);
  return good / (good + bad) >= NEARLY_ALL ? found : null;
}

/** UTF-16 without a mark shows by its line feeds and spaces, whose other byte is 0. */
function wide(bytes: Uint8Array): Found | null {
  const sample = bytes.subarray(0, 65_536);
  const even = sample.filter((b, i) => b === 0 && i % 2 === 0).length;
  const odd = sample.filter((b, i) => b === 0 && i % 2 === 1).length;
  if (even + odd === 0 || Math.min(even, odd) * 10 > Math.max(even, odd)) return null;
  const found = unicode(bytes, odd > even ? "utf-16le" : "utf-16be");
  const letters = count(found.text, /[\n\u0020-\u007e\u3000-\u303f\u4e00-\u9fff\uff00-\uffef“”—…]/g);
  return letters / found.text.length >= NEARLY_ALL ? found : null;
}

/** GB18030 or Big5, whichever fits better; a page that declares one of the two is believed when both fit alike. */
function doubled(bytes: Uint8Array, declared: string | null): Found | null {
  const fits = (["gb18030", "big5"] as const).map((encoding) => fitDoubleBytes(bytes, encoding));
  const lean = declared === "big5" ? 0.05 : -0.05;
  const best: Doubled = fits[1]!.common + lean > fits[0]!.common ? fits[1]! : fits[0]!;
  if (best.common < NEARLY_ALL && !(best.bad === 0 && best.common >= STILL_COMMON)) return null;
  const {text, encoding} = best;
  return {text, encoding, warnings: mendedWarning(text, encoding)};
}

/** A short text of rare characters (a list of names) is read where every byte fits. */
const STILL_COMMON = 0.75;

/** Any other charset that a page names and this system knows, if all bytes fit. */
function byDeclaration(bytes: Uint8Array, declared: string | null): Found | null {
  if (declared === null || ["utf-8", "gb18030", "big5"].includes(declared)) return null;
  try {
    return {text: new TextDecoder(declared, {fatal: true}).decode(bytes), encoding: declared, warnings: []};
  } catch {
    return null;
  }
}

/** The charset that an HTML or XML head declares within its first 2 KiB; GBK and GB2312 are named by the larger GB18030. */
function charsetOf(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  const name = (/<meta[^>]+charset=["']?\s*([\w-]+)/i.exec(head) ?? /<\?xml[^>]+encoding=["']([\w-]+)/i.exec(head))?.[1]?.toLowerCase();
  if (name === undefined) return null;
  if (name.startsWith("gb") || name === "x-gbk") return "gb18030";
  return name === "utf8" ? "utf-8" : name;
}

function wrongDeclaration(declared: string | null, encoding: string): string[] {
  return declared === null || declared === encoding || !isKnown(declared)
    ? []
    : [`the page declares ${declared} but its bytes are ${encoding}; it was read as ${encoding}`];
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== "";
  } catch {
    return false;
  }
}

const MOST_PLACES = 5;

/** How many bytes or characters were mended, and in which lines. */
function mendedWarning(text: string, encoding: string): string[] {
  const mended = count(text, /\ufffd/g);
  if (mended === 0) return [];
  const lines = linesOf(text);
  const where = lines.slice(0, MOST_PLACES).join(", ") + (lines.length > MOST_PLACES ? ` and ${lines.length - MOST_PLACES} more` : "");
  const what = mended === 1 ? "1 character" : `${mended} characters`;
  return [
    `${what} could not be read in ${encoding}; U+FFFD (${MENDED}) stands there (line ${where}); a number that touches one is flagged`,
  ];
}

/** 1-based numbers of the lines that hold U+FFFD. */
function linesOf(text: string): number[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, i) => (line.includes(MENDED) ? [i + 1] : []));
}

/** Control characters that no text has. */
function isBinary(text: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return text.includes("\u0000") || count(text, /[\u0001-\u0008\u000e-\u001f\u007f]/g) > text.length / 100;
}

function count(text: string, pattern: RegExp): number {
  let n = 0;
  for (const _ of text.matchAll(pattern)) n++;
  return n;
}
