/** All regions and populations, which a page fetches only to tell whose a dropped document is. */
import {loadData} from "../../src/node/index.js";

const {regions, populations} = await loadData("data");
process.stdout.write(JSON.stringify({regions, populations}));
