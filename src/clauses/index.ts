export {alignClauses, clauseEvidence, clausesWithoutObject, type ClauseOptions} from "./align.js";
export {findMeasures, measuresDone} from "./measures.js";
export {normal} from "./normal.js";
export {stepsBelow, strengthAt, stronger} from "./strength.js";
