export {normalise, normaliseWithRefusals, type Normalised, type Refusal} from "./normalise.js";
export {isTotal, type NormaliseContext} from "./metric.js";
export {comparability} from "./comparability.js";
export {comparableMetrics, type Aside, type ComparableGroup} from "./groups.js";
export {compoundRate, paceBetween, type CompoundPace} from "./growth.js";
export {observe} from "./observe.js";
export {denominatorInName, matchDimension, parseUnit, type UnitParts} from "./units.js";
export {lengthOf, yearOf, yearsOf} from "./period.js";
export {populationFor} from "./population.js";
