/** What the reader asks the plot: which values, of which year, in which order, and whose place among them. All of it stands in the address. */
import type {Indicator} from "../../lib/model/index.js";
import {boxed, phrase} from "../../components/tags.js";
import {chips, picker, type Option} from "../../components/picker.js";
import {regionOf, type Site} from "../../components/site.js";
import {param, say, setState} from "../../components/state.js";
import {stepped} from "./drawn.js";
import type {Row} from "./rows.js";

/** Values that compare (per head where they are totals), totals as they are, or the pace that leads from start to goal. */
export type Basis = "comparable" | "total" | "pace";
export type Ends = "both" | "start" | "goal";

export interface Choice {
  readonly basis: Basis;
  readonly ends: Ends;
  /** Of the values drawn; null takes all, each with its year beside it. */
  readonly year: number | null;
  readonly sort: "government" | "value";
  /** Code of the region that is set off from the others; "" for none. */
  readonly place: string;
  /** With the reported values of regions that no plan is from. */
  readonly others: boolean;
}

const oneOf = <T extends string>(name: string, all: readonly T[]): T => all.find((x) => x === param(name)) ?? all[0]!;

export const choiceOf = (): Choice => ({
  basis: oneOf("basis", ["comparable", "total", "pace"]),
  ends: oneOf("ends", ["both", "start", "goal"]),
  year: Number(param("year")) || null,
  sort: oneOf("sort", ["government", "value"]),
  place: param("place"),
  others: param("others") === "with",
});

/** What there is to choose from for one indicator. */
export interface Offer {
  /** Ways that have values. */
  readonly bases: readonly Basis[];
  /** Of the goals, oldest first. */
  readonly years: readonly number[];
  readonly rows: readonly Row[];
  /** Whether some plan says where it starts, and some where it goes. */
  readonly bothEnds: boolean;
  /** Regions known by a reported value only. */
  readonly others: number;
}

const row = (id: string, label: string, list: readonly Option[], chosen: string, unset: string): HTMLElement | null =>
  list.length < 2
    ? null
    : boxed(
        "choice",
        phrase("small muted", label),
        chips(label, list, new Set([chosen]), (v) => setState({[id]: v === unset ? null : v})),
      );

export function choices(site: Site, indicator: Indicator, choice: Choice, offer: Offer): HTMLElement {
  const words: Readonly<Record<Basis, string>> = {
    comparable: indicator.perHead ? say("人均", "per head") : say("数值", "value"),
    total: say("总量", "total"),
    pace: stepped(indicator) ? say("线性年均速度", "linear yearly pace") : say("复合年均增速", "compound yearly pace"),
  };
  const bases = offer.bases.map((value) => ({value, label: words[value]}));
  const ends = [
    {value: "both", label: say("现状到目标", "start to goal")},
    {value: "start", label: say("现状", "start")},
    {value: "goal", label: say("目标", "goal")},
  ];
  const years = [
    {value: "all", label: say("不限", "any")},
    ...offer.years.map((y) => ({value: String(y), label: say(`${y} 年`, String(y))})),
  ];
  const orders = [
    {value: "government", label: say("按上下级", "by government")},
    {value: "value", label: say("按数值", "by value")},
  ];
  const others = [
    {value: "without", label: say("只看规划", "plans only")},
    {value: "with", label: say(`加上 ${offer.others} 个地区的实际值`, `with reported values of ${offer.others} regions`)},
  ];
  const places = [...new Set(offer.rows.map((r) => r.record.plan.region))].filter((code) => !/^0+$/.test(code));
  return boxed(
    "choices",
    row("basis", say("看什么", "What"), bases, choice.basis, "comparable"),
    choice.basis === "pace" || !offer.bothEnds ? null : row("ends", say("哪一端", "Which end"), ends, choice.ends, "both"),
    row("year", say("同一年", "One year"), offer.years.length > 1 ? years : [], choice.year === null ? "all" : String(choice.year), "all"),
    offer.rows.length > 1 ? row("sort", say("次序", "Order"), orders, choice.sort, "government") : null,
    offer.others > 0 && choice.basis !== "pace"
      ? row("others", say("别的地区", "Elsewhere"), others, choice.others ? "with" : "without", "without")
      : null,
    places.length > 1
      ? picker(
          "place",
          say("突出哪里", "Set off"),
          [{value: "", label: say("不突出", "none")}, ...places.map((code) => ({value: code, label: regionOf(site, code)}))],
          choice.place,
          (place) => setState({place}),
        )
      : null,
  );
}
