/**
 * What a changed number contradicts, told from the gold claims of its text alone: the audit is asked nothing. Each test holds for
 * the printed number and fails for the changed one, so that a contradiction which the text had before does not count.
 */
import type {GoldClaim} from "./claims.js";

/** A gold claim with the catalogue's entry that a careful reader linked it to, and what that entry says of more and less. */
export interface Checked extends GoldClaim {
  readonly indicator: string | null;
  readonly polarity: "higher" | "lower" | "neutral" | null;
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** Reason that the number, changed to `to`, cannot stand beside the rest; null where nothing else tells. */
export function contradiction(gold: readonly Checked[], g: Checked, to: string): string | null {
  const after = {...g, number: to, value: valueOf(g, to)};
  const rest = gold.filter((h) => h !== g);
  const found = TESTS.find(({sound}) => sound(rest, g) === true && sound(rest, after) === false);
  return found === undefined ? null : found.id;
}

/** True or false where the number is one side of such a relation, null where it is not. */
interface Test {
  readonly id: string;
  readonly sound: (rest: readonly Checked[], g: Checked) => boolean | null;
}

const HAN = "零一二三四五六七八九";
const valueOf = (g: Checked, printed: string): number => {
  const digits = /\d+(?:\.\d+)?/u.exec(printed)?.[0];
  return digits === undefined
    ? Math.max(0, HAN.indexOf(printed))
    : Number(digits) * (g.value === 0 ? 1 : g.value / Number(/\d+(?:\.\d+)?/u.exec(g.number)?.[0] ?? 1) || 1);
};

const scaleOf = (unit: string): number => (unit.startsWith("万亿") ? 1e12 : unit.startsWith("亿") ? 1e8 : unit.startsWith("万") ? 1e4 : 1);
const stemOf = (unit: string): string => unit.replace(/^(?:万亿|亿|万)/u, "").replace(/^[个项家名]$/u, "个");

/** Values that round to the printed ones; whole counts are exact. */
function printed(g: Checked): Range {
  const decimals = /\.(\d+)/u.exec(g.number)?.[1]?.length ?? 0;
  const exact = scaleOf(g.unit) === 1 && decimals === 0 && /[户件家个项名份批人]/u.test(g.unit) && !/每/u.test(g.name);
  const half = exact ? 0 : 0.5 * 10 ** -decimals;
  const scale = scaleOf(g.unit);
  return {low: (g.value - half) * scale, high: ((g.valueMax ?? g.value) + half) * scale};
}

function allowed(g: Checked): Range {
  const range = printed(g);
  if (g.comparator.startsWith(">")) return {low: range.low, high: Infinity};
  return g.comparator.startsWith("<") ? {low: -Infinity, high: range.high} : range;
}

const apart = (a: Range, b: Range): boolean => a.low > b.high * (1 + 1e-12) || b.low > a.high * (1 + 1e-12);
const every = (answers: readonly boolean[]): boolean | null => (answers.length === 0 ? null : answers.every(Boolean));

const plain = (name: string): string =>
  name
    .replace(/[“”"()、,\s]/gu, "")
    .replace(/^(?:全省|全区|全市|省|公众|累计|实有)+/u, "")
    .replace(/(?:总量|总数|数量|安全)/gu, "")
    .replace(/满意率/gu, "满意度");
const planned = (g: Checked): boolean => g.role === "target" || g.role === "interim" || g.role === "task";
const endOf = (g: Checked): number => Number(/\d{4}$/u.exec(g.period)?.[0] ?? Number.NaN);
const sameThing = (a: Checked, b: Checked): boolean =>
  stemOf(a.unit) === stemOf(b.unit) && (plain(a.name) === plain(b.name) || (a.indicator !== null && a.indicator === b.indicator));
const rowOf = (rest: readonly Checked[], g: Checked): Checked[] =>
  rest.filter(
    (h) => h.where === g.where && /^(?:table|annex)/u.test(h.where) && h.name === g.name && h.unit === g.unit && h.period !== g.period,
  );

const restated: Test = {
  id: "restated for the same year",
  sound: (rest, g) =>
    every(
      rest
        .filter((h) => sameThing(g, h) && h.period === g.period && h.kind === g.kind && planned(h) === planned(g) && h.where !== g.where)
        .filter((h) => h.kind !== "growth")
        .map((h) => !apart(allowed(g), allowed(h)) && (g.comparator === "=" || g.comparator !== h.comparator || g.value === h.value)),
    ),
};

/** Numbers of which a region or a bureau has one. */
const ONE = /(?:乡镇\(?街道\)?|乡镇|市场监管所|市场监督管理所)$/u;
const fixed: Test = {
  id: "one number of towns or offices",
  sound: (rest, g) => {
    const noun = ONE.exec(g.name)?.[0].replace("监督管理", "监管").replace(/[()]/gu, "");
    if (noun === undefined) return null;
    const others = rest.filter((h) => ONE.exec(h.name)?.[0].replace("监督管理", "监管").replace(/[()]/gu, "") === noun);
    return every(others.map((h) => h.value === g.value));
  },
};

const share: Test = {
  id: "a share above 100 %",
  sound: (_, g) => (g.unit === "%" && g.kind !== "growth" && /[率度]$|比例$/u.test(g.name) ? g.value <= 100 : null),
};

/** 1 where more is better, −1 where less is; 0 where neither the catalogue nor the name of a rate tells. */
function better(g: Checked): 1 | -1 | 0 {
  if (g.polarity !== null) return {higher: 1, lower: -1, neutral: 0}[g.polarity] as 1 | -1 | 0;
  return /合格率|满意|覆盖率/u.test(g.name) ? 1 : 0;
}
const order: Test = {
  id: "a target worse than its baseline",
  sound: (rest, g) => {
    const row = rowOf(rest, g);
    if (row.length !== 1 || g.kind === "growth" || g.name.startsWith("新增")) return null;
    const [base, goal] = endOf(g) < endOf(row[0]!) ? [g, row[0]!] : [row[0]!, g];
    return base.role === "baseline" && goal.role === "target" && better(g) !== 0 ? (goal.value - base.value) * better(g) >= 0 : null;
  },
};

const path: Test = {
  id: "a step off the way of its row",
  sound: (rest, g) => {
    const row = [...rowOf(rest, g), g].toSorted((a, b) => endOf(a) - endOf(b));
    if (row.length < 3 || row.some((h) => h.kind !== "level")) return null;
    return [1, -1].some((way) => row.every((h, i) => i === 0 || (h.value - row[i - 1]!.value) * way >= 0));
  },
};

const leap: Test = {
  id: "ten times its neighbour",
  sound: (rest, g) => {
    const row = rowOf(rest, g).filter((h) => h.kind === "level" && h.value > 0);
    if (g.kind !== "level" || g.value <= 0) return null;
    return every(row.map((h) => Math.max(h.value, g.value) / Math.min(h.value, g.value) < 10 || Math.min(h.value, g.value) < 100));
  },
};

/** Yearly amounts 2021–2025 of an annex with the sum that the table prints; where the baseline is a stock, with the stock. */
const added: Test = {
  id: "yearly amounts that do not add up",
  sound: (rest, g) => {
    const all = [...rest, g];
    const rows = all.filter(
      (h) => h.where.startsWith("annex") && h.kind === "increment" && plain(h.name) === plain(g.name) && endOf(h) > 2020,
    );
    const total = all.find((h) => h.where.startsWith("table") && plain(h.name) === plain(g.name) && h.role === "target");
    if (rows.length !== 5 || total === undefined || !(rows.includes(g) || total === g || g.period === "2020")) return null;
    const base = total.kind === "level" ? all.filter((h) => plain(h.name) === plain(g.name) && h.period === "2020") : [];
    const sum = rows.reduce((n, h) => n + h.value, 0);
    return base.length === 0 ? sum === total.value : base.every((b) => b.value + sum === total.value);
  },
};

/** Values in money grow in constant prices: the two levels tell the growth only up to so many percent a year. */
const PRICES = 0.05;

/** A stated growth with the two levels that it speaks of. */
const growth: Test = {
  id: "growth and the two levels",
  sound: (rest, g) => {
    const all = [...rest, g];
    const stated = all.filter((h) => h.kind === "growth" && h.unit === "%" && /较.*增长$/u.test(h.name));
    const answers = stated.flatMap((s) => {
      const what = plain(s.name.replace(/较.*$/u, ""));
      const levels = all.filter((h) => h.kind !== "growth" && plain(h.name) === what && h.unit !== "%" && !planned(h));
      const from = levels.filter((h) => h.period === "2015");
      const to = levels.filter((h) => h.period === "2020");
      if (from.length === 0 || to.length === 0 || ![s, ...from, ...to].includes(g)) return [];
      const prices = to[0]!.unit.endsWith("元") ? (1 + PRICES) ** 5 : 1;
      return [from.some((f) => to.some((t) => !apart(change(printed(f), printed(t), prices), printed(s))))];
    });
    return every(answers);
  },
};

/** Percent from one level to another, with what prices may have moved. */
const change = (from: Range, to: Range, prices: number): Range => ({
  low: (to.low / from.high / prices - 1) * 100,
  high: ((to.high / from.low) * prices - 1) * 100,
});

/** 每万户 X for a year, times the 户 of that year, is X. */
const ratio: Test = {
  id: "a ratio and its totals",
  sound: (rest, g) => {
    const all = [...rest, g];
    const answers = all.flatMap((r) => {
      const counted = /^每万户市场主体(?:有效)?(.+?)量$/u.exec(r.name)?.[1];
      const year = r.period;
      const totals = all.filter(
        (h) => counted !== undefined && /^(?:累计|有效)/u.test(h.name) && h.name.endsWith(counted) && h.period === year,
      );
      const bases = all.filter((h) => plain(h.name) === "市场主体" && h.period === year && h.where === r.where);
      if (totals.length === 0 || bases.length === 0 || ![r, ...totals, ...bases].includes(g)) return [];
      return [
        totals.some((t) =>
          bases.some((b) => !apart({low: (t.value / printed(b).high) * 1e4, high: (t.value / printed(b).low) * 1e4}, printed(r))),
        ),
      ];
    });
    return every(answers);
  },
};

/** Parts of a plan's counts with their wholes. */
const PARTS: readonly (readonly [part: RegExp, whole: RegExp])[] = [
  [/^企业总量$/u, /^(?:全区)?市场主体(?:总量)?$/u],
  [/^民营经济市场主体$/u, /实有市场主体/u],
  [/授权发明专利$/u, /授权专利$/u],
  [/^全省新登记市场主体$/u, /实有市场主体/u],
];
const part: Test = {
  id: "a part larger than its whole",
  sound: (rest, g) => {
    const answers = PARTS.flatMap(([small, large]) => {
      const isPart = small.test(g.name);
      if (!isPart && !large.test(g.name)) return [];
      return rest
        .filter((h) => (isPart ? large : small).test(h.name) && endOf(h) === endOf(g) && planned(h) === planned(g))
        .map((h) => (isPart ? printed(g).low <= printed(h).high : printed(h).low <= printed(g).high));
    });
    return every(answers);
  },
};

const TESTS: readonly Test[] = [restated, fixed, share, order, path, leap, added, growth, ratio, part];
