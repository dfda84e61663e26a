import {bisector, group} from "d3-array";
import type {AuditContext, Subject} from "./context.js";
import {rateParts} from "./name.js";
import type {Statement} from "./statement.js";

/** Of many that answer to one key no more than this are held against each other: as many equal lines are a fault of the copy. */
export const ENOUGH = 40;

/** A table that is made once for each context (or subject) and kept as long as it. */
export function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}

const NONE: readonly Statement[] = [];
const nameTable = once((context: AuditContext) => group(context.statements, (s) => s.name));
/** Statements of one plain name, in the order of the text. */
export const named = (context: AuditContext, name: string): readonly Statement[] => nameTable(context).get(name) ?? NONE;

const valueTable = once((context: AuditContext) => group(context.statements, (s) => `${s.value}|${s.stem}`));
export const ofValue = (context: AuditContext, {value, stem}: Statement): readonly Statement[] =>
  valueTable(context).get(`${value}|${stem}`) ?? NONE;

const yearTable = once((subject: Subject) => group(subject.statements, (s) => s.to));
/** A subject's statements for one year. */
export const inYear = (subject: Subject, year: number): readonly Statement[] => yearTable(subject).get(year) ?? NONE;

const subjectValues = once((subject: Subject) => group(subject.statements, (s) => s.value));
/** A subject's statements of one value. */
export const withValue = (subject: Subject, value: number): readonly Statement[] => subjectValues(subject).get(value) ?? NONE;

const byPlace = bisector((s: Statement) => s.claim.numberStart);

/** Statements whose numbers begin in a stretch of the text. */
export function between({statements}: AuditContext, from: number, to: number): Statement[] {
  return statements.slice(byPlace.left(statements, from), byPlace.left(statements, to));
}

/** Rates by unit and by the word of their measure: names unlike in both are never near. */
export const measureKey = (s: Statement): string => `${s.stem}|${rateParts(s.name, s.stem)?.measure ?? ""}`;

/** A number is told of one of so many before it in its sentence. */
const NEAR = 12;
/** The statements before one of a sentence, as far as they can bear on it. */
export const justBefore = (sentence: readonly Statement[], i: number): readonly Statement[] => sentence.slice(Math.max(0, i - NEAR), i);
