/** `npm run eval`: scores claims, links, clauses and the audit on the hand-made gold and keeps the result for the page on accuracy. */
import {writeFileSync} from "node:fs";
import {format, resolveConfig} from "prettier";
import {evaluate, FIRST, RESULTS} from "./evaluate.js";
import {printAccuracy} from "./print.js";
import {renewUnseen} from "./run-unseen.js";

async function write(file: string, value: unknown): Promise<void> {
  writeFileSync(file, await format(JSON.stringify(value), {...(await resolveConfig(file)), parser: "json"}));
}

const accuracy = await evaluate();
process.stdout.write(printAccuracy(accuracy));
await write(RESULTS, accuracy);
if (accuracy.claims.first.length > 0) await write(FIRST, accuracy.claims.first);
process.stderr.write(`eval: ${accuracy.claims.documents.length} documents scored; written to ${RESULTS}\n`);
const unseen = await renewUnseen();
const all = unseen?.reports.find(({id}) => id === "all");
process.stderr.write(
  all
    ? `eval: unseen reports, F1 ${all.f1}, role ${all.role}, period ${all.period}\n`
    : "eval: the unseen texts are not here; their figures stand\n",
);
