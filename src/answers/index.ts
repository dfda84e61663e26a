export {plansAndOutcomes, type Asked, type ResultRow, type Told} from "./outcomes.js";
