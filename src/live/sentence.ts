import type {Claim, Metric} from "../model/index.js";
import {printed, printedEn} from "../align/sentences.js";
import {unitInEnglish} from "../quantity/index.js";
import {say} from "./say.js";

/** Asks the page to open a sentence; `detail` is the id of a claim. A page that knows no sentences lets it pass. */
export const OPEN = "duibiao:open";

/** Opens the sentence of a claim, or of a metric by its id. */
export function openSentence(id: string): void {
  document.dispatchEvent(new CustomEvent(OPEN, {detail: id.split("/")[0]}));
}

/** A whole value of a table: what it is, and the sentence that proves it. */
interface Cell {
  readonly metric: Metric;
  readonly claim: Pick<Claim, "quote">;
}

/** A value as a planner prints it (≥98%), that opens the sentence it came from; what was only observed opens none. Takes cells of tables too. */
export function evidence(value: Metric | Cell | null | undefined): HTMLElement {
  const [metric, claim] = value && "metric" in value ? [value.metric, value.claim] : [value, null];
  const text = metric ? say(printed(metric), printedEn(metric)) : "–";
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

/** A unit in the page's language. */
export const unitWord = (unit: string): string => say(unit, unitInEnglish(unit));

/** Something that an answer says in both languages. */
interface Said {
  readonly zh: string;
  readonly en: string;
}
interface Left {
  readonly what: string;
  readonly whatEn: string;
  readonly reason: string;
  readonly reasonEn: string;
}

/** The sentence that the code computed, in the page's language. */
export function finding({zh, en}: Said): HTMLElement {
  const p = element("p", say(zh, en));
  p.className = "finding";
  return p;
}

/** What was left out, and why; the same reason once. */
export function leftOut({leftOut: list}: {readonly leftOut: readonly Left[]}): HTMLElement {
  if (list.length === 0) return element("p", say("没有遗漏。", "Nothing was left out."));
  const reasons = [...new Set(list.map((l) => say(l.reason, l.reasonEn)))];
  const items = reasons.map((reason) => {
    const what = list.filter((l) => say(l.reason, l.reasonEn) === reason).map((l) => say(l.what, l.whatEn));
    return element("li", `${reason}${say("：", ": ")}${what.join(say("、", ", "))}`);
  });
  const ul = document.createElement("ul");
  ul.append(...items);
  return ul;
}

function element(name: "a" | "li" | "p" | "span", text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
