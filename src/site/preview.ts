/** `npm run preview`: the site with live reload, without asking anything of the network. */
import {rmSync} from "node:fs";
import {framework} from "./framework.js";
import {vendor} from "./vendor.js";

rmSync("docs/.observablehq/cache", {recursive: true, force: true});
await vendor("docs");
process.exitCode = framework(["preview", "--no-open", ...process.argv.slice(2)], "inherit").status ?? 1;
