import {claimId} from "../model/ids.js";
import type {Claim, Decision, Document, Review} from "../model/index.js";
import {anchorsOf} from "../text/index.js";
import {misfit, placesIn, type Placed} from "./guard.js";

/**
 * Applies a curator's decisions to the claims that were read from a document. Every decision hangs on a sentence of it.
 *
 * @throws where a sentence is gone: names the file, the decision and the words.
 *
 * @example applyReview(corpus.claims({plan: "hubei-2023"}), {plan: "hubei-2023", decisions: []}, corpus.document("hubei-2023"), "review.json").length === corpus.claims({plan: "hubei-2023"}).length // true
 */
export function applyReview(claims: readonly Claim[], review: Review, document: Document, file: string): Claim[] {
  let out: Reviewed[] = claims.map((read) => ({read, now: read}));
  const placeOf = placesIn(document.text);
  review.decisions.forEach((decision, i) => {
    const where = `${file} decision ${i + 1}`;
    const place = placeOf(decision);
    const fact = misfit(decision, place, document.text);
    if (fact !== null) throw new Error(`${where} sentence-gone: ${fact}; re-read the source and decide anew`);
    out = apply(out, decision, {...place!, document, plan: review.plan, where});
  });
  return out.flatMap(({now}) => now ?? []).sort((a, b) => a.numberStart - b.numberStart);
}

/** Where a decision is applied. */
interface Target extends Placed {
  readonly document: Document;
  readonly plan: string;
  /** For messages. */
  readonly where: string;
}

/** A claim as it was read and as it stands; null once rejected. Two curators may decide on one claim: the later decision stands. */
interface Reviewed {
  readonly read: Claim;
  readonly now: Claim | null;
}

function apply(claims: readonly Reviewed[], decision: Decision, target: Target): Reviewed[] {
  if (decision.decision === "added") {
    const standing = claims.flatMap(({now}) => now ?? []);
    const read = added(decision, target, standing);
    return [...claims, {read, now: read}];
  }
  const named = (c: Claim | null): boolean => c?.name === decision.name;
  const meant = ({read, now}: Reviewed): boolean =>
    read.numberStart === target.numberStart && (decision.name === undefined || named(read) || named(now));
  const all = claims.filter(meant);
  const standing = all.filter(({now}) => now !== null);
  const targets = standing.length > 0 ? standing : all;
  if (targets.length === 0 && decision.decision !== "rejected")
    throw new Error(
      `${target.where} claim-gone: no claim is read from "${decision.number}" of its sentence; mark the decision as added or drop it`,
    );
  const stands = (c: Reviewed): Claim | null => (decision.decision === "rejected" ? null : decided(c.now ?? c.read, decision));
  return claims.map((c) => (targets.includes(c) ? {...c, now: stands(c)} : c));
}

function decided(claim: Claim, decision: Decision): Claim {
  if (decision.decision === "confirmed") return {...claim, origin: "confirmed", confidence: 1};
  const fields = decision.fields ?? {};
  const linked = fields.indicator === undefined ? {} : {linkScore: fields.indicator === null ? 0 : 1};
  return {...claim, ...fields, ...linked, origin: "corrected", confidence: 1};
}

function added(decision: Decision, {start, end, numberStart, document, plan}: Target, claims: readonly Claim[]): Claim {
  const fields = decision.fields ?? {};
  const nth = claims.filter((claim) => claim.numberStart === numberStart).length + 1;
  return {
    id: claimId(plan, anchorsOf(document)(numberStart), nth),
    plan,
    start,
    end,
    quote: document.text.slice(start, end),
    number: decision.number,
    numberStart,
    value: fields.value ?? Number.NaN,
    valueMax: fields.valueMax ?? null,
    comparator: fields.comparator ?? "=",
    unit: fields.unit ?? "",
    name: fields.name ?? decision.name ?? "",
    indicator: fields.indicator ?? null,
    linkScore: fields.indicator ? 1 : 0,
    alternatives: [],
    role: fields.role ?? "target",
    kind: fields.kind ?? "level",
    period: fields.period ?? "",
    nature: fields.nature ?? "",
    section: [],
    where: "prose",
    commitment: fields.commitment ?? "",
    pair: null,
    flags: [],
    confidence: 1,
    origin: "added",
  };
}
