import {readFile} from "node:fs/promises";
import {basename} from "node:path";
import {audit} from "../audit/index.js";
import {createCatalogue, extractClaims} from "../claims/index.js";
import type {Document, Finding, Indicator, Plan} from "../model/index.js";
import {parseDocument} from "../text/index.js";
import {kindOf} from "./add.js";
import {toText} from "./formats/index.js";

/** The document in a text, HTML, DOCX or PDF file. */
export async function readDocumentFile(path: string): Promise<Document> {
  return parseDocument((await toText(await readFile(path))).text);
}

/**
 * Inconsistencies of a document outside the corpus. Its kind is what its title calls itself; without a period, the years
 * it names in its title, else the widest horizon is assumed, so that nothing is called outside of it.
 */
export async function auditFile(
  path: string,
  indicators: readonly Indicator[],
  period: readonly [number, number] | null,
): Promise<Finding[]> {
  const document = await readDocumentFile(path);
  const title = document.title || basename(path);
  const kind = kindOf(title);
  const claims = extractClaims(document, {plan: "", period, kind, catalogue: createCatalogue(indicators)});
  return audit({plan: nameless(title, kind, period ?? yearsIn(title) ?? [1949, 2100]), document, claims, indicators});
}

function yearsIn(title: string): [number, number] | null {
  const years = [...title.matchAll(/(?:19|20)\d{2}/g)].map((m) => Number(m[0]));
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}

function nameless(title: string, kind: Plan["kind"], period: readonly [number, number]): Plan {
  return {
    id: "document",
    title,
    short: title,
    region: "000000",
    kind,
    period: [...period],
    issuer: null,
    number: null,
    issued: null,
    basis: [],
    origin: "",
    remarks: [],
  };
}
