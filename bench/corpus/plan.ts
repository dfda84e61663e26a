/** One plan of one region, with its truth. */
import type {Region} from "../../src/model/index.js";
import {factsOf, SUBJECTS, type Fact} from "./facts.js";
import {paragraph} from "./filler.js";
import {GOAL_FORMS, PAST_FORMS, tell, type Years} from "./prose.js";
import {chance, type Chance} from "./random.js";
import {SHAPES, toldIn, type Medium} from "./tables.js";
import type {Told, Truth} from "./truth.js";

/** Rates at which a plan gainsays itself, and leaves out what the plan above it has. */
const CONTRADICTS = 0.04;
const OMITS = 0.15;
const YEARS: Years = {base: 2020, goal: 2025};

export interface Generated {
  readonly file: string;
  readonly text: string;
  readonly truth: Truth;
}

/** A fact whose sentence shall gainsay the table: its goal is another one. */
const altered = (fact: Fact): Fact => ({...fact, goal: Number((fact.goal + 3 * 10 ** -fact.subject.digits).toFixed(fact.subject.digits))});

/**
 * A five-year plan of a region, always the same for the same seed.
 *
 * @param full name of the region with those above it, as a title has it
 * @param length about how many characters it shall have
 */
export function planOf(region: Region, full: string, seed: number, length = 16_000): Generated {
  const by = chance(seed * 7_919 + Number(region.code));
  const kept = SUBJECTS.filter(() => !by.happens(OMITS));
  const facts = factsOf(by.some(kept, by.whole(8, 16)), by);
  const shape = by.pick(SHAPES);
  const contradicted = facts.filter((f) => !f.subject.ceiling && by.happens(CONTRADICTS));
  const goals = by.some(facts, by.whole(4, 8));
  const told: Told[] = [];
  const say = (forms: typeof GOAL_FORMS, fact: Fact): string => {
    const {text, told: parts} = tell(forms, fact, YEARS, by);
    told.push(...parts);
    return text;
  };
  const past = by.some(facts, by.whole(3, 6)).map((f) => say(PAST_FORMS, f));
  const aims = [...new Set([...goals, ...contradicted])].map((f) => say(GOAL_FORMS, contradicted.includes(f) ? altered(f) : f));
  told.push(...toldIn(shape, facts, YEARS));
  const title = `${full}“十四五”市场监管规划`;
  const body = assemble(title, past, aims, shape.write(facts, YEARS), shape.medium, by, length);
  const file = `${region.code}.${shape.medium}`;
  const names = (list: readonly Fact[]): string[] => list.map((f) => f.name);
  const omitted = SUBJECTS.filter((s) => s.indicator !== null && !facts.some((f) => f.subject === s)).map((s) => s.indicator!);
  const truth: Truth = {file, region: region.code, title, period: [2021, 2025], told, contradicted: names(contradicted), omitted};
  return {file, text: body, truth};
}

function assemble(
  title: string,
  past: readonly string[],
  aims: readonly string[],
  table: string,
  medium: Medium,
  by: Chance,
  length: number,
): string {
  const parts: [heading: string, paragraphs: string[]][] = [
    ["一、发展基础", [past.join(""), paragraph(by)]],
    ["二、发展目标", [aims.join("")]],
    ["三、主要任务", []],
    ["四、保障措施", [paragraph(by), paragraph(by)]],
  ];
  let size = table.length + parts.flatMap(([, p]) => p).join("").length;
  for (let n = 1; size < length; n++) {
    const text = `${n % 4 === 1 ? `(${HAN[Math.floor(n / 4) % HAN.length]})${by.pick(THEMES)}\n` : ""}${paragraph(by)}`;
    parts[2]![1].push(text);
    size += text.length;
  }
  return WRITE[medium](title, parts, table);
}

const HAN = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"] as const;
const THEMES = ["提升准入便利", "守护食品药品安全", "夯实质量基础", "规范竞争秩序", "保护消费者"] as const;

type Parts = readonly (readonly [heading: string, paragraphs: readonly string[]])[];
const WRITE: Readonly<Record<Medium, (title: string, parts: Parts, table: string) => string>> = {
  txt: (title, parts, table) =>
    `${title}\n\n${parts.map(([heading, p], i) => [heading, ...p, ...(i === 1 ? [`表1 主要指标`, table] : [])].join("\n")).join("\n")}\n`,
  md: (title, parts, table) =>
    `# ${title}\n\n${parts.map(([heading, p], i) => [`## ${heading}`, ...p, ...(i === 1 ? [table] : [])].join("\n\n")).join("\n\n")}\n`,
  html: (title, parts, table) => {
    const body = parts.map(([heading, p], i) =>
      [`<h2>${heading}</h2>`, ...p.flatMap((t) => t.split("\n").map((l) => `<p>${l}</p>`)), ...(i === 1 ? [table] : [])].join("\n"),
    );
    return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${title}</title></head><body>\n<h1>${title}</h1>\n${body.join("\n")}\n</body></html>\n`;
  },
};

/** 湖北省 + 武汉市 + 江岸区, without the nation. */
export function fullName(region: Region, regions: ReadonlyMap<string, Region>): string {
  const parent = region.parent === null ? undefined : regions.get(region.parent);
  return parent && parent.parent !== null ? `${fullName(parent, regions)}${region.name}` : region.name;
}
