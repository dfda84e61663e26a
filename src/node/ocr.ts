import {createRequire} from "node:module";
import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import type {RecognisedPage} from "../formats/pdf/index.js";
import {UnreadableFile} from "../formats/unreadable.js";

/** Packages of character recognition, none of them installed by default, with the versions that were tried. */
const PACKAGES = ["@gutenye/ocr-node@1.4.8", "onnxruntime-node@1.20.1", "@napi-rs/canvas@1.1.1"] as const;
/** What to type so that `--ocr` works; the install scripts would only download other builds. */
export const OCR_INSTALL = `npm i --ignore-scripts ${PACKAGES.join(" ")}`;
export const OCR_ADVICE = `install OCR with \`${OCR_INSTALL}\` and run again with --ocr`;

/** Dots per inch of the pictures; more costs time and gains nothing on clean scans. */
const DPI = 200;

interface Ocr {
  detect(path: string): Promise<{text: string; mean: number; box: [number, number][]}[]>;
}

/** Reads pages of a PDF from their pictures. Throws `UnreadableFile` that says what to install where a package is missing. */
export async function recogniser(bytes: Uint8Array): Promise<(page: number) => Promise<RecognisedPage>> {
  const [{default: Ocr}, canvas] = (await Promise.all([optional("@gutenye/ocr-node"), optional("@napi-rs/canvas")])) as [
    {default: {create(): Promise<Ocr>}},
    typeof import("unpdf") & {Image: unknown},
  ];
  const [ocr, {renderPageAsImage}] = await Promise.all([Ocr.create(), import("unpdf")]);
  return async (page) => {
    const png = new Uint8Array(
      await renderPageAsImage(new Uint8Array(bytes), page, {canvasImport: async () => canvas as never, scale: DPI / 72}),
    );
    const found = await withFile(png, (path) => ocr.detect(path));
    const lines = found.map(({text, mean, box}) => ({text, box, certainty: mean}));
    const [width, height] = sizeOf(png);
    return {width, height, perPoint: DPI / 72, lines};
  };
}

/** Width and height of a PNG, as its first chunk states them. */
function sizeOf(png: Uint8Array): [number, number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

async function withFile<T>(png: Uint8Array, use: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "duibiao-ocr-"));
  try {
    await writeFile(join(folder, "page.png"), png);
    return await use(join(folder, "page.png"));
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

/** A package from beside this one, else from the folder the command runs in. */
async function optional(name: string): Promise<unknown> {
  for (const from of [import.meta.url, pathToFileURL(join(process.cwd(), "package.json"))]) {
    try {
      return await import(pathToFileURL(createRequire(from).resolve(name)).href);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND") throw broken(name, error as Error);
    }
  }
  throw new UnreadableFile(`--ocr needs ${name}, which is not installed; ${OCR_ADVICE}`);
}

const broken = (name: string, cause: Error): UnreadableFile =>
  new UnreadableFile(`--ocr cannot load ${name} (${cause.message.split("\n")[0]}); ${OCR_ADVICE}`, {cause});
