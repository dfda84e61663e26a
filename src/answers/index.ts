export {plansAndOutcomes, type Asked, type ResultRow, type Told} from "./outcomes.js";
export {reportsOf, type Report, type Reporting} from "./reports.js";
