import type {Indicator} from "../model/index.js";

/**
 * Indicators that a query means: by id, by exact name or alias, else the whole family whose names hold the query's characters in
 * order (食品抽检 finds 食品年抽检样本量 and 食品(含食用农产品)抽检量), with the related indicators of the same dimension. Best first.
 *
 * @example findIndicators("食品抽检", corpus.indicators()).length // 6
 */
export function findIndicators(query: string, indicators: readonly Indicator[]): Indicator[] {
  const wanted = plain(query);
  if (wanted === "") return [];
  const byId = indicators.filter((i) => i.id === query.trim());
  if (byId.length > 0) return byId;
  const exact = indicators.filter((i) => namesOf(i).some((n) => plain(n) === wanted));
  if (exact.length > 0) return exact;
  const scored = indicators
    .map((i) => ({i, score: Math.max(...namesOf(i).map((n) => scoreOf(wanted, plain(n))))}))
    .filter((s) => s.score > 0);
  const found = scored.toSorted((a, b) => b.score - a.score || a.i.id.localeCompare(b.i.id)).map((s) => s.i);
  return [...found, ...kin(found, indicators)];
}

function namesOf(indicator: Indicator): string[] {
  return [indicator.zh, ...indicator.aliases, indicator.en, indicator.id];
}

/** 1 for a name that begins with the query, less for one that holds it, less again for its Han characters in order; 0 otherwise. */
function scoreOf(query: string, name: string): number {
  const at = name.indexOf(query);
  if (at >= 0) return (at === 0 ? 1 : 0.9) - name.length / 1000;
  if (query.length < 2 || !/^\p{Script=Han}+$/u.test(query)) return 0;
  return inOrder(query, name) ? 0.5 - name.length / 1000 : 0;
}

function inOrder(query: string, name: string): boolean {
  let at = 0;
  for (const c of query) {
    at = name.indexOf(c, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function kin(found: readonly Indicator[], indicators: readonly Indicator[]): Indicator[] {
  const near = new Set(
    found.flatMap((i) => i.related.map((r) => r.indicator).filter((id) => indicators.find((j) => j.id === id)?.dimension === i.dimension)),
  );
  return indicators.filter((i) => near.has(i.id) && !found.includes(i));
}

/** Lower case, without spaces, quotes and brackets. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[\s“”"'‘’()()「」、,]/g, "");
}
