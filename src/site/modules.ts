/** Joins the modules of the pages and bundles their libraries; a process of its own, whose memory is free again before Framework builds. */
import process from "node:process";
import {STAGE, stage} from "./stage.js";
import {vendor} from "./vendor.js";

/** What esbuild may hold before it cleans up more often: left to itself it lets its memory grow to five times what it needs. */
process.env["GOMEMLIMIT"] ??= "300MiB";

await Promise.all([stage(), vendor(STAGE)]);
