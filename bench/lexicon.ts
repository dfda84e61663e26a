/**
 * `npm run lexicon`: words of the lexicon that no corpus text, no gold text and no test contains, by table, so that they can be
 * questioned; and how many each table holds.
 */
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import process from "node:process";
import {AFTER, BEFORE, DOING, LEADING} from "../src/lexicon/comparators.js";
import * as around from "../src/lexicon/around.js";
import * as cells from "../src/lexicon/cells.js";
import * as context from "../src/lexicon/context.js";
import * as duties from "../src/lexicon/duties.js";
import * as naming from "../src/lexicon/naming.js";
import * as numerals from "../src/lexicon/numerals.js";
import * as papers from "../src/lexicon/papers.js";
import * as promises from "../src/lexicon/promises.js";
import * as sections from "../src/lexicon/sections.js";
import * as times from "../src/lexicon/times.js";
import * as unitWords from "../src/lexicon/unit-words.js";
import * as voice from "../src/lexicon/voice.js";
import {Words} from "../src/lexicon/words.js";
import {COUNTERS, PLACES_COUNTED} from "../src/lexicon/counters.js";
import {CURRENCIES, MEASURES, MONEY, SHARES, TIMES} from "../src/lexicon/measures.js";
import type {Word} from "../src/lexicon/table.js";
import {textTable} from "../src/cli/table.js";

/** Folders whose texts count as use. */
const USED = ["data/plans", "test"];

const MODULES = {around, cells, context, duties, naming, numerals, papers, promises, sections, times, unitWords, voice};

/** Every table of words, by name; of a class behind the name of its module. */
export function tables(): Readonly<Record<string, readonly Word[]>> {
  const classes = Object.entries(MODULES).flatMap(([module, exported]) =>
    Object.entries(exported).flatMap(([name, value]) => (value instanceof Words ? [[`${module}.${name}`, value.table] as const] : [])),
  );
  const own = {AFTER, BEFORE, DOING, LEADING, COUNTERS, PLACES_COUNTED, CURRENCIES, MEASURES, MONEY, SHARES, TIMES};
  return {...own, ...Object.fromEntries(classes)};
}

/** The words of each table that none of the texts contains. */
export function unused(texts: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const seen = (word: string): boolean => texts.some((text) => text.includes(word));
  return Object.fromEntries(
    Object.entries(tables()).map(([name, table]) => [name, table.map(({word}) => word).filter((word) => !seen(word))]),
  );
}

/** Corpus texts, gold texts and tests. */
export function texts(root = "."): string[] {
  return USED.flatMap((folder) =>
    readdirSync(join(root, folder), {recursive: true, encoding: "utf8"})
      .filter((file) => /(?:\.txt|\.test\.ts|\.jsonl)$/.test(file))
      .map((file) => readFileSync(join(root, folder, file), "utf8")),
  );
}

if (process.argv[1]?.endsWith("lexicon.ts")) {
  const missing = unused(texts());
  const rows = Object.entries(tables()).map(([name, table]) => [name, String(table.length), missing[name]!.join(" ")]);
  process.stdout.write(textTable(["table", "words", "in no text and no test"], rows));
}
