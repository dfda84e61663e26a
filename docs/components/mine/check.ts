/** Holds the figures of a draft against the plans of the corpus, as `duibiao check` does. */
import {checkDraft, plansNamed, type CheckedFigure} from "../../lib/check/index.js";
import {readLayout} from "../../lib/formats/index.js";
import {documentOf} from "../../lib/intake/index.js";
import type {Document} from "../../lib/model/index.js";
import {parseDocument} from "../../lib/text/index.js";
import type {Contents} from "../corpus.js";
import {readersFor, type Known, type Tell} from "./read.js";

/** So many plans are all opened; of more, those that the draft names and those of the nation. */
const ALL = 60;
const NATION = "000000";

/** What came of a draft: its figures in the order of its text. */
export interface Checked {
  readonly title: string;
  readonly figures: readonly CheckedFigure[];
  /** How many plans they were held against. */
  readonly against: number;
}

async function checked(document: Document, title: string, known: Known, contents: Contents): Promise<Checked> {
  const heads = contents.plans.map((e) => e.plan);
  const named = new Set(heads.length > ALL ? plansNamed(document.text, heads, known.regions) : heads);
  const opened = await contents.open(heads.filter((p) => named.has(p) || p.region === NATION).map((p) => p.id));
  const figures = checkDraft(document, {regions: known.regions, indicators: known.indicators, plans: opened.records});
  return {title, figures, against: opened.records.length};
}

export async function checkedFile(
  bytes: Uint8Array,
  name: string,
  known: Known,
  contents: Contents,
  cmaps: string,
  tell: Tell,
): Promise<Checked> {
  const layout = await readLayout(bytes, readersFor(cmaps, tell), name);
  tell("numbers");
  return checked(documentOf(layout), name, known, contents);
}

export const checkedText = (text: string, known: Known, contents: Contents): Promise<Checked> =>
  checked(parseDocument(text), "文稿", known, contents);
