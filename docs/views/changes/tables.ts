/** Tables of what is new. */
import type {Cause, Changes, Corrected, Judged, Observed} from "../../lib/site/releases/changes.js";
import {amountWord} from "../../lib/site/releases/told.js";
import type {ClaimKind, ClaimRole, Claim, Verdict} from "../../lib/model/index.js";
import {chinese, type Child} from "../../components/dom.js";
import {footnote, linkTo, subheading} from "../../components/tags.js";
import {nameOf, regionOf, shortOf, type Site} from "../../components/site.js";
import type {Said} from "../../lib/say/index.js";
import {language, link, listed, say, told} from "../../components/state.js";
import {table, type Column} from "../../components/table.js";
import {number, periodWord} from "../../components/value.js";
import {kindWord, natureWord, roleWord, verdictBadge, verdictWord} from "../../components/words.js";

const CAUSES: Readonly<Record<Cause, Said>> = {
  code: {zh: "程序", en: "the code"},
  review: {zh: "校订", en: "a review"},
  text: {zh: "原文", en: "the text"},
  record: {zh: "著录", en: "the plan's record"},
  indicators: {zh: "指标目录", en: "the catalogue"},
  populations: {zh: "人口", en: "populations"},
};
const why = (causes: readonly Cause[]): string => listed(causes.map((c) => told(CAUSES[c])));

/** A column that says why, where the rows differ in it, and else one line below the table. */
function reasons<Row>(rows: readonly Row[], of: (row: Row) => string): {readonly column: readonly Column<Row>[]; readonly line: Child} {
  if (new Set(rows.map(of)).size > 1) return {column: [{key: "why", label: say("所据", "Because of"), value: of}], line: null};
  return {column: [], line: footnote(say(`其间改动过的：${of(rows[0]!)}。`, `What was altered in between: ${of(rows[0]!)}.`))};
}

const indicatorName = (site: Site, id: string | null): string => {
  const found = id === null ? null : site.indicator(id);
  return found ? nameOf(found) : (id ?? "");
};
const planName = (site: Site, id: string): string => shortOf(site.plan(id)?.plan) ?? id;

/** The same table stands under each release: its name says of which. */
const captionOf = (name: string, key: string): string =>
  key === "since" ? say(`${name}（发布之后）`, `${name} since the release`) : say(`${name}（${key}）`, `${name} (${key})`);

export function observations(site: Site, key: string, rows: readonly Observed[]): Child {
  if (!rows.length) return null;
  const name = say("新的实际值", "New observed values");
  return [
    subheading(name),
    table<Observed>({
      id: `observed-${key}`,
      caption: captionOf(name, key),
      filter: rows.length > 10,
      rows,
      columns: [
        {key: "region", label: say("地区", "Region"), header: true, value: (o) => regionOf(site, o.region)},
        {
          key: "indicator",
          label: say("指标", "Indicator"),
          value: (o) => indicatorName(site, o.indicator),
          cell: (o) => linkTo(link("indicator", {id: o.indicator}), indicatorName(site, o.indicator)),
        },
        {key: "year", label: say("年份", "Year"), right: true, value: (o) => o.year},
        {key: "value", label: say("实际值", "Observed"), right: true, value: (o) => amountWord(o.amount, language())},
      ],
    }),
  ];
}

/** A statement's number as it stood before or stands now, and what else of it moved, in words. */
interface Line {
  readonly claim: string;
  readonly name: string;
  readonly what: string;
  readonly old: string;
  readonly now: string;
  readonly why: string;
}

const PARTS: Readonly<Record<string, Said>> = {
  value: {zh: "数值", en: "value"},
  indicator: {zh: "对应指标", en: "indicator"},
  role: {zh: "类别", en: "role"},
  kind: {zh: "种类", en: "kind"},
  period: {zh: "年份", en: "year"},
  nature: {zh: "性质", en: "nature"},
};

