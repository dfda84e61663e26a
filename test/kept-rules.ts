/**
 * The ids of all rules, kept beside the source: a rule that is taken away takes its examples along, and no example would miss it. A rule
 * that is added or dropped on purpose changes the list in the same commit.
 */
import {readFileSync} from "node:fs";

const KEPT = JSON.parse(readFileSync(new URL("kept-rules.json", import.meta.url), "utf8")) as Readonly<Record<string, readonly string[]>>;

/** The ids of a set of rules as they are kept, in order of the alphabet. */
export const keptRules = (set: string): readonly string[] => KEPT[set] ?? [];
