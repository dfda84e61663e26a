import type {Claim} from "../../model/index.js";
import {entryIn} from "../../node/store/entry.js";
import {shardPath} from "../../node/store/paths.js";
import {loadShard} from "../../node/store/shard.js";
import type {Command, Effects} from "../command.js";
import {asked, openCorpus} from "../open.js";
import {readOptions} from "../options.js";
import {noDocument} from "../stated.js";
import {namedStore} from "../store.js";

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
  const folder = namedStore(store, effects);
  const entry = await entryIn(folder, plan);
  const shard = entry && (await loadShard(shardPath(folder, entry.shard)));
  if (!shard) throw noDocument(plan);
  return shard.claims;
}
