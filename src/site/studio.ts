/** A world with a made-up document, in which the very modules of the pages draw their views at build. */
import {readdirSync, readFileSync} from "node:fs";
import {basename, join} from "node:path";
import {createContext, runInContext} from "node:vm";
import {build, type Plugin} from "esbuild";
import {drawn} from "../../docs/components/draw.js";
import type {Spec} from "../charts/index.js";
import {paperDocument, PaperElement, PaperNode} from "./paper.js";

/** Address of the site while a view is drawn; views write links relative to it. */
const ROOT = "https://root.invalid/";

export interface Page {
  readonly name: string;
  /** Module and export of its view. */
  readonly file: string;
  readonly view: string;
}

/** What an address asks for. */
export type State = Readonly<Record<string, string>>;

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
    'import {fill, inTurn} from "./docs/components/dom.js";',
    'import {entitle} from "./docs/components/page.js";',
    'import {firstSpecs} from "./docs/components/chart.js";',
    'import {taken} from "./docs/components/state.js";',
    ...pages.map((p, i) => `import {${p.view} as v${i}} from "./docs/views/${p.file}.js";`),
    `const views = {${pages.map((p, i) => `${JSON.stringify(p.name)}: v${i}`).join(",")}};`,
    "still.taken = taken;",
    "still.specOf = (canvas) => firstSpecs.get(canvas)?.();",
    "still.draw = async (name, box) => fill(box, await inTurn(await views[name](await loadContents(), entitle)));",
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
export function dataIn(dist: string): (path: string) => unknown {
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

/** Draws a page in a state. */
export type Draw = (page: string, state: State) => Promise<Still>;

/** A world in which views are drawn one after another; what they fetch lies under `dist`. */
export async function studio(dist: string, pages: readonly Page[]): Promise<Draw> {
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
