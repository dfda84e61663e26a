export {paired, saidOf, type Paired} from "./paired.js";
export {quoted, quoteInEnglish, verbatim} from "./quote.js";
export {both, en, joined, LIST, pick, zh, type Language, type Part, type Said} from "./said.js";
