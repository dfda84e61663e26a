/** The corpus as the pages see it: loaded once, indexed, texts fetched when a page needs them. */
import {FileAttachment} from "observablehq:stdlib";
import type {CorpusData, Document, Indicator, Plan} from "../lib/model/index.js";
import {siteOf, type Site} from "./corpus.js";
import {pause} from "./dom.js";
import {language} from "./state.js";

export {siteOf, type Site} from "./corpus.js";
export {loadText} from "./texts.js";

/** Where the corpus lies. */
export const corpusAddress = (): Promise<string> => FileAttachment("../data/corpus.json").url();

async function load(): Promise<Site> {
  const data = await FileAttachment("../data/corpus.json").json<CorpusData>();
  await pause();
  return siteOf(data);
}

let loading: Promise<Site> | undefined;
/** The corpus without its texts, fetched once a page. */
export const loadSite = (): Promise<Site> => (loading ??= load());

/** A plan's text with its structure; null for a plan that is known from reports only. */
export async function loadDocument(plan: Plan): Promise<Document | null> {
  if (plan.secondary) return null;
  const {compute} = await import("./compute.js");
  return compute.document(plan.id);
}

/** Name of an indicator in the language of the interface. */
export const nameOf = (indicator: Indicator): string => (language() === "en" ? indicator.en : indicator.zh);
