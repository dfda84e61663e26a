/** The catalogue: every indicator, who speaks of it, and with what scope. */
import {unitWord} from "../components/value.js";
import type {Indicator} from "../lib/model/index.js";
import {type Child} from "../components/dom.js";
import {controls, linkTo, oneSentence} from "../components/tags.js";
import {nameOf, type Contents, shortOf} from "../components/site.js";
import {bracketed, link, param, say, setState, listed} from "../components/state.js";
import {picker} from "../components/picker.js";
import {table} from "../components/table.js";
import {unknown} from "../components/unknown.js";
import {domainWord} from "../components/words.js";

interface Row {
  readonly indicator: Indicator;
  readonly plans: number;
  /** Ids and names of the plans that speak of it, where they are few. */
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly claims: number;
}

/** The plans by name, or how many. */
const foundIn = ({plans, names}: Row): string =>
  plans === 0
    ? say("库中规划未写", "in no plan of the corpus")
    : names.length > 0
      ? listed(names)
      : say(`${plans} 份规划`, `${plans} plans`);

/** What is counted; in English the definition says it. */
const scopeOf = (i: Indicator): string => say(i.scope, i.definitionEn) || say("未限定", "not limited");

export function indicators(site: Contents): Child {
  const [domain, only] = [param("domain"), param("only")];
  const all: Row[] = site.data.indicators
    .filter((i) => !domain || i.domain === domain)
    .map((indicator): Row => {
      const [claims, plans, where] = site.stating(indicator.id);
      const few = where.map((i) => site.plans[i]!.plan);
      return {indicator, plans, ids: few.map((p) => p.id), names: few.map((p) => shortOf(p)), claims};
    })
    .toSorted((a, b) => b.plans - a.plans);
  const alone = (plan: string): Row[] => all.filter((r) => r.plans === 1 && r.ids[0] === plan);
  const rows = only ? alone(only) : all;
  const onlys = site.plans
    .filter(({plan}) => alone(plan.id).length > 0)
    .map(({plan}) => ({value: plan.id, label: `${shortOf(plan)}${bracketed(alone(plan.id).length)}`}));
  const fields = [...new Set(site.data.indicators.map((i) => i.domain))];
  const many = rows.filter((r) => r.plans > 1).length;
  const domains = fields.map((d) => ({value: d, label: domainWord(d)}));
  const choose = controls(
    picker("domain", say("领域", "Field"), [{value: "", label: say("全部领域", "All fields")}, ...domains], domain, (v) =>
      setState({domain: v}),
    ),
    picker("only", say("只有哪份规划写到", "In one plan only"), [{value: "", label: say("不限", "any")}, ...onlys], only, (v) =>
      setState({only: v}),
    ),
  );
  if (domain && !fields.some((f) => f === domain))
    return [
      choose,
      unknown(
        "field",
        domain,
        fields.map((f) => ({id: f, name: domainWord(f), href: link("indicators", {domain: f})})),
      ),
    ];
  const alonePlan = site.plan(only)?.plan;
  return [
    alonePlan
      ? oneSentence(
          say(
            `只有${shortOf(alonePlan)}写到的指标有 ${rows.length} 个；别的规划没有写到，不等于没有做。`,
            `${rows.length} indicators occur in ${shortOf(alonePlan)} only; what other plans do not state may still be done there.`,
          ),
        )
      : oneSentence(
          say(
            `目录有 ${rows.length} 个指标，${many} 个见于两份以上的规划，可以跨地区对照。`,
            `The catalogue has ${rows.length} indicators; ${many} occur in two or more plans.`,
          ),
        ),
    choose,
    table<Row>({
      id: "indicators",
      caption: say("指标目录", "Catalogue of indicators"),
      rows,
      columns: [
        {
          key: "name",
          label: say("指标", "Indicator"),
          header: true,
          value: (r) => nameOf(r.indicator),
          cell: (r) => linkTo(link("indicator", {id: r.indicator.id}), nameOf(r.indicator)),
        },
        {key: "unit", label: say("单位", "Unit"), value: (r) => unitWord(r.indicator.unit)},
        {key: "domain", label: say("领域", "Field"), value: (r) => domainWord(r.indicator.domain)},
        {key: "plans", label: say("规划数", "Plans"), right: true, value: (r) => r.plans},
        {key: "claims", label: say("陈述数", "Statements"), right: true, value: (r) => r.claims},
        {key: "scope", label: say("口径", "Scope"), wide: true, value: (r) => scopeOf(r.indicator)},
        {
          key: "where",
          label: say("见于", "Found in"),
          wide: true,
          value: foundIn,
        },
      ],
    }),
  ];
}
