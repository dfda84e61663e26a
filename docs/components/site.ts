/** The corpus as the pages see it: its index loaded once, statements and texts fetched when a page needs them. */
import {FileAttachment} from "observablehq:stdlib";
import type {Document, PlanHead, Region} from "../lib/model/index.js";
import type {IndexFile} from "../lib/site/parts/shapes.js";
import type {Contents} from "./corpus.js";
import {atHand} from "./at-hand.js";
import {keptDocuments} from "./mine/store.js";
import {openShelves} from "./shelves.js";
import {pause} from "./turns.js";
import type {Said} from "../lib/say/index.js";
import {say, told} from "./state.js";

export type {Contents, Entry, Site} from "./corpus.js";
export {loadLayout, loadText} from "./texts.js";

/** Where the index of the corpus lies. */
export const indexAddress = (): Promise<string> => FileAttachment("../data/index.json").url();

/** Where all regions and populations lie. */
export const regionsAddress = (): Promise<string> => FileAttachment("../data/regions.json").url();

/** Pages on which the reader's own documents stand beside the plans of the corpus. */
const WITH_MINE = /\/(?:align|audit|diff|read|my-files)(?:\.html)?$/;

async function load(): Promise<Contents> {
  const file = await FileAttachment("../data/index.json").json<IndexFile>();
  const mine = WITH_MINE.test(location.pathname) ? await keptDocuments() : [];
  await pause();
  return openShelves(file, mine);
}

let loading: Promise<Contents> | undefined;
/** What is in the corpus, fetched once a page. */
export const loadContents = (): Promise<Contents> => (loading ??= load());

async function documentOf(plan: string): Promise<Document | null> {
  const {compute} = await import("./compute.js");
  return compute.document(plan);
}

/** Documents that a page asks for again and again. */
const MOST = 12;

const documents = atHand<Document | null>(MOST);

/** A plan's text with its structure; null for a plan that is known from reports only. */
export const loadDocument = async ({id, secondary}: PlanHead): Promise<Document | null> =>
  secondary ? null : documents(id, () => documentOf(id));

type Named = Pick<PlanHead, "short" | "shortEn">;
/** Short name of a plan in the language of the interface. */
export function shortOf(plan: Named): string;
export function shortOf(plan: Named | undefined): string | undefined;
export function shortOf(plan: Named | undefined): string | undefined {
  return plan && say(plan.short, plan.shortEn ?? plan.short);
}

/** Name of a region in the language of the interface. */
export const regionName = (region: Region): string => say(region.name, region.en ?? region.name);

/** The same by its code; the code itself where it is unknown. */
export function regionOf(site: Contents, code: string): string {
  const region = site.region(code);
  return region ? regionName(region) : code;
}

/** Name of an indicator or a measure in the language of the interface. */
export const nameOf = (thing: Said): string => told(thing);
