import * as v from "valibot";
import {IsoDate, Schema} from "./schema.js";
import type {Excerpt} from "./span.js";

/** The bound of a value: 达到, 以上, 超过, 以内, 低于, 左右. */
export const Comparator = v.picklist(["=", ">=", ">", "<=", "<", "~"]);
/** achieved 已实现, baseline 基期, interim 分年, target 目标, task 任务. */
export const ClaimRole = v.picklist(["achieved", "baseline", "interim", "target", "task"]);
export type ClaimRole = v.InferOutput<typeof ClaimRole>;
/** level 水平, increment 增量, growth 增速, annual 年度量. */
export const ClaimKind = v.picklist(["level", "increment", "growth", "annual"]);
export type ClaimKind = v.InferOutput<typeof ClaimKind>;
/** 约束性 binding, 预期性 anticipated, "" not stated. */
export const Nature = v.picklist(["约束性", "预期性", ""]);
export type Nature = v.InferOutput<typeof Nature>;

/**
 * One quantitative statement 陈述 as the document makes it. Offsets are UTF-16 units of the plan's source text.
 * For a claim of an indicator-only plan there is no text: `start`, `end` and `numberStart` are -1 and flags hold "secondary".
 */
export interface Claim extends Excerpt {
  /**
   * Plan, sentence (or row of a table with its column's head) and the number's place in it: `wulong-2021@s1f0c88ab.14`; `.2`, `.3`
   * behind it where one printed number holds for several indicators. It stays while the sentence stays.
   */
  readonly id: string;
  /** Corpus id of the plan; "" for a document outside the corpus. */
  readonly plan: string;
  /** As printed. */
  readonly number: string;
  readonly numberStart: number;
  /** In `unit` as stated; never negative. */
  readonly value: number;
  readonly valueMax: number | null;
  readonly comparator: v.InferOutput<typeof Comparator>;
  /** As stated, without brackets and comparator. */
  readonly unit: string;
  /** The indicator as stated, in full words. */
  readonly name: string;
  /** Catalogue id; null if nothing in the catalogue fits. */
  readonly indicator: string | null;
  /** 0–1; 1 is an exact name. 0 when unlinked. */
  readonly linkScore: number;
  /** Next best catalogue ids, best first, with their scores. */
  readonly alternatives: readonly {readonly indicator: string; readonly score: number}[];
  readonly role: ClaimRole;
  readonly kind: ClaimKind;
  /** "2025", "2016-2020", "annual", or "" if it cannot be known. */
  readonly period: string;
  readonly nature: Nature;
  /** Headings, outermost first. */
  readonly section: readonly string[];
  /** prose, box, table:<caption>, annex:<n>, secondary. */
  readonly where: string;
  /** 确保 / 力争 / 探索 … as printed before the statement; "" if none. */
  readonly commitment: string;
  /** Id of the other end of a from–to statement (由45天压缩为20天) or of the baseline–target row; null if none. */
  readonly pair: string | null;
  /** Doubts and facts a reader must know: no-unit, cut-number, masked, garbled, carried-subject, assumed-period, table-ambiguous, secondary … */
  readonly flags: readonly string[];
  /** 0–1: how sure the reader is of the reading as a whole; review shows the lowest first. */
  readonly confidence: number;
  /** Ids of the rules that gave kind, role and period; left out unless asked for. */
  readonly by?: readonly string[];
  /** What the published claim rests on. */
  readonly origin: "extracted" | "confirmed" | "corrected" | "added" | "secondary";
}

const ClaimFields = v.partial(
  v.strictObject({
    value: v.pipe(v.number(), v.finite()),
    valueMax: v.nullable(v.pipe(v.number(), v.finite())),
    comparator: Comparator,
    unit: v.string(),
    name: v.string(),
    indicator: v.nullable(v.string()),
    role: ClaimRole,
    kind: ClaimKind,
    period: v.string(),
    nature: Nature,
    commitment: v.string(),
  }),
);

/**
 * One decision of a curator. It hangs on the sentence, not on an offset: as long as the sentence stands somewhere in the text, white
 * space and punctuation aside, the decision holds; once it is reworded the build fails there.
 * `fields` are the corrected (or, for an added claim, the complete) fields.
 */
const Decided = v.strictObject({
  decision: v.picklist(["confirmed", "corrected", "added", "rejected"]),
  /** As printed. */
  number: v.pipe(v.string(), v.minLength(1)),
  /** The sentence, or the row of a table, as it was printed when the decision was made. */
  sentence: v.pipe(v.string(), v.minLength(1)),
  /** Where the number starts in `sentence`, in UTF-16 units. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Which of several equal sentences of the text, from 1; the first where it is left out. */
  nth: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Picks one of several claims at the same number by its name; omitted where there is one. */
  name: v.optional(v.string()),
  fields: v.optional(ClaimFields),
  reason: v.pipe(v.string(), v.minLength(1)),
  by: v.string(),
  date: IsoDate,
});
type Decided = v.InferOutput<typeof Decided>;

/** What of a claim must be given where none was read. */
const WHOLE = ["value", "unit", "role", "kind"] as const;

/** A correction corrects something, an addition is a whole claim, and what is confirmed or rejected has no other fields. */
export const Decision = v.pipe(
  Decided,
  v.check(({decision, fields}) => decision !== "corrected" || Object.keys(fields ?? {}).length > 0, "fields that are corrected"),
  v.check(isWhole, `fields of an added claim: name, ${WHOLE.join(", ")}`),
  v.check(({decision, fields}) => !fields || decision === "corrected" || decision === "added", "no fields where nothing is corrected"),
);

function isWhole({decision, fields, name}: Decided): boolean {
  return decision !== "added" || ((fields?.name ?? name) !== undefined && WHOLE.every((field) => fields?.[field] !== undefined));
}

export type Decision = v.InferOutput<typeof Decision>;

/**
 * What a curator says of one clause of a higher plan, having read this plan for it 审读. It wins over the program's verdict. It hangs on the
 * sentences: once one of them is reworded the build fails there.
 */
export const ClauseReading = v.pipe(
  v.strictObject({
    /** Id of the higher plan, and a sentence of it or a piece of one. */
    higher: v.string(),
    clause: v.pipe(v.string(), v.minLength(1)),
    verdict: v.picklist(["taken up", "partly", "absent", "not applicable"]),
    /** The sentences of this plan that take it up, the best first. */
    matches: v.array(v.pipe(v.string(), v.minLength(1))),
    /** Why; "" where the sentences say enough. */
    note: v.string(),
    by: v.string(),
    date: IsoDate,
  }),
  v.check(
    ({verdict, matches}) => (verdict === "taken up" || verdict === "partly") === matches.length > 0,
    "matches where it is taken up, and there alone",
  ),
);
export type ClauseReading = v.InferOutput<typeof ClauseReading>;

/** `data/plans/<id>/review.json`: decisions on its claims, and readings of the clauses of higher plans; none where left out. */
export const Review = v.strictObject({
  schema: Schema,
  plan: v.string(),
  decisions: v.array(Decision),
  clauses: v.optional(v.array(ClauseReading)),
});
export type Review = v.InferOutput<typeof Review>;
