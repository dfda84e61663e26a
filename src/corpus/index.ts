export {createCorpus, type Corpus, type Filter, type PlanHeadline} from "./corpus.js";
export {findIndicators} from "./find.js";
export {lightData} from "./light.js";
export {nearestTo} from "./nearest.js";
export {overlap, parentPlanOf, type ParentPlan} from "./relations.js";
export {columns} from "./columns.js";
export {Datum} from "./datum.js";
export {tablesOf, type Column, type TableName, type Tables} from "./tables.js";
