/** `npm run site`: libraries into the cache, pages by Observable Framework, their first views drawn, then the finish; beside them the API reference and the data at addresses of their own. Ends in `dist/`. */
import {runLoaders, startApi, startData} from "./beside.js";
import {framework} from "./framework.js";
import {post} from "./post.js";
import {clear, STAGE, stage} from "./stage.js";
import {drawStills} from "./still.js";
import {vendor} from "./vendor.js";

const started = performance.now();
const layApi = startApi();
const layData = startData();
clear();
await Promise.all([runLoaders(STAGE), stage(), vendor(STAGE)]);
const {status, stdout, stderr} = framework(["build"], "pipe", STAGE);
if (status !== 0 || /Warning:/.test(stderr + stdout)) process.stderr.write(stdout + stderr);
if (status !== 0) process.exit(status ?? 1);

await drawStills();
post();
await Promise.all([layApi("dist"), layData("dist")]);
process.stderr.write(`site: dist/ built in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
