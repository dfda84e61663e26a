/**
 * Draws the pages at build, so that a reader sees the answer before any script runs. The page itself holds the view of its first
 * state; the views of the other states that have a name (an indicator, a plan) lie beside it under `_view/`, one a name and never one a
 * pair of names, and a few lines in the page fetch the one that the address asks for. The scripts then draw the same again, alive.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {basename, join} from "node:path";
import {createContext, runInContext} from "node:vm";
import {build, type Plugin} from "esbuild";
import {drawn} from "../../docs/components/draw.js";
import {OPENING_NAMES} from "../../docs/components/openings.js";
import type {Spec} from "../charts/index.js";
import {fromColumns} from "./parts/columns.js";
import type {IndexFile} from "./parts/shapes.js";
import {paperDocument, PaperElement, PaperNode} from "./paper.js";

/** Address of the site while a view is drawn; views write links relative to it. */
const ROOT = "https://root.invalid/";
const FOLDER = "_view";

interface Page {
  readonly name: string;
  /** Module and export of its view. */
  readonly file: string;
  readonly view: string;
}

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

type State = Readonly<Record<string, string>>;

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

export interface Still {
  /** Parts of an address that it stands for. */
  readonly of: State;
  readonly title: string;
  readonly heading: string;
  readonly view: string;
}

/** All views as one script; the data lie where Framework put them. */
async function script(pages: readonly Page[]): Promise<string> {
  const lines = [
    'import {loadContents} from "./docs/components/site.js";',
    'import {fill} from "./docs/components/dom.js";',
    'import {firstSpecs} from "./docs/components/chart.js";',
    'import {taken} from "./docs/components/state.js";',
    ...pages.map((p, i) => `import {${p.view} as v${i}} from "./docs/views/${p.file}.js";`),
    `const views = {${pages.map((p, i) => `${JSON.stringify(p.name)}: v${i}`).join(",")}};`,
    "still.taken = taken;",
    "still.specOf = (canvas) => firstSpecs.get(canvas)?.();",
    "still.draw = async (name, box) => fill(box, await views[name](await loadContents()));",
  ];
  const files: Plugin = {
    name: "files",
    setup: (b) => {
      b.onResolve({filter: /^observablehq:stdlib$/}, () => ({path: "stdlib", namespace: "still"}));
      b.onLoad({filter: /.*/, namespace: "still"}, () => ({
        contents: "export const FileAttachment = (path) => ({json: async () => still.data(path), url: async () => path});",
      }));
    },
  };
  const {outputFiles} = await build({
    stdin: {contents: lines.join("\n"), resolveDir: ".", loader: "ts"},
    bundle: true,
    format: "iife",
    target: "es2022",
    platform: "browser",
    external: ["vega", "vega-lite", "vega-interpreter"],
    define: {"import.meta.url": JSON.stringify(`${ROOT}a/b.js`), "import.meta.resolve": "undefined"},
    tsconfigRaw: "{}",
    plugins: [files],
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]!.text;
}

/** What Framework made of a data file, by its name in `docs/data`. */
function dataIn(dist: string): (path: string) => unknown {
  const folder = join(dist, "_file/data");
  return (path) => {
    const stem = basename(path).replace(/\.json$/, ".");
    const file = readdirSync(folder).find((f) => f.startsWith(stem) && f.slice(stem.length).split(".").length === 2);
    if (file === undefined) throw new Error(`site: no file for ${path} in ${folder}`);
    return JSON.parse(readFileSync(join(folder, file), "utf8"));
  };
}

/** The first picture of a view, which stands until the live one is drawn: an image, so that it neither answers nor borrows styles. */
async function pictured(spec: Spec): Promise<PaperElement> {
  // Made in another world, whose arrays are not of this one.
  const {svg} = await drawn(JSON.parse(JSON.stringify(spec)) as Spec);
  const image = new PaperElement("img");
  image.setAttribute("alt", "");
  for (const side of ["width", "height"] as const) image.setAttribute(side, new RegExp(`\\s${side}="([\\d.]+)"`).exec(svg)?.[1] ?? "");
  image.setAttribute("src", `data:image/svg+xml,${svg.replace(/[%#<>"\n]/g, encodeURIComponent)}`);
  return image;
}

/** A world in which views are drawn one after another. */
async function studio(dist: string, pages: readonly Page[]): Promise<(page: string, state: State) => Promise<Still>> {
  const paper = paperDocument();
  const place = {search: "", hash: "", pathname: "/", href: ROOT};
  const still = {
    data: dataIn(dist),
    draw: (_page: string, _box: PaperElement): Promise<void> => Promise.reject(new Error("not ready")),
    specOf: (_canvas: PaperElement): Spec | undefined => undefined,
    taken: new Map<string, string>(),
  };
  const nothing = (): void => undefined;
  const world = createContext({
    still,
    document: paper,
    location: place,
    Node: PaperNode,
    IntersectionObserver: class {
      observe = nothing;
    },
    // What a view leaves for an idle moment is not part of its first picture.
    requestIdleCallback: nothing,
    matchMedia: () => ({matches: false}),
    addEventListener: nothing,
    history: {state: null},
    fetch: async (address: string) => {
      const bytes = readFileSync(join(dist, address));
      return {ok: true, arrayBuffer: async () => bytes, json: async () => JSON.parse(bytes.toString("utf8")) as unknown};
    },
    console,
    URL,
    URLSearchParams,
    TextDecoder,
    setTimeout,
  });
  runInContext(await script(pages), world);
  return async (page, state) => {
    place.search = Object.keys(state).length ? `?${new URLSearchParams(state).toString()}` : "";
    paper.heading.replaceChildren();
    paper.title = "";
    still.taken.clear();
    const box = new PaperElement("div");
    await still.draw(page, box);
    const canvas = box.find("canvas");
    const spec = canvas && still.specOf(canvas);
    if (spec) canvas.append(await pictured(spec));
    return {of: {...state, ...Object.fromEntries(still.taken)}, title: paper.title, heading: paper.heading.inner, view: box.inner};
  };
}

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

/** Draws the stills of all pages under `dist`; `rest` waits for what is laid there last. */
export async function drawStills(rest: () => Promise<void>, dist = "dist", docs = "docs"): Promise<void> {
  const pages = pagesOf(docs).filter(({name}) => existsSync(join(dist, `${name}.html`)));
  const draw = await studio(dist, pages);
  const data = dataIn(dist)("index.json") as IndexFile;
  for (const {name} of pages.toSorted((a, b) => Number(a.name === LAST) - Number(b.name === LAST))) {
    if (name === LAST) await rest();
    const path = join(dist, `${name}.html`);
    const states = [ENGLISH, ...statesOf(name, data)];
    const folder = join(dist, FOLDER, name);
    mkdirSync(folder, {recursive: true});
    for (const state of states) writeFileSync(join(folder, `${nameOf(state)}.json`), JSON.stringify(await draw(name, state)));
    writeFileSync(path, withStill(readFileSync(path, "utf8"), name, await draw(name, {}), states.map(nameOf)));
  }
}
