import {TASK_COLUMNS} from "../../lexicon/cells.js";
import type {Cell, TableColumn, TableRowHead} from "../../model/index.js";
import {cleanOf} from "../../text/index.js";
import type {Draft} from "../draft.js";
import {emptyCarry, type Place} from "../place.js";
import {proseClaims} from "../prose.js";
import {leadingVerb} from "../words.js";
import {periodIn, type ColumnFrame} from "./frame.js";

/** What a cell's sentences lean on. */
export interface StatementGround {
  readonly source: string;
  readonly folded: string;
  readonly place: Place;
  readonly frame: ColumnFrame;
  readonly head: TableRowHead;
  /** Years of a project's row 建设周期; "" if none. */
  readonly rowYears: string;
  /** The table has a column of such years. */
  readonly scheduled: boolean;
  readonly ambiguous: boolean;
}

/** The claims of a statement in a cell of values (由78%提高到85%, 新增400户,累计2600户), whose subject is the row's name. */
export function statementClaims(cell: Cell, ground: StatementGround): Draft[] {
  const {name, nature} = ground.head;
  const last = {
    name,
    subject: name,
    topic: name,
    ofShare: false,
    verb: leadingVerb(name),
    change: "",
    carried: false,
    style: "prefix" as const,
  };
  const place: Place = {...ground.place, heading: name, ...lookingBack(ground)};
  return flagged(proseClaims(cleanOf(ground.folded, cell.start, cell.end), ground.source, place, {...emptyCarry(), last}), ground).map(
    (draft) => ({...draft, nature, role: heldAgainst(draft.role, ground.frame)}),
  );
}

/** What was reached before the plan's first year is what its targets are held against, in words as in numbers: 640亿元,增长5%. */
const heldAgainst = (role: Draft["role"], {role: told}: ColumnFrame): Draft["role"] =>
  role === "achieved" && told === "baseline" ? told : role;

/** 进展情况 tells what came of it. */
function lookingBack({frame, place}: Pick<StatementGround, "frame" | "place">): Partial<Place> {
  if (frame.column.hint !== "done") return {};
  const {own} = place;
  const year = place.tense !== "review" && own.known && own.start === own.end && frame.column.years === null;
  return {tense: "review", ...(year ? {period: String(own.end)} : {})};
}

/** The claims of a cell of running text, which lean on the row's name and take the row's, the header's or the caption's years. */
export function textClaims(cell: Cell, ground: StatementGround): Draft[] {
  const place = placeOf(ground);
  const carry = emptyCarry();
  const drafts = sentenceSpans(cell).flatMap((span) =>
    proseClaims(cleanOf(ground.folded, span.start, span.end), ground.source, place, carry),
  );
  return flagged(drafts, ground);
}

/** The claims of a task in a table that tells beside it what came of it (项目内容｜进展情况): aims of the year that is told of. */
export function taskClaims(cell: Cell, ground: StatementGround): Draft[] {
  const {place} = ground;
  const {own, horizon} = place;
  const year = own.start === own.end && place.tense === "review" ? {period: String(horizon.reviewEnd)} : {};
  const asked: Place = {...place, tense: "commitment", heading: "", role: "task", ...year};
  const carry = emptyCarry();
  const drafts = sentenceSpans(cell).flatMap((span) =>
    proseClaims(cleanOf(ground.folded, span.start, span.end), ground.source, asked, carry),
  );
  return flagged(drafts, ground);
}

function flagged(drafts: readonly Draft[], {ambiguous}: StatementGround): Draft[] {
  return ambiguous ? drafts.map((draft) => ({...draft, flags: [...draft.flags, "table-ambiguous"]})) : [...drafts];
}

function placeOf({place, frame, head, rowYears, scheduled}: StatementGround): Place {
  const {horizon} = place;
  const told = frame.column.years ?? null;
  const period = rowYears || (told || frame.years?.start === frame.years?.end ? periodIn(frame, STATE, horizon) : "");
  const interim = rowYears === "" && frame.role === "interim";
  return {
    ...place,
    heading: head.name,
    ...lookingBack({frame, place}),
    ...(period === "" ? {} : {period}),
    ...(interim ? {role: "interim" as const} : scheduled ? {role: "task" as const} : {}),
  };
}

const STATE = {summed: false, growth: false, added: false, own: null, base: null};

function sentenceSpans(cell: Cell): {start: number; end: number}[] {
  const spans: {start: number; end: number}[] = [];
  let from = 0;
  for (const match of cell.text.matchAll(/[。;]/g)) {
    spans.push({start: cell.start + from, end: cell.start + match.index + 1});
    from = match.index + 1;
  }
  if (from < cell.text.length) spans.push({start: cell.start + from, end: cell.end});
  return spans.filter((span) => span.end - span.start > 1);
}

/** Whether the rows are things to do 任务, each with numbers of its own. */
export const isTaskList = (columns: readonly TableColumn[]): boolean =>
  columns.some((column) => column.kind === "name" && TASK_COLUMNS.in(column.path.at(-1) ?? ""));
