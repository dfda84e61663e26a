/**
 * Draws the pages at build, so that a reader sees the answer before any script runs. The page itself holds the view of its first
 * state; the views of the other states that have a name (an indicator, a plan) lie beside it under `_view/`, one a name and never one a
 * pair of names, and a few lines in the page fetch the one that the address asks for. The scripts then draw the same again, alive.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {basename, join} from "node:path";
import process from "node:process";
import {pathToFileURL} from "node:url";
import {group} from "d3-array";
import {OPENING_NAMES} from "../../docs/components/openings.js";
import {fromColumns} from "./parts/columns.js";
import type {IndexFile} from "./parts/shapes.js";
import {dataIn, studio, type Draw, type Page, type State, type Still} from "./studio.js";

const FOLDER = "_view";

/** Pages in the root of the site that mount a view. */
function pagesOf(docs: string): Page[] {
  return readdirSync(docs)
    .filter((f) => f.endsWith(".md"))
    .flatMap((f) => {
      const text = readFileSync(join(docs, f), "utf8");
      const view = /^mount\((\w+)\)/m.exec(text)?.[1];
      const file = view && new RegExp(`import \\{${view}\\} from "\\./views/(\\w[\\w-]*)\\.js"`).exec(text)?.[1];
      return view && file ? [{name: basename(f, ".md"), file, view}] : [];
    });
}

/** The first view in the second language. */
const ENGLISH: State = {lang: "en"};

/** What the address of a page names, one thing first; what the view then takes by itself may be named beside it. */
const NAMES: Readonly<Record<string, readonly [string, ...string[]]>> = {
  indicator: ["id"],
  align: ["lower", "higher"],
  audit: ["plan"],
  read: ["plan"],
  plans: ["plan"],
  region: ["code"],
  compare: ["by"],
};

/** States that other pages link to. */
function statesOf(page: string, {indicators, ...file}: IndexFile): State[] {
  const plans = fromColumns(file.plans);
  const texts = plans.filter((p) => !p.secondary).map((p) => p.id);
  const codes = [...new Set(plans.map((p) => p.region))];
  const values: Readonly<Record<string, readonly string[]>> = {
    indicator: indicators.map((i) => i.id),
    align: texts,
    audit: texts,
    read: texts,
    plans: plans.map((p) => p.id),
    region: codes,
    compare: ["measures"],
  };
  return (values[page] ?? []).map((value) => ({[NAMES[page]![0]]: value}));
}

/** Name of a state that names one thing. */
const nameOf = (state: State): string => Object.entries(state)[0]!.join(".");

/** A few letters for a name, so that a page knows thousands of names in little room. */
function token(name: string): string {
  let sum = 0;
  for (const letter of name) sum = (Math.imul(sum, 31) + letter.codePointAt(0)!) & 0xff_ff_ff;
  return sum.toString(36);
}

/** At the top of the page, before a style sheet holds anything up: asks for the view of the state in the address, if one was drawn. */
const ASK = (page: string, known: readonly string[]): string => `<script>(() => {
const query = new URLSearchParams(location.search);
for (const opening of ${JSON.stringify(OPENING_NAMES)}) query.delete(opening);
const asked = [...query], name = asked.map((pair) => pair.join(".")).sort().join(",");
const names = ${JSON.stringify([["lang"], ...(NAMES[page] ? [NAMES[page]] : [])])}.find((some) => query.has(some[0]) && asked.every(([key]) => some.includes(key)));
const file = names && names[0] + "." + query.get(names[0]);
let sum = 0;
for (const letter of file || "") sum = (Math.imul(sum, 31) + letter.codePointAt(0)) & 0xffffff;
const view = file && "${known.map(token).join(" ")}".split(" ").includes(sum.toString(36)) && fetch("./${FOLDER}/${page}/" + file + ".json").then((r) => r.json());
window.still = {name, view: view && view.then((still) => asked.every(([key, value]) => still.of[key] === value) ? still : null), english: query.get("lang") === "en"};
})();</script>`;

