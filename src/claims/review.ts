import type {Claim, Decision, Review} from "../model/index.js";

/**
 * Applies a curator's decisions to extracted claims. Every decision guards the text it rests on.
 *
 * @throws where a guard no longer fits: names the file, the decision and the place.
 */
export function applyReview(claims: readonly Claim[], review: Review, text: string, file: string): Claim[] {
  let out: Reviewed[] = claims.map((read) => ({read, now: read}));
  review.decisions.forEach((decision, i) => {
    checkGuard(decision, text, `${file} decision ${i + 1}`);
    out = apply(out, decision, review.plan, `${file} decision ${i + 1}`);
  });
  return out.flatMap(({now}) => now ?? []).sort((a, b) => a.numberStart - b.numberStart);
}

/** A claim as it was read and as it stands; null once rejected. Two curators may decide on one claim: the later decision stands. */
interface Reviewed {
  readonly read: Claim;
  readonly now: Claim | null;
}

function checkGuard(decision: Decision, text: string, where: string): void {
  const {start, end, quote} = decision.guard;
  if (text.slice(start, end) !== quote) {
    throw new Error(`${where} quote-moved: "${quote}" is not at ${start}–${end}; re-read the source and confirm`);
  }
  const {number, numberStart} = decision;
  if (text.slice(numberStart, numberStart + number.length) !== number) {
    throw new Error(`${where} number-gone: "${number}" is not at ${numberStart}; re-read the source and confirm`);
  }
}

function apply(claims: readonly Reviewed[], decision: Decision, plan: string, where: string): Reviewed[] {
  if (decision.decision === "added") {
    const read = added(
      decision,
      plan,
      claims.flatMap(({now}) => now ?? []),
    );
    return [...claims, {read, now: read}];
  }
  const named = (c: Claim | null): boolean => c?.name === decision.name;
  const meant = ({read, now}: Reviewed): boolean =>
    read.numberStart === decision.numberStart && (decision.name === undefined || named(read) || named(now));
  const all = claims.filter(meant);
  const standing = all.filter(({now}) => now !== null);
  const targets = standing.length > 0 ? standing : all;
  if (targets.length === 0 && decision.decision !== "rejected")
    throw new Error(
      `${where} claim-gone: no claim at ${decision.numberStart} ("${decision.number}"); mark the decision as added or drop it`,
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

function added(decision: Decision, plan: string, claims: readonly Claim[]): Claim {
  const fields = decision.fields ?? {};
  const nth = claims.filter((claim) => claim.numberStart === decision.numberStart).length;
  return {
    id: `${plan}@${decision.numberStart}${nth === 0 ? "" : `.${nth + 1}`}`,
    plan,
    start: decision.guard.start,
    end: decision.guard.end,
    quote: decision.guard.quote,
    number: decision.number,
    numberStart: decision.numberStart,
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
