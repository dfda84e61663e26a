import type {Claim} from "../../model/index.js";
import {claimsIn} from "../../node/store/stated.js";
import type {Command, Effects} from "../command.js";
import {asked, openCorpus} from "../open.js";
import {readOptions} from "../options.js";
import {namedStore, noDocument} from "../stated.js";

const usage = "PLAN [--store DIR]";
const options = {store: {type: "string"}} as const;

export const claims: Command = {
  name: "claims",
  usage,
  summary: "claims of a corpus plan after review, or of a document of a store (--store), JSON Lines",
  async run(args, effects) {
    const {values, positionals} = readOptions("claims", usage, args, options, {min: 1, max: 1});
    const found = await claimsOf(positionals[0]!, values.store, effects);
    effects.out(found.map((claim) => `${JSON.stringify(claim)}\n`).join(""));
    return 0;
  },
};

async function claimsOf(plan: string, store: string | undefined, effects: Effects): Promise<readonly Claim[]> {
  if (store === undefined) {
    const corpus = await openCorpus(effects);
    return asked(() => corpus.claims({plan}));
  }
  const found = await claimsIn(namedStore(store, effects), plan);
  if (found === null) throw noDocument(plan);
  return found;
}
