/** The corpus as the pages see it: loaded once, indexed, texts fetched when a page needs them. */
import {FileAttachment} from "observablehq:stdlib";
import type {Document, Plan, Region} from "../lib/model/index.js";
import {siteOf, type Site, type SiteData} from "./corpus.js";
import {keptDocuments, withDocuments} from "./mine/store.js";
import {pause} from "./dom.js";
import type {Said} from "../lib/say/index.js";
import {say, told} from "./state.js";

export {siteOf, type Site} from "./corpus.js";
export {loadLayout, loadText} from "./texts.js";

/** Where the corpus lies. */
export const corpusAddress = (): Promise<string> => FileAttachment("../data/corpus.json").url();

/** Where all regions and populations lie. */
export const regionsAddress = (): Promise<string> => FileAttachment("../data/regions.json").url();

/** Pages on which the reader's own documents stand beside the plans of the corpus. */
const WITH_MINE = /\/(?:align|audit|diff|read|my-files)(?:\.html)?$/;

async function load(): Promise<Site> {
  const data = await FileAttachment("../data/corpus.json").json<SiteData>();
  const mine = WITH_MINE.test(location.pathname) ? await keptDocuments() : [];
  await pause();
  return siteOf(withDocuments(data, mine));
}

let loading: Promise<Site> | undefined;
/** The corpus without its texts, fetched once a page. */
export const loadSite = (): Promise<Site> => (loading ??= load());

async function documentOf(plan: string): Promise<Document | null> {
  const {compute} = await import("./compute.js");
  return compute.document(plan);
}

const documents = new Map<string, Promise<Document | null>>();
/** A plan's text with its structure, asked for once a page; null for a plan that is known from reports only. */
export async function loadDocument({id, secondary}: Plan): Promise<Document | null> {
  if (secondary) return null;
  const known = documents.get(id) ?? documentOf(id);
  documents.set(id, known);
  known.catch(() => documents.delete(id));
  return known;
}

/** Short name of a plan in the language of the interface. */
export function shortOf(plan: Plan): string;
export function shortOf(plan: Plan | undefined): string | undefined;
export function shortOf(plan: Plan | undefined): string | undefined {
  return plan && say(plan.short, plan.shortEn ?? plan.short);
}

/** Name of a region in the language of the interface. */
export const regionName = (region: Region): string => say(region.name, region.en ?? region.name);

/** The same by its code; the code itself where it is unknown. */
export function regionOf(site: Site, code: string): string {
  const region = site.region(code);
  return region ? regionName(region) : code;
}

/** Name of an indicator or a measure in the language of the interface. */
export const nameOf = (thing: Said): string => told(thing);
