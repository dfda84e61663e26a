export {paired, saidOf, type Paired} from "./paired.js";
export {quoted, quoteInEnglish, verbatim} from "./quote.js";
export {both, en, joined, LIST, pick, zh, type Language, type Part, type Said} from "./said.js";
export {
  CHECK,
  CLAUSE_CHANGE,
  CLAUSE_VERDICT,
  COMPARED_FLAG,
  FINDING_VERDICT,
  PART,
  SEVERITY,
  STRENGTH,
  TARGET_CHANGE,
  VALUE_FLAG,
} from "./words.js";
