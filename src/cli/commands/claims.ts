import type {Command} from "../command.js";
import {asked, openCorpus} from "../open.js";
import {readOptions} from "../options.js";

const usage = "PLAN";

export const claims: Command = {
  name: "claims",
  usage,
  summary: "claims of a corpus plan after review, JSON Lines",
  async run(args, effects) {
    const {positionals} = readOptions("claims", usage, args, {}, {min: 1, max: 1});
    const corpus = await openCorpus(effects);
    const found = asked(() => corpus.claims({plan: positionals[0]!}));
    effects.out(found.map((claim) => `${JSON.stringify(claim)}\n`).join(""));
    return 0;
  },
};
