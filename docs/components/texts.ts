/** The source texts, each fetched once. */
import {root} from "./state.js";

const texts = new Map<string, Promise<string>>();
/** The source text of a plan, in the units that the spans count. */
export function loadText(plan: string): Promise<string> {
  const known = texts.get(plan);
  if (known) return known;
  const text = fetch(`${root}sources/${plan}/source.txt`).then(async (r) => {
    if (!r.ok) throw new Error(`site: the text of ${plan} could not be read (${r.status}); reload the page`);
    return new TextDecoder("utf-8", {ignoreBOM: true}).decode(await r.arrayBuffer());
  });
  texts.set(plan, text);
  return text;
}
