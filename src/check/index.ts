import {createCatalogue, extractClaims} from "../claims/index.js";
import type {Claim, CorpusData, Document, Plan} from "../model/index.js";
import {findQuantities} from "../quantity/index.js";
import {en, paired, zh, type Said} from "../say/index.js";
import {seen, type Seen} from "./candidates.js";
import {subjectsOf, type Subject} from "./context.js";
import {judge, type Judged} from "./judge.js";
import type {CheckedFigure, Diagnosis} from "./model.js";
import {printedOf, reasonOf} from "./say.js";

export {plansNamed} from "./context.js";
export type {CheckedFigure, CheckStatus, Diagnosis, Evidence} from "./model.js";

export type CheckData = Pick<CorpusData, "regions" | "indicators" | "plans">;

/**
 * Holds every figure of a briefing, a news item or a draft report against the plans of a corpus: it agrees, agrees when rounded,
 * differs (with the mistake that explains it), or cannot be verified. In the order of the text.
 *
 * @example checkDraft(parseDocument("武隆区提出，到2025年市场主体总量达到5万户。"), corpus.data).map((f) => f.status) // ["differs"]
 */
export function checkDraft(document: Document, data: CheckData): CheckedFigure[] {
  const catalogue = createCatalogue(data.indicators);
  const claims = extractClaims(document, {plan: "", period: null, kind: null, catalogue});
  const stated = data.plans.flatMap((r) => r.claims.map((c) => seen(c, r.plan)));
  const plans = data.plans.map((r) => r.plan);
  const subjectAt = subjectsOf(document, plans, data.regions);
  const checked = claims.map((claim) => ofClaim(claim, subjectAt(claim.numberStart), stated));
  return [...checked, ...unread(document, claims)].sort((a, b) => a.number.start - b.number.start);
}

function ofClaim(claim: Claim, subject: Subject, stated: readonly Seen[]): CheckedFigure {
  const isOwn = (s: Seen): boolean => subject.plans === null || subject.plans.includes(s.plan!);
  const [own, rest] = [stated.filter(isOwn), stated.filter((s) => !isOwn(s))];
  const {status, diagnosis, by}: Judged =
    subject.unknown === null ? judge(seen(claim, null), own, rest) : {status: "unverified", diagnosis: "no plan", by: null};
  const evidence = by && status !== "unverified" ? {plan: by.plan as Plan, claim: by.claim} : null;
  return {
    status,
    diagnosis,
    place: {start: claim.start, end: claim.end, quote: claim.quote},
    printed: printedOf(claim),
    number: {start: claim.numberStart, end: claim.numberStart + claim.number.length},
    name: claim.name,
    evidence,
    ...paired({reason: status === "rounds" ? rounded(reasonOf(null, evidence)) : reasonOf(diagnosis, evidence)}),
  };
}

const rounded = (reason: Said): Said => ({zh: zh`四舍五入后${reason}`, en: en`${reason}, rounded`});

/** Numbers with a unit in which no statement could be read: they are said, not passed over. */
function unread({text}: Document, claims: readonly Claim[]): CheckedFigure[] {
  const read = new Uint8Array(text.length + 1);
  for (const {numberStart, number} of claims) read.fill(1, numberStart, numberStart + Math.max(1, number.length));
  const diagnosis: Diagnosis = "no claim";
  return findQuantities(text)
    .filter((q) => q.unit !== "" && q.unit !== "年" && read[q.numberStart] === 0)
    .map((q) => ({
      status: "unverified",
      diagnosis,
      place: {start: q.start, end: q.end, quote: text.slice(q.start, q.end)},
      printed: text.slice(q.start, q.end),
      number: {start: q.numberStart, end: q.numberStart + q.number.length},
      name: "",
      evidence: null,
      ...paired({reason: reasonOf(diagnosis, null)}),
    }));
}
