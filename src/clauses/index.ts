export {alignClauses, clauseEvidence, clausesWithoutObject, type ClauseOptions} from "./align.js";
export {normal} from "./normal.js";
export {sentencesOf, type Sentence} from "./sentences.js";
export {stepsBelow, strengthAt, stronger} from "./strength.js";
