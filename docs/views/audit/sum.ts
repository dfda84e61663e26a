/** The arithmetic of a finding as a small picture where one helps: a yearly course, two intervals that do not meet, two levels. */
export type Picture =
  | {readonly kind: "course"; readonly points: readonly {readonly year: number; readonly value: number}[]; readonly goal: number | null}
  | {readonly kind: "ranges"; readonly ranges: readonly Range[]}
  | {readonly kind: "levels"; readonly levels: readonly {readonly text: string; readonly value: number}[]};

/** `high` is null where the range is open. */
export interface Range {
  readonly text: string;
  readonly low: number;
  readonly high: number | null;
}

const LEAST_YEARS = 3;
const SCALE: Readonly<Record<string, number>> = {"": 1, 万: 1e4, 亿: 1e8};
const NUMBER = "([\\d.]+)\\s*(万|亿)?";

/**
 * What can be drawn of a sum; null where words say it better.
 *
 * @example pictureOf("2020: 3.4 → 2021: 3.3 → 2022: 3.5")?.kind // "course"
 */
export function pictureOf(arithmetic: string): Picture | null {
  return course(arithmetic) ?? ranges(arithmetic) ?? levels(arithmetic);
}

/** The first course of at least three years; a different end stated elsewhere is its goal. */
function course(text: string): Picture | null {
  const [first, rest] = text.split(";");
  const points = [...(first ?? "").matchAll(/(\d{4}): (-?[\d.]+)/g)].map((m) => ({year: Number(m[1]), value: Number(m[2])}));
  const [alone, second] = [points.length >= LEAST_YEARS, rest ?? ""];
  if (!alone) {
    const again = [...second.matchAll(/(\d{4}): (-?[\d.]+)/g)].map((m) => ({year: Number(m[1]), value: Number(m[2])}));
    return again.length >= LEAST_YEARS ? {kind: "course", points: again, goal: null} : null;
  }
  const unequal = new RegExp(`${NUMBER}[^≠\\d]*≠\\s*${NUMBER}`).exec(second);
  const last = points.at(-1)!.value;
  const goal = unequal && Number(unequal[1]) === last && unequal[2] === unequal[4] ? Number(unequal[3]) : null;
  return {kind: "course", points, goal};
}

/** Intervals as `[a–b]`, each with the words before it. */
function ranges(text: string): Picture | null {
  const found = [...text.matchAll(/([^\s[\]∩≠=][^[\]∩≠=]*)?(?:= )?\[([\d.]+)–([\d.]+|∞)\]/g)].map((m): Range => ({
    text: (m[1] ?? "").trim() || `${m[2]}–${m[3]}`,
    low: Number(m[2]),
    high: m[3] === "∞" ? null : Number(m[3]),
  }));
  return found.length === 2 ? {kind: "ranges", ranges: found} : null;
}

/** Bars stand on zero: two that are nearly alike, or so unlike that one vanishes, show nothing. */
const [LEAST_APART, MOST_APART] = [1.1, 20];

/** Two numbers of one unit that are subtracted, divided or held unequal. */
function levels(text: string): Picture | null {
  const m = new RegExp(`^[<>≥≤约]?${NUMBER}([^\\d\\s≠−÷+×→=()]*)\\s*[≠−÷]\\s*[<>≥≤约]?${NUMBER}([^\\d\\s≠−÷+×→=(),;]*)`).exec(text);
  if (!m?.[3] || m[3] !== m[6]) return null;
  const [a, b] = [Number(m[1]) * SCALE[m[2] ?? ""]!, Number(m[4]) * SCALE[m[5] ?? ""]!];
  const apart = Math.max(a, b) / Math.min(a, b);
  if (!(a > 0 && b > 0) || apart < LEAST_APART || apart > MOST_APART) return null;
  const words = (n: string, scale = "", unit = ""): string => `${n}${scale}${unit}`;
  return {
    kind: "levels",
    levels: [
      {text: words(m[1]!, m[2], m[3]), value: a},
      {text: words(m[4]!, m[5], m[6]), value: b},
    ],
  };
}
