import type {SetAside} from "../../model/index.js";
import {headingOf} from "../headings.js";
import type {Line} from "../lines.js";
import {formOf, NOTE_LINES} from "./forms.js";
import type {Marks} from "./marks.js";

type Part = Omit<SetAside, "text">;

/** Notes 注 below tables and pages, with the numbered lines that go on, and lists of notes that marks in the text point to. */
export function noteLines(lines: readonly Line[], {printed, again}: Omit<Marks, "parts">): Part[] {
  const parts: Part[] = [];
  for (let i = 0; i < lines.length; i++) {
    const listed = LISTED.exec(lines[i]!.text);
    if (again.has(lines[i]!.start) || (listed && printed.has(listed[0]))) parts.push(part(lines[i]!));
    if (!formOf(lines[i]!.text, NOTE_LINES)) continue;
    const end = noteEnd(lines, i);
    for (let j = i; j < end; j++) parts.push(part(lines[j]!));
    i = end - 1;
  }
  return parts;
}

const part = ({start, end}: Line): Part => ({start, end, reason: "note"});

/** [1] or 【1】 or ① at the start of a line. */
const LISTED = /^(?:\[\d{1,3}\]|【\d{1,3}】|〔\d{1,3}〕|[①-⑳])/;
const MOST_LINES = 12;

/** The line after a note: it goes on in numbered lines (2. 3.) and over a hard line break. */
function noteEnd(lines: readonly Line[], from: number): number {
  let number = Number(/[::.、]\s*(\d)[.、]/.exec(lines[from]!.text)?.[1] ?? 0);
  let i = from + 1;
  for (; i < lines.length && i < from + MOST_LINES; i++) {
    const {text, blanksBefore} = lines[i]!;
    const next = /^[(]?(\d{1,2})[.、)](?!\d\D)/.exec(text)?.[1] ?? /^(\d{1,2})[.、]/.exec(text)?.[1];
    if (number > 0 && next !== undefined && Number(next) === number + 1) number++;
    else if (blanksBefore > 0 || headingOf(text) !== null || /[。;)]$/.test(lines[i - 1]!.text) || formOf(text, NOTE_LINES)) break;
  }
  return i;
}
