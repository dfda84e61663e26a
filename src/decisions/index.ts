export {decidableFindings, decidablesOf, guardOf, keyOf, type Decidable} from "./keys.js";
export {countDecisions, orphans, standings, type Standing} from "./standing.js";
export {assignments, sectionThing, verdictsIn} from "./assign.js";
export {carriedOver, carriedTo, type Carried} from "./carry.js";
export {headingOf, progressOf, type Progress} from "./progress.js";
export {queueOf, type Waiting} from "./queue.js";
export {decideAlignment, decideFindings} from "./apply.js";
export {gravityOfClause, gravityOfIndicator, isTask, weightOfClause} from "./gravity.js";
export {logLine, newTo, parseLog, type LogFault} from "./log.js";
