/** `npm run preview`: the site with live reload, without asking anything of the network. */
import {rmSync, symlinkSync} from "node:fs";
import {resolve} from "node:path";
import {framework} from "./framework.js";
import {PARTS} from "./parts/lay.js";
import {vendor} from "./vendor.js";

rmSync("docs/.observablehq/cache", {recursive: true, force: true});
// The loader of the index writes the parts there; pages fetch them as files.
rmSync("docs/parts", {force: true});
symlinkSync(resolve(PARTS), "docs/parts");
await vendor("docs");
process.exitCode = framework(["preview", "--no-open", ...process.argv.slice(2)], "inherit").status ?? 1;
