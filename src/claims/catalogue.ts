import type {Indicator} from "../model/index.js";
import {isUnit} from "../quantity/index.js";

/** A link of a stated name to the catalogue. */
export interface Link {
  /** Catalogue id; null if nothing fits well enough. */
  readonly indicator: string | null;
  /** 0–1; 1 is an exact name. */
  readonly score: number;
  /** Next best ids, best first. */
  readonly alternatives: readonly {readonly indicator: string; readonly score: number}[];
}

/** Names of the catalogue, ready for look-up. */
export interface Catalogue {
  readonly indicators: readonly Indicator[];
  /** Best indicator for a stated name in a stated unit; `hint` is further context (a heading). */
  link(name: string, unit: string, hint?: string): Link;
  /** Indicators whose id, names or aliases hold the query, best first. */
  find(query: string): readonly Indicator[];
}

const REGION =
  /^(?:到20\d\d年)?(?:全省|全市|全区|全县|全州|全盟|全旗|全国|我省|我市|我区|我县|本省|本市|本区|本县|本地区|辖区内?|全域|各地)/;
const PREFIX = /^(?:累计|共|实有|完成|力争|确保|实现|达到|主要|全社会)/;
const SUFFIX = /(?:达到|达|数量|总量|总数|数|个数|情况|指标|水平)$/;
const NOISE = /[\s“”"'‘’《》、,,.。·—-]/g;
const SAME_WORDS: readonly (readonly [RegExp, string])[] = [
  [/经营主体/g, "市场主体"],
  [/满意率/g, "满意度"],
  [/抽验/g, "抽检"],
  [/每万人口/g, "每万人"],
  [/每千人口/g, "每千人"],
  [/^万人(?=[^口均次])/g, "每万人"],
  [/^千人(?=[^口均次])/g, "每千人"],
  [/有效发明专利/g, "发明专利"],
  [/国内生产总值|GDP/g, "地区生产总值"],
];
/** Words that change what is counted: a name with one and a name without are never the same indicator. */
const SCOPE: readonly string[] = [
  "高价值",
  "食用农产品",
  "农产品",
  "评价性",
  "监督抽",
  "监督检",
  "死亡率",
  "死亡",
  "事故率",
  "企业",
  "生产企业",
  "经营企业",
  "个体",
  "新增",
  "净增",
  "人均",
  "每万",
  "每千",
  "每百",
  "万台",
  "万户",
  "千人",
  "增长",
  "增速",
  "合格率",
  "满意度",
  "覆盖率",
  "办结率",
  "按期",
  "回应率",
  "处理率",
  "投诉",
  "举报",
  "核查",
  "药品",
  "食品",
  "医疗器械",
  "化妆品",
  "特种设备",
  "国际",
  "国家",
  "行业",
  "地方",
  "省级",
  "市级",
  "区级",
  "有效",
  "注册",
  "申请",
  "授权",
  "发明",
  "民营",
  "公共服务",
  "制造业",
  "工业产品",
  "质押",
  "不良反应",
  "不良事件",
  "药物滥用",
  "严重",
  "哨点",
  "计量",
  "标准",
  "认证",
  "质检",
  "实验室",
  "测试中心",
  "示范",
  "位次",
  "倍数",
  "时间",
  "时限",
  "占比",
  "比例",
  "金额",
  "投资",
  "面积",
  "商标",
  "地理标志",
  "奖",
  "网办",
  "承诺",
  "无理由",
  "放心消费",
  "抽查",
  "抽检",
  "检验",
  "登记",
  "中小微",
  "中小",
  "规上",
  "规模以上",
  "开办",
  "注销",
  "挽回",
  "案件",
  "涉案",
  "基准",
  "城镇",
  "农村",
  "评价",
  "受理",
];
const LEAST_SCORE = 0.72;

/** Prepares the catalogue for linking claims. */
export function createCatalogue(indicators: readonly Indicator[]): Catalogue {
  const exact = new Map<string, Indicator[]>();
  const entries: Entry[] = [];
  for (const indicator of indicators) {
    for (const name of new Set([indicator.zh, ...indicator.aliases])) {
      const key = normalName(name);
      exact.set(key, [...(exact.get(key) ?? []), indicator]);
      entries.push({indicator, key, grams: bigrams(key), scope: scopeOf(key)});
    }
  }
  const index = indexOf(entries);
  const memo = new Map<string, Link>();
  return {
    indicators,
    link(name, unit, hint = "") {
      const key = `${name}\n${unit}\n${hint}`;
      const known = memo.get(key);
      if (known) return known;
      const link = linkName(exact, entries, index, name, unit);
      memo.set(key, link);
      return link;
    },
    find: (query) => findAll(indicators, query),
  };
}

interface Entry {
  readonly indicator: Indicator;
  readonly key: string;
  readonly grams: ReadonlySet<string>;
  readonly scope: string;
}

function linkName(
  exact: ReadonlyMap<string, Indicator[]>,
  entries: readonly Entry[],
  index: ReadonlyMap<string, readonly number[]>,
  name: string,
  unit: string,
): Link {
  const key = normalName(name);
  if (key.length < 2) return {indicator: null, score: 0, alternatives: []};
  const same = (exact.get(key) ?? []).filter((indicator) => unitFits(unit, indicator, isRate(key)));
  const ranked = rank(entries, index, key, unit);
  if (same.length > 0) {
    const rest = ranked.filter((r) => r.indicator !== same[0]!.id);
    return {indicator: same[0]!.id, score: 1, alternatives: rest.slice(0, 3)};
  }
  const best = ranked[0];
  if (!best || best.score < LEAST_SCORE) return {indicator: null, score: 0, alternatives: ranked.slice(0, 3)};
  return {indicator: best.indicator, score: best.score, alternatives: ranked.slice(1, 4)};
}

function rank(
  entries: readonly Entry[],
  index: ReadonlyMap<string, readonly number[]>,
  key: string,
  unit: string,
): {indicator: string; score: number}[] {
  const grams = bigrams(key);
  const scope = scopeOf(key);
  const shared = new Map<number, number>();
  for (const gram of grams) for (const i of index.get(gram) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
  const best = new Map<string, number>();
  for (const [i, count] of shared) {
    const entry = entries[i]!;
    if (!unitFits(unit, entry.indicator, isRate(key))) continue;
    let score = (2 * count) / (grams.size + entry.grams.size);
    if (entry.scope !== scope) score = Math.min(score, 0.7) * 0.9;
    score = Math.round(score * 100) / 100;
    if (score > (best.get(entry.indicator.id) ?? 0.3)) best.set(entry.indicator.id, score);
  }
  return [...best]
    .map(([indicator, score]) => ({indicator, score}))
    .sort((a, b) => b.score - a.score || (a.indicator < b.indicator ? -1 : 1));
}

/** A name without what regions and styles add: 全市, 累计, quotes; old words as today's. */
export function normalName(name: string): string {
  let text = name
    .replace(/\(([%\u4e00-\u9fff/]{1,8})\)?$/, (bracket, words: string) => (isUnit(words) || words === "%" ? "" : bracket))
    .replace(/[()]/g, "")
    .replace(NOISE, "");
  for (const pattern of [REGION, PREFIX, REGION]) text = text.replace(pattern, "") || text;
  for (const [pattern, word] of SAME_WORDS) text = text.replace(pattern, word);
  const short = text.replace(SUFFIX, "");
  return short.length >= 3 ? short : text;
}

function scopeOf(key: string): string {
  return SCOPE.filter((word) => key.includes(word)).join("|");
}

function bigrams(key: string): Set<string> {
  const grams = new Set<string>();
  for (let i = 0; i + 1 < key.length; i++) grams.add(key.slice(i, i + 2));
  return grams;
}

function indexOf(entries: readonly Entry[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  entries.forEach((entry, i) => {
    for (const gram of entry.grams) index.set(gram, [...(index.get(gram) ?? []), i]);
  });
  return index;
}

/** Names that say what they are counted per: 每万人…, 万户市场主体…. Their unit is often printed without it. */
function isRate(key: string): boolean {
  return /每[十百千万亿]*[^一次年]|^[百千万亿]+[人户台]/.test(key);
}

/**
 * Whether a stated unit has the indicator's dimension: 万户 and 户 do, 件 and 户 never. A name that carries its own
 * denominator (`rate`) needs only the part above the line: 每万人…(件) fits 件/万人.
 */
export function unitFits(unit: string, indicator: Indicator, rate = false): boolean {
  if (unit === "") return indicator.measurement !== "growth";
  const growth = indicator.measurement === "growth";
  if (/^(?:%|‰|成|个百分点)$/.test(unit)) return growth || indicator.dimension === "share" || /%|‰/.test(indicator.unit);
  if (unit === "倍") return growth;
  const stated = bareUnit(unit);
  const own = bareUnit(indicator.unit);
  if (stated === own || (rate && stated === own.split("/")[0])) return true;
  if (stated.endsWith("元") && own.endsWith("元") && !stated.includes("/") && !own.includes("/")) return true;
  if (isDuration(stated) && isDuration(own)) return true;
  return COUNTERS.has(stated) && COUNTERS.has(own) && own !== "户" && stated !== "户" && !own.includes("/");
}

/** Counters that plans use for one another: 12个 and 12项 地理标志. */
const COUNTERS: ReadonlySet<string> = new Set(["个", "项", "家", "件", "份", "条", "所", "座", "处"]);

function isDuration(unit: string): boolean {
  return /^(?:个?工作日|天|日|小时|个小时|分钟|个月|年)$/.test(unit);
}

function bareUnit(unit: string): string {
  const bare = unit.replace(/^(?:万亿|千万|百万|十万|亿|万|千|百)/, "");
  const [top, per] = bare.split("/");
  return per === undefined ? top! : `${top}/${perOf(per)}`;
}

function perOf(per: string): string {
  return per
    .replace(/^每/, "")
    .replace(/^[十百千万亿]+/, "")
    .replace(/人口$/, "人")
    .replace(/^户市场主体$/, "户");
}

function findAll(indicators: readonly Indicator[], query: string): Indicator[] {
  const plain = query.trim().toLowerCase();
  const key = normalName(query);
  const scored = indicators.map((indicator) => ({indicator, score: findScore(indicator, plain, key)})).filter((s) => s.score > 0);
  return scored.sort((a, b) => b.score - a.score).map((s) => s.indicator);
}

function findScore(indicator: Indicator, plain: string, key: string): number {
  if (indicator.id === plain) return 100;
  const names = [indicator.zh, ...indicator.aliases];
  if (names.some((name) => normalName(name) === key)) return 90;
  if (key !== "" && names.some((name) => normalName(name).includes(key)))
    return 50 - Math.min(...names.map((name) => Math.abs(name.length - key.length)));
  if (plain !== "" && (indicator.id.includes(plain) || indicator.en.toLowerCase().includes(plain))) return 20;
  const wanted = bigrams(key);
  const best = Math.max(0, ...names.map((name) => overlap(wanted, bigrams(normalName(name)))));
  return best >= 0.99 ? 10 : 0;
}

function overlap(wanted: ReadonlySet<string>, have: ReadonlySet<string>): number {
  if (wanted.size === 0) return 0;
  return [...wanted].filter((gram) => have.has(gram)).length / wanted.size;
}
