import {HALVES} from "../lexicon/naming.js";
import {SHARE_UNITS} from "../lexicon/unit-words.js";
import type {Reading} from "../quantity/index.js";

/** The name of a claim, and what later numbers of the sentence may carry on from it. */
export interface Name {
  readonly name: string;
  /** The name without its change word. */
  readonly subject: string;
  /** The verb in front of the counted object (培育, 新建), carried over 、; "" if none. */
  readonly verb: string;
  readonly change: string;
  /** The subject comes from an earlier number or the heading. */
  readonly carried: boolean;
  /** Verb before, object behind the number. */
  readonly style: "prefix" | "suffix";
}

/** A name with what general heads after it (总投资, 办结率) speak of: the last subject that stood on its own. */
export interface TopicName extends Name {
  readonly topic: string;
  /** Its number is a share, so that its change is one in %. */
  readonly ofShare: boolean;
}

/** What a name may lean on. */
export interface Ground {
  /** Name of the number before, in the same or the previous sentence. */
  readonly last: TopicName | null;
  /** Words of the comma-part before the number's own, in the same sentence. */
  readonly before: string;
  /** Row name of a table, or the nearest heading. */
  readonly heading: string;
}

/** What is carried keeps the topic of the number before. */
export function withTopic({name, subject, verb, change, carried, style}: Name, last: TopicName | null, reading: Reading): TopicName {
  return {name, subject, verb, change, carried, style, topic: carried && last ? last.topic : subject, ofShare: isShare(reading)};
}

/** A share of a whole or a change in %. */
export const isShare = ({unit, form, number}: Reading): boolean =>
  SHARE_UNITS.is(unit) || (unit === "" && (form === "fraction" || HALVES.is(number)));
