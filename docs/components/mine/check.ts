/** Holds the figures of a draft against the plans of the corpus, as `duibiao check` does. */
import {checkDraft, type CheckedFigure} from "../../lib/check/index.js";
import {readLayout} from "../../lib/formats/index.js";
import {documentOf} from "../../lib/intake/index.js";
import type {CorpusData, Document} from "../../lib/model/index.js";
import {parseDocument} from "../../lib/text/index.js";
import {readersFor, type Tell} from "./read.js";

/** What came of a draft: its figures in the order of its text. */
export interface Checked {
  readonly title: string;
  readonly figures: readonly CheckedFigure[];
}

const checked = (document: Document, title: string, data: CorpusData): Checked => ({
  title,
  figures: checkDraft(document, data),
});

export async function checkedFile(bytes: Uint8Array, name: string, data: CorpusData, cmaps: string, tell: Tell): Promise<Checked> {
  const layout = await readLayout(bytes, readersFor(cmaps, tell), name);
  tell("numbers");
  return checked(documentOf(layout), name, data);
}

export const checkedText = (text: string, data: CorpusData): Checked => checked(parseDocument(text), "文稿", data);
