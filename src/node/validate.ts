import {matchDimension, parseUnit} from "../normalise/index.js";
import type {Indicator, Region} from "../model/index.js";
import {unknownIndicator, type Fault} from "./faults.js";
import type {DataFiles} from "./files.js";
import {checkPlans} from "./validate-plans.js";
import {checkWords} from "./validate-words.js";

/** What all folders of a corpus hold together: a place in one may name what another has. */
export interface Known {
  readonly regions: ReadonlyMap<string, Region>;
  /** Null where a catalogue could not be read. */
  readonly indicators: ReadonlyMap<string, Indicator> | null;
  readonly plans: ReadonlySet<string>;
}

/**
 * Checks a corpus across its files, in one folder or several: every code, id and quote that one file names must be where it says.
 *
 * @example validate(await readData("data")) // []
 */
export function validate(given: DataFiles | readonly DataFiles[]): Fault[] {
  const folders = [given].flat();
  const known = knownOf(folders);
  const within = folders.flatMap((files) => [
    ...files.faults,
    ...checkRegions(files, known),
    ...checkTables(files, known),
    ...checkIndicators(files, known),
    ...checkPlans(files, known),
    ...checkWords(files),
  ]);
  return [...within, ...clashes(folders)];
}

function knownOf(folders: readonly DataFiles[]): Known {
  const unread = folders.some((f) => f.indicators.value === null);
  return {
    regions: new Map(folders.flatMap((f) => f.regions.map((r) => [r.value.code, r.value] as const))),
    indicators: unread ? null : new Map(folders.flatMap((f) => f.indicators.value!.map((i) => [i.id, i] as const))),
    plans: new Set(folders.flatMap((f) => f.plans.map((p) => p.id))),
  };
}

/** Two folders that say two things under one id: neither is taken for the other. */
function clashes(folders: readonly DataFiles[]): Fault[] {
  const things: readonly [file: string, of: (f: DataFiles) => readonly (readonly [string, unknown])[]][] = [
    ["plans", (f) => f.plans.map((p) => [p.id, p])],
    ["regions.csv", (f) => f.regions.map((r) => [r.value.code, r.value])],
    ["populations.csv", (f) => f.populations.map((r) => [`${r.value.code} ${r.value.year} ${r.value.basis}`, r.value])],
    ["indicators.json", (f) => (f.indicators.value ?? []).map((i) => [i.id, i])],
    ["measures.json", (f) => (f.measures.value ?? []).map((m) => [m.id, m])],
  ];
  return things.flatMap(([file, of]) => {
    const first = new Map<string, {readonly folder: DataFiles; readonly value: string}>();
    return folders.flatMap((folder) =>
      of(folder).flatMap(([id, thing]): Fault[] => {
        const value = file === "plans" ? folder.dir : JSON.stringify(thing);
        const other = first.get(id);
        if (!other) first.set(id, {folder, value});
        if (!other || other.value === value || other.folder === folder) return [];
        const fact = `"${id}" is in ${other.folder.name} too${file === "plans" ? "" : ", and says something else there"}`;
        return [{file: `${folder.name}/${file}`, line: null, code: "clash", fact, mend: "rename one, or leave one of the two out"}];
      }),
    );
  });
}

const LEVELS = ["nation", "province", "prefecture", "county"];

function checkRegions({regions, name}: DataFiles, {regions: known}: Known): Fault[] {
  const file = `${name}/regions.csv`;
  const seen = new Set<string>();
  return regions.flatMap(({value, line}): Fault[] => {
    const at = {file, line};
    const twice = seen.has(value.code);
    seen.add(value.code);
    if (twice) return [{...at, code: "duplicate-code", fact: `${value.code} is there twice`, mend: "keep one row a code"}];
    if (value.parent === null)
      return value.level === "nation"
        ? []
        : [{...at, code: "missing-parent", fact: `${value.name} has no parent`, mend: "give the code of the region above"}];
    const parent = known.get(value.parent);
    if (!parent) return [{...at, code: "unknown-region", fact: `parent ${value.parent} is no region`, mend: "add it or mend the code"}];
    return LEVELS.indexOf(parent.level) < LEVELS.indexOf(value.level)
      ? []
      : [
          {
            ...at,
            code: "wrong-level",
            fact: `${value.name} (${value.level}) lies under ${parent.name} (${parent.level})`,
            mend: "name a region of a higher level",
          },
        ];
  });
}

function checkTables({name, populations, observations}: DataFiles, {regions: codes, indicators: ids}: Known): Fault[] {
  const unknown = (file: string, line: number, code: string): Fault[] =>
    codes.has(code)
      ? []
      : [
          {
            file,
            line,
            code: "unknown-region",
            fact: `${code} is no code in ${name}/regions.csv`,
            mend: "give a code of GB/T 2260 as listed there",
          },
        ];
  const population = populations.flatMap((r) => unknown(`${name}/populations.csv`, r.line, r.value.code));
  const observed = observations.flatMap((r) => [
    ...unknown(`${name}/observations.csv`, r.line, r.value.code),
    ...(ids === null || ids.has(r.value.indicator) ? [] : [unknownIndicator(`${name}/observations.csv`, r.line, r.value.indicator, name)]),
  ]);
  return [...population, ...observed];
}

function checkIndicators({name, indicators}: DataFiles, known: Known): Fault[] {
  const all = indicators.value ?? [];
  const file = `${name}/indicators.json`;
  const first = new Set<string>();
  return all.flatMap((indicator, n): Fault[] => {
    const twice = first.has(indicator.id);
    first.add(indicator.id);
    const related = indicator.related.flatMap((r, k): Fault[] => {
      const other = known.indicators?.get(r.indicator);
      if (other?.related.some((back) => back.indicator === indicator.id)) return [];
      const line = indicators.lineOf([n, "related", k]);
      if (!other) return [unknownIndicator(file, line, r.indicator, name)];
      const fact = `${indicator.id} names ${other.id}, which does not name it back`;
      return [{file, line, code: "one-sided", fact, mend: `add it under related of ${other.id}`}];
    });
    const line = (): number => indicators.lineOf([n]);
    return [
      ...(twice
        ? [{file, line: line(), code: "duplicate-id", fact: `"${indicator.id}" is there twice`, mend: "keep one entry an id"}]
        : []),
      ...unitFault(indicator, file, line),
      ...related,
    ];
  });
}

function unitFault(indicator: Indicator, file: string, line: () => number): Fault[] {
  const stated = parseUnit(indicator.unit).dimension;
  const fits = indicator.dimension === "time" ? stated.startsWith("time:") : matchDimension(stated, indicator.dimension) === "same";
  const fact = `unit "${indicator.unit}" of ${indicator.id} is ${stated}, not ${indicator.dimension}`;
  return fits ? [] : [{file, line: line(), code: "wrong-dimension", fact, mend: "make the two agree"}];
}
