import {getDocumentProxy, getResolvedPDFJS} from "unpdf";
import {LIMITS, within, type Limits} from "../limits.js";
import {checkStreams} from "./streams.js";
import {interpret, type FontInfo, type Operators} from "./interpret.js";
import type {Sheet} from "./sheet.js";
import {upright} from "./upright.js";

export interface OpenOptions {
  /** Where the CMaps of old Chinese fonts lie, ending in a slash: a path in Node, a URL in a browser. Without it, text in such fonts is lost. */
  readonly cmaps?: string;
  readonly limits?: Limits;
  /** Told before each page is read: its number from 1, and how many there are. */
  readonly onPage?: (page: number, of: number) => void;
}

/** The pages of a PDF one after another; pictures are skipped unread. Throws what PDF.js throws for a damaged file. */
export async function* sheetsOf(bytes: Uint8Array, options: OpenOptions): AsyncGenerator<Sheet> {
  mendNode20();
  checkStreams(bytes, options.limits ?? LIMITS);
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    ...cmapsAt(options.cmaps),
    verbosity: 0,
    maxImageSize: 1,
  });
  const limits = options.limits ?? LIMITS;
  const names = operatorNames((await getResolvedPDFJS()).OPS);
  try {
    within("pages", pdf.numPages, limits);
    for (let n = 1; n <= pdf.numPages; n++) {
      options.onPage?.(n, pdf.numPages);
      const page = await pdf.getPage(n);
      const list = await page.getOperatorList({annotationMode: 0});
      const {width, height, transform} = page.getViewport({scale: 1});
      const font = (name: string): FontInfo => fontOf(page.commonObjs, name);
      const operators = {names, codes: list.fnArray, args: list.argsArray} as Operators;
      yield upright(interpret(operators, font, {page: n, width, height, transform}));
      page.cleanup();
    }
  } finally {
    await pdf.destroy();
  }
}

/** PDF.js fetches from a page only; in a worker the CMaps are fetched for it. */
function cmapsAt(cmaps: string | undefined): object {
  if (cmaps === undefined) return {};
  const at = {cMapUrl: cmaps, cMapPacked: true};
  return /^https?:/.test(cmaps) ? {...at, useWorkerFetch: false, BinaryDataFactory: Fetched} : at;
}

class Fetched {
  constructor(private readonly at: {readonly cMapUrl: string}) {}

  async fetch({filename}: {readonly filename: string}): Promise<Uint8Array> {
    const address = `${this.at.cMapUrl}${filename}`;
    const response = await fetch(address);
    if (!response.ok) throw new Error(`pdf: ${address} answers ${response.status}; lay the CMaps there`);
    return new Uint8Array(await response.arrayBuffer());
  }
}

function operatorNames(ops: Readonly<Record<string, number>>): readonly string[] {
  const names: string[] = [];
  for (const [name, code] of Object.entries(ops)) names[code] = name;
  return names;
}

function fontOf(fonts: {has(name: string): boolean; get(name: string): unknown}, name: string): FontInfo {
  const font = fonts.has(name) ? (fonts.get(name) as Partial<FontInfo> | null) : null;
  return {fontMatrix: font?.fontMatrix ?? [0.001, 0, 0, 0.001, 0, 0], vertical: font?.vertical ?? false};
}

/** PDF.js 5 calls a method of ArrayBuffer that Node 20 lacks when it hands over a font. */
function mendNode20(): void {
  if ("transferToFixedLength" in ArrayBuffer.prototype) return;
  // oxlint-disable-next-line no-extend-native
  Object.defineProperty(ArrayBuffer.prototype, "transferToFixedLength", {
    value(this: ArrayBuffer, length: number) {
      return this.slice(0, length);
    },
    configurable: true,
    writable: true,
  });
}
