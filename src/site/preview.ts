/** `npm run preview`: the site with live reload, without asking anything of the network. */
import {framework} from "./framework.js";
import {vendor} from "./vendor.js";

await vendor();
process.exitCode = framework(["preview", "--no-open", ...process.argv.slice(2)], "inherit").status ?? 1;
