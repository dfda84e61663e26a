/** The corpus as the pages fetch it: without texts, which are served as files of their own, and without regions that nothing names. */
import {lightData} from "../../src/corpus/light.js";
import {loadCorpus} from "../../src/node/index.js";

const {data} = await loadCorpus("data");
process.stdout.write(JSON.stringify(lightData(data)));
