import {pick, type Part, type Said} from "./said.js";

/** Fields as JSON has them: the Chinese words under the name, the English ones beside them under the name with `En`. */
export type Paired<Name extends string> = {readonly [name in Name | `${Name}En`]: string};

/**
 * Writes fields that are said in both languages as JSON has them.
 *
 * @example paired({reason: {zh: "单位不同", en: "units differ"}}) // {reason: "单位不同", reasonEn: "units differ"}
 */
export function paired<Name extends string>(fields: Readonly<Record<Name, Part>>): Paired<Name> {
  const both = Object.entries<Part>(fields).flatMap(([name, part]) => [
    [name, pick(part, "zh")],
    [`${name}En`, pick(part, "en")],
  ]);
  return Object.fromEntries(both) as Paired<Name>;
}

/** What stands in such a pair of fields. */
export const saidOf = <Name extends string>(thing: Paired<Name>, name: Name): Said => ({
  zh: thing[name],
  en: thing[`${name}En`],
});
