export {framesOf, type Framed} from "./frames.js";
export {toldBy, type Told} from "./headings.js";
export {five, fiveYearStart, ownYears, reportYears, yearsOf, type Years} from "./years.js";
