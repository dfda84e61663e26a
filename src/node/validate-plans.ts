import {misfit, placesIn} from "../claims/index.js";
import type {Decision, Plan} from "../model/index.js";
import {unknownIndicator, type Fault} from "./faults.js";
import type {DataFiles, PlanFolder} from "./files.js";
import {layoutFaults} from "./layout-file.js";
import {indicatorNamed} from "./secondary.js";
import {checkReadings} from "./validate-readings.js";
import type {Known} from "./validate.js";

/** Each plan's metadata against the other files, and each decision of a review against the text it rests on. */
export function checkPlans(files: DataFiles, known: Known): Fault[] {
  return files.plans.flatMap((folder) => [
    ...checkPlan(folder, files, known),
    ...checkReview(folder, files, known),
    ...checkReadings(folder, files, known),
  ]);
}

function checkPlan(folder: PlanFolder, files: DataFiles, known: Known): Fault[] {
  const {value: plan, lineOf} = folder.plan;
  if (!plan) return [];
  const file = `${files.name}/plans/${folder.id}/plan.json`;
  const fault = (path: (string | number)[], code: string, fact: string, mend: string): Fault => ({
    file,
    line: lineOf(path),
    code,
    fact,
    mend,
  });
  const faults: Fault[] = [];
  if (plan.id !== folder.id) faults.push(fault(["id"], "wrong-id", `id is "${plan.id}" in folder ${folder.id}`, "make the two the same"));
  if (plan.period[1] < plan.period[0])
    faults.push(fault(["period"], "wrong-period", `period ${plan.period.join("–")} ends before it starts`, "write the earlier year first"));
  if (!known.regions.has(plan.region))
    faults.push(
      fault(["region"], "unknown-region", `${plan.region} is no code in ${files.name}/regions.csv`, "give a code as listed there"),
    );
  if (folder.text === null && folder.unread.length === 0 && !plan.secondary)
    faults.push(
      fault([], "missing-text", "there is neither source.txt nor secondary targets", "add the text, or the targets with their sources"),
    );
  if (folder.text !== null && plan.secondary)
    faults.push(
      fault(
        ["secondary"],
        "text-and-secondary",
        "there is a source.txt as well as secondary targets",
        "keep the text and drop the targets",
      ),
    );
  plan.basis.forEach((b, i) => {
    if (b.plan !== null && !known.plans.has(b.plan))
      faults.push(
        fault(
          ["basis", i, "plan"],
          "unknown-plan",
          `"${b.plan}" is no plan in ${files.name}/plans`,
          "give the id of a plan there, or null",
        ),
      );
  });
  const layout =
    folder.layout && folder.unread.length === 0
      ? layoutFaults(folder.layout, folder.text, `${files.name}/plans/${folder.id}/layout.json`)
      : [];
  return [...faults, ...layout, ...checkTargets(plan, fault, known)];
}

function checkTargets(
  plan: Plan,
  fault: (path: (string | number)[], code: string, fact: string, mend: string) => Fault,
  known: Known,
): Fault[] {
  if (!known.indicators) return [];
  const indicators = [...known.indicators.values()];
  return (plan.secondary?.targets ?? []).flatMap((t, i) =>
    indicatorNamed(t.name, indicators)
      ? []
      : [
          fault(
            ["secondary", "targets", i, "name"],
            "unknown-indicator",
            `"${t.name}" is no name or alias in the catalogue`,
            "use a name of the catalogue, or add the alias",
          ),
        ],
  );
}

/** Whether one person rejected a claim and kept it on the same day; of two persons, or of two days, the later decision stands. */
function contradicts(a: Decision, b: Decision): boolean {
  const same = (["number", "sentence", "at", "nth", "name", "by", "date"] as const).every((key) => a[key] === b[key]);
  return same && (a.decision === "rejected") !== (b.decision === "rejected") && a.decision !== "added" && b.decision !== "added";
}

function checkReview(folder: PlanFolder, files: DataFiles, known: Known): Fault[] {
  const {value: review, lineOf} = folder.review;
  if (!review || folder.unread.length > 0) return [];
  const file = `${files.name}/plans/${folder.id}/review.json`;
  const placeOf = folder.text === null ? null : placesIn(folder.text);
  const faults: Fault[] = [];
  if (review.plan !== folder.id)
    faults.push({
      file,
      line: lineOf(["plan"]),
      code: "wrong-id",
      fact: `plan is "${review.plan}" in folder ${folder.id}`,
      mend: "make the two the same",
    });
  review.decisions.forEach((decision, i) => {
    const line = (): number => lineOf(["decisions", i]);
    const fact = placeOf ? misfit(decision, placeOf(decision), folder.text!) : "there is no text that it could hang on";
    if (fact !== null)
      faults.push({file, line: line(), code: "sentence-gone", fact, mend: "re-read the source and decide anew, or drop the decision"});
    const earlier = review.decisions.slice(0, i).findIndex((other) => contradicts(other, decision));
    if (earlier >= 0) {
      const said = `${decision.by || "somebody"} has ${review.decisions[earlier]!.decision} (decision ${earlier + 1}) and ${decision.decision} the same claim on ${decision.date}`;
      faults.push({file, line: line(), code: "contradiction", fact: said, mend: "keep the one that holds"});
    }
    const indicator = decision.fields?.indicator;
    if (known.indicators && indicator && !known.indicators.has(indicator))
      faults.push(unknownIndicator(file, line(), indicator, files.name));
  });
  return faults;
}
