/** Joins the modules of the pages and bundles their libraries; a process of its own, whose memory is free again before Framework builds. */
import {STAGE, stage} from "./stage.js";
import {vendor} from "./vendor.js";

await Promise.all([stage(), vendor(STAGE)]);
