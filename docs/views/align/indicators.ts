/** Verdicts on indicators: both values, the gap, the reason, the two sentences. */
import type {AlignedValue, Alignment, Claim, IndicatorVerdict, Span, Verdict} from "../../lib/model/index.js";
import {h, replace, type Child} from "../../components/dom.js";
import {boxed, footnote, heading, linkTo, phrase, section, smallPrint} from "../../components/tags.js";
import {bare} from "../../components/evidence/excerpt.js";
import {sentence} from "../../components/evidence/sentence.js";
import {chips} from "../../components/picker.js";
import {nameOf, type Site, shortOf} from "../../components/site.js";
import {link, param, say, setState, bracketed, colon, wording} from "../../components/state.js";
import {table, type Column} from "../../components/table.js";
import {measured, number, plain, printed, unitWord, valueColumns, whenOf} from "../../components/value.js";
import {reasonOf} from "../../components/verdicts.js";
import {verdictBadge, verdictWord, natureWord} from "../../components/words.js";
import {decisionButton, kept, standingWord} from "../decide.js";
import {targetOf, type Review, type Target} from "../review.js";

export const VERDICTS: readonly Verdict[] = ["exceeds", "meets", "falls short", "missing", "not comparable", "undetermined"];

/** A total that was compared per head says so, with the value that was compared. */
function footing(site: Site, value: AlignedValue, flags: readonly string[]): Child {
  if (flags.includes("basis-growth")) return boxed("small muted", say("总量，按增速比较", "total, compared by growth"));
  if (!flags.includes("basis-per-head")) return null;
  const metric = site.metricsOf(value.claim).find((m) => m.basis === "per-head");
  const claim = site.claim(value.claim);
  return metric && claim ? boxed("small", phrase("muted", say("总量；人均 ", "total; per head ")), measured(metric, claim)) : null;
}

export function side(site: Site, value: AlignedValue | null, flags: readonly string[]): Child {
  if (!value) return phrase("muted", say("规划未写明", "not stated"));
  const claim = site.claim(value.claim);
  const text = printed(value);
  return [
    claim ? number(claim, text, value.metric) : text,
    phrase("unit", unitWord(value.unit)),
    whenOf(value),
    footing(site, value, flags),
  ];
}

/** A target without a number leads to its sentence. */
const inWords = (plan: string, {start, end}: Span): Child =>
  linkTo(link("read", {plan, at: `${start}-${end}`}), say("有文字，无可比数值", "in words, no number to compare"));

const signed = (n: number, decimals = 4): string => `${n > 0 ? "+" : n < 0 ? "−" : ""}${plain(Math.abs(n), Math.min(4, decimals))}`;

/** Unit of a gap: that of the values which were compared. */
function gapUnit(site: Site, v: IndicatorVerdict): string {
  if (v.flags.includes("basis-growth")) return say("个百分点", "points");
  const indicator = site.indicator(v.indicator);
  const unit = v.flags.includes("basis-per-head") ? (indicator?.perHead?.unit ?? v.higher.unit) : v.higher.unit;
  return unit === "%" ? say("个百分点", "points") : unitWord(unit);
}

export function gap(site: Site, v: IndicatorVerdict): Child {
  if (!v.gap) return phrase("muted", "—");
  const relative = v.gap.relative === null ? "" : bracketed(`${signed(v.gap.relative, Math.min(1, v.gap.decimals))}%`);
  return [
    phrase("value", signed(v.gap.absolute, v.gap.decimals), phrase("unit", gapUnit(site, v))),
    " ",
    relative,
    v.gap.betweenBounds ? phrase("unit", say("界限之差", "between bounds")) : null,
  ];
}

export const nameIn = (site: Site, id: string): string => {
  const indicator = site.indicator(id);
  return indicator ? nameOf(indicator) : id;
};

/** What a reviewer decides on at an indicator. */
export const indicatorTarget = (site: Site, v: IndicatorVerdict): Target =>
  targetOf.indicator(v, `${nameIn(site, v.indicator)}${colon()}${verdictWord(v.verdict)}${say("。", ". ")}${wording(v, "reason")}`);

