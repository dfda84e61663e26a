import type {Claim} from "../model/index.js";
import {normalName, type Catalogue} from "./catalogue.js";

/** A name that plans use and the catalogue does not know yet, for the curator to take or leave. */
export interface AliasProposal {
  readonly indicator: string;
  readonly alias: string;
  readonly score: number;
  /** Claims that use the name, by id. */
  readonly claims: readonly string[];
}

const LEAST = 0.55;

/**
 * Names that link closely but not exactly, best first; one proposal a name.
 *
 * @example proposeAliases(corpus.claims({plan: "qianjiang-2021"}), createCatalogue(corpus.indicators())).every((a) => a.score < 1) // true
 */
export function proposeAliases(claims: readonly Claim[], catalogue: Catalogue): AliasProposal[] {
  const found = new Map<string, {indicator: string; alias: string; score: number; claims: string[]}>();
  for (const claim of claims) {
    const link = catalogue.link(claim.name, claim.unit);
    const best = link.indicator === null ? link.alternatives[0] : {indicator: link.indicator, score: link.score};
    if (!best || best.score >= 1 || best.score < LEAST) continue;
    const key = `${best.indicator} ${normalName(claim.name)}`;
    const known = found.get(key);
    if (known) known.claims.push(claim.id);
    else found.set(key, {indicator: best.indicator, alias: claim.name, score: best.score, claims: [claim.id]});
  }
  return [...found.values()].sort((a, b) => b.score - a.score || (a.alias < b.alias ? -1 : 1));
}
