import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {pathToFileURL} from "node:url";
import type {Spec} from "../charts/spec.js";
import {stampedPng, type Stamp} from "../charts/stamp.js";
import {renderSvg} from "./svg.js";

/** As much of the drawing library as is needed here; it is loaded on the first call. */
interface Library {
  initWasm(module: Uint8Array): Promise<void>;
  readonly Resvg: new (svg: string, options: object) => {render(): {asPng(): Uint8Array}};
}

const FONT = "@fontsource-variable/noto-sans-sc";
const FAMILY = "Noto Sans SC";
const here = createRequire(import.meta.url);

let loading: Promise<Library> | undefined;
async function load(): Promise<Library> {
  const module = here.resolve("@resvg/resvg-wasm/index_bg.wasm");
  const library = (await import(pathToFileURL(join(dirname(module), "index.mjs")).href)) as Library;
  await library.initWasm(readFileSync(module));
  return library;
}

/** A part of the font and the first and last characters of what it holds. */
interface Slice {
  readonly file: string;
  readonly ranges: readonly (readonly [number, number])[];
}

let slices: readonly Slice[] | undefined;
function readSlices(): Slice[] {
  const sheet = here.resolve(`${FONT}/index.css`);
  const faces = readFileSync(sheet, "utf8").matchAll(/url\(\.\/(files\/[^)]+)\)[^;]*;\s*unicode-range: ([^;]+);/g);
  return [...faces].map(([, file, ranges]) => ({
    file: join(dirname(sheet), file!),
    ranges: ranges!.split(",").map((range): [number, number] => {
      const [from, to] = range.trim().slice(2).split("-");
      return [parseInt(from!, 16), parseInt(to ?? from!, 16)];
    }),
  }));
}

/** The parts of the font that a text needs. */
function fontsFor(text: string): Uint8Array[] {
  const codes = [...new Set(text)].map((c) => c.codePointAt(0)!);
  slices ??= readSlices();
  return slices
    .filter(({ranges}) => codes.some((code) => ranges.some(([from, to]) => code >= from && code <= to)))
    .map(({file}) => new Uint8Array(readFileSync(file)));
}

/** Thickness of strokes in ems that makes of the font's thinnest cut, the one that this library draws, its regular and its bold one. */
const STROKE = {regular: 0.035, bold: 0.065};

function inked(svg: string): string {
  return svg.replace(/<text\b([^>]*?)(\/?)>/g, (_, attributes: string, end: string) => {
    const size = Number(/font-size="([\d.]+)px"/.exec(attributes)?.[1] ?? 11);
    const ink = /\bfill="([^"]+)"/.exec(attributes)?.[1] ?? "#000";
    const bold = /font-weight="(?:bold|[6-9]00)"/.test(attributes);
    const width = size * (bold ? STROKE.bold : STROKE.regular);
    return `<text${attributes} stroke="${ink}" stroke-width="${width.toFixed(3)}" stroke-linejoin="round"${end}>`;
  });
}

/** Size of a PNG, and what is stamped into it. */
export interface PngOptions extends Partial<Stamp> {
  /** Pixels for each pixel of the picture; 2 where left out. */
  readonly scale?: number;
}

/**
 * A chart as PNG on white paper, without a browser: the same bytes on every machine, Chinese text in the font that comes along. What is
 * given of title, source, address, date and licence is written into the file. Throws as `renderSvg` does, and where the scale is not
 * above 0 and at most 10.
 *
 * @example (await renderPng(dumbbell([], {unit: "%"}), {scale: 2})).subarray(1, 4).join() // "80,78,71"
 * @example await writeFile("chart.png", await renderPng(dumbbell(rows, {unit: "%"}), {scale: 2, source: "各规划原文"}))
 */
export async function renderPng(spec: Spec, {scale = 2, ...about}: PngOptions = {}): Promise<Uint8Array> {
  if (!(scale > 0 && scale <= 10)) throw new Error(`renderPng: scale is ${scale}; pass a number above 0 and up to 10`);
  const svg = await renderSvg(spec, about);
  const {Resvg} = await (loading ??= load());
  const font = {fontBuffers: fontsFor(svg), defaultFontFamily: FAMILY, sansSerifFamily: FAMILY};
  const png = new Resvg(inked(svg), {fitTo: {mode: "zoom", value: scale}, font}).render().asPng();
  return stampedPng(png, about);
}
