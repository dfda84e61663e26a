/** Reads dropped files away from the page's own thread; one answer a question, and before it how far the reading is. */
import type {Population, Region} from "../lib/model/index.js";
import type {IndexFile} from "../lib/site/parts/shapes.js";
import type {Given} from "../lib/intake/index.js";
import {checkedFile, checkedText, type Checked} from "./mine/check.js";
import type {Contents} from "./corpus.js";
import {corrected, readFile, type Known, type Stage, type Taken, type Tell} from "./mine/read.js";
import type {Kept} from "./mine/store.js";
import {openShelves} from "./shelves.js";

/** A file to read, or a document that a person corrected; `index`, `regions` and `cmaps` are addresses. */
export interface Question {
  readonly id: number;
  readonly index: string;
  readonly regions: string;
  readonly cmaps: string;
  readonly file?: {readonly bytes: Uint8Array; readonly name: string};
  readonly again?: {readonly kept: Kept; readonly given: Given};
  /** A draft whose figures are held against the plans of the corpus; it is kept nowhere. */
  readonly draft?: Draft;
}
/** A file, or words that were typed or pasted. */
export type Draft = {readonly bytes: Uint8Array; readonly name: string} | {readonly text: string};
export type Answer = {readonly id: number} & ({readonly read: Taken | Checked} | {readonly error: string} | {readonly stage: Stage});

let data: Promise<{known: Known; contents: Contents}> | undefined;

async function fetched(index: string, regions: string): Promise<{known: Known; contents: Contents}> {
  const [all, around] = await Promise.all([fetch(index), fetch(regions)]);
  const contents = openShelves((await all.json()) as IndexFile, []);
  const {indicators} = contents.data;
  return {
    contents,
    known: {indicators, plans: contents.plans, ...((await around.json()) as {regions: Region[]; populations: Population[]})},
  };
}

async function answer({index, regions, cmaps, file, again, draft}: Question, tell: Tell): Promise<Taken | Checked> {
  const {known, contents} = await (data ??= fetched(index, regions));
  if (draft)
    return "text" in draft ? checkedText(draft.text, known, contents) : checkedFile(draft.bytes, draft.name, known, contents, cmaps, tell);
  if (file) return readFile(file.bytes, file.name, known, cmaps, tell);
  return corrected(again!.kept, again!.given, known);
}

addEventListener("message", ({data: question}: MessageEvent<Question>) => {
  answer(question, (stage) => postMessage({id: question.id, stage} satisfies Answer)).then(
    (read) => postMessage({id: question.id, read} satisfies Answer),
    (error: unknown) => postMessage({id: question.id, error: error instanceof Error ? error.message : String(error)} satisfies Answer),
  );
});
