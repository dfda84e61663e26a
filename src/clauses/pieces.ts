import {pattern, patternEverywhere} from "../lexicon/pattern.js";
import * as promises from "../lexicon/promises.js";

/** Fewer Chinese characters than this promise nothing: a period in brackets, a number. */
export const SHORTEST = 6;
const isSpoken = (quote: string): boolean => (quote.match(/\p{Script=Han}/gu)?.length ?? 0) >= SHORTEST && !quote.startsWith("注:");
/** (责任单位:…), (牵头单位:…), (省局注册处) and their kin. */
const RESPONSIBLE = patternEverywhere`[(（]${promises.RESPONSIBLE}${promises.RESPONSIBLE_BODIES}(?:[^()（）]|[(（][^()（）]*[)）])*[)）]|(?<=[。;；]\s*)[(（][^()（）。]{2,80}[)）](?=\s*$)`;
/** Without white space and signs at either end. */
export const trimmed = (raw: string): string => raw.replace(/^[\s,，。;；、)）]+|[\s,，。;；、]+$/gu, "");

const PAIRS = [
  ["“", "”"],
  ["(", ")"],
  ["（", "）"],
  ["《", "》"],
] as const;

/** True where a pair of quotes or brackets that is closed stands around a place; one that lost its end holds nothing. */
const isInside = (text: string, at: number): boolean =>
  PAIRS.some(([open, close]) => {
    const next = text.indexOf(close, at);
    const again = text.indexOf(open, at);
    return text.lastIndexOf(open, at) > text.lastIndexOf(close, at) && next >= 0 && (again < 0 || next < again);
  });

const RUN_ON = patternEverywhere`${promises.RUN_ON_VERBS}`;
const OPENS = pattern`^${promises.RUN_ON_ADVERBS}*${promises.PROMISE_VERBS}`;

/**
 * Places where one promise runs into the next because the sign between them was lost: …成果运用|深化川渝合作. None lies behind what leads
 * over to another verb (进一步加强, 统筹推进) or says who is to act (引导企业加强).
 */
function runOns(raw: string): number[] {
  return [...raw.matchAll(/[^,，。;；:：、!！?？“”（）()]+/gu)].flatMap((part) =>
    OPENS.test(part[0].trim())
      ? [...part[0].matchAll(RUN_ON)]
          .filter(({index}) => {
            const before = part[0].slice(0, index).replace(/\s/gu, "");
            return before.length >= 10 && part[0].length - index >= 8 && !promises.LEADING_ON.ends(before) && !promises.CAUSING.in(before);
          })
          .slice(0, 1)
          .map(({index}) => part.index + index)
      : [],
  );
}

/** Pieces of a stretch between ends of sentences and notes of responsibility, each with its place. */
export function pieces(text: string, from: number, to: number): {start: number; end: number; quote: string}[] {
  const raw = text.slice(from, to);
  const notes = [...raw.matchAll(RESPONSIBLE)].map((m) => [m.index, m.index + m[0].length] as const);
  const ends = [...raw.matchAll(/[。;；]/gu)].map((m) => [m.index, m.index + 1] as const);
  const free = ends.filter(([at]) => !notes.some(([a, b]) => at >= a && at < b) && !isInside(raw, at));
  const joints = runOns(raw)
    .filter((at) => !notes.some(([a, b]) => at >= a && at < b) && !isInside(raw, at))
    .map((at) => [at, at] as const);
  const edges = [0, ...[...notes, ...free, ...joints].sort((a, b) => a[0] - b[0]).flat(), raw.length];
  const found = [];
  for (let i = 0; i < edges.length; i += 2) {
    const piece = raw.slice(edges[i], edges[i + 1]);
    const quote = trimmed(piece);
    const start = from + edges[i]! + piece.indexOf(quote);
    if (isSpoken(quote)) found.push({start, end: start + quote.length, quote});
  }
  return found;
}
