/** The corpus of the project as notebooks fetch it: without texts, which are files of their own. Pages ask for an index and its parts. */
import {lightData} from "../../src/corpus/light.js";
import {loadCorpus} from "../../src/node/index.js";

process.stdout.write(JSON.stringify(lightData((await loadCorpus("data")).data)));
