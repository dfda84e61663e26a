export {framesIn, type Unframed} from "./document.js";
export {toldBy, type Told} from "./headings.js";
export {accountYear, evaluatedYear, five, fiveYearStart, looksBack, ownYears, reviewedYears, titledYears, type Years} from "./years.js";
