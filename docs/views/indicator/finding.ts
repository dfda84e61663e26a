/** What the targets of one indicator say, in a sentence that the code computes. */
import {shortOf} from "../../components/site.js";
import type {IndicatorPart} from "../../lib/site/parts/shapes.js";
import type {Claim, Indicator, Metric, PlanRecord} from "../../lib/model/index.js";
import {type Child} from "../../components/dom.js";
import {oneSentence} from "../../components/tags.js";
import type {Site} from "../../components/site.js";
import {say, listed} from "../../components/state.js";
import {measured, whenOf} from "../../components/value.js";
import {comparable, isAbove, type Row} from "./rows.js";

interface Goal {
  readonly record: PlanRecord;
  readonly metric: Metric;
  readonly claim: Claim;
}

const named = (goal: Goal): Child => [shortOf(goal.record.plan), " ", measured(goal.metric, goal.claim), whenOf(goal.metric)];

/** Where fewer than two plans have a target: who speaks of it at all. */
function alone(rows: readonly Row[], goals: readonly Goal[], about: IndicatorPart): Child {
  const plans = about.provinces.length
    ? say(`${about.rows} 份规划`, `${about.rows} plans`)
    : listed(rows.map((r) => shortOf(r.record.plan)));
  if (!rows.length) return say("库中没有规划写到这一指标。", "No plan of the corpus speaks of it.");
  if (!goals.length) return say(`${plans}写到这一指标，但没有给出可比的目标。`, `${plans} speak of it without a target that compares.`);
  return [say("只有 ", "Only "), named(goals[0]!), say(" 给出可比的目标，还不能跨地区比较。", " names a target that compares.")];
}

/** The computed sentence: how far apart the regions' targets are, and what stands above them. */
export function finding(site: Site, indicator: Indicator, rows: readonly Row[], about: IndicatorPart): HTMLElement {
  const goalsOf = (list: readonly Row[]): Goal[] =>
    list.flatMap((r) => {
      const metric = comparable(site, r.goal, indicator);
      return metric && r.goal ? [{record: r.record, metric, claim: r.goal.claim}] : [];
    });
  const above = goalsOf(rows.filter((r) => isAbove(site, r, rows)));
  const goals = goalsOf(rows.filter((r) => !isAbove(site, r, rows))).toSorted((a, b) => a.metric.value - b.metric.value);
  const parent = above.length
    ? [say("上级：", "Above them: "), above.map((g, i) => [i ? say("、", ", ") : "", named(g)]), say("。", ". ")]
    : null;
  if (goals.length < 2) return oneSentence(alone(rows, goals, about), parent);
  const [last, top] = [goals[0]!, goals.at(-1)!];
  const same = top.metric.value === last.metric.value;
  const oneBound = new Set(goals.map((g) => g.metric.comparator)).size === 1;
  // Of many plans, only the ends are at hand.
  const all = about.provinces.length ? named(top) : goals.map((g, i) => [i ? say("、", ", ") : "", named(g)]);
  return oneSentence(
    same
      ? [
          oneBound
            ? say(`${about.compared} 份规划写的是同一个数：`, `${about.compared} plans name the same figure: `)
            : say(
                `${about.compared} 份规划数字相同而界限不同，分不出高低：`,
                `${about.compared} plans name one figure with unlike bounds, which leaves no order: `,
              ),
          all,
        ]
      : [
          say(`${about.compared} 份规划给出口径相同的目标，从 `, `${about.compared} plans give targets of one scope, from `),
          named(last),
          say(" 到 ", " to "),
          named(top),
        ],
    say("。", ". "),
    parent,
  );
}
