import {verify as verifyCorpus} from "../../node/verify.js";
import type {Command} from "../command.js";
import {foldersOf, openCorpus} from "../open.js";
import {readOptions} from "../options.js";

export const verify: Command = {
  name: "verify",
  usage: "",
  summary: "re-read every published number from its span in the source text, and hold each text against its recorded hash",
  async run(args, effects) {
    readOptions("verify", "", args, {}, {min: 0, max: 0});
    const corpus = await openCorpus(effects);
    const {numbers, decided, secondary, mismatches, texts, changed, unrecorded} = await verifyCorpus(corpus.data, foldersOf(effects));
    for (const {plan, fact} of changed) effects.err(`data/plans/${plan}/source.txt: ${fact}`);
    for (const plan of unrecorded)
      effects.err(`data/plans/${plan}/plan.json: no sha256 of the text is recorded; it was not held against one`);
    for (const {plan, claim, fact} of mismatches) effects.err(`data/plans/${plan}/source.txt ${claim}: ${fact}`);
    const wrong = mismatches.length + changed.length;
    effects.out(
      `${numbers} numbers re-read from their spans (${decided} of them with a value decided by a curator) in ${texts} texts as they were added, ` +
        `${secondary} secondary values held against plan.json: ${wrong === 0 ? "all agree" : `${wrong} do not agree`}\n`,
    );
    return wrong === 0 ? 0 : 1;
  },
};
