import type {Comparator} from "../model/quantity.js";

const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:不低于|不少于|不小于|不下于|不得低于|不得少于|至少(?:达到|达)?|最少|最低|迈上|≥|大于等于|大于或等于|高于或等于|不弱于)$/, ">="],
  [
    /(?:不超过|不高于|不多于|不大于|不得超过|不得高于|至多|最多|最高不超|≤|小于等于|不迟于|不晚于|最高(?:给予|奖励|补贴|补助|不超)?|以内达到)$/,
    "<=",
  ],
  [/(?:不足|不满|不到|低于|少于|小于|未达|未满|<)$/, "<"],
  [/(?:超过|突破|超出|超|高于|大于|多于|逾|远超|>|首破|跃过|跨过|跨越|破)$/, ">"],
  [/(?:大约|大概|约为|约达|约占|(?<![节预条公制签违特])约|将近|接近|(?<![附最靠邻亲贴])近|平均约|达到约)$/, "~"],
];
const AFTER: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:[((]含[))])?(?:及其?以上|或以上|以上|起步|朝上)/, ">="],
  [/^(?:[((]含[))])?(?:及其?以下|或以下|以内|之内|以下|为限|封顶|内(?!部|容|外|需|涵|地|陆|生|蒙|控|循|河|销|贸|镜|存|设))/, "<="],
  [/^(?:多|余|有余)/, ">"],
  [/^(?:左右|上下|许)/, "~"],
];
/** 至少开展1次: the verb stands between the word and the number. */
const DOING_AT_LEAST = /至少(?:要)?(?:组织|开展|举办|建成|建设|完成|培育|新增|打造|创建|安排|召开|检查|组织开展)$/;
const SIGNS: Readonly<Record<string, Comparator>> = {">": ">", "<": "<", "≥": ">=", "≤": "<=", "=": "="};

/** The comparator that stands directly before a numeral and its own white space, with its length; null if none. */
export function comparatorBefore(text: string, at: number): {readonly comparator: Comparator; readonly length: number} | null {
  const window = text.slice(Math.max(0, at - 8), at).trimEnd();
  for (const [pattern, comparator] of BEFORE) {
    const match = pattern.exec(window);
    if (match) return match[0] === "破" && !/[率量额户家人]破$/.test(window) ? null : {comparator, length: match[0].length};
  }
  return DOING_AT_LEAST.test(window) ? {comparator: ">=", length: 0} : null;
}

/** The comparator that follows a unit (以上 以内 余 左右), with its length; null if none. */
export function comparatorAfter(text: string, at: number): {readonly comparator: Comparator; readonly length: number} | null {
  const window = text.slice(at, at + 10);
  for (const [pattern, comparator] of AFTER) {
    const match = pattern.exec(window);
    if (match) return {comparator, length: match[0].length};
  }
  return null;
}

/** The comparator of a printed sign (>4, ≥98); null if there is none. */
export function comparatorOfSign(sign: string): Comparator | null {
  return SIGNS[sign[0] ?? ""] ?? null;
}

const SIGN_BEFORE = /(>=|<=|[><≥≤=])\s*$/;

/** The comparator of a numeral at `start` whose unit ends at `unitEnd`, by sign or word before or behind it, and where a sign begins. */
export function comparatorAround(text: string, start: number, unitEnd: number): {readonly comparator: Comparator; readonly sign: number} {
  const before = text.slice(Math.max(0, start - 8), start);
  const sign = SIGN_BEFORE.exec(before);
  if (sign) {
    const two = sign[1]!.length === 2;
    const comparator = two ? (sign[1]!.startsWith(">") ? ">=" : "<=") : (SIGNS[sign[1]!] ?? "=");
    return {comparator, sign: start - sign[0].length};
  }
  return {comparator: (comparatorBefore(text, start) ?? comparatorAfter(text, unitEnd))?.comparator ?? "=", sign: start};
}
