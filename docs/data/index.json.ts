/** The index of the corpus as all pages fetch it in a preview; the parts that belong to it are written on the way. */
import {PARTS, writeParts} from "../../src/site/parts/lay.js";
import {siteSource} from "../../src/site/source.js";

process.stdout.write(JSON.stringify(await writeParts(PARTS, await siteSource())));
