import {existsSync, readFileSync} from "node:fs";
import type {Claim} from "../../src/model/index.js";
import type {GoldClaim, Pairing} from "./claims.js";

/** One line of `test/gold/links-*.jsonl`: the catalogue entry that a claim means, by reading. */
export interface GoldLink {
  readonly doc: string;
  readonly numberStart: number;
  /** As in the claim's own gold line; with `numberStart` it names the claim. */
  readonly name: string;
  /** Catalogue id; null where no entry has the claim's scope. */
  readonly indicator: string | null;
  /** Other ids that are right too. */
  readonly also?: readonly string[];
  readonly note: string;
}

/** What a link is worth: "wrong" links to another entry or where there is none, "missing" leaves out the one there is. */
export type LinkVerdict = "right" | "wrong" | "missing";

/** Links of one text, over its matched claims; shares are 0–1. */
export interface LinkScore {
  readonly id: string;
  /** Claims that were found and have a gold link. */
  readonly claims: number;
  readonly right: number;
  readonly wrong: number;
  readonly missing: number;
  /** Right of all, claims rightly left unlinked among them. */
  readonly share: number;
  /** Right of those the program linked. */
  readonly precision: number;
  /** Right of those that have an entry. */
  readonly recall: number;
}

/** A link that is not right, by name. */
export interface LinkFault {
  readonly id: string;
  readonly fault: Exclude<LinkVerdict, "right">;
  readonly name: string;
  readonly quote: string;
  readonly expected: string | null;
  readonly read: string | null;
}

/** A matched claim with the link it should have. */
export interface LinkedPair {
  readonly gold: GoldClaim;
  readonly claim: Claim;
  readonly link: GoldLink;
}

/** Gold links of a text, none where nobody has read them. */
export function readLinks(id: string, folder = "test/gold"): GoldLink[] {
  const file = `${folder}/links-${id}.jsonl`;
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as GoldLink);
}

/** The pairs that have both a claim and a gold link. */
export function linkedPairs(pairs: readonly Pairing[], links: readonly GoldLink[]): LinkedPair[] {
  const byClaim = new Map(links.map((link) => [`${link.numberStart} ${link.name}`, link]));
  return pairs.flatMap(({gold, claim}) => {
    const link = gold && byClaim.get(`${gold.numberStart} ${gold.name}`);
    return gold && claim && link ? [{gold, claim, link}] : [];
  });
}

/** Judges the link of one claim. */
export function judgeLink({indicator, also = []}: Pick<GoldLink, "indicator" | "also">, read: string | null): LinkVerdict {
  if (read === indicator || (read !== null && also.includes(read))) return "right";
  return read === null ? "missing" : "wrong";
}

/** Counts and rates of one text's links. */
export function scoreLinks(id: string, pairs: readonly LinkedPair[]): LinkScore {
  const verdicts = pairs.map(({link, claim}) => judgeLink(link, claim.indicator));
  const count = (verdict: LinkVerdict): number => verdicts.filter((v) => v === verdict).length;
  const rightOf = (test: (pair: LinkedPair) => boolean): number =>
    rate(pairs.filter((pair, i) => test(pair) && verdicts[i] === "right").length, pairs.filter(test).length);
  return {
    id,
    claims: pairs.length,
    right: count("right"),
    wrong: count("wrong"),
    missing: count("missing"),
    share: rightOf(() => true),
    precision: rightOf(({claim}) => claim.indicator !== null),
    recall: rightOf(({link}) => link.indicator !== null),
  };
}

/** What is not right, in the order of the text. */
export function linkFaults(id: string, pairs: readonly LinkedPair[]): LinkFault[] {
  return pairs.flatMap(({gold, claim, link}) => {
    const fault = judgeLink(link, claim.indicator);
    return fault === "right" ? [] : [{id, fault, name: gold.name, quote: gold.quote, expected: link.indicator, read: claim.indicator}];
  });
}

const rate = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
