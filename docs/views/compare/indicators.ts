/** Plans side by side, a row for each plan that speaks of an indicator: value, year and role each in a column of its own. */
import {group} from "d3-array";
import type {Headline} from "../../lib/align/headline.js";
import type {Indicator, Metric, PlanRecord} from "../../lib/model/index.js";
import {h, type Child, type Parts} from "../../components/dom.js";
import {boxed, footnote, linkTo, oneSentence, phrase} from "../../components/tags.js";
import {nameOf, type Site, shortOf} from "../../components/site.js";
import {link, listed, say, wording} from "../../components/state.js";
import {table, type Column} from "../../components/table.js";
import {inSlices} from "../../components/turns.js";
import {asPrinted, measured, signOf, stated, unitWord, whenOf} from "../../components/value.js";
import {roleWord} from "../../components/words.js";
import {sharedPicture} from "./picture.js";

/** What one plan says of one indicator. */
interface Line {
  readonly indicator: Indicator;
  readonly record: PlanRecord;
  readonly start: Headline | null;
  readonly goal: Headline | null;
  /** Why it does not compare: the plan states only a related indicator. */
  readonly apart: string | null;
  /** Named once an indicator: the plans that do not speak of it. */
  readonly silent: readonly PlanRecord[];
}

function lineOf(site: Site, record: PlanRecord, indicator: Indicator): Line | null {
  const [start, goal] = [site.start(record.plan.id, indicator), site.goal(record.plan.id, indicator)];
  const related = start || goal ? undefined : indicator.related.find((r) => record.claims.some((c) => c.indicator === r.indicator));
  if (!start && !goal && !related) return null;
  return {indicator, record, start, goal, apart: related ? wording(related, "reason") : null, silent: []};
}

const states = (l: Line): boolean => l.apart === null;
/** How many of the plans state an indicator. */
const count = (lines: readonly Line[]): number => lines.filter(states).length;

/** The most widely stated indicators first; one that no plan states is left out. */
async function linesOf(site: Site, records: readonly PlanRecord[]): Promise<Line[]> {
  const all = await inSlices(site.data.indicators, (i) => records.flatMap((r) => lineOf(site, r, i) ?? []));
  return all
    .filter(count)
    .toSorted((a, b) => count(b) - count(a))
    .flatMap(([first, ...rest]) => {
      const spoken = new Set([first!, ...rest].map((l) => l.record));
      return [{...first!, silent: records.filter((r) => !spoken.has(r))}, ...rest];
    });
}

type End = "start" | "goal";

/** An end of the way in four columns; the file has its parts too, in the indicator's own unit. */
function endColumns(end: End, label: string): Column<Line>[] {
  const of = (l: Line): Metric | null => l[end]?.metric ?? null;
  const part = (key: string, name: string, value: (m: Metric) => string | number | null): Column<Line> => ({
    key: `${end}-${key}`,
    label: `${label}${say("", " ")}${name}`,
    file: true,
    value: (l) => {
      const m = of(l);
      return m && value(m);
    },
  });
  return [
    part("bound", say("界限", "bound"), (m) => signOf(m.comparator)),
    {
      key: end,
      label,
      right: true,
      value: (l) => of(l)?.value ?? null,
      cell: (l) => (l[end] ? stated(l[end].claim) : end === "goal" && l.apart !== null ? otherScope(l.apart) : missing()),
    },
    part("max", say("上限", "upper end"), (m) => m.valueMax),
    part("unit", say("单位", "unit"), (m) => unitWord(m.unit)),
    {key: `${end}-year`, label: say(`${label}年份`, `${label} year`), right: true, value: (l) => of(l)?.year ?? null},
    {
      key: `${end}-role`,
      label: say(`${label}类别`, `${label} role`),
      value: (l) => (l[end] ? roleWord(l[end].metric.role) : null),
    },
    {key: `${end}-stated`, label: say(`${label}原文`, `${label} as stated`), file: true, value: (l) => printedOf(l[end])},
  ];
}

