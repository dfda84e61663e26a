/**
 * `npm run site`, ends in `dist/`. Observable Framework makes the pages; what it cannot do is done around it, and the reasons stand here:
 *
 * - `vendor`: it asks a registry for the libraries that pages name; a build must reach no network, so its cache is filled before.
 * - `stage`: it serves each small module as a file of its own; on a slow line every request costs more than its bytes.
 * - `runLoaders`: it runs data loaders one after another before it does anything; ours run beside the content and the modules.
 * - `still`: its page loaders and parameterised pages make a path for each page, while our states live in the query, and it draws
 *   nothing before scripts run; the first view of each state is drawn here by the very modules that draw it in the browser.
 * - `post`: it sets no language and no content security policy, and forbids zooming.
 * - `content`: it copies only files that a page names, and runs a loader for each; what is made of the plans is many files, named by
 *   what they hold, of one walk through the plans, of which there may be thousands.
 * - `releases`: it knows nothing of what the pages publish, nor what they published before; builds are compared by manifests.
 */
import {availableParallelism} from "node:os";
import {resolve} from "node:path";
import {parseArgs} from "node:util";
import {setFlagsFromString} from "node:v8";
import {drawBeside, joinModules, layCmaps, layContent, LEAN, runLoaders, startApi, startContent} from "./beside.js";
import {FIRST, REST} from "./content-places.js";
import {framework} from "./framework.js";
import {post} from "./post.js";
import {clear, STAGE} from "./stage.js";
import {chooseStore} from "./source.js";
import {drawStills, sharesOf} from "./still.js";

setFlagsFromString(LEAN);
const started = performance.now();
const {store} = parseArgs({options: {store: {type: "string"}}}).values;
if (store !== undefined) chooseStore(resolve(store));
clear();
const joined = joinModules();
// Over a store one after another: the libraries, the content of thousands of plans and the reference together take too much memory.
if (store !== undefined) await joined;
const content = startContent();
const api = store === undefined ? startApi() : content.rest.then(startApi);
await Promise.all([runLoaders(STAGE, content), joined]);
const {status, stdout, stderr} = framework(["build"], "pipe", STAGE);
if (status !== 0 || /Warning:/.test(stderr + stdout)) process.stderr.write(stdout + stderr);
if (status !== 0) process.exit(status ?? 1);

layContent(FIRST, "dist");
const [own, ...others] = sharesOf("dist", availableParallelism());
const drawn = others.map((share) => drawBeside("dist", share));
await drawStills("dist", own!, async () => {
  await content.rest;
  layContent(REST, "dist");
});
await Promise.all(drawn);
post();
layCmaps("dist");
await (
  await api
)("dist");
process.stderr.write(`site: dist/ built in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
