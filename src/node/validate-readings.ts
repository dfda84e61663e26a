import {finderIn, type Finder} from "../align/readings.js";
import type {Fault} from "./faults.js";
import type {DataFiles, PlanFolder} from "./files.js";
import type {Known} from "./validate.js";

/** The sentences of each reading of clauses must stand in the two texts; a higher plan of which there is no text here is not looked into. */
export function checkReadings(folder: PlanFolder, files: DataFiles, known: Known): Fault[] {
  const {value: review, lineOf} = folder.review;
  const readings = review?.clauses ?? [];
  if (readings.length === 0 || folder.unread.length > 0) return [];
  const file = `${files.name}/plans/${folder.id}/review.json`;
  const below = finderIn(folder.text ?? "");
  const finders = new Map<string, Finder>();
  const above = (id: string): Finder | null => {
    const text = files.plans.find((p) => p.id === id)?.text ?? null;
    if (text !== null && !finders.has(id)) finders.set(id, finderIn(text));
    return finders.get(id) ?? null;
  };
  return readings.flatMap((reading, i): Fault[] => {
    const at = {file, line: lineOf(["clauses", i])};
    if (!known.plans.has(reading.higher))
      return [{...at, code: "unknown-plan", fact: `no plan "${reading.higher}"`, mend: "add it, or drop the reading"}];
    const higher = above(reading.higher);
    const gone = [...(higher && !higher(reading.clause) ? [reading.clause] : []), ...reading.matches.filter((match) => !below(match))];
    const mend = "re-read the two texts and decide anew, or drop the reading";
    return gone.map((quote) => ({...at, code: "sentence-gone", fact: `"${quote}" stands nowhere in the text`, mend}));
  });
}
