/** A fault in a file under `data/`, as one line: `data/plans/x/plan.json:14 code: fact; mend`. */
export interface Fault {
  /** As a reader would open it: `data/plans/x/plan.json`. */
  readonly file: string;
  /** 1-based; null where the fault is not at a line. */
  readonly line: number | null;
  /** A word or two joined by a hyphen: `missing-field`, `quote-moved`. */
  readonly code: string;
  readonly fact: string;
  readonly mend: string;
}

/**
 * A fault in one line: place, code, fact and mend.
 *
 * @example faultLine({file: "data/plans/a/plan.json", line: 3, code: "wrong-id", fact: "id is \"b\"", mend: "make the two the same"}) // "data/plans/a/plan.json:3 wrong-id: id is \"b\"; make the two the same"
 */
export function faultLine({file, line, code, fact, mend}: Fault): string {
  return `${file}${line === null ? "" : `:${line}`} ${code}: ${fact}; ${mend}`;
}

/** The corpus on disk does not fit together; the message has one line a fault. */
export class CorpusError extends Error {
  override readonly name = "CorpusError";
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(faults.map(faultLine).join("\n"));
    this.faults = faults;
  }
}

/** A place names an indicator that the catalogue does not hold. */
export function unknownIndicator(file: string, line: number, id: string, name: string): Fault {
  return {
    file,
    line,
    code: "unknown-indicator",
    fact: `"${id}" is no id in ${name}/indicators.json`,
    mend: "give an id as listed there, or add the indicator",
  };
}
