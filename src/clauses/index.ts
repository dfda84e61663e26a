export {alignClauses, clauseSentences, clauseEvidence, clausesWithoutObject, type ClauseOptions} from "./align.js";
export {parseVectors} from "./vector-file.js";
export {clauseHash, type Vectors} from "./vectors.js";
export {findMeasures, measuresDone} from "./measures.js";
export {normal} from "./normal.js";
export {stepsBelow, strengthAt, stronger} from "./strength.js";
