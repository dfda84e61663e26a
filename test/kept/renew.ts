/**
 * `npm run kept`: writes the kept readings and the ids of the rules anew. `npm run kept -- FILE ID`: prints what is read of one text, or what a door of the
 * lexicon answers: `npm run kept -- claims damaged/12`.
 */
import {writeFileSync} from "node:fs";
import process from "node:process";
import {fileOf, KEPT_FILES, keptNow, linesNow, type KeptFile} from "./kept.js";
import {rulesNow} from "./rules.js";
import {keptTexts} from "./texts.js";

const [file, id] = process.argv.slice(2) as [KeptFile?, string?];

if (file === undefined || id === undefined) {
  for (const kept of KEPT_FILES) writeFileSync(fileOf(kept), await keptNow(kept));
  writeFileSync(new URL("../kept-rules.json", import.meta.url), `${JSON.stringify(rulesNow(), null, 2)}\n`);
} else {
  const read = (await linesNow(file)).get(id);
  if (!read) throw new Error(`${id} is not among the ids of test/kept/${file}.txt; take one from there`);
  const text = keptTexts().find((one) => one.id === id);
  if (text) process.stdout.write(`${typeof text.source === "string" ? text.source : text.source.text}\n\n`);
  process.stdout.write(`${read().join("\n")}\n`);
}
