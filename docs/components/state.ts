/** The state of a page is its query string, so that every view is a link and back and forward work. */
import {pick, saidOf, type Language, type Paired, type Part} from "../lib/say/index.js";

export type Patch = Readonly<Record<string, string | null>>;

const CHANGED = "state-change";
const REFINED = "state-refined";

/** Every word on a page asks for the language; the address is read again only when it is another. */
let read = {search: "", params: new URLSearchParams()};

/** A value of the query string; `fallback` where it is absent. */
export function param(name: string, fallback = ""): string {
  const {search} = location;
  if (search !== read.search) read = {search, params: new URLSearchParams(search)};
  return read.params.get(name) ?? fallback;
}

/** The query string with a patch applied; null removes. `@`, `,` and Han characters stay readable. */
export function patched(patch: Patch, search = location.search): string {
  const params = new URLSearchParams(search);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null || value === "") params.delete(key);
    else params.set(key, value);
  }
  const text = params.toString().replaceAll("%40", "@").replaceAll("%2C", ",");
  return text ? `?${text}` : "";
}

/** Writes the state: "push" for a choice that back should undo, "replace" for a refinement; "silent" refines without drawing anew. `mark` stays with the entry. */
export function setState(patch: Patch, how: "push" | "replace" | "silent" = "push", mark: unknown = null): void {
  const url = `${location.pathname}${patched(patch)}${location.hash}`;
  if (how === "push") history.pushState(mark, "", url);
  else history.replaceState(history.state, "", url);
  dispatchEvent(new Event(how === "silent" ? REFINED : CHANGED));
}

/** Calls back after every change of state, also by back and forward. */
export function onState(run: () => void): void {
  addEventListener("popstate", run);
  addEventListener(CHANGED, run);
}

/** Calls back after every silent change: what is on the page shows it already. */
export const onRefined = (run: () => void): void => addEventListener(REFINED, run);

/** What a view took where the address leaves it open: a picture of the view stands for an address that names it too. */
export const taken = new Map<string, string>();

/** Root of the site, wherever it is served, as seen from the page: `./` or `../`. */
export const root: string = (() => {
  const below = location.pathname.slice(new URL("../../", import.meta.url).pathname.length);
  return "../".repeat(below.split("/").length - 1) || "./";
})();

/** A link inside the site that keeps the language. */
export function link(page: string, query: Patch = {}): string {
  return `${root}${page}${patched({lang: language() === "en" ? "en" : null, ...query}, "")}`;
}

/** Language of the interface; the texts stay Chinese. */
export const language = (): Language => (param("lang") === "en" ? "en" : "zh");
/** Picks a wording. */
export const say = (zh: string, en: string): string => told({zh, en});
/** Of what is said in both languages, the words of the interface's. */
export const told = (part: Part): string => pick(part, language());
/** Of a field that is given in both languages, the one of the interface's. */
export const wording = <Name extends string>(thing: Paired<Name>, name: Name): string => told(saidOf(thing, name));
/** Words one after another: 甲、乙 | A, B. */
export const listed = (words: readonly string[]): string => words.join(say("、", ", "));
/** In brackets behind a word; nothing where there is nothing to say. */
export const bracketed = (text: string | number): string => (text === "" ? "" : say(`（${text}）`, ` (${text})`));
export const colon = (): string => say("：", ": ");
