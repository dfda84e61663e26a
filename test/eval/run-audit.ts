/** Scores the audit on the labelled list of the five documents and prints it: `npx tsx test/eval/run-audit.ts`. */
import {reportAudit} from "./audit.js";

const {rows, grave, falseAlarms, missed} = await reportAudit();
const percent = (x: number): string => `${(100 * x).toFixed(1)}%`.padStart(8);
process.stdout.write(`${"document".padEnd(22)}labels found  recall precision recall-strict precision-strict\n`);
for (const r of [...rows, grave]) {
  const rates = [r.recall, r.precision, r.recallStrict, r.precisionStrict].map(percent).join("  ");
  process.stdout.write(`${r.plan.padEnd(22)}${String(r.labelled).padStart(6)}${String(r.findings).padStart(6)}${rates}\n`);
}
for (const f of falseAlarms) process.stdout.write(`false alarm ${f.plan} ${f.rule} [${f.severity}] ${f.message}\n`);
for (const m of missed) process.stdout.write(`missed ${m.plan} ${m.rule} [${m.severity}] ${m.explanation.slice(0, 110)}\n`);
