export {framesIn, type Unframed} from "./document.js";
export {toldBy, type Told} from "./headings.js";
export {
  accountYear,
  evaluatedYear,
  finishedPlan,
  five,
  fiveYearStart,
  isAtHand,
  looksBack,
  ownYears,
  reviewedYears,
  titledYears,
  yearAtHand,
  type Years,
} from "./years.js";
export {voiceOf} from "./voice.js";
