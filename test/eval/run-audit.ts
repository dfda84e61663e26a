/** Prints the audit's part of `npm run eval` alone: `npx tsx test/eval/run-audit.ts`. */
import {reportAudit} from "./audit.js";
import {auditLines} from "./print.js";

process.stdout.write(`${auditLines(await reportAudit()).join("\n")}\n`);
