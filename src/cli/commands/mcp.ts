import type {Command} from "../command.js";
import {openCorpus} from "../open.js";
import {readOptions} from "../options.js";

export const mcp: Command = {
  name: "mcp",
  usage: "",
  summary: "the library as tools over standard input and output for assistants: search, claims, metrics, align, audit, quote; read only",
  async run(args, effects) {
    readOptions("mcp", "", args, {}, {min: 0, max: 0});
    const corpus = await openCorpus(effects);
    // Loaded here, so that no other command waits for it.
    const {serveLines} = await import("../../node/mcp/index.js");
    effects.err(`duibiao mcp: ${corpus.plans().length} plans, six tools; waiting for a client on standard input`);
    await serveLines(corpus, effects.answers, effects.out);
    return 0;
  },
};