const printedOf = (x: Headline | null): string | null => x && `${asPrinted(x.claim)}${say("", " ")}${unitWord(x.claim.unit)}`;
const missing = (): HTMLElement => phrase("muted", say("未写", "—"));
const otherScope = (reason: string): HTMLElement =>
  h("span", {class: "badge tone-incomparable", "data-glyph": "≠", title: reason}, say("口径不同", "other scope"));

/** The per-head value of the goal, else of the start: totals of unlike regions do not compare. */
function perHead(site: Site, {start, goal}: Line): Metric | null {
  const claim = (goal ?? start)?.claim.id;
  return claim === undefined ? null : (site.metricsOf(claim).find((m) => m.basis === "per-head") ?? null);
}

function columns(site: Site, records: readonly PlanRecord[]): Column<Line>[] {
  const name = ({indicator, silent}: Line): Child => [
    linkTo(link("indicator", {id: indicator.id}), nameOf(indicator)),
    silent.length
      ? boxed("small muted", say("未写：", "Not in: "), silent.length < records.length ? listed(silent.map((r) => shortOf(r.plan))) : "")
      : null,
  ];
  return [
    {key: "indicator", label: say("指标", "Indicator"), header: true, value: (l) => nameOf(l.indicator), cell: name},
    {key: "indicator-id", label: say("指标编号", "Indicator id"), file: true, value: (l) => l.indicator.id},
    {
      key: "plan",
      label: say("规划", "Plan"),
      value: (l) => shortOf(l.record.plan),
      cell: (l) => phrase("value", shortOf(l.record.plan)),
    },
    {key: "plan-id", label: say("规划编号", "Plan id"), file: true, value: (l) => l.record.plan.id},
    ...endColumns("start", say("现状", "Start")),
    ...endColumns("goal", say("目标", "Goal")),
    {
      key: "head",
      label: say("人均", "Per head"),
      right: true,
      value: (l) => perHead(site, l)?.value ?? null,
      cell: (l) => {
        const m = perHead(site, l);
        return m && [measured(m, site.claim(m.claim) ?? undefined), whenOf(m)];
      },
    },
    {key: "head-unit", label: say("人均单位", "Per head unit"), file: true, value: (l) => unitWord(perHead(site, l)?.unit ?? "")},
    {key: "head-year", label: say("人均年份", "Per head year"), file: true, value: (l) => perHead(site, l)?.year ?? null},
    {key: "apart", label: say("口径不同", "Other scope"), file: true, value: (l) => l.apart},
  ];
}

export async function byIndicator(site: Site): Promise<Parts> {
  const {records} = site;
  const rows = await linesOf(site, records);
  const groups = [...group(rows, (l) => l.indicator.id).values()];
  const shared = groups.filter((g) => count(g) > 1).length;
  return [
    oneSentence(
      say(
        `这 ${records.length} 份规划共写到 ${groups.length} 个指标，${shared} 个至少见于两份。`,
        `These ${records.length} plans speak of ${groups.length} indicators; ${shared} occur in at least two.`,
      ),
    ),
    () =>
      sharedPicture(
        site,
        records,
        groups.map(([first]) => first!.indicator),
      ),
    () =>
      table<Line>({
        id: "compare",
        caption: say("逐项对比：现状与目标", "Side by side: start and goal"),
        columns: columns(site, records),
        rows,
      }),
    footnote(
      say(
        "现状与目标各取最近一年的值，年份与类别另列；页面按原文写数，下载的文件换算为指标的单位。总量不直接排名，能算人均的另给。「口径不同」表示该规划只写了相近而不相等的指标。",
        "Start and goal are the values of the latest year, with year and role beside them; the page prints them as stated, the file in the indicator's unit. Totals are not ranked; per-head values stand beside. “Other scope” means only a related indicator is stated.",
      ),
    ),
  ];
}
