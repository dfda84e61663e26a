import {kindsApart} from "./kinds.js";
import type {Topics} from "./topics.js";
import type {Unit} from "./unit.js";

/** What is left of a likeness when the fields of work differ; `unsaid` where one side names none. */
const FIELD = {
  inherited: 0.9,
  unsaid: 0.75,
  under: 0.75,
  foreign: 0.6,
  other: 0.44,
  matterOther: 0.75,
  matterUnsaid: 0.9,
  action: 0.78,
  kind: 0.44,
};

/** How well the fields of work and the kinds of action agree, 0–1. */
export function fieldOf(higher: Unit, lower: Unit, topics: Topics): number {
  const apart = higher.actions !== 0 && lower.actions !== 0 && (higher.actions & lower.actions) === 0;
  const other = kindsApart(higher.kinds, lower.kinds) !== null;
  return topicFactor(higher, lower, topics) * (apart ? FIELD.action : 1) * (other ? FIELD.kind : 1);
}

/** True where the lower sentence stands under an object that the higher one nowhere speaks of: 特种设备 for a promise about 标准化. */
const under = (place: number, higher: Unit): boolean => place !== 0 && (place & (higher.own | higher.inherited)) === 0;

function topicFactor(higher: Unit, lower: Unit, topics: Topics): number {
  if (higher.own & topics.objects) return objectFactor(higher, lower, topics);
  if (higher.own && lower.own && !(higher.own & lower.own)) return FIELD.foreign;
  return (higher.own | higher.inherited) & (lower.own | lower.inherited) ? 1 : FIELD.unsaid;
}

/** Of a higher sentence that speaks of an object itself. */
function objectFactor(higher: Unit, lower: Unit, {objects, matters}: Topics): number {
  const wanted = higher.own & objects;
  const named = lower.own & objects;
  if (wanted & named) {
    const [matter, place] = [higher.own & matters, lower.own | lower.inherited];
    if (matter && !(matter & place)) return place & matters ? FIELD.matterOther : FIELD.matterUnsaid;
    return under(lower.inherited & named, higher) ? FIELD.under : 1;
  }
  if (wanted & lower.inherited) return FIELD.inherited;
  if (named) return FIELD.other;
  return lower.inherited & objects ? FIELD.foreign : FIELD.unsaid;
}
