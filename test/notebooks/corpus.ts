import {loadCorpus} from "../../src/node/index.js";

/** The published corpus, loaded once for all findings. */
export const corpus = await loadCorpus("data");
