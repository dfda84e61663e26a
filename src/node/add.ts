import {existsSync} from "node:fs";
import {dirname, join} from "node:path";
import * as v from "valibot";
import {extractClaims, type Catalogue} from "../claims/index.js";
import {basisOf, documentOf, issuedOn, kindOf, numberOf, titleIn} from "../intake/index.js";
import {Plan, type Claim, type Document, type Layout, type PlanKind} from "../model/index.js";
import {createFolderAtomically, sweep} from "./atomic.js";
import type {ReadOptions} from "./formats/readers.js";
import {layoutFile} from "./layout-file.js";
import {readLayout} from "./read-document.js";
import {sha256} from "./sha256.js";

/** What the one who adds a plan says of it; what is left out is read from the text. */
export interface NewPlan {
  readonly id: string;
  readonly region: string;
  readonly period: readonly [number, number];
  readonly kind?: PlanKind;
  readonly title?: string;
  readonly short?: string;
  readonly issuer?: string;
  readonly number?: string;
  readonly issued?: string;
  /** Where the text was published. */
  readonly origin?: string;
}

/** A plan that was taken in, with what needs a person's eyes, most doubtful first. */
export interface AddedPlan {
  readonly plan: Plan;
  readonly layout: Layout;
  readonly document: Document;
  readonly claims: readonly Claim[];
  readonly doubtful: readonly Claim[];
}

/** Below this confidence a claim is shown to a person. */
export const DOUBTFUL = 0.87;

/**
 * Takes a document into `<data>/plans/<id>/` (plan.json, source.txt, layout.json where the format gave one, an empty review.json), all at once or none.
 * Throws `add: …` when the id is taken or a field does not fit, before anything is written.
 *
 * @example (await initFolder(dir + "/mine"), await addPlan(new TextEncoder().encode("到2030年，专利达到5件。"), {id: "mine", title: "某区规划", region: "500156", period: [2026, 2030]}, dir + "/mine", null)).claims.map((c) => c.number) // ["5"]
 */
export async function addPlan(
  bytes: Uint8Array,
  given: NewPlan,
  data: string,
  catalogue: Catalogue | null,
  name = "",
  options: ReadOptions = {},
): Promise<AddedPlan> {
  if (!v.safeParse(Plan.entries.id, given.id).success)
    throw new Error(`add: "${given.id}" is no id; give lower-case words and digits joined by hyphens with --id`);
  const folder = join(data, "plans", given.id);
  if (existsSync(folder)) throw new Error(`add: plan "${given.id}" is already there; choose another --id`);
  await sweep(dirname(folder));
  const layout = await readLayout(bytes, name, options);
  const document = documentOf(layout);
  const plan = {...planOf(given, document), sha256: {text: sha256(layout.text), original: sha256(bytes)}};
  const stored = layoutFile(layout);
  const claims = extractClaims(document, {plan: plan.id, period: plan.period, kind: plan.kind, catalogue});
  await createFolderAtomically(folder, {
    "plan.json": json(plan),
    "source.txt": layout.text,
    ...(stored === null ? {} : {"layout.json": stored}),
    "review.json": json({plan: plan.id, decisions: []}),
  });
  return {plan, layout, document, claims, doubtful: mostDoubtful(claims)};
}

/**
 * Claims that a person should look at, most doubtful first; ties in the order of the text.
 *
 * @example mostDoubtful(corpus.claims()).every((c) => c.confidence < 0.87) // true
 */
export function mostDoubtful(claims: readonly Claim[]): Claim[] {
  return claims
    .filter((c) => c.confidence < DOUBTFUL && c.origin === "extracted")
    .toSorted((a, b) => a.confidence - b.confidence || a.numberStart - b.numberStart);
}

function planOf(given: NewPlan, document: Document): Plan {
  const title = given.title ?? (titleIn(document) || document.title);
  const parsed = v.safeParse(Plan, {
    id: given.id,
    title,
    short: given.short ?? title,
    region: given.region,
    kind: given.kind ?? kindOf(title, given.period, document.text),
    period: given.period,
    issuer: given.issuer ?? null,
    number: given.number ?? numberOf(document.text),
    issued: given.issued ?? issuedOn(document.text),
    basis: basisOf(document.text),
    origin: given.origin ?? "",
    remarks: [],
  });
  if (parsed.success) return parsed.output;
  const field = v.getDotPath(parsed.issues[0]) ?? "id";
  throw new Error(`add: ${field} ${parsed.issues[0].message}; give it with --${field.split(".")[0]}`);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
