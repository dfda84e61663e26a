/** `npm run site`: libraries into the cache, pages by Observable Framework, then the finish. Ends in `dist/`. */
import {spawnSync} from "node:child_process";
import {delimiter, resolve} from "node:path";
import {bundle} from "./bundle.js";
import {post} from "./post.js";
import {vendor} from "./vendor.js";

const bin = resolve("node_modules/.bin");

function framework(command: string): void {
  // Data loaders are TypeScript: Framework looks for tsx on the PATH.
  const env = {...process.env, PATH: `${bin}${delimiter}${process.env["PATH"] ?? ""}`, OBSERVABLE_TELEMETRY_DISABLE: "true"};
  const {status, stdout, stderr} = spawnSync(`${bin}/observable`, [command], {env, encoding: "utf8", maxBuffer: 1 << 27});
  if (status !== 0 || /Warning:/.test(stderr + stdout)) process.stderr.write(stdout + stderr);
  if (status !== 0) process.exit(status ?? 1);
}

const started = performance.now();
await vendor();
framework("build");
await bundle();
post();
process.stderr.write(`site: dist/ built in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
