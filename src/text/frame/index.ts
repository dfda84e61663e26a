export {framesIn, type Unframed} from "./document.js";
export {toldBy, type Told} from "./headings.js";
export {accountYear, evaluatedYear, finishedPlan, isAtHand, looksBack, ownYears, reviewedYears, titledYears, yearAtHand} from "./years.js";
export {five, fiveYearStart, type Years} from "./periods.js";
export {voiceOf} from "./voice.js";
