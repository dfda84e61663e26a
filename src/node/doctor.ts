import {readdir, rm, stat} from "node:fs/promises";
import {join} from "node:path";
import {leftovers} from "./atomic.js";
import {decisionsIn, logsIn} from "./decisions.js";
import {CorpusError, type Fault} from "./faults.js";
import {readFolders, type DataFiles, type PlanFolder} from "./files.js";
import {isLeftLock} from "./lock.js";
import {readPart} from "./part.js";
import {sha256} from "./sha256.js";
import {validate} from "./validate.js";

/** What is wrong in the folders of a corpus. */
export interface Diagnosis {
  /** For a person to mend. */
  readonly faults: readonly Fault[];
  /** Unfinished files and locks of processes that have ended, by their paths; nobody needs them. */
  readonly left: readonly string[];
}

/**
 * Looks at everything in the folders of a corpus: what loading refuses, what it lets pass, and what killed processes left.
 *
 * @example (await examine(["data"])).faults // []
 */
export async function examine(dirs: readonly string[]): Promise<Diagnosis> {
  const folders = (await readFolders(dirs)).filter(({dir}) => dirs.includes(dir));
  const left = await Promise.all(folders.map(leftIn));
  const strange = await Promise.all(folders.map(strangersIn));
  const texts = folders.flatMap((files) => files.plans.flatMap((plan) => textFaults(plan, files)));
  const decided = await Promise.all(folders.map(decisionFaults));
  return {faults: [...validate(await readFolders(dirs)), ...texts, ...strange.flat(), ...decided.flat()], left: left.flat()};
}

/**
 * Takes away what killed processes left.
 *
 * @example await clear([]) // undefined
 */
export async function clear(left: readonly string[]): Promise<void> {
  for (const path of left) await rm(path, {recursive: true, force: true});
}

const PARTS = new Set(["plan.json", "source.txt", "layout.json", "review.json"]);
const OWN = /\.(?:tmp|lock|lock\.break)$|^\./;

function textFaults({id, plan, text}: PlanFolder, {name}: DataFiles): Fault[] {
  const recorded = plan.value?.sha256?.text;
  if (text === null || plan.value === null) return [];
  const at = {file: `${name}/plans/${id}/source.txt`, line: null};
  if (recorded === undefined) {
    const mend = `put "sha256": {"text": "${sha256(text)}", "original": …} into its plan.json`;
    return [{...at, code: "unrecorded", fact: "no SHA-256 of the text is recorded, so that a change would not be seen", mend}];
  }
  if (sha256(text) === recorded) return [];
  return [
    {
      ...at,
      code: "changed-text",
      fact: "the text was changed since it was added",
      mend: "restore it, or review the plan anew and record its new SHA-256",
    },
  ];
}

/** Lines of the reviewers' logs that do not fit, and logs on plans that there are none of. */
async function decisionFaults({dir, name, plans}: DataFiles): Promise<Fault[]> {
  const known = new Set(plans.map(({id}) => id));
  const logs = await logsIn(dir);
  const faults = logs.map(async ({name: log, lower, higher}): Promise<readonly Fault[]> => {
    const file = `${name}/decisions/${log}`;
    const gone = [lower, ...(higher === null ? [] : [higher])].filter((id) => !known.has(id));
    const strange = gone.map((id) => ({file, line: null, code: "unknown-plan", fact: `no plan "${id}" is here`, mend: NAMED}));
    const {text, faults: unread} = await readPart(join(dir, "decisions", log), file, "needed");
    return [...strange, ...unread, ...(text === null ? [] : faultsIn(text, lower, higher, file))];
  });
  return (await Promise.all(faults)).flat();
}

const NAMED = "keep it where that plan is, or add the plan";

function faultsIn(text: string, lower: string, higher: string | null, file: string): readonly Fault[] {
  try {
    decisionsIn(text, lower, higher, file);
    return [];
  } catch (error) {
    if (error instanceof CorpusError) return error.faults;
    throw error;
  }
}

/** Files that no command reads: mostly a misspelt name. */
async function strangersIn({dir, name, plans}: DataFiles): Promise<Fault[]> {
  const inPlans = await Promise.all(
    plans.map(async ({id}) =>
      (await readdir(join(dir, "plans", id))).filter((file) => !PARTS.has(file)).map((file) => `plans/${id}/${file}`),
    ),
  );
  const beside = await readdir(join(dir, "plans"), {withFileTypes: true});
  const stray = beside.filter((e) => !e.isDirectory()).map((e) => `plans/${e.name}`);
  const decided = await readdir(join(dir, "decisions")).catch(() => []);
  const unlogged = decided.filter((file) => !file.endsWith(".jsonl")).map((file) => `decisions/${file}`);
  return [...inPlans.flat(), ...stray, ...unlogged]
    .filter((file) => !OWN.test(file.slice(file.lastIndexOf("/") + 1)))
    .map((file) => ({
      file: `${name}/${file}`,
      line: null,
      code: "not-read",
      fact: "no command reads this file",
      mend: "mend its name, or move it elsewhere",
    }));
}

async function leftIn({dir, plans}: DataFiles): Promise<string[]> {
  const places = [dir, join(dir, "plans"), join(dir, "notes"), join(dir, "decisions"), ...plans.map(({id}) => join(dir, "plans", id))];
  const unfinished = await Promise.all(places.map((place) => leftovers(place)));
  const locks = await Promise.all(places.map(leftLocks));
  return [...unfinished.flat(), ...locks.flat()];
}

async function leftLocks(folder: string): Promise<string[]> {
  const there = await stat(folder).catch(() => null);
  const names = there?.isDirectory() ? await readdir(folder) : [];
  const locks = names.filter((name) => /\.lock(?:\.break)?$/.test(name)).map((name) => join(folder, name));
  const left = await Promise.all(locks.map(isLeftLock));
  return locks.filter((_, i) => left[i]);
}
