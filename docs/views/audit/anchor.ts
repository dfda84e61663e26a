import type {Finding} from "../../lib/model/index.js";

/** Place of a finding on the audit page, for links from the reader. */
export const anchorOf = (f: Finding): string => `f-${f.id.replace(/[^\w-]+/g, "-")}`;
