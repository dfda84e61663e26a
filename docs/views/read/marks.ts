/** Marks in a text: statements, the place of a link, words found. */
import type {Claim, Span} from "../../lib/model/index.js";
import {HERE} from "../../components/arrive.js";
import {h, type Child} from "../../components/dom.js";
import {bracketed, param, colon} from "../../components/state.js";
import {periodOfClaim, placeOf, printed, unitWord} from "../../components/value.js";
import {roleWord} from "../../components/words.js";

export interface Mark extends Span {
  readonly kind: "claim" | "at" | "found";
  readonly claim?: Claim;
}

/** Text between two offsets with its marks; marks may touch and overlap. */
export function marked(text: string, from: number, to: number, marks: readonly Mark[]): Child[] {
  const here = marks.filter((m) => m.start < to && m.end > from);
  const cuts = [...new Set([from, to, ...here.flatMap((m) => [Math.max(from, m.start), Math.min(to, m.end)])])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i]!;
    const over = here.filter((m) => m.start <= start && m.end >= end);
    return over.reduce<Child>((inner, m) => wrap(m, inner, start), text.slice(start, end));
  });
}

function wrap(mark: Mark, inner: Child, start: number): Child {
  if (mark.kind !== "claim" || !mark.claim) return h("mark", {class: mark.kind, "data-start": start, [HERE]: mark.kind === "at"}, inner);
  const c = mark.claim;
  return h(
    "a",
    {
      class: `claim claim-${c.role}`,
      href: placeOf(c),
      "data-claim": c.id,
      title: `${roleWord(c.role)}${colon()}${c.name} ${printed(c)} ${unitWord(c.unit)}${c.period === "" ? "" : bracketed(periodOfClaim(c))}`,
      "aria-haspopup": "dialog",
    },
    inner,
  );
}

/** Passages with these words, 500 at most. */
export function find(text: string, words: string): Mark[] {
  if (!words) return [];
  const found: Mark[] = [];
  for (let at = text.indexOf(words); at >= 0 && found.length < 500; at = text.indexOf(words, at + words.length))
    found.push({kind: "found", start: at, end: at + words.length});
  return found;
}

/** The place that the link names: the number of a claim by its sentence, or a stretch by its offsets. */
export function place(claims: readonly Claim[]): Mark[] {
  const asked = param("at");
  const claim = claims.find((c) => c.id === `${c.plan}@${asked}`);
  if (claim) return [{kind: "at", start: claim.numberStart, end: claim.numberStart + claim.number.length}];
  const [start, end] = asked.split("-").map(Number);
  return Number.isInteger(start) && Number.isInteger(end) && end! > start! ? [{kind: "at", start: start!, end: end!}] : [];
}

/** One mark a printed number, also where it holds for several indicators. */
export function statements(claims: readonly Claim[]): Mark[] {
  const seen = new Set<number>();
  return claims
    .filter((c) => c.numberStart >= 0 && !seen.has(c.numberStart) && seen.add(c.numberStart))
    .map((claim) => ({kind: "claim", claim, start: claim.numberStart, end: claim.numberStart + claim.number.length}));
}
