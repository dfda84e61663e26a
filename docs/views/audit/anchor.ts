import type {Finding} from "../../lib/model/index.js";

/** Place of a finding on the audit page, for links from the reader. */
export const anchorOf = (f: Finding): string => `f-${f.id.replace(/[^\w-]+/g, "-")}`;

/** Where a finding's places start, joined: what it was called by before, and still is in old links. */
const offsetsOf = ({spans}: Finding): string => [...new Set(spans.map((s) => s.start))].join("-");

/** The anchor as it was before findings were called by their sentences: old links hold it. */
export const formerAnchorOf = (f: Finding): string => `f-${f.rule}-${offsetsOf(f)}`;
