export {paired, saidOf, type Paired} from "./paired.js";
export {quoted, quoteInEnglish, verbatim} from "./quote.js";
export {both, en, joined, LIST, pick, zh, type Language, type Part, type Said} from "./said.js";
export {CHECK, CLAUSE_CHANGE, CLAUSE_VERDICT, FINDING_VERDICT, SEVERITY, STRENGTH, TARGET_CHANGE} from "./words.js";
