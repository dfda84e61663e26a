/** The parts of a corpus, each fetched by its name when it is asked for. Works in a worker too. */
import {atHand} from "./at-hand.js";
import {entriesOf, keptDocuments, partOf, type Kept} from "./mine/store.js";
import {contentsOf, type Contents, type PlanPart} from "./corpus.js";
import type {IndexFile} from "../lib/site/parts/shapes.js";
import {root} from "./state.js";

/** A page asks for a few parts again and again. */
const MOST = 120;

function fetcher(folder: string): <T>(name: string) => Promise<T> {
  const kept = atHand<unknown>(MOST);
  const fetched = async (name: string): Promise<unknown> => {
    const answer = await fetch(`${root}_file/parts/${folder}/${name}.json`);
    if (!answer.ok) throw new Error(`site: ${name} could not be read (${answer.status}); the data may have been renewed, reload the page`);
    return answer.json();
  };
  return <T>(name: string): Promise<T> => kept(name, () => fetched(name)) as Promise<T>;
}

/** The corpus of an index, with the reader's own documents beside its plans. */
export function openShelves(file: IndexFile, mine: readonly Kept[]): Contents {
  const part = fetcher(file.parts);
  const own = new Map(mine.map((kept) => [kept.plan.id, partOf(kept)]));
  const plan = (id: string): Promise<PlanPart> => {
    const found = own.get(id);
    return found ? Promise.resolve(found) : part<PlanPart>(`plans/${id}`);
  };
  return contentsOf(file, entriesOf(file, mine), {plan, part});
}

/** The same by the address of the index, with all that the reader keeps. */
export async function fetchShelves(index: string): Promise<Contents> {
  const [answer, mine] = await Promise.all([fetch(index), keptDocuments()]);
  return openShelves((await answer.json()) as IndexFile, mine);
}
