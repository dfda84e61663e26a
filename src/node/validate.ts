import {matchDimension, parseUnit} from "../normalise/index.js";
import type {Indicator} from "../model/index.js";
import {unknownIndicator, type Fault} from "./faults.js";
import type {DataFiles} from "./files.js";
import {checkPlans} from "./validate-plans.js";
import {checkWords} from "./validate-words.js";

/** Checks a corpus across its files: every code, id and quote that one file names must be where it says. */
export function validate(files: DataFiles): Fault[] {
  return [
    ...files.faults,
    ...checkRegions(files),
    ...checkTables(files),
    ...checkIndicators(files),
    ...checkWords(files),
    ...checkPlans(files),
  ];
}

const LEVELS = ["nation", "province", "prefecture", "county"];

function checkRegions({regions, name}: DataFiles): Fault[] {
  const file = `${name}/regions.csv`;
  const known = new Map(regions.map((r) => [r.value.code, r.value]));
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

function checkTables({name, regions, populations, observations, indicators}: DataFiles): Fault[] {
  const codes = new Set(regions.map((r) => r.value.code));
  const ids = new Set((indicators.value ?? []).map((i) => i.id));
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
    ...(indicators.value === null || ids.has(r.value.indicator)
      ? []
      : [unknownIndicator(`${name}/observations.csv`, r.line, r.value.indicator, name)]),
  ]);
  return [...population, ...observed];
}

function checkIndicators({name, indicators}: DataFiles): Fault[] {
  const all = indicators.value ?? [];
  const byId = new Map(all.map((i) => [i.id, i]));
  const file = `${name}/indicators.json`;
  const first = new Set<string>();
  return all.flatMap((indicator, n): Fault[] => {
    const twice = first.has(indicator.id);
    first.add(indicator.id);
    const related = indicator.related.flatMap((r, k): Fault[] => {
      const other = byId.get(r.indicator);
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
