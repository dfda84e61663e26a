import {group} from "d3-array";
import type {Claim, Metric} from "../model/index.js";
import {printed} from "../align/sentences.js";
import {unitInEnglish} from "../quantity/index.js";
import {both, joined, saidOf, type Paired, type Said} from "../say/index.js";
import {say, told} from "./say.js";

/** Asks the page to open a sentence; `detail` is the id of a claim. A page that knows no sentences lets it pass. */
export const OPEN = "duibiao:open";

/**
 * Opens the sentence of a claim, or of a metric by its id.
 *
 * @example openSentence("wulong-2021@s1f0c88ab.14") // undefined
 */
export function openSentence(id: string): void {
  document.dispatchEvent(new CustomEvent(OPEN, {detail: id.split("/")[0]}));
}

/** A whole value of a table: what it is, and the sentence that proves it. */
interface Cell {
  readonly metric: Metric;
  readonly claim: Pick<Claim, "quote">;
}

/**
 * A value as a planner prints it (≥98%), that opens the sentence it came from; what was only observed opens none. Takes cells of tables too.
 *
 * @example evidence(corpus.headline("wulong-2021", "market-entities").target.metric).textContent // "4万户"
 */
export function evidence(value: Metric | Cell | null | undefined): HTMLElement {
  const [metric, claim] = value && "metric" in value ? [value.metric, value.claim] : [value, null];
  const text = metric ? told(printed(metric)) : "–";
  if (!metric || metric.claim === "") return element("span", text);
  const link = element("a", text);
  link.setAttribute("href", `?evidence=${encodeURIComponent(metric.claim)}`);
  link.setAttribute("data-claim", metric.claim);
  link.className = "num";
  if (claim?.quote) link.title = claim.quote.replace(/\s+/g, " ");
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    openSentence(metric.claim);
  });
  return link;
}

/**
 * A unit in the page's language.
 *
 * @example unitWord("件/万人") // "件/万人"
 */
export const unitWord = (unit: string): string => say(unit, unitInEnglish(unit));

/**
 * The sentence that the code computed, in the page's language.
 *
 * @example finding({zh: "三项更严。", en: "Three are stricter."}).textContent // "三项更严。"
 */
export function finding(said: Said): HTMLElement {
  const p = element("p", told(said));
  p.className = "finding";
  return p;
}

/**
 * What was left out, and why; the same reason once.
 *
 * @example leftOut({leftOut: []}).textContent // "没有遗漏。"
 */
export function leftOut({leftOut: list}: {readonly leftOut: readonly Paired<"what" | "reason">[]}): HTMLElement {
  if (list.length === 0) return element("p", say("没有遗漏。", "Nothing was left out."));
  const items = [...group(list, (l) => told(saidOf(l, "reason")))].map(([reason, some]) =>
    element("li", told(both`${reason}${{zh: "：", en: ": "}}${joined(some.map((l) => saidOf(l, "what")))}`)),
  );
  const ul = document.createElement("ul");
  ul.append(...items);
  return ul;
}

function element(name: "a" | "li" | "p" | "span", text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
