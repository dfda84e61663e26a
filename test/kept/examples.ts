import {JUDGE, rulesOf} from "../../src/claims/judge/index.js";
import {EXCLUDED} from "../../src/lexicon/excluded.js";
import {CUES} from "../../src/lexicon/frames.js";
import {SIEVES} from "../../src/quantity/measures.js";
import {GLOSSARY_HEADS, NOTE_LINES, NUMBERED_HEADS, PAGE_NUMBERS} from "../../src/text/aside/forms.js";
import {TELLING_RULES} from "../../src/text/frame/headings.js";
import {PLACES} from "../claims/places.js";
import type {KeptText} from "./texts.js";

const FIVE = {period: [2021, 2025], kind: "five-year"} as const;

interface Shown {
  readonly id: string;
  readonly example: string;
  readonly counterexample?: string;
}

/** The examples of all rules, a text each: what a rule itself proves is that it speaks; this keeps all that is said beside it. */
export function examples(): KeptText[] {
  return [
    ...rulesOf(JUDGE).flatMap((rule) => both(rule, judged)),
    ...[...SIEVES, ...EXCLUDED].flatMap((rule) =>
      both(rule, (text) => ({source: `二、主要目标\n${text.replace(/[⟦⟧]/g, "")}。\n`, ...FIVE})),
    ),
    ...TELLING_RULES.flatMap((rule) => both(rule, under)),
    ...CUES.flatMap((rule) => both(rule, (text) => ({source: `${text}新建学校12所,培训教师30人。\n新建医院3家。\n`, ...FIVE}))),
    ...[...PAGE_NUMBERS, ...NUMBERED_HEADS, ...NOTE_LINES, ...GLOSSARY_HEADS].flatMap((rule) => both(rule, between)),
  ];
}

function both(rule: Shown, told: (text: string) => Omit<KeptText, "id">): KeptText[] {
  const {id, example, counterexample} = rule;
  return [example, ...(counterexample === undefined ? [] : [counterexample])].map((text, i) => ({
    id: `examples/${id}${i === 0 ? "" : "/not"}`,
    ...told(text),
  }));
}

function judged(text: string): Omit<KeptText, "id"> {
  const [place, sentence] = text.split("|") as [string, string];
  const {head, period} = PLACES[place]!;
  return {source: `${head}\n${sentence.replace(/[〔〕]/g, "")}\n`, period, kind: null};
}

const under = (text: string): Omit<KeptText, "id"> => ({
  source: `云山市“十五五”规划\n一、${text}\n新建学校12所,培训教师30人。2027年新建医院3家。\n`,
  period: [2026, 2030],
  kind: "five-year",
});

const between = (text: string): Omit<KeptText, "id"> => ({
  source: `二、主要目标\n新建学校12所。\n${text}\n培训教师30人。\n${text}\n新建医院3家。\n`,
  ...FIVE,
});
