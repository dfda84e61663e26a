/** How far the audit and the matching of clauses agree with the hand-labelled lists; computed afresh at each build. */
import {reportAudit} from "../../test/eval/audit.js";
import {evaluateClauses} from "../../test/eval/clauses.js";

process.stdout.write(JSON.stringify({audit: await reportAudit(), clauses: await evaluateClauses()}));
