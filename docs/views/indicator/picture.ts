/** The plot that answers: each plan from start to goal beside what was reported, its parent as a line; only what compares is drawn. */
import {spoken} from "../../components/words.js";
import {shortOf} from "../../components/site.js";
import {dumbbell, inks, type ChartValue, type DumbbellRow, type Ground, type ReferenceLine} from "../../lib/charts/index.js";
import type {Indicator} from "../../lib/model/index.js";
import {chart} from "../../components/chart.js";
import {h, type Child} from "../../components/dom.js";
import {bullet, bullets} from "../../components/tags.js";
import type {Site} from "../../components/site.js";
import {bracketed, colon, wording, language, listed, say} from "../../components/state.js";
import {signOf, unitWord} from "../../components/value.js";
import {choiceOf, choices, type Basis, type Choice} from "./choice.js";
import {elsewhereOf, linesOf, stepped, type Line} from "./drawn.js";
import {comparable, type Row} from "./rows.js";

/** Year, bound and numbers of a value, each for itself. */
const partsOf = (v: ChartValue | null): (string | number | null)[] =>
  v ? [v.year ?? null, signOf(v.comparator), v.value, v.valueMax ?? null] : [null, null, null, null];

function unitOf(indicator: Indicator, basis: Basis): string {
  if (basis === "total") return unitWord(indicator.unit);
  if (basis === "pace") return stepped(indicator) ? say("个百分点/年", "points a year") : say("%/年", "% a year");
  return unitWord(indicator.perHead?.unit ?? indicator.unit);
}

const yearsIn = (lines: readonly Line[], of: (l: Line) => ChartValue | null): number[] =>
  [...new Set(lines.flatMap((l) => of(l)?.year ?? []))].toSorted((a, b) => a - b);

/** What the picture is called: it says what is drawn, for a picture leaves its page. */
function titleOf(indicator: Indicator, {basis, ends, year}: Choice): string {
  const what =
    basis === "pace"
      ? stepped(indicator)
        ? say("规划要求的线性年均速度", "the linear pace that plans ask for")
        : say("规划要求的复合年均增速", "the compound pace that plans ask for")
      : {
          both: say("从现状到目标", "from start to goal"),
          start: say("现状", "where plans start"),
          goal: say("目标", "goals"),
        }[ends];
  const total = basis === "total" ? say("（总量）", " (totals)") : "";
  const when = year === null ? "" : say(`，${year} 年`, `, ${year}`);
  return say(
    `${indicator.zh}${total}：${what}${when}${bracketed(unitOf(indicator, basis))}`,
    `${indicator.en}${total}: ${what}${when}${bracketed(unitOf(indicator, basis))}`,
  );
}

/** Regions other than the one set off step back. */
const colourOf = (site: Site, line: Line, choice: Choice, ground: Ground): string =>
  choice.place && choice.place !== line.region ? inks(ground).line : site.colour(line.region);

