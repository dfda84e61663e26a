import {HAN_DIGITS_AND_TEN} from "../lexicon/numerals.js";
import {patternEverywhere} from "../lexicon/pattern.js";
import * as promises from "../lexicon/promises.js";
import {YEAR} from "../lexicon/times.js";

/** Whole phrases that only carry a clause 套语; they weigh nothing. */
export const SLOGANS: readonly RegExp[] = [
  patternEverywhere`${promises.TAKING_UP}《?${promises.WORK_REPORT}》?${promises.DEMANDS}`,
  patternEverywhere`${promises.SERVING}${promises.WHOLE_PLACES}?${promises.ECONOMY_AND_SOCIETY}${promises.OF_QUALITY}?${promises.GROWTH}`,
  patternEverywhere`${promises.WITH}[^,]{1,40}${promises.AS}${promises.GUIDING_STARS}`,
  patternEverywhere`${promises.LED_BY}[^,，。；;]*`,
  patternEverywhere`${promises.AS}[^,，。；;]{2,24}${promises.GIVING}[^,，。；;]{0,14}${promises.SUPPORTS}`,
  patternEverywhere`[(（]${promises.RESPONSIBLE_OFFICES}[^)）]*[)）]`,
  patternEverywhere`[(（][^()（）]{0,60}${promises.OFFICE_ENDS}[)）]`,
  patternEverywhere`(?:\d{4}|(?<!${HAN_DIGITS_AND_TEN})${HAN_DIGITS_AND_TEN}+)${YEAR}${promises.YEAR_ENDS_LONG}?`,
];
