export {createCorpus, type Corpus, type Filter, type PlanHeadline} from "./corpus.js";
export {findIndicators} from "./find.js";
export {lightData} from "./light.js";
export {nearestTo} from "../model/nearest.js";
export {overlap, parentPlanOf, type ParentPlan} from "./relations.js";
export type {Additions, NotTaken, OwnIndicator, OwnObservation, OwnPlan, OwnPopulation, Taken} from "./additions.js";