/** @param offered rows whose places can be set off: those drawn, and of many the provinces */
export function picture(site: Site, indicator: Indicator, rows: readonly Row[], offered: readonly Row[] = rows): Child {
  const asked = choiceOf();
  const whole = (basis: Basis): Line[] => linesOf(site, indicator, rows, {...asked, basis, year: null});
  const bases = (["comparable", "total", "pace"] as const).filter(
    (b) => (b !== "total" || indicator.perHead) && whole(b).some((l) => !l.above),
  );
  const choice = bases.includes(asked.basis) ? asked : {...asked, basis: bases[0] ?? "comparable"};
  const years = yearsIn(whole(choice.basis), choice.ends === "start" ? (l) => l.baseline : (l) => l.target);
  const lines = linesOf(site, indicator, rows, choice);
  const bothEnds = whole("comparable").some((l) => l.baseline) && whole("comparable").some((l) => l.target);
  const controls = choices(site, indicator, choice, {bases, years, rows: offered, bothEnds, others: elsewhereOf(site, indicator, rows)});
  const drawn = lines.filter((l) => !l.above);
  if (!drawn.length)
    return h(
      "p",
      {class: "notice"},
      say(
        "没有一份规划给出能够相比的数值，因此不画图。原样陈述见下表。",
        "No plan gives a value that compares, so nothing is drawn. The statements are in the table below.",
      ),
    );
  const unit = unitOf(indicator, choice.basis);
  const references: ReferenceLine[] = lines.flatMap((l) => {
    const value = l.above ? (l.target ?? l.baseline) : null;
    return value ? [{...value, label: l.label}] : [];
  });
  const unlike = yearsIn(lines, (l) => l.target ?? (choice.ends === "start" ? l.baseline : null)).length > 1;
  const rowsFor = (ground: Ground): DumbbellRow[] => drawn.map((l) => ({...l, colour: colourOf(site, l, choice, ground)}));
  const line = (l: Line): (string | number | null)[] => [
    l.label,
    ...partsOf(l.baseline),
    ...partsOf(l.target),
    ...partsOf(l.observed),
    unit,
  ];
  const spec = (ground: Ground, width: number) =>
    dumbbell(rowsFor(ground), {
      unit,
      references,
      ground,
      years: unlike,
      lang: language(),
      narrow: width < 480,
      width: Math.max(190, Math.min(900, width - 150)),
    });
  return [
    controls,
    chart({
      id: indicator.id,
      title: titleOf(indicator, choice),
      spec,
      height: 46 * drawn.length + 54 + 20 * references.length,
      caption: say(
        "空心为现状，实心为目标，菱形为后来的实际值；箭头表示下限或上限，真实值可在箭头方向；虚线为上级目标。点圆点看原句。",
        "Hollow: start. Solid: goal. Diamond: reported later. An arrow marks a bound. Dashed: the higher target. Click a dot for its sentence.",
      ),
      source: listed(drawn.map((l) => l.label)),
      how: bullets(howComparable(site, indicator, rows, choice)),
      data: [
        [
          say("规划", "Plan"),
          ...say("现状年,现状界限,现状,现状上限", "Start year,Bound of start,Start,Upper end of start").split(","),
          ...say("目标年,目标界限,目标,目标上限", "Goal year,Bound of goal,Goal,Upper end of goal").split(","),
          ...say("实际年,实际界限,实际值,实际上限", "Reported year,Bound of reported,Reported,Upper end of reported").split(","),
          say("单位", "Unit"),
        ],
        ...lines.map(line),
      ],
    }),
  ];
}

function howComparable(site: Site, indicator: Indicator, rows: readonly Row[], {basis}: Choice): Child {
  const item = (...words: Child[]): HTMLElement => bullet(words);
  const notes: Readonly<Record<Basis, string>> = {
    comparable: "",
    total: say("总量不在大小不同的地区之间排高低。", "Totals do not rank regions of unlike size."),
    pace: stepped(indicator)
      ? say("速度为线性：（目标 − 现状）÷ 年数。", "Pace is linear: (goal − start) ÷ years.")
      : say(
          "速度为复合年均增速：(目标 ÷ 现状)^(1 ÷ 年数) − 1，由人均或原值算出；现状为界限的不算。",
          "Pace is compound: (goal ÷ start)^(1 ÷ years) − 1, of values per head or as stated; a start that is a bound gives none.",
        ),
  };
  const scope = item(
    say(
      `口径：${indicator.scope || "未限定"}。只有口径与量纲相同的陈述画在一起。`,
      `What is counted: ${indicator.definitionEn} Only statements of one scope and dimension are drawn together.`,
    ),
  );
  const steps = rows
    .flatMap((r) => [r.start, r.goal])
    .flatMap((x) => {
      const m = basis === "total" ? null : comparable(site, x, indicator);
      const formula = m?.steps.map((s) => `${wording(s, "formula")}${bracketed(wording(s, "source"))}`);
      return m && formula
        ? [
            item(
              `${shortOf(site.plan(m.plan)?.plan) ?? m.plan}${colon()}`,
              spoken(formula.join(say("；", "; ")) || say("按原文", "as stated")),
            ),
          ]
        : [];
    });
  return [scope, notes[basis] ? item(notes[basis]) : null, steps];
}
