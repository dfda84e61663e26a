import type {Finding} from "../../lib/model/index.js";
import {offsetsOf} from "../../lib/report/notes.js";

/** Place of a finding on the audit page, for links from the reader. */
export const anchorOf = (f: Finding): string => `f-${f.id.replace(/[^\w-]+/g, "-")}`;

/** The same as it was before findings were called by their sentences: old links hold it. */
export const formerAnchorOf = (f: Finding): string => `f-${f.rule}-${offsetsOf(f)}`;
