/** What each room of the reader gives of a text, a line a thing with all its fields, so that none can move unseen. */
import {readFileSync} from "node:fs";
import {
  createCatalogue,
  extractClaims,
  guardOf,
  placesIn,
  proposeAliases,
  relink,
  wordedTargets,
  type ClaimContext,
} from "../../src/claims/index.js";
import type {Claim, Document, Indicator} from "../../src/model/index.js";
import {figureInEnglish, findQuantities, halfWidth, intervalOf, maskedValues, readingsOf} from "../../src/quantity/index.js";
import {quoteInEnglish} from "../../src/say/index.js";
import {anchorsOf, foldedOf, ownTextOf, parseDocument, rowAt} from "../../src/text/index.js";
import {contentsOf} from "../../src/text/labels.js";
import {projectTables} from "../../src/text/project-tables.js";
import type {KeptText} from "./texts.js";

/** A catalogue of its own, so that an entry more in the data moves nothing here. */
const indicators = JSON.parse(readFileSync(new URL("indicators.json", import.meta.url), "utf8")) as Indicator[];
export const catalogue = createCatalogue(indicators);
/** A decision looks for its sentence in the whole text, which takes long in a long one. */
const GUARDED = 1200;

/** Linking takes as long as all else: not for each made-up sentence. */
const LINKED = /^(?:gold|damaged|country|examples|spoken\/\d*[05]$)/;
/** What is asked of texts alone that read like plans: each sentence is searched for each name of the catalogue. */
const WORDED = /^(?:gold|damaged)\//;

const parsed = new WeakMap<KeptText, Document>();

/** The document of a text, parsed once for all rooms. */
function documentOf(text: KeptText): Document {
  const known = parsed.get(text) ?? parseDocument(text.source);
  parsed.set(text, known);
  return known;
}

const json = (value: unknown): string => JSON.stringify(value);

/** Readings of the folded text, quantities as the caller gets them, their intervals and their English. */
function quantities(text: KeptText): string[] {
  const document = documentOf(text);
  const found = findQuantities(document.text);
  return [
    ...readingsOf(foldedOf(document)).map(json),
    ...found.map((q) => json([q, intervalOf(q), halfWidth(q.number), figureInEnglish(q.comparator, q.number, q.unit)])),
    ...maskedValues(document).map(json),
    ...document.clauses.map((clause) => quoteInEnglish(clause.text)),
  ];
}

/** Outline, blocks, tables with every cell, sentences with their frames, what was set apart. */
function structure(text: KeptText): string[] {
  const document = documentOf(text);
  const {title, sections, blocks, tables, clauses, aside} = document;
  const anchorOf = anchorsOf(document);
  const tablesAt = tables.flatMap((table) => rowAt(document, table.start + 1)?.row ?? []);
  return [
    title,
    ...[...sections, ...blocks, ...aside, ...tablesAt, ...projectTables(document.text)].map(json),
    ...tables.flatMap(({header, columns, rows, heads, ...rest}) => [json(rest), ...[...header, ...columns, ...rows, ...heads].map(json)]),
    ...clauses.map((clause) => `${anchorOf(clause.start)} ${json(clause)}`),
    ownTextOf(document),
    ...contentsOf(document.text).map(json),
  ];
}

const extracted = new WeakMap<KeptText, Claim[]>();

function claimsOf(text: KeptText): Claim[] {
  const {id, period, kind} = text;
  const context: ClaimContext = {plan: "", period, kind, catalogue: LINKED.test(id) ? catalogue : null, why: true};
  const known = extracted.get(text) ?? extractClaims(documentOf(text), context);
  extracted.set(text, known);
  return known;
}

/** Claims with every field, what hangs on them, and what is said in words alone. */
function claims(text: KeptText): string[] {
  const document = documentOf(text);
  const found = claimsOf(text);
  const placeOf = placesIn(document.text);
  const guarded = document.text.length > GUARDED ? [] : found.map((claim) => guardOf(claim, document));
  return [
    ...found.map(json),
    ...guarded.map((guard) => json([guard, placeOf(guard)])),
    ...proposeAliases(found, catalogue).map(json),
    ...(WORDED.test(text.id) ? wordedTargets(document, found, indicators).map(json) : []),
    ...(WORDED.test(text.id) ? relink(found, null).map(json) : []),
  ];
}

/** A claim as a reviewer of a change wants to see it, on one line. */
const shown = (c: Claim): string =>
  [
    c.number,
    `${c.name} ${c.comparator}${c.value}${c.valueMax === null ? "" : `–${c.valueMax}`}${c.unit}`,
    `${c.role} ${c.kind} ${c.period}${c.nature}`,
    [c.indicator ?? "–", ...c.flags].join(" "),
    c.confidence,
  ].join(" | ");

export const ROOMS = {quantity: quantities, text: structure, claims} as const;
export type Room = keyof typeof ROOMS;

/** The claims of a text, for a person. */
export const shownClaims = (text: KeptText): string[] => claimsOf(text).map(shown);
