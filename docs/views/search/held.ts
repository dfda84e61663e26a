/** Which plans hold the words, by the index, and what their texts say, read a few at a time. */
import {openIndex, type Contents as Held, type TextIndex} from "../../lib/search/index.js";
import {loadText, type Contents, type Entry} from "../../components/site.js";
import {root} from "../../components/state.js";
import type {Found} from "./passages.js";
import {hitsIn, type Term} from "./terms.js";

const part = async (name: string | number): Promise<string> => {
  const answer = await fetch(`${root}search/${name}.json`);
  if (!answer.ok) throw new Error(`search: the index could not be read (${answer.status}); reload the page`);
  return answer.text();
};

let opening: Promise<TextIndex> | undefined;
const index = (): Promise<TextIndex> => (opening ??= part("contents").then((text) => openIndex(JSON.parse(text) as Held, part)));

/** Plans whose texts may hold all terms, in the order of the site. */
export async function candidates(site: Contents, terms: readonly Term[]): Promise<Entry[]> {
  const asked = await index();
  const held = await Promise.all(terms.map((term) => asked.holding(term)));
  return site.plans.filter((r) => held.every((plans) => plans.has(r.plan.id)));
}

/** The places of the terms in the texts of some plans; a plan whose text has none is left out. */
export async function read(records: readonly Entry[], terms: readonly Term[]): Promise<Found[]> {
  const texts = await Promise.all(records.map(async (record) => ({record, text: await loadText(record.plan.id)})));
  return texts.map(({record, text}) => ({record, text, hits: hitsIn(text, terms)})).filter((f) => f.hits.length > 0);
}
