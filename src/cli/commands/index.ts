import type {Command} from "../command.js";
import {add} from "./add.js";
import {align} from "./align.js";
import {audit} from "./audit.js";
import {doctor} from "./doctor.js";
import {decide} from "./decide.js";
import {diff} from "./diff.js";
import {check} from "./check.js";
import {claims} from "./claims.js";
import {exportCommand} from "./export.js";
import {extract} from "./extract.js";
import {ingest} from "./ingest.js";
import {init} from "./init.js";
import {mcp} from "./mcp.js";
import {metrics} from "./metrics.js";
import {query} from "./query.js";
import {review} from "./review.js";
import {text} from "./text.js";
import {verify} from "./verify.js";

/** In the order of the help. Adding a command: one file beside this one, and its name here. */
export const commands: readonly Command[] = [
  text,
  extract,
  claims,
  metrics,
  align,
  audit,
  diff,
  check,
  decide,
  add,
  review,
  verify,
  doctor,
  ingest,
  query,
  exportCommand,
  init,
  mcp,
];
