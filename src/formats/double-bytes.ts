import type {Span} from "../model/index.js";

/** A text read as one of the two Chinese encodings of two bytes a character, and how well that went. */
export interface Doubled {
  readonly encoding: "gb18030" | "big5";
  readonly text: string;
  /** Bytes that fit nowhere and stand as U+FFFD. */
  readonly bad: number;
  /** Of the characters beyond ASCII, the share in the encoding's first level, where common characters and signs stand; 1 for none. */
  readonly common: number;
}

/** Lead bytes of the common characters and signs, and the trail bytes that go with them. */
const FIRST_LEVEL = {
  gb18030: (lead: number, trail: number) => lead >= 0xa1 && lead <= 0xd7 && trail >= 0xa1 && trail <= 0xfe,
  big5: (lead: number, trail: number) => lead >= 0xa1 && lead <= 0xc6 && ((trail >= 0x40 && trail <= 0x7e) || trail >= 0xa1),
} as const;

const isTrail = (b: number): boolean => (b >= 0x40 && b <= 0x7e) || (b >= 0x80 && b <= 0xfe);

/**
 * Reads run by run of bytes beyond ASCII. A run that does not come out whole (a byte was lost or changed, so that all pairs behind it
 * are shifted) is mended by taking out the byte or pair that leaves the most common characters; it stands as U+FFFD.
 */
export function fitDoubleBytes(bytes: Uint8Array, encoding: "gb18030" | "big5"): Doubled {
  const decoder = new TextDecoder(encoding);
  const parts: string[] = [];
  const sum = {pairs: 0, common: 0, bad: 0};
  let plain = 0;
  for (let at = 0; at < bytes.length;) {
    if (bytes[at]! < 0x80) {
      at++;
      continue;
    }
    parts.push(decoder.decode(bytes.subarray(plain, at)));
    const end = runEnd(bytes, at);
    parts.push(readRun(bytes.subarray(at, end), encoding, decoder, sum));
    at = plain = end;
  }
  parts.push(decoder.decode(bytes.subarray(plain)));
  return {encoding, text: parts.join(""), bad: sum.bad, common: sum.pairs + sum.bad === 0 ? 1 : sum.common / (sum.pairs + sum.bad)};
}

interface Sum {
  pairs: number;
  common: number;
  bad: number;
}

/** End of the characters beyond ASCII that start at `from`: a lead byte takes its trail along, an ASCII byte where a lead should be ends it. */
function runEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at]! >= 0x80) at += step(bytes, at);
  return Math.min(at, bytes.length);
}

/** Bytes of the character at `at`: 4 for GB18030's long form (lead, digit, lead, digit), 2 for a pair, 1 for a byte that has no trail. */
function step(bytes: Uint8Array, at: number): number {
  const [lead, next] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
  if (lead === 0x80 || lead === 0xff) return 1;
  if (next >= 0x30 && next <= 0x39 && (bytes[at + 2] ?? 0) >= 0x81 && (bytes[at + 3] ?? 0) >= 0x30 && (bytes[at + 3] ?? 0) <= 0x39)
    return 4;
  return isTrail(next) ? 2 : 1;
}

function readRun(run: Uint8Array, encoding: Doubled["encoding"], decoder: TextDecoder, sum: Sum): string {
  const whole = tally(run, 0, encoding);
  const text = decoder.decode(run);
  const broken = text.includes("\ufffd");
  const suspect = broken || whole.common < whole.pairs * SUSPECT;
  const cut = suspect ? bestCut(run, encoding, whole.common + (broken ? 1 : LEAST_GAIN)) : null;
  const kept = cut ? add(tally(run.subarray(0, cut.start), 0, encoding), tally(run, cut.end, encoding)) : whole;
  sum.pairs += kept.pairs;
  sum.common += kept.common;
  const read = cut ? `${decoder.decode(run.subarray(0, cut.start))}\ufffd${decoder.decode(run.subarray(cut.end))}` : text;
  for (const ch of read) if (ch === "\ufffd") sum.bad++;
  return read;
}

/** A run in which fewer characters are common may be shifted by a byte. */
const SUSPECT = 0.85;
/** From a run that reads whole, a byte is taken out only where that makes this many more characters common. */
const LEAST_GAIN = 3;

interface Tally {
  readonly pairs: number;
  readonly common: number;
}

const add = (a: Tally, b: Tally): Tally => ({pairs: a.pairs + b.pairs, common: a.common + b.common});

function tally(run: Uint8Array, from: number, encoding: Doubled["encoding"]): Tally {
  let [pairs, common] = [0, 0];
  for (let at = from; at < run.length; at += step(run, at)) {
    pairs++;
    if (FIRST_LEVEL[encoding](run[at]!, run[at + 1] ?? 0)) common++;
  }
  return {pairs, common};
}

/** The byte, or the pair with a changed lead, without which the most characters are common; null where they are fewer than `least`. */
function bestCut(run: Uint8Array, encoding: Doubled["encoding"], least: number): Span | null {
  const behind = commonBehind(run, encoding);
  let [best, before] = [least - 1, 0];
  let place: Span | null = null;
  for (let start = 0; start < run.length; start += step(run, start)) {
    for (const end of [start + 1, start + 2]) {
      const gain = before + (behind[end] ?? 0);
      if (gain > best) [best, place] = [gain, {start, end}];
    }
    if (FIRST_LEVEL[encoding](run[start]!, run[start + 1] ?? 0)) before++;
  }
  return place;
}

/** For each place, how many characters are common when reading starts there. */
function commonBehind(run: Uint8Array, encoding: Doubled["encoding"]): Int32Array {
  const behind = new Int32Array(run.length + 5);
  for (let at = run.length - 1; at >= 0; at--)
    behind[at] = behind[at + step(run, at)]! + (FIRST_LEVEL[encoding](run[at]!, run[at + 1] ?? 0) ? 1 : 0);
  return behind;
}
