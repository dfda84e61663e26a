import {dataFolder, verify as verifyCorpus} from "../../node/index.js";
import type {Command} from "../command.js";
import {openCorpus} from "../open.js";
import {readOptions} from "../options.js";

export const verify: Command = {
  name: "verify",
  usage: "",
  summary: "re-read every published number from its span in the source text; any mismatch fails",
  async run(args, effects) {
    readOptions("verify", "", args, {}, {min: 0, max: 0});
    const corpus = await openCorpus(effects);
    const {numbers, decided, secondary, mismatches} = await verifyCorpus(corpus.data, dataFolder(effects.cwd));
    for (const {plan, claim, fact} of mismatches) effects.err(`data/plans/${plan}/source.txt ${claim}: ${fact}`);
    effects.out(
      `${numbers} numbers re-read from their spans (${decided} of them with a value decided by a curator), ` +
        `${secondary} secondary values held against plan.json: ${mismatches.length === 0 ? "all agree" : `${mismatches.length} do not agree`}\n`,
    );
    return mismatches.length === 0 ? 0 : 1;
  },
};
