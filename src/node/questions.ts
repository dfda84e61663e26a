import type {Said} from "../say/index.js";

/** The questions most asked across plans, by name. `$indicator` and `$region` are given with the question. */
export interface NamedQuery extends Said {
  readonly name: string;
  /** Names of what must be given. */
  readonly asks: readonly ("indicator" | "region")[];
  readonly sql: string;
}

/** One target for each plan and indicator: the latest year, then the surest statement. */
const TARGETS = `
  with targets as (
    select m.*, row_number() over (
      partition by m.plan, m.indicator, m.basis order by m.year desc nulls last, c.confidence desc, c."numberStart"
    ) as nth
    from metrics m join claims c on m.claim = c.id
    where m.role = 'target' and m.kind = 'level'
  )`;

export const NAMED: readonly NamedQuery[] = [
  {
    name: "targets",
    zh: "各地某一指标的目标,由高到低",
    en: "targets of one indicator in all plans, highest first",
    asks: ["indicator"],
    sql: `${TARGETS} select r.name as region, r.level, t.comparator, t.value, t.unit, t.year, t.basis, t.plan, t.claim
      from targets t join regions r on t.region = r.code
      where t.indicator = $indicator and t.nth = 1 order by t.basis, t.value desc, r.code`,
  },
  {
    name: "targets-below",
    zh: "一地下级的目标",
    en: "targets of the plans below one region",
    asks: ["indicator", "region"],
    sql: `${TARGETS} select r.name as region, t.comparator, t.value, t.unit, t.year, t.basis, t.plan, t.claim
      from targets t join regions r on t.region = r.code
      where t.indicator = $indicator and r.parent = $region and t.nth = 1 order by t.basis, t.value desc, r.code`,
  },
  {
    name: "spread",
    zh: "某一指标的目标按级别的分布",
    en: "spread of the targets of one indicator by level",
    asks: ["indicator"],
    sql: `${TARGETS} select r.level, t.basis, t.unit, count(*)::int as plans, min(t.value) as least, median(t.value) as middle, max(t.value) as greatest
      from targets t join regions r on t.region = r.code
      where t.indicator = $indicator and t.nth = 1 group by all order by t.basis, r.level`,
  },
  {
    name: "coverage",
    zh: "每个指标有多少规划写了目标",
    en: "how many plans state a target of each indicator",
    asks: [],
    sql: `select i.id as indicator, i.zh, count(distinct m.plan)::int as plans
      from metrics m join indicators i on m.indicator = i.id where m.role = 'target' group by all order by plans desc, i.id`,
  },
  {
    name: "binding",
    zh: "约束性目标",
    en: "binding targets",
    asks: [],
    sql: `select c.plan, r.name as region, c.name, c.comparator, c.value, c.unit, c.period, c.id as claim
      from claims c join plans p on c.plan = p.id left join regions r on p.region = r.code
      where c.nature = '约束性' and c.role = 'target' order by p.region, c.plan, c."numberStart"`,
  },
  {
    name: "doubtful",
    zh: "最没有把握的陈述",
    en: "the statements that the reader is least sure of",
    asks: [],
    sql: `select plan, id as claim, confidence, name, number, unit, role, period, quote from claims order by confidence, plan, "numberStart" limit 100`,
  },
  {
    name: "plans",
    zh: "各省各级的规划与陈述数",
    en: "plans and statements by province and level",
    asks: [],
    sql: `select s.name as province, r.level, count(distinct p.id)::int as plans, count(c.id)::int as claims
      from plans p join regions r on p.region = r.code
      left join regions s on s.code = substr(p.region, 1, 2) || '0000' left join claims c on c.plan = p.id
      group by all order by province, r.level`,
  },
  {
    name: "measures",
    zh: "每项举措有多少规划承诺",
    en: "how many plans commit to each measure",
    asks: [],
    sql: `select m.id as measure, m.zh, count(distinct c.plan)::int as plans
      from commitments c join measures m on c.measure = m.id group by all order by plans desc, m.id`,
  },
  {
    name: "gaps",
    zh: "与上级相比不足和缺失的指标",
    en: "indicators that fall short of the plan above, or are missing",
    asks: [],
    sql: `select v.indicator, i.zh, count(*) filter (where v.verdict = 'falls short')::int as short,
        count(*) filter (where v.verdict = 'missing')::int as missing, count(*)::int as pairs
      from verdicts v join indicators i on v.indicator = i.id where not v.reference group by all order by short + missing desc, v.indicator`,
  },
  {
    name: "contradictions",
    zh: "自相矛盾的规划",
    en: "plans that gainsay themselves",
    asks: [],
    sql: `select f.plan, r.name as region, f.severity, f.rule, f.message
      from findings f join plans p on f.plan = p.id left join regions r on p.region = r.code
      where f.severity = 'error' order by p.region, f.plan, f.id`,
  },
];
