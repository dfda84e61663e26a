/**
 * `npx tsx bench/fuzz.ts [N] [SEED]`: N files (30,000 unless told) of eight formats, damaged at random, then read, judged and audited.
 * A file may be refused with an `UnreadableFile` and nothing else; every number that is read stands in the text. Prints counts by
 * format and the slowest file; exits with 1 on the first other error, with the number of the file, which the seed makes again.
 */
import {Buffer} from "node:buffer";
import {performance} from "node:perf_hooks";
import process from "node:process";
import {strFromU8, strToU8, unzipSync, zipSync} from "fflate";
import {utils, write} from "@e965/xlsx";
import {extractClaims} from "../src/claims/index.js";
import {UnreadableFile} from "../src/formats/index.js";
import {documentOf} from "../src/intake/index.js";
import {readLayout} from "../src/node/read-document.js";
import {docx, p, tbl, tc, tr} from "../test/formats/docx/build.js";
import {oldFontPdf} from "../test/formats/pdf/old-font.js";
import {chance, type Chance} from "./corpus/random.js";

const LINES = ["东川市质量规划（2021—2025年）", "一、发展目标", "到2025年，市场主体达到4万户，抽检合格率98%以上。"];
const ROWS = [
  ["指标", "2020年", "2025年", "属性"],
  ["市场主体（万户）", "3.2", "4", "预期性"],
  ["抽检合格率（%）", "97.5", "≥98", "约束性"],
];
const html = `<html><body>${LINES.map((line) => `<p>${line}</p>`).join("")}<table>${ROWS.map(
  (row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`,
).join("")}</table></body></html>`;
const table = tbl(ROWS.map((row) => tr(row.map((cell) => tc(cell)).join(""))).join(""));
const book = utils.book_new();
utils.book_append_sheet(book, utils.aoa_to_sheet(ROWS), "指标");

/** A sound file of each format. */
const SOUND: Readonly<Record<string, Uint8Array>> = {
  txt: strToU8([...LINES, ...ROWS.map((row) => row.join("\t"))].join("\n")),
  html: strToU8(html),
  md: strToU8([...LINES, "", ...ROWS.map((row) => `| ${row.join(" | ")} |`).toSpliced(1, 0, "|---|---|---|---|")].join("\n")),
  csv: strToU8(ROWS.map((row) => row.join(",")).join("\n")),
  rtf: strToU8(`{\\rtf1\\ansi ${LINES.join("\\par ").replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0)}?`)}}`),
  docx: docx({body: LINES.map((line) => p(line)).join("") + table}),
  xlsx: new Uint8Array(write(book, {type: "array", bookType: "xlsx"}) as ArrayBuffer),
  pdf: oldFontPdf(LINES),
};
const FORMATS = Object.keys(SOUND);
const BAD = [
  "",
  "\0",
  "<",
  ">",
  "&#0;",
  "</p>",
  "<table>",
  "\u202e",
  "9".repeat(40),
  "〔",
  "“",
  "%",
  "1.",
  "\r",
  "\ufeff",
  "{",
  "\\",
  "-1",
  "1e99",
];

function cut(text: string, c: Chance): string {
  let out = text;
  for (let i = c.whole(1, 6); i > 0; i--) {
    const at = c.whole(0, out.length);
    const taken = c.happens(0.5) ? c.whole(0, 12) : 0;
    const put = c.happens(0.3) ? out.slice(c.whole(0, out.length)).slice(0, c.whole(0, 60)) : c.pick(BAD);
    out = out.slice(0, at) + put + out.slice(at + taken);
  }
  return out;
}

function flipped(bytes: Uint8Array, c: Chance): Uint8Array {
  const out = bytes.slice(0, c.happens(0.2) ? c.whole(0, bytes.length) : bytes.length);
  for (let i = c.whole(0, 8); i > 0 && out.length > 0; i--) out[c.whole(0, out.length - 1)] = c.whole(0, 255);
  return out;
}

/** A file damaged in its bytes, or in its words with the container sound. */
function damaged(format: string, c: Chance): Uint8Array {
  const sound = SOUND[format]!;
  if (c.happens(0.4)) return flipped(sound, c);
  if (format === "pdf") return strToU8(cut(Buffer.from(sound).toString("latin1"), c), true);
  if (format !== "docx" && format !== "xlsx") return strToU8(cut(strFromU8(sound), c));
  const parts = unzipSync(sound);
  const name = c.pick(Object.keys(parts));
  return zipSync({...parts, [name]: strToU8(cut(strFromU8(parts[name]!), c))}, {level: 0});
}

/** Whether the file was read; throws what no reader may throw. */
async function isRead(bytes: Uint8Array, name: string): Promise<boolean> {
  try {
    const document = documentOf(await readLayout(bytes, name));
    for (const {number, numberStart} of extractClaims(document, {plan: "p", period: [2021, 2025], kind: "five-year", catalogue: null}))
      if (document.text.slice(numberStart, numberStart + number.length) !== number) throw new Error(`${number} does not stand in the text`);
    return true;
  } catch (error) {
    if (error instanceof UnreadableFile) return false;
    throw error;
  }
}

const [count = "30000", seed = "1"] = process.argv.slice(2);
const read: Record<string, number> = {};
const refused: Record<string, number> = {};
let slowest = {ms: 0, file: ""};
for (let i = 0; i < Number(count); i++) {
  const c = chance(Number(seed) * 1_000_003 + i);
  const format = FORMATS[i % FORMATS.length]!;
  const started = performance.now();
  const tally = (await isRead(damaged(format, c), `f.${format}`).catch((error: unknown) => {
    process.stderr.write(`file ${i} (${format}, seed ${seed}): ${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  }))
    ? read
    : refused;
  tally[format] = (tally[format] ?? 0) + 1;
  const ms = performance.now() - started;
  if (ms > slowest.ms) slowest = {ms, file: `${i} (${format})`};
}
for (const format of FORMATS) process.stdout.write(`${format}: ${read[format] ?? 0} read, ${refused[format] ?? 0} refused\n`);
process.stdout.write(`slowest: file ${slowest.file}, ${slowest.ms.toFixed(0)} ms\n`);
