/** Tables of a store that grow with the documents: a file for each province. */
export const PARTED = ["plans", "claims", "metrics", "commitments"] as const;
/** Tables of what was judged, where a batch was run. */
export const JUDGED = ["verdicts", "clauses", "findings"] as const;
/** Tables that stand once. */
export const FLAT = ["regions", "indicators", "measures", "populations", "observations"] as const;