/** A part of a statement's fact in the words of the pages. */
function partWord(site: Site, part: string, fact: string): string {
  if (fact === "-") return part === "indicator" ? say("未对应", "not linked") : say("未写明", "not stated");
  if (part === "indicator") return indicatorName(site, fact);
  if (part === "role") return roleWord(fact as ClaimRole);
  if (part === "kind") return kindWord(fact as ClaimKind);
  if (part === "nature") return natureWord(fact);
  return part === "period" ? periodWord(fact) : fact;
}

function linesOf(site: Site, x: Corrected): Line[] {
  return x.parts.map(({part, old, now}) => {
    const [before, after] =
      part === "value" && x.amounts
        ? x.amounts.map((a) => amountWord(a, language()))
        : [partWord(site, part, old), partWord(site, part, now)];
    return {claim: x.claim, name: x.name, what: told(PARTS[part]!), old: before!, now: after!, why: why(x.why)};
  });
}

/** Numbers first, then what is read otherwise, then values that moved by conversion. */
export function corrections(site: Site, key: string, {corrected, converted}: Changes): Child {
  const statements = corrected.toSorted((a, b) => Number(b.amounts !== null) - Number(a.amounts !== null)).flatMap((x) => linesOf(site, x));
  const values = converted.map((x): Line => {
    const [old, now] = x.amounts.map((a) => amountWord(a, language()));
    return {
      claim: x.claim,
      name: site.claim(x.claim)?.name ?? "",
      what: say("可比值", "comparable value"),
      old: old!,
      now: now!,
      why: why(x.why),
    };
  });
  const rows = [...statements, ...values];
  if (!rows.length) return null;
  const name = say("更正与改读", "Corrected, or read otherwise");
  const reason = reasons(rows, (l) => l.why);
  const opened = (claim: Claim | null, text: string): Child => (claim ? number(claim, text) : text);
  return [
    subheading(name),
    table<Line>({
      id: `corrected-${key}`,
      caption: captionOf(name, key),
      rows,
      columns: [
        {key: "plan", label: say("规划", "Plan"), header: true, value: (l) => planName(site, l.claim.split("@")[0]!)},
        {key: "name", label: say("原文名称", "Name in the text"), wide: true, value: (l) => l.name, cell: (l) => chinese(l.name)},
        {key: "what", label: say("什么变了", "What moved"), value: (l) => l.what},
        {key: "old", label: say("原来", "Before"), value: (l) => l.old},
        {key: "now", label: say("现在", "Now"), value: (l) => l.now, cell: (l) => opened(site.claim(l.claim), l.now)},
        ...reason.column,
      ],
    }),
    reason.line,
  ];
}

export function verdicts(site: Site, key: string, rows: readonly Judged[]): Child {
  if (!rows.length) return null;
  const name = say("改变的结论", "Changed verdicts");
  const reason = reasons(rows, (j) => why(j.why));
  return [
    subheading(name),
    table<Judged>({
      id: `verdicts-${key}`,
      caption: captionOf(name, key),
      rows,
      columns: [
        {
          key: "pair",
          label: say("规划", "Plans"),
          header: true,
          value: (j) =>
            say(
              `${planName(site, j.lower)}对${planName(site, j.higher)}`,
              `${planName(site, j.lower)} against ${planName(site, j.higher)}`,
            ),
          cell: (j) =>
            linkTo(
              link("align", {lower: j.lower, higher: j.higher}),
              say(
                `${planName(site, j.lower)}对${planName(site, j.higher)}`,
                `${planName(site, j.lower)} against ${planName(site, j.higher)}`,
              ),
            ),
        },
        {key: "indicator", label: say("指标", "Indicator"), wide: true, value: (j) => indicatorName(site, j.indicator)},
        {
          key: "old",
          label: say("原来", "Before"),
          value: (j) => verdictWord(j.old as Verdict),
          cell: (j) => verdictBadge(j.old as Verdict),
        },
        {key: "now", label: say("现在", "Now"), value: (j) => verdictWord(j.now as Verdict), cell: (j) => verdictBadge(j.now as Verdict)},
        ...reason.column,
      ],
    }),
    reason.line,
  ];
}
