import {UnreadableFile} from "./unreadable.js";

/**
 * What one document may come to. No plan comes near any of these; a file beyond one is a bomb, a mistake or a heap of documents,
 * and is refused by the name of the limit before it takes the machine.
 */
export interface Limits {
  /** Bytes of the file. */
  readonly bytes: number;
  /** Bytes of a file that is text: TXT, HTML, CSV, Markdown, RTF. */
  readonly textBytes: number;
  /** Bytes that the parts of a ZIP, or the streams of a PDF, come to when unpacked. */
  readonly unpacked: number;
  /** Parts of a ZIP. */
  readonly entries: number;
  /** Elements of an XML part or a page of HTML. */
  readonly elements: number;
  /** Elements of an XML part within one another; a page of HTML may be nested as it likes. */
  readonly depth: number;
  /** Pages of a PDF. */
  readonly pages: number;
  /** Cells of all tables. */
  readonly cells: number;
  /** Characters of the text, in UTF-16 units. */
  readonly characters: number;
  /** Lines of the text. */
  readonly lines: number;
  /** Runs of digits in the text. */
  readonly numbers: number;
  /** Seconds that a command may take from opening a document. */
  readonly seconds: number;
  /** Megabytes of memory that a command may take. */
  readonly memory: number;
}

/** What one document may come to, unless told otherwise. */
export const LIMITS: Limits = {
  bytes: 256e6,
  textBytes: 32e6,
  unpacked: 256e6,
  entries: 10_000,
  elements: 1_000_000,
  depth: 2000,
  pages: 3000,
  cells: 300_000,
  characters: 4_000_000,
  lines: 150_000,
  numbers: 150_000,
  seconds: 300,
  memory: 2048,
};

const WHAT: Readonly<Record<keyof Limits, string>> = {
  bytes: "bytes",
  textBytes: "bytes of text",
  unpacked: "bytes when unpacked",
  entries: "parts",
  elements: "elements",
  depth: "elements within one another",
  pages: "pages",
  cells: "cells",
  characters: "characters",
  lines: "lines",
  numbers: "numbers",
  seconds: "seconds to read",
  memory: "MB of memory",
};

/**
 * The refusal of a file that goes beyond a limit: names what there is too much of, the limit and how to raise it.
 *
 * @example beyond("pages", limitsFrom("pages=10")).message.slice(0, 31) // "it takes more than 10 pages; pa"
 */
export function beyond(limit: keyof Limits, limits: Limits): UnreadableFile {
  return new UnreadableFile(
    `it takes more than ${limits[limit].toLocaleString("en")} ${WHAT[limit]}; pass the document alone or in parts, or raise the limit with DUIBIAO_LIMITS=${limit}=…`,
  );
}

/** The refusal of a document whose process was ended for its time or its memory, which of the two it no longer tells. */
export function beyondEither(limits: Limits): string {
  const most = (limit: keyof Limits): string => `${limits[limit].toLocaleString("en")} ${WHAT[limit]}`;
  return `it takes more than ${most("seconds")} or ${most("memory")}; leave it out, take it in parts, or raise the limit with DUIBIAO_LIMITS=seconds=…,memory=…`;
}

/** Throws where `count` goes beyond a limit. */
export function within(limit: keyof Limits, count: number, limits: Limits): void {
  if (count > limits[limit]) throw beyond(limit, limits);
}

/**
 * The limits with some of them set anew, as `pages=5000,seconds=600` writes them. Throws for a name that is no limit and for what is no
 * positive number.
 *
 * @example limitsFrom("pages=10").pages // 10
 */
export function limitsFrom(words: string | undefined): Limits {
  if (words === undefined || words.trim() === "") return LIMITS;
  const set = words.split(",").map((pair) => {
    const [name = "", value = ""] = pair.split("=").map((part) => part.trim());
    if (!(name in LIMITS) || !(Number(value) > 0))
      throw new Error(
        `DUIBIAO_LIMITS ${pair}: not a limit and a number; write name=number, with a name of ${Object.keys(LIMITS).join(", ")}`,
      );
    return [name, Number(value)];
  });
  return {...LIMITS, ...(Object.fromEntries(set) as Partial<Limits>)};
}

/** How often a sign of one or more characters stands in a text, as far as `most`. */
export function countOf(text: string, sign: string, most: number): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0 && count <= most; at = text.indexOf(sign, at + sign.length)) count++;
  return count;
}

const DIGIT = /[0-9０-９]+/g;

/** Runs of digits in a text, as far as `most`. */
export function numbersIn(text: string, most: number): number {
  DIGIT.lastIndex = 0;
  let count = 0;
  while (count <= most && DIGIT.test(text)) count++;
  return count;
}
