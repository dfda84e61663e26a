/** The characters that prove a value: its row under the header of the table, or the sentence in its surroundings. */
import type {Claim} from "../../lib/model/index.js";
import {h, replace} from "../dom.js";
import {loadDocument, loadText, type Contents, type Entry} from "../site.js";
import {bare, excerpt} from "./excerpt.js";
import {tableRow} from "./row.js";

async function proof(claim: Claim, {plan}: Entry): Promise<HTMLElement> {
  const document = claim.where === "prose" ? null : await loadDocument(plan);
  return (document && tableRow(document, claim)) ?? excerpt(document?.text ?? (await loadText(plan.id)), claim);
}

/** The statement alone at once; its row or its surroundings come when the text is there. */
export function sentence(claim: Claim, site: Contents): HTMLElement {
  const quote = h("div", {"data-live": true}, bare(claim));
  const record = site.plan(claim.plan);
  if (claim.numberStart >= 0 && record)
    void proof(claim, record)
      .then((found) => replace(quote, found))
      .catch(() => undefined);
  return quote;
}
