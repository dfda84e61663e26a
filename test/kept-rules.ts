/**
 * The ids of all rules, kept beside the source: a rule that is taken away takes its examples along, and no example would miss it. They
 * stand in the order in which they are asked, for the first that speaks decides. A rule that is added, dropped or moved on purpose
 * changes the list in the same commit.
 */
import {readFileSync} from "node:fs";

const KEPT = JSON.parse(readFileSync(new URL("kept-rules.json", import.meta.url), "utf8")) as Readonly<Record<string, readonly string[]>>;

/** The ids of a set of rules in the order in which they are asked. */
export const keptRules = (set: string): readonly string[] => KEPT[set] ?? [];
