export {framesIn, type Unframed} from "./document.js";
export {toldBy, type Told} from "./headings.js";
export {evaluatedYear, five, fiveYearStart, looksBack, ownYears, reviewedYears, type Years} from "./years.js";
