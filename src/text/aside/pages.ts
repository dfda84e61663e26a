import type {SetAside} from "../../model/index.js";
import type {Line} from "../lines.js";
import {longestChain, type Numbered} from "./chain.js";
import {formOf, NUMBERED_HEADS, PAGE_NUMBERS} from "./forms.js";

type Part = Omit<SetAside, "text">;

/** What pages put between the lines of a text that was taken from them: page numbers 页码, also glued to a line, and running heads 页眉. */
export function pageParts(lines: readonly Line[]): Part[] {
  const numbers = new Set(lines.flatMap((line, i) => (formOf(line.text, PAGE_NUMBERS) ? [i] : [])));
  const heads = runningHeads(lines, numbers);
  return [
    ...[...numbers].map((i) => whole(lines[i]!, "page-number")),
    ...heads.map((i) => whole(lines[i]!, "running-head")),
    ...gluedNumbers(lines),
    ...bareNumbers(lines),
  ];
}

const whole = ({start, end}: Line, reason: SetAside["reason"]): Part => ({start, end, reason});

/** Fewer repetitions are chance. */
const LEAST_PAGES = 3;
const LONGEST_HEAD = 60;
const SHORTEST_HEAD = 6;

/** Indices of lines that stand beside page numbers again and again with the same words, and of heads with the number in the line. */
function runningHeads(lines: readonly Line[], numbers: ReadonlySet<number>): number[] {
  const words = new Map<string, Set<number>>();
  const add = (key: string, i: number): void => void (words.get(key) ?? words.set(key, new Set()).get(key)!).add(i);
  for (const n of numbers) {
    for (const i of [n - 1, n + 1]) {
      const text = lines[i]?.text ?? "";
      if (text.length >= SHORTEST_HEAD && text.length <= LONGEST_HEAD && !numbers.has(i) && !/[。;,\t]$/.test(text)) add(plain(text), i);
    }
  }
  lines.forEach(({text}, i) => {
    const head = text.length <= LONGEST_HEAD + 20 ? formOf(text, NUMBERED_HEADS)?.groups?.["head"] : undefined;
    if (head !== undefined) add(`numbered ${plain(head)}`, i);
  });
  const least = Math.max(LEAST_PAGES, numbers.size * SHARE_OF_PAGES);
  return [...words].flatMap(([key, found]) => (found.size >= (key.startsWith("numbered ") ? LEAST_PAGES : least) ? [...found] : []));
}

/** A head stands on every page or on every second. */
const SHARE_OF_PAGES = 0.3;

const plain = (text: string): string => text.replace(/[\d\s]/g, "");

/** A page holds this many lines. */
const PAGE_LINES = [8, 80] as const;
/** Pages whose number cannot be seen (the page begins with a heading's number). */
const MISSING = 3;
const LEAST_GLUED = 5;
const REGULAR = 0.35;

/**
 * Page numbers glued to the first line of a page (22一主体开展试点): they count up at regular distances. Nothing else in a text does,
 * so that a line that begins with a number of its own is left alone.
 */
function gluedNumbers(lines: readonly Line[]): Part[] {
  const found = lines.flatMap(({text}, line) => {
    const digits = /^\d{1,3}(?=[^\d\s.,%:;、)/~—–-])/.exec(text)?.[0];
    return digits === undefined ? [] : [{value: Number(digits), line, length: digits.length}];
  });
  const chain = longestChain(found, MISSING, (a, b) => {
    const distance = (b.line - a.line) / (b.value - a.value);
    return distance >= PAGE_LINES[0] && distance <= PAGE_LINES[1];
  });
  return chain.length >= LEAST_GLUED && isRegular(chain)
    ? chain.map(({line, length}) => ({start: lines[line]!.start, end: lines[line]!.start + length, reason: "page-number"}))
    : [];
}

function isRegular(chain: readonly Numbered[]): boolean {
  const distances = chain.slice(1).map((item, i) => (item.line - chain[i]!.line) / (item.value - chain[i]!.value));
  const middle = distances.toSorted((a, b) => a - b)[Math.floor(distances.length / 2)]!;
  return distances.filter((d) => Math.abs(d - middle) <= middle * REGULAR).length >= distances.length * 0.8;
}

const LEAST_BARE = 3;
/** Words beside a number that are this long are seldom cells of a flattened table. */
const LONG = 6;
/** Numbers that stand in tables may break the run. */
const BARE_REACH = 4;
const LONG_RUN = 8;

/**
 * Numbers alone on a line inside running text: note marks that a page had raised, or page numbers without dashes. They count up from
 * the text's first, and break a sentence or stand a page apart; the serial numbers of a flattened table do neither.
 */
function bareNumbers(lines: readonly Line[]): Part[] {
  const found = lines.flatMap((line, i) =>
    /^[1-9]\d{0,2}$/.test(line.text) && isInside(lines, i) ? [{value: Number(line.text), line: i}] : [],
  );
  const chain = longestChain(found, BARE_REACH, () => true);
  if (chain.length < LEAST_BARE || (chain[0]!.value > LEAST_BARE && chain.length < LONG_RUN)) return [];
  const cut = chain.filter(({line}) => GOES_ON.test(lines[line + 1]?.text ?? "")).length;
  if (cut * 3 >= chain.length) return chain.map(({line}) => whole(lines[line]!, "note-mark"));
  const paged = chain.every((item, i) => i === 0 || item.line - chain[i - 1]!.line >= PAGE_LINES[0]) && isRegular(chain);
  return paged ? chain.map(({line}) => whole(lines[line]!, "page-number")) : [];
}

const GOES_ON = /^[,。;:、)”》!?]/;

function isInside(lines: readonly Line[], i: number): boolean {
  const [before, after] = [lines[i - 1]?.text ?? "", lines[i + 1]?.text ?? ""];
  return before !== "" && !/[。;!?]$/.test(before) && (GOES_ON.test(after) || (before.length >= LONG && after.length >= LONG));
}
