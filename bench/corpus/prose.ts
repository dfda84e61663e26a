/** Fourteen ways to tell a fact in a sentence. */
import type {Fact} from "./facts.js";
import type {Chance} from "./random.js";
import type {Told} from "./truth.js";

/** Years of a plan: the one it starts from, and the one it looks to. */
export interface Years {
  readonly base: number;
  readonly goal: number;
}

interface Form {
  readonly id: string;
  readonly fits: (fact: Fact) => boolean;
  /** Text with the numbers in it; `told` says what each of them is. */
  readonly write: (fact: Fact, years: Years) => {text: string; told: readonly Part[]};
}
type Part = Pick<Told, "value" | "comparator" | "role" | "period">;

const goal = (f: Fact, y: Years, comparator: Told["comparator"] = f.comparator): Part => ({
  value: f.goal,
  comparator,
  role: "target",
  period: String(y.goal),
});
const past = (f: Fact, y: Years, role: Told["role"] = "achieved"): Part => ({
  value: f.start,
  comparator: "=",
  role,
  period: String(y.base),
});

const rises = (f: Fact): boolean => f.comparator !== "<=" && f.goal > f.start;
const floor = (f: Fact): boolean => f.comparator === ">=";
const exact = (f: Fact): boolean => f.comparator === "=";
const ceiling = (f: Fact): boolean => f.comparator === "<=";
const u = (f: Fact): string => f.subject.unit;

export const GOAL_FORMS: readonly Form[] = [
  {id: "reach", fits: exact, write: (f, y) => ({text: `到${y.goal}年,${f.name}达到${f.goal}${u(f)}。`, told: [goal(f, y)]})},
  {id: "at-least", fits: floor, write: (f, y) => ({text: `到${y.goal}年底,${f.name}不低于${f.goal}${u(f)}。`, told: [goal(f, y)]})},
  {id: "and-more", fits: floor, write: (f, y) => ({text: `${f.name}到${y.goal}年要达到${f.goal}${u(f)}以上。`, told: [goal(f, y)]})},
  {
    id: "beyond",
    fits: floor,
    write: (f, y) => ({text: `力争到${y.goal}年${f.name}突破${f.goal}${u(f)}。`, told: [goal(f, y, ">")]}),
  },
  {id: "within", fits: ceiling, write: (f, y) => ({text: `到${y.goal}年,${f.name}控制在${f.goal}${u(f)}以内。`, told: [goal(f, y)]})},
  {id: "not-above", fits: ceiling, write: (f, y) => ({text: `${y.goal}年${f.name}不超过${f.goal}${u(f)}。`, told: [goal(f, y)]})},
  {
    id: "from-to",
    fits: (f) => rises(f) && exact(f),
    write: (f, y) => ({
      text: `${f.name}由${y.base}年的${f.start}${u(f)}提高到${y.goal}年的${f.goal}${u(f)}。`,
      told: [past(f, y, "baseline"), goal(f, y)],
    }),
  },
  {id: "about", fits: exact, write: (f, y) => ({text: `预计${y.goal}年末${f.name}为${f.goal}${u(f)}左右。`, told: [goal(f, y, "~")]})},
  {
    id: "end-of-plan",
    fits: exact,
    write: (f, y) => ({text: `规划期末,全域${f.name}达到${f.goal}${u(f)}。`, told: [goal(f, y)]}),
  },
  {id: "ensure", fits: floor, write: (f, y) => ({text: `确保${f.name}稳定在${f.goal}${u(f)}以上。`, told: [goal(f, y)]})},
];

export const PAST_FORMS: readonly Form[] = [
  {id: "reached", fits: () => true, write: (f, y) => ({text: `${y.base}年,${f.name}达到${f.start}${u(f)}。`, told: [past(f, y)]})},
  {id: "by-the-end", fits: () => true, write: (f, y) => ({text: `截至${y.base}年底,${f.name}${f.start}${u(f)}。`, told: [past(f, y)]})},
  {id: "is", fits: () => true, write: (f, y) => ({text: `${f.name}为${f.start}${u(f)},发展基础更加稳固。`, told: [past(f, y)]})},
  {
    id: "risen",
    fits: rises,
    write: (f, y) => ({text: `五年间${f.name}稳步增加,${y.base}年达到${f.start}${u(f)}。`, told: [past(f, y)]}),
  },
];

/** A fact told by one of the forms that fit it, with what each number in it is. */
export function tell(forms: readonly Form[], fact: Fact, years: Years, by: Chance): {text: string; told: Told[]} {
  const form = by.pick(forms.filter((f) => f.fits(fact)));
  const {text, told} = form.write(fact, years);
  const {name, subject} = fact;
  return {text, told: told.map((part) => ({form: form.id, name, indicator: subject.indicator, unit: subject.unit, nature: "", ...part}))};
}
