import type {Claim} from "../../src/model/index.js";
import {pairUp} from "./claims.js";
import {PLANS} from "./clauses.js";
import {linkFaults, linkedPairs, readLinks, scoreLinks, type LinkFault, type LinkScore, type LinkedPair} from "./links.js";
import type {ReadDocument} from "./report-claims.js";
import {rounded} from "./round.js";

/** How often the catalogue entry of a claim is the one a reader would name. */
export interface LinksReport {
  /** One row a text with gold links, then "all". */
  readonly documents: readonly LinkScore[];
  /** The same claims as they are published, after review. */
  readonly published: LinkScore;
  /** All that is not right as extracted. */
  readonly faults: readonly LinkFault[];
}

/** Scores the links of what was read; `published` gives the reviewed claims of a plan. */
export function reportLinks(read: readonly ReadDocument[], published: (plan: string) => readonly Claim[]): LinksReport {
  const linked = read
    .map(({document, pairs}) => ({document, pairs: linkedPairs(pairs, readLinks(document.id))}))
    .filter(({pairs}) => pairs.length > 0);
  const reviewed = linked.flatMap(({document: {id, gold}}): LinkedPair[] => {
    const plan = PLANS[id.slice(0, 3)];
    return plan ? linkedPairs(pairUp(gold, published(plan)), readLinks(id)) : [];
  });
  const all = linked.flatMap(({pairs}) => pairs);
  return rounded({
    documents: [...linked.map(({document, pairs}) => scoreLinks(document.id, pairs)), scoreLinks("all", all)],
    published: scoreLinks("published", reviewed),
    faults: linked.flatMap(({document, pairs}) => linkFaults(document.id, pairs)),
  });
}
