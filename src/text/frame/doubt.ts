import {DEALS_WITH, DOUBTS, SEES, SEES_TOO, SPEAKER, STANDS, STILL} from "../../lexicon/frames.js";

/** So much of a sentence tells whether a speaker turns to what is not yet well. */
const LEAD = 36;

/**
 * Whether a sentence turns to what is not yet well: 我们也清醒看到, 看到成绩的同时,也要看到差距, 工作中还存在不少困难和问题; not where it is
 * dealt with (着力解决存在的问题), nor, by what there is alone, under a heading of tasks (`planned`). What follows in its paragraph tells how things stand.
 */
export function turnsToDoubt(words: string, planned: boolean): boolean {
  const lead = words.slice(0, LEAD).split(END, 1)[0]!;
  if (seesBeside(lead)) return true;
  return !planned && STANDS.in(lead) && STILL.in(lead) && DOUBTS.in(lead) && !DEALS_WITH.in(lead);
}
const END = /[。;]/;

/** 我们也看到, 在肯定成绩的同时,必须正视: the speaker's own sight, of more than was told before. */
function seesBeside(lead: string): boolean {
  if (!SPEAKER.in(lead)) return false;
  for (let at = 0; at < lead.length; at++) if (SEES.at(lead, at) > 0 && SEES_TOO.in(lead.slice(Math.max(0, at - NEAR), at))) return true;
  return false;
}
/** How near before 看到 the word stands that makes of it more than sight. */
const NEAR = 6;
