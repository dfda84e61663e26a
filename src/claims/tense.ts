import {WILL} from "../lexicon/frames.js";
import {voiceOf} from "../text/index.js";
import type {Place} from "./place.js";
import type {TimeMark} from "./time.js";

/** What a number speaks of: the section's tense, unless a time phrase tells otherwise. */
export function tenseOf(place: Place, mark: TimeMark | null, text: string): Place["tense"] {
  const {horizon, own} = place;
  if (place.tense === "context") return contextTense(text, mark, place);
  if (!horizon.known || !mark || mark.start === 0 || mark.type === "annual") return place.tense;
  if (place.tense !== "review" && mark.end < horizon.start && !mark.base) return "review";
  if (place.tense === "review" && mark.type === "point" && mark.start > Math.max(own.start, horizon.reviewEnd)) return "commitment";
  return place.tense;
}

/**
 * A preamble or an account of the situation tells what is, unless it names a future year or a will; where a speaker says how things stand,
 * 推动 and 要求 are no will of his.
 */
function contextTense(text: string, mark: TimeMark | null, {horizon, told}: Place): Place["tense"] {
  if (mark && mark.start > 0 && horizon.known) return mark.end >= horizon.start ? "commitment" : "review";
  const voice = voiceOf(text);
  const wills = told === "words" ? voice === "commitment" : WILL.in(text) && voice !== "review";
  return wills ? "commitment" : "review";
}
