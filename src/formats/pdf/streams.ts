import {Unzlib} from "fflate";
import {within, type Limits} from "../limits.js";

const STREAM = latin("stream");
const END = latin("endstream");
/** The dictionary of a stream stands before it within so many bytes. */
const DICTIONARY = 2000;
const CHUNK = 1 << 16;

/**
 * Unpacks the streams of a PDF, pictures left out, to see that they come to no more than they may, and that no page saves its state within
 * saved states more often: each would be looked up through all around it. Throws `UnreadableFile`.
 */
export function checkStreams(bytes: Uint8Array, limits: Limits): void {
  let size = 0;
  const grown = (count: number): void => within("unpacked", (size += count), limits);
  for (const {content, layers} of streams(bytes)) {
    const saves = savesIn(limits);
    if (layers === 0) saves(content);
    else unpack(content, layers, grown, saves);
  }
}

/** Counts what comes out of each of the layers, and looks at what comes out of the last; what is no Flate after all ends there. */
function unpack(content: Uint8Array, layers: number, grown: (count: number) => void, last: (piece: Uint8Array) => void): void {
  const stage = (left: number): Unzlib => {
    const next = left > 1 ? stage(left - 1) : null;
    return new Unzlib((piece, final) => {
      grown(piece.length);
      if (next) next.push(piece, final);
      else last(piece);
    });
  };
  const first = stage(layers);
  for (let at = 0; at < content.length; at += CHUNK) {
    const piece = content.subarray(at, at + CHUNK);
    try {
      first.push(piece, at + CHUNK >= content.length);
    } catch (error) {
      if ((error as Error).name === "UnreadableFile") throw error;
      return;
    }
  }
}

const [SAVE, RESTORE] = latin("qQ") as unknown as [number, number];
/** Anything up to the space parts operators. */
const SPACE = 32;

/** Follows how deep a stream of operators saves its state, piece by piece. */
function savesIn(limits: Limits): (piece: Uint8Array) => void {
  let depth = 0;
  const alone = (piece: Uint8Array, at: number): boolean => (piece[at - 1] ?? SPACE) <= SPACE && (piece[at + 1] ?? SPACE) <= SPACE;
  return (piece) => {
    for (let at = 0; at < piece.length; at++) {
      const operator = piece[at]!;
      if ((operator !== SAVE && operator !== RESTORE) || !alone(piece, at)) continue;
      depth = operator === SAVE ? depth + 1 : Math.max(0, depth - 1);
      within("depth", depth, limits);
    }
  };
}

function* streams(bytes: Uint8Array): Generator<{content: Uint8Array; layers: number}> {
  for (let at = find(bytes, STREAM, 0); at >= 0;) {
    const begin = at + STREAM.length + (bytes[at + STREAM.length] === 13 ? 2 : 1);
    const found = find(bytes, END, begin);
    const end = found < 0 ? bytes.length : found;
    const whole = text(bytes.subarray(Math.max(0, at - DICTIONARY), at));
    const dictionary = whole.slice(whole.lastIndexOf(" obj") + 1);
    const layers = dictionary.split(/\/Fl(?:ateDecode)?\b/).length - 1;
    if (!/\/Image\b/.test(dictionary)) yield {content: bytes.subarray(begin, end), layers: Math.min(layers, 4)};
    at = found < 0 ? -1 : find(bytes, STREAM, end + END.length);
  }
}

function find(bytes: Uint8Array, what: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(what[0]!, from); at >= 0; at = bytes.indexOf(what[0]!, at + 1))
    if (what.every((byte, i) => bytes[at + i] === byte)) return at;
  return -1;
}

function latin(word: string): Uint8Array {
  return Uint8Array.from(word, (c) => c.charCodeAt(0));
}

const text = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
