/** `npm run eval`: scores the reader on the hand-made gold and keeps the result for the page on accuracy. */
import {mkdirSync, writeFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {format, resolveConfig} from "prettier";
import type {Score} from "./claims.js";
import {reportClaims} from "./report-claims.js";

const COLUMNS = ["f1", "precision", "recall", "quantity", "kind", "role", "period", "nature", "name", "nameExact", "link"] as const;

function line(score: Score): string {
  const head = `${`${score.set}:${score.id}`.padEnd(26)}${String(score.gold).padStart(5)}${String(score.found).padStart(6)}`;
  return head + COLUMNS.map((column) => (score[column] === null ? "–" : score[column].toFixed(3)).padStart(10)).join("");
}

const report = reportClaims();
process.stdout.write(`${"document".padEnd(26)} gold found${COLUMNS.map((column) => column.padStart(10)).join("")}\n`);
for (const score of report.documents) process.stdout.write(`${line(score)}\n`);
const folder = fileURLToPath(new URL("../../docs/data/", import.meta.url));
mkdirSync(folder, {recursive: true});
const file = `${folder}accuracy-claims.json`;
writeFileSync(file, await format(JSON.stringify(report), {...(await resolveConfig(file)), parser: "json"}));
process.stderr.write(`eval: ${report.documents.length} documents scored; written to docs/data/accuracy-claims.json\n`);
