import * as v from "valibot";

const Word = v.pipe(v.string(), v.minLength(1), v.regex(/^\S+$/u, "a word without spaces"));
const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens"));

/** Expressions that plans use for one thing 同义表述. */
export const SynonymGroup = v.object({
  /** Which work the group belongs to; for the reader of the file. */
  about: v.string(),
  /** Expressions for the thing; a part may stand for the whole (行政执法公示 for 三项制度). */
  same: v.array(Word),
  /** Narrower, wider or beside it: earns less. */
  near: v.optional(v.array(Word), []),
});
export type SynonymGroup = v.InferOutput<typeof SynonymGroup>;

/**
 * A field of work 监管领域 with the words that show it. matter: what is supervised or supplied; instrument: serves any matter and
 * is an object of its own, such as credit; means: how the work is done. Matters and instruments exclude one another.
 */
export const Topic = v.object({
  id: Id,
  covers: v.picklist(["matter", "instrument", "means"]),
  words: v.array(Word),
  /** Words that show it unless they begin the longer one given. */
  unless: v.optional(v.record(Word, Word), {}),
});
export type Topic = v.InferOutput<typeof Topic>;

/** Things of one field that are not each other 同域异物, each by its words, and words for the whole, which cover every kind. */
export const KindField = v.object({id: Id, whole: v.array(Word), kinds: v.pipe(v.array(v.array(Word)), v.minLength(2))});
export type KindField = v.InferOutput<typeof KindField>;

/** The words that clauses of two plans are matched by; quotation marks and spaces left out. */
export const ClauseWords = v.object({
  synonyms: v.array(SynonymGroup),
  /** At most 30: a set of fields is the bits of a number. */
  topics: v.pipe(v.array(Topic), v.maxLength(30)),
  kinds: v.array(KindField),
  generic: v.object({
    /** 套话与虚词: verbs of action, adjectives of zeal, places; they weigh next to nothing. */
    frame: v.array(Word),
    /** 虚化名词: nouns that every clause has and that still tell a system from a plan. */
    nouns: v.array(Word),
    /** 领域词: words that only name a field of work. */
    fields: v.array(Word),
  }),
});
export type ClauseWords = v.InferOutput<typeof ClauseWords>;
