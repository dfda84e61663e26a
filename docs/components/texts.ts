/** The source texts, fetched by the names of their plans. */
import {atHand} from "./at-hand.js";
import {isMine, keptDocuments} from "./mine/store.js";
import type {Layout} from "../lib/model/index.js";
import {root} from "./state.js";

/** Texts that a page asks for again and again. */
const MOST = 24;

const texts = atHand<string>(MOST);

/** The source text of a plan, in the units that the spans count. */
export const loadText = (plan: string): Promise<string> => texts(plan, () => (isMine(plan) ? mine(plan) : fetched(plan)));

async function mine(plan: string): Promise<string> {
  const found = (await keptDocuments()).find((k) => k.plan.id === plan);
  if (!found) throw new Error(`mine: ${plan} is no longer kept in this browser; drop the file again`);
  return found.layout.text;
}

const source = (plan: string, file: string): Promise<Response> =>
  fetch(`${root}sources/${plan}/${file}`).then((r) => {
    if (!r.ok) throw new Error(`site: the text of ${plan} could not be read (${r.status}); reload the page`);
    return r;
  });

const fetched = async (plan: string): Promise<string> =>
  new TextDecoder("utf-8", {ignoreBOM: true}).decode(await (await source(plan, "source.txt")).arrayBuffer());

/** Where the tables of a plan stand in its text. */
export const loadLayout = async (plan: string): Promise<Layout> => (await source(plan, "layout.json")).json() as Promise<Layout>;