export function indicatorTable(site: Site, alignment: Alignment, review: Review): HTMLElement {
  const chosen = new Set(param("verdict").split(",").filter(Boolean));
  const counts = VERDICTS.map((v) => [v, alignment.indicators.filter((i) => i.verdict === v).length] as const).filter(([, n]) => n > 0);
  const toggle = (v: string): void => {
    const next = new Set(chosen);
    if (!next.delete(v)) next.add(v);
    setState({verdict: [...next].join(",")});
  };
  const name = (v: IndicatorVerdict): string => nameIn(site, v.indicator);
  const columns: Column<IndicatorVerdict>[] = [
    {
      key: "indicator",
      label: say("上级指标", "Indicator above"),
      header: true,
      value: name,
      cell: (v) => linkTo(link("indicator", {id: v.indicator}), name(v)),
    },
    {
      key: "verdict",
      label: say("结论", "Verdict"),
      value: (v) => verdictWord(v.verdict),
      cell: (v) => [verdictBadge(v.verdict), v.reference ? boxed("small muted", say("仅作参照", "reference only")) : null],
    },
    {
      key: "lower",
      label: say("下级目标", "Lower target"),
      right: true,
      value: (v) => v.lower?.value ?? null,
      cell: (v) => (v.worded ? inWords(alignment.lower, v.worded) : side(site, v.lower, v.flags)),
    },
    ...valueColumns<IndicatorVerdict>("lower", say("下级目标", "Lower target"), (v) => v.lower),
    {
      key: "higher",
      label: say("上级目标", "Higher target"),
      right: true,
      value: (v) => v.higher.value,
      cell: (v) => side(site, v.higher, v.flags),
    },
    ...valueColumns<IndicatorVerdict>("higher", say("上级目标", "Higher target"), (v) => v.higher),
    {key: "gap", label: say("差距", "Gap"), right: true, value: (v) => v.gap?.absolute ?? null, cell: (v) => gap(site, v)},
    {
      key: "nature",
      label: say("性质（下｜上）", "Nature (lower | higher)"),
      value: (v) => `${natureWord(v.lower?.nature ?? "") || "—"}｜${natureWord(v.higher.nature) || "—"}`,
    },
    {key: "reason", label: say("理由", "Reason"), wide: true, value: (v) => wording(v, "reason"), cell: (v) => reasonOf(site, v)},
    {
      key: "review",
      label: say("审核", "Review"),
      value: (v) => standingWord(review.standing(indicatorTarget(site, v))),
      cell: (v) => decisionButton(review, indicatorTarget(site, v)),
    },
  ];
  return section(
    heading("indicators", say("逐项指标", "Indicator by indicator")),
    chips(
      say("按结论筛选", "Filter by verdict"),
      counts.map(([v, n]) => ({value: v, label: `${verdictWord(v)} ${n}`})),
      chosen,
      toggle,
    ),
    table({
      id: "verdicts",
      caption: say("指标对齐结论", "Verdicts"),
      columns,
      rows: alignment.indicators.filter((v) => (chosen.size === 0 || chosen.has(v.verdict)) && kept(review, indicatorTarget(site, v))),
      empty: alignment.indicators.length
        ? say("没有符合所选结论与意见的指标。", "No indicator has the verdict and decision chosen.")
        : say("上级规划没有可对照的量化目标。", "The higher plan has no quantitative target."),
    }),
  );
}

/** The sentences of both sides beside each other, for verdicts that have both. */
export function evidence(site: Site, alignment: Alignment): Child {
  const both = alignment.indicators.filter((v) => v.lower);
  if (!both.length) return null;
  const quote = (v: AlignedValue | null, plan: string, proof: (claim: Claim) => Child): Child => {
    const claim = v && site.claim(v.claim);
    return h(
      "div",
      {},
      footnote(shortOf(site.plan(plan)?.plan) ?? plan),
      claim ? [proof(claim), smallPrint(number(claim, say("〔原句〕", "[sentence]"), v.metric))] : null,
    );
  };
  const quotes = (v: IndicatorVerdict, proof: (claim: Claim) => Child): Child => [
    quote(v.lower, alignment.lower, proof),
    quote(v.higher, alignment.higher, proof),
  ];
  const one = (v: IndicatorVerdict): HTMLElement => {
    const sides = boxed("sides", quotes(v, bare));
    // Rows and surroundings are fetched where somebody looks.
    let asked = false;
    const unfold = (): void => {
      if (!asked)
        replace(
          sides,
          quotes(v, (claim) => sentence(claim, site)),
        );
      asked = true;
    };
    return h("details", {ontoggle: unfold}, h("summary", {}, verdictBadge(v.verdict), " ", nameIn(site, v.indicator)), sides, pace(v));
  };
  return section(heading("evidence", say("两边的原句", "Both sentences")), both.map(one));
}

function pace(v: IndicatorVerdict): Child {
  if (!v.pace) return null;
  const rate = (n: number | null): string => (n === null ? say("算不出", "none") : `${n.toFixed(2)}%`);
  const year = v.pace.catchUpYear;
  return smallPrint(
    say(
      `所需复合年均增速：下级 ${rate(v.pace.lower)}，上级 ${rate(v.pace.higher)}。`,
      `Required compound pace a year: lower ${rate(v.pace.lower)}, higher ${rate(v.pace.higher)}. `,
    ),
    year === null
      ? wording(v.pace, "reason")
      : say(
          `按下级自身的复合增速，${Math.round(year)} 年达到上级目标。`,
          `At its own compound pace the lower region reaches the higher target in ${Math.round(year)}.`,
        ),
  );
}
