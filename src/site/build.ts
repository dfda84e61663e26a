/**
 * `npm run site`, ends in `dist/`. Observable Framework makes the pages; what it cannot do is done around it, and the reasons stand here:
 *
 * - `vendor`: it asks a registry for the libraries that pages name; a build must reach no network, so its cache is filled before.
 * - `stage`: it serves each small module as a file of its own; on a slow line every request costs more than its bytes.
 * - `runLoaders`: it runs data loaders one after another; ours take seconds each and run side by side.
 * - `still`: its page loaders and parameterised pages make a path for each page, while our states live in the query, and it draws
 *   nothing before scripts run; the first view of each state is drawn here by the very modules that draw it in the browser.
 * - `post`: it sets no language and no content security policy, and forbids zooming.
 * - `releases`: it knows nothing of what the pages publish, nor what they published before; builds are compared by manifests.
 * - `data`, `parts` and `api`: it copies only files that a page names; these are many, and named by what they hold.
 */
import {resolve} from "node:path";
import {parseArgs} from "node:util";
import {layCmaps, runLoaders, startApi, startChanges, startData, startSearch} from "./beside.js";
import {framework} from "./framework.js";
import {post} from "./post.js";
import {clear, STAGE, stage} from "./stage.js";
import {chooseStore, laySources} from "./source.js";
import {layParts} from "./parts/lay.js";
import {drawStills} from "./still.js";
import {vendor} from "./vendor.js";

const started = performance.now();
const {store} = parseArgs({options: {store: {type: "string"}}}).values;
if (store !== undefined) chooseStore(resolve(store));
const layApi = startApi();
const layData = startData();
const layChanges = startChanges();
const laySearch = startSearch();
clear();
await Promise.all([runLoaders(STAGE), stage(), vendor(STAGE)]);
const {status, stdout, stderr} = framework(["build"], "pipe", STAGE);
if (status !== 0 || /Warning:/.test(stderr + stdout)) process.stderr.write(stdout + stderr);
if (status !== 0) process.exit(status ?? 1);

layParts("dist");
await Promise.all([laySources("dist"), layChanges("dist")]);
await drawStills();
post();
layCmaps("dist");
await Promise.all([layApi("dist"), layData("dist"), laySearch("dist")]);
process.stderr.write(`site: dist/ built in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
