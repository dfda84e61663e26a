import {ADDRESS} from "../../lexicon/frames.js";
import type {Clause, Document, Frame} from "../../model/index.js";
import {cleanOf} from "../clean.js";
import {framesOf, type Framed} from "./frames.js";
import {type Years} from "./periods.js";
import {ownYears} from "./years.js";

/** What the frame needs of a document. */
export type Unframed = Pick<Document, "title" | "sections" | "blocks"> & {readonly clauses: readonly Omit<Clause, "tense" | "frame">[]};

/**
 * The frame of each clause of a document; `years` are its own where the caller knows them or its words hint at them (`hinted`), else they
 * are read from its words.
 */
export function framesIn(document: Unframed, folded: string, years: Years | null = null, hinted = false): Frame[] {
  const headings = document.sections.map((section) => section.heading);
  const {title, sections} = document;
  return framesOf(sections, framedOf(document, folded), years ?? ownYears({title, headings, head: folded}), title, hinted);
}

/** 各位代表! as a sentence of its own: what stands behind it opens the paragraph. */
const isAddress = (folded: string, clauses: Unframed["clauses"], owners: readonly number[], i: number): boolean =>
  owners[i] !== owners[i - 1] && folded.slice(clauses[i]!.start, clauses[i]!.end).replace(ADDRESS, "") === "";

/** The clauses with their place in their paragraph. */
function framedOf({blocks, clauses}: Unframed, folded: string): Framed[] {
  const paragraphs = blocks.filter((block) => block.kind === "paragraph");
  let at = 0;
  const owners = clauses.map((clause) => {
    while (at + 1 < paragraphs.length && paragraphs[at + 1]!.start <= clause.start) at++;
    return at;
  });
  return clauses.map((clause, i) => {
    const first = owners[i] !== owners[i - 1] || isAddress(folded, clauses, owners, i - 1);
    const alone = first && owners[i] !== owners[i + 1];
    return {text: cleanOf(folded, clause.start, clause.end).text, section: clause.section, first, alone};
  });
}
