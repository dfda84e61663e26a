/** What workers do; the code of each is loaded where it is done, so that who hands the work out starts quickly. */
import type {JudgeTask} from "./judge-worker.js";
import type {JudgedPart} from "./judged-parts.js";
import type {Part} from "./parts.js";
import type {Job} from "./pool.js";
import type {Taken, Task} from "./worker.js";

/** A document from its bytes to its shard. */
export const taking: Job<Task, Taken> = {module: "./worker.js", load: () => import("./worker.js")};
/** The files of one province. */
export const writing: Job<Part, void> = {module: "./parts.js", load: () => import("./parts.js")};
/** Plans audited, and held against the plan above them. */
export const judging: Job<JudgeTask, number> = {module: "./judge-worker.js", load: () => import("./judge-worker.js")};
/** The tables of what was judged, of one province. */
export const tabling: Job<JudgedPart, void> = {module: "./judged-parts.js", load: () => import("./judged-parts.js")};
