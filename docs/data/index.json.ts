/** The index of the corpus as all pages fetch it; the parts that belong to it are written on the way. */
import {PARTS, writeParts} from "../../src/site/parts/lay.js";
import {siteCorpus, siteDecisions} from "../../src/site/source.js";

process.stdout.write(JSON.stringify(writeParts(PARTS, await siteCorpus(), await siteDecisions())));
