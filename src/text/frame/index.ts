export {framesIn, type Unframed} from "./document.js";
export {toldBy, type Told} from "./headings.js";
export {five, fiveYearStart, headedYears, reportYears, yearsOf, type Years} from "./years.js";
