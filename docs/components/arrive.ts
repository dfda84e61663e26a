/** Brings into view what the address leads to, and keeps it there while the page still settles: fonts, marks, parts that come late. */
import {param} from "./state.js";

/** Elements that a view says the address leads to. */
export const HERE = "data-here";
/** What a reader does to move on. */
const MOVES = ["wheel", "touchmove", "pointerdown", "keydown"] as const;
/** Milliseconds without a change after which a page has settled. */
const QUIET = 2500;
/** How often that is waited again for a part that is not there yet. */
const PATIENCE = 12;

const byHash = (): Element | null => {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
};

/** The marked pieces in the order of the text; without any, the place that the hash names. */
function targets(): Element[] {
  const marked = [...document.querySelectorAll(`#view [${HERE}]`)];
  const named = marked.length ? null : byHash();
  return named ? [named] : marked;
}

/** Height of the frame that stays above the page while it scrolls. */
function covered(): number {
  const header = document.querySelector("#observablehq-header");
  return header && getComputedStyle(header).position === "sticky" ? header.getBoundingClientRect().height : 0;
}

/** What is folded away opens to who comes for it. */
function unfold(place: Element): void {
  for (let fold = place.closest("details:not([open])"); fold; fold = place.closest("details:not([open])")) fold.setAttribute("open", "");
}

/** Marked words in the middle of what is seen, from their first line where they do not fit; a heading at the top. */
function bring(): void {
  const [first, last] = [targets()[0], targets().at(-1)];
  if (!first || !last) return;
  unfold(first);
  if (!first.hasAttribute(HERE)) return first.scrollIntoView({behavior: "instant"});
  first.scrollIntoView({block: "center", inline: "nearest", behavior: "instant"});
  const [top, bottom, above] = [first.getBoundingClientRect().top, last.getBoundingClientRect().bottom, covered()];
  const room = innerHeight - above;
  const start = above + Math.max(room * 0.1, (room - (bottom - top)) / 2);
  scrollBy({top: top - start, behavior: "instant"});
}

let stop = (): void => undefined;

function keepInView(): void {
  stop();
  const watch = new ResizeObserver(() => {
    bring();
    wait();
  });
  let timer = 0;
  let patience = PATIENCE;
  const end = (): void => {
    watch.disconnect();
    clearTimeout(timer);
    for (const move of MOVES) removeEventListener(move, end, true);
  };
  const wait = (): void => {
    clearTimeout(timer);
    const late = (): boolean => document.fonts.status === "loading" || (targets().length === 0 && patience-- > 0);
    timer = window.setTimeout(() => (late() ? wait() : end()), QUIET);
  };
  stop = end;
  for (const move of MOVES) addEventListener(move, end, {capture: true, passive: true});
  bring();
  wait();
  watch.observe(document.body);
}

const place = (): string => [param("plan"), param("at"), param("q"), location.hash].join(" ");
const leads = (): boolean => param("at") !== "" || location.hash !== "";

let arrived: string | null = null;

/** After a view was drawn: goes where the address leads, once for each address. */
export function arrive(): void {
  const now = place();
  if (now === arrived) return;
  arrived = now;
  stop();
  if (targets().length || leads()) keepInView();
}

/** To be called as the page opens: where the address leads somewhere, the browser shall not scroll elsewhere by itself. */
export function expectArrival(): void {
  if (leads()) history.scrollRestoration = "manual";
  addEventListener("hashchange", () => {
    arrived = place();
    keepInView();
  });
}