/** In the page, before anything is painted: another state than the first takes the still away and shows its own when it comes. */
const CHOOSE = `<script>(() => {
const box = document.getElementById("view"), heading = document.querySelector("h1"), {name, view, english} = window.still;
if (!name) return;
heading.textContent = (english && heading.dataset.en) || heading.dataset.plain;
box.removeAttribute("data-still");
box.innerHTML = "<p class=muted>" + (english ? "Reading the corpus…" : "正在读取规划库…") + "</p>";
if (view) view.then((still) => {
  if (!still || box.dataset.ready) return;
  if (still.heading) heading.innerHTML = still.heading;
  if (still.title) document.title = still.title;
  box.innerHTML = still.view;
  box.dataset.still = name;
}, () => {});
})();</script>`;

const TOP = /<meta charset="utf-8">/;
const VIEW = /<div id="view">[\s\S]*?<\/p><\/div>/;
const HEADING = /<h1 id="content"([^>]*)>(?:<a [^>]*>)?([^<]*)(?:<\/a>)?<\/h1>/;

/** The page with its first view in it. */
export function withStill(html: string, page: string, still: Still, known: readonly string[]): string {
  for (const part of [TOP, VIEW, HEADING])
    if (html.search(part) < 0) throw new Error(`site: ${page} has no ${String(part)}; adapt src/site/still.ts`);
  const heading = (_: string, attributes: string, plain: string): string =>
    `<h1 id="content"${attributes} data-plain="${plain}">${still.heading || plain}</h1>`;
  const view = `<div id="view" data-still="first">${still.view}</div>${CHOOSE}`;
  return html
    .replace(TOP, (top) => `${top}\n${ASK(page, known)}`)
    .replace(VIEW, () => view)
    .replace(HEADING, heading);
}

/** Its view fetches what a build tells of itself at the end. */
const LAST = "changes";

/** The built pages, and what the addresses of each may name. */
interface Stated {
  readonly pages: readonly Page[];
  readonly states: (page: string) => readonly State[];
}

function statedIn(dist: string): Stated {
  const data = dataIn(dist)("index.json") as IndexFile;
  return {pages: pagesOf("docs").filter(({name}) => existsSync(join(dist, `${name}.html`))), states: (page) => statesOf(page, data)};
}

function lay(dist: string, page: string, state: State, still: Still): void {
  const folder = join(dist, FOLDER, page);
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, `${nameOf(state)}.json`), JSON.stringify(still));
}

/** States for which a process of its own is worth its start. */
const WORTH = 1000;

/** Of the processes that draw the stills, one. */
export interface Share {
  readonly place: number;
  readonly of: number;
}

/** As many as draw the stills of this site well on so many cores; each has to make its world first. */
export function sharesOf(dist: string, cores: number): Share[] {
  const {pages, states} = statedIn(dist);
  const all = pages.reduce((sum, {name}) => sum + states(name).length, 0);
  const of = Math.max(1, Math.min(cores, Math.floor(all / WORTH)));
  return Array.from({length: of}, (_, place) => ({place, of}));
}

/** The named states of a share: all pages of a plan one after another, while its text is at hand. */
async function drawNamed(dist: string, {pages, states}: Stated, draw: Draw, {place, of}: Share): Promise<void> {
  const all = pages.flatMap(({name}) => states(name).map((state) => ({name, state})));
  const named = [...group(all, ({state}) => Object.values(state)[0]).values()];
  for (const same of named.filter((_, i) => i % of === place))
    for (const {name, state} of same) lay(dist, name, state, await draw(name, state));
}

/** The first state of each page, in both languages; `rest` waits for what is laid under `dist` last. */
async function drawFirst(dist: string, {pages, states}: Stated, draw: Draw, rest: () => Promise<void>): Promise<void> {
  for (const {name} of pages.toSorted((a, b) => Number(a.name === LAST) - Number(b.name === LAST))) {
    if (name === LAST) await rest();
    lay(dist, name, ENGLISH, await draw(name, ENGLISH));
    const path = join(dist, `${name}.html`);
    const known = [ENGLISH, ...states(name)].map(nameOf);
    writeFileSync(path, withStill(readFileSync(path, "utf8"), name, await draw(name, {}), known));
  }
}

/** Draws a share of the stills under `dist`, of which the first holds the pages themselves. */
export async function drawStills(dist: string, share: Share, rest = async (): Promise<void> => undefined): Promise<void> {
  const site = statedIn(dist);
  const draw = await studio(dist, site.pages);
  await drawNamed(dist, site, draw, share);
  if (share.place === 0) await drawFirst(dist, site, draw, rest);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [dist, place, of] = process.argv.slice(2);
  await drawStills(dist!, {place: Number(place), of: Number(of)});
}
