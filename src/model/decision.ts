import * as v from "valibot";
import {Schema} from "./schema.js";

/**
 * What a reviewer may say of a verdict or a finding, by what it is about. upheld 属实, dismissed 不属实. A section of the higher plan
 * can be assigned 分工: the note names who works on it.
 */
export const DECIDABLE = {
  indicator: ["exceeds", "meets", "falls short", "missing", "not comparable", "undetermined"],
  clause: ["taken up", "partly", "absent", "not applicable"],
  measure: ["taken up", "partly", "done", "absent", "not applicable"],
  finding: ["upheld", "dismissed"],
  section: ["assigned"],
} as const;
/** What a reviewer can decide on. */
export type DecidableKind = keyof typeof DECIDABLE;
/** What a reviewer can decide. */
export type DecidedVerdict = (typeof DECIDABLE)[DecidableKind][number];

const Moment = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/, "a moment as 2026-01-31T08:30:00Z"));
const Key = v.pipe(
  v.string(),
  v.regex(/^(?:indicator|clause|measure|finding|section):.+$/, "indicator:, clause:, measure:, finding: or section: and what it names"),
);
const Name = v.pipe(v.string(), v.regex(/\S/, "the name of who decides"));

const Fields = v.strictObject({
  schema: Schema,
  /** The plans: the alignment of `lower` with `higher`, or the audit of `lower` where `higher` is null. */
  lower: v.string(),
  higher: v.nullable(v.string()),
  /** What is decided on: `indicator:<id>`, `clause:<fingerprint of its words>`, `measure:<id>`, `finding:<id>`, `section:<its heading>`. */
  key: Key,
  /** One of `DECIDABLE` for its kind; null takes the reviewer's earlier decision back. */
  verdict: v.nullable(v.picklist([...DECIDABLE.indicator, ...DECIDABLE.measure, ...DECIDABLE.finding, ...DECIDABLE.section])),
  /** What the reader had said. */
  proposed: v.picklist([...DECIDABLE.indicator, ...DECIDABLE.measure, ...DECIDABLE.finding, ...DECIDABLE.section]),
  /** Why; "" where nothing needs to be said. */
  note: v.string(),
  by: Name,
  at: Moment,
  /** Fingerprint of the texts it rests on; where they change, the decision is open again. */
  guard: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/, "eight hexadecimal digits")),
  /** Made with the others in view: what they said of this before no longer counts. */
  settles: v.optional(v.literal(true)),
});

/**
 * The kind of thing that a key names.
 *
 * @example kindOfKey("indicator:market-entities") // "indicator"
 */
export const kindOfKey = (key: string): DecidableKind => key.slice(0, key.indexOf(":")) as DecidableKind;

/** One line of `data/decisions/<lower>--<higher>.jsonl`: what a reviewer decided 审核决定. */
export const ReviewerDecision = v.pipe(
  Fields,
  v.check(({key, verdict, proposed}) => {
    const allowed: readonly string[] = DECIDABLE[kindOfKey(key)] ?? [];
    return (verdict === null || allowed.includes(verdict)) && allowed.includes(proposed);
  }, "a verdict that fits what is decided on"),
  v.check(({verdict, proposed, note}) => verdict === null || verdict === proposed || note.trim() !== "", "a note: it overrules the reader"),
);
export type ReviewerDecision = v.InferOutput<typeof ReviewerDecision>;

/** How a verdict came to be what it is where a reviewer decided on it. */
export interface Decided {
  readonly proposed: DecidedVerdict;
  readonly note: string;
  /** All who decided so, the last first. */
  readonly by: readonly string[];
  readonly at: string;
}

/** How the decisions on an alignment or an audit stand. */
export interface DecisionCounts {
  /** Things that can be decided on. */
  readonly of: number;
  readonly decided: number;
  /** Of them, those that say another thing than the reader. */
  readonly overruled: number;
  /** Reviewers differ: the reader's verdict stands until one settles it. */
  readonly conflicts: number;
  /** The text under them has changed: the reader's verdict stands until somebody decides again. */
  readonly reopened: number;
}
