import {loadData} from "../../src/node/load.js";
import {reportAudit, type AuditReport} from "./audit.js";
import {catalogueOnDisk, goldDocuments, pairClaims} from "./claims.js";
import {evaluatePairs, evaluateReadings} from "./clauses.js";
import {readFirst, reportClaims, type ClaimsReport} from "./report-claims.js";
import {reportClauses, type ClausesReport} from "./report-clauses.js";
import {reportLinks, type LinksReport} from "./report-links.js";

/** All error rates that the page on accuracy shows. */
export interface Accuracy {
  readonly claims: ClaimsReport;
  readonly links: LinksReport;
  readonly clauses: ClausesReport;
  readonly audit: AuditReport;
}

/** Where the scores stand that held-out texts were first given. */
export const FIRST = "docs/data/accuracy-held-out.json";
/** Where all scores stand for the page. */
export const RESULTS = "docs/data/accuracy.json";

/** Measures everything on the gold of test/gold; the same inputs give the same report. */
export async function evaluate(): Promise<Accuracy> {
  const catalogue = catalogueOnDisk();
  const read = goldDocuments().map((document) => ({document, pairs: pairClaims(document, catalogue)}));
  const {plans} = await loadData("data");
  const published = (id: string) => plans.find(({plan}) => plan.id === id)?.claims ?? [];
  return {
    claims: reportClaims(read, readFirst(FIRST)),
    links: reportLinks(read, published),
    clauses: reportClauses(evaluatePairs(), evaluateReadings()),
    audit: await reportAudit(),
  };
}
