import type {Layout, SetAside} from "../../model/index.js";
import {longestChain} from "./chain.js";

type Part = Omit<SetAside, "text">;

/** Marks that point to a note 注号: raised digits, a number in brackets behind a word, a circled number before a stop. */
export interface Marks {
  readonly parts: readonly Part[];
  /** As printed: a line that begins with one of them is its note. */
  readonly printed: ReadonlySet<string>;
  /** Where a mark stands once more: there its note may begin. */
  readonly again: ReadonlySet<number>;
}

const RAISED = /(?<=[\u4e00-\u9fff”》)])(?:[¹²³⁰⁴-⁹]{1,3}|\^\{?\d{1,3}\}?)/g;
const BRACKETED = /(?<=[\u4e00-\u9fff”》)A-Za-z])(?:\[(\d{1,3})\]|【(\d{1,3})】|〔(\d{1,3})〕)/g;
const CIRCLED = /(?<=[\u4e00-\u9fff”》)])[①-⑳](?=[,。;:、)”》]|$)/gm;
/**
 * Digits that were raised on the page and stand now as others do: behind a word, before a stop or a particle, without a unit. The
 * words before them measure nothing and count nothing.
 */
const PLAIN = /(?<=[\u4e00-\u9fff”》)])[1-9]\d{0,2}(?=[,。;、)”》]|[等和与及或的]|$)/gm;
/** Digits of PM2.5 or CO2 that stood lower on the page and fell out of their line, alone below the line where the letters have words behind them. */
const LOWERED = /^(?<=(?:PM|[SNC]O|CH|NH)(?![A-Za-z\d])[^\n。]{2,60}\n)\d{1,2}(?:\.5)?(?= *\n)/gm;
const MEASURES = new Set("数率值分度量额比龄重第约近超达到为至于过足余是增降升共计均高低前后每各图表件栏号例款条章节年月日型名强第位级期");
/** Fewer marks that count up may be values in brackets. */
const LEAST = 3;

/** Finds the marks in a folded text; a number in brackets is one only where several count up. */
export function noteMarks(folded: string): Marks {
  const raised = [...folded.matchAll(RAISED)];
  const circled = [...folded.matchAll(CIRCLED)];
  const bracketed = [...folded.matchAll(BRACKETED)].map((m) => ({m, value: Number(m[1] ?? m[2] ?? m[3]), line: m.index}));
  const chain = longestChain(bracketed, 1, () => true);
  const counted = chain.length >= LEAST && chain[0]!.value === 1 ? chain.map(({m}) => m) : [];
  const known = new Set(counted.map((m) => m[0]));
  const all = [
    ...raised,
    ...circled,
    ...plainMarks(folded),
    ...definedMarks(folded),
    ...folded.matchAll(LOWERED),
    ...bracketed.flatMap(({m}) => (known.has(m[0]) ? [m] : [])),
  ];
  return {
    parts: all.map((m) => ({start: m.index, end: m.index + m[0].length, reason: "note-mark"})),
    printed: new Set(all.map((m) => m[0])),
    again: new Set(),
  };
}

/**
 * The marks with those that the file itself set apart; a raised 1 may have its note at [1]. Pages of a PDF count anew, and a
 * mark at the start of a line is no sign of a note there.
 */
export function withFileMarks(marks: Marks, {format, aside, text}: Layout): Marks {
  const printed = new Set(marks.printed);
  const again = new Set<number>();
  for (const part of aside) {
    if (part.reason !== "note-mark") continue;
    const mark = part.text.replace(/\s+/g, "");
    if (part.start > 0 && text[part.start - 1] !== "\n") printed.add(mark).add(`[${mark}]`);
    else if (printed.has(mark) && format !== "pdf") again.add(part.start);
  }
  return {...marks, printed, again};
}

/** Plain digits are marks only where, all through the text, they do little but count up. */
function plainMarks(folded: string): RegExpExecArray[] {
  const all = [...folded.matchAll(PLAIN)];
  const found = all.filter((m) => !MEASURES.has(folded[m.index - 1]!));
  const rises = found.filter((m, i) => i > 0 && Number(m[0]) > Number(found[i - 1]![0])).length;
  if (found.length < LEAST || rises < (found.length - 1) * ALMOST_ALL) return [];
  let last = 0;
  return all.filter((m) => {
    const fits = MEASURES.has(folded[m.index - 1]!) ? Number(m[0]) === last + 1 : Number(m[0]) > last;
    if (fits) last = Number(m[0]);
    return fits;
  });
}

const ALMOST_ALL = 0.8;

/** A note that says what a word means, at the foot of its page: 1 指…. */
const DEFINITION = /^(\d{1,2}) ?指(?![标数导挥示定南引令])/gm;
/** The next note begins so near, with the next number. */
const NOTE_LENGTH = 400;
/** So far above its note a mark may stand. */
const REACH = 3000;

/** The marks that notes of this form belong to (拥有量1 before 1 指…), where one digit alone can be meant. */
function definedMarks(folded: string): RegExpExecArray[] {
  return [...folded.matchAll(DEFINITION)].flatMap((note) => {
    const marks: RegExpExecArray[] = [];
    for (let at: number | null = note.index, number = Number(note[1]); at !== null; at = nextNote(folded, at, ++number)) {
      const mark = markOf(folded, at, number);
      if (mark) marks.push(mark);
    }
    return marks;
  });
}

/** Where the note behind the one at `at` begins, which has the next number and tells its matter in any words; null where none does. */
function nextNote(folded: string, at: number, number: number): number | null {
  const found = folded.slice(at, at + NOTE_LENGTH).search(new RegExp(`(?<=[。;]\\n)${number} [\\u4e00-\\u9fff“]`));
  return found < 0 ? null : at + found;
}

function markOf(folded: string, note: number, number: number): RegExpExecArray | null {
  const from = Math.max(0, note - REACH);
  const glued = new RegExp(`(?<=[\\u4e00-\\u9fff)])${number}(?=[ \\n])`, "g");
  const found = [...folded.slice(from, note).matchAll(glued)];
  return found.length === 1 ? Object.assign(found[0]!, {index: from + found[0]!.index}) : null;
}
