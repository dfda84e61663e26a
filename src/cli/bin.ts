#!/usr/bin/env node
import {isMainThread} from "node:worker_threads";
import {quietPipes} from "./pipes.js";

// Two threads run this file: one watches, the other works, so that a document that takes too much can be ended with a line. Loaders
// of TypeScript do not reach the second, so that the source runs in one.
const built = import.meta.url.endsWith(".js");
if (isMainThread) quietPipes();
if (isMainThread && built) await (await import("./watch.js")).watch(new URL(import.meta.url));
else await (await import("./work.js")).work();
