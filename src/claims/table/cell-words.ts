/** Words of a cell that reach, bound or time a value and name nothing, the longest first in each place. */
const KNOWN =
  "新增 净增 力争达到 力争实现 力争 争取 努力 确保 保持在 保持 稳定在 稳定 控制在 控制 维持在 维持 达到 达 实现 完成 突破 提高到 提高至 提高 提升到 提升至 提升 增加到 增加至 增至 增加 扩大到 扩大至 扩大 上升到 上升至 上升 降低到 降低至 降至 降到 降低 下降到 下降至 下降 减少到 减少至 减少 压缩到 压缩至 压缩 压减到 压减至 压减 缩短到 缩短至 缩短 增长 年均 累计 预计 每年 每月 全年 年 左右 以上 以内 以下 不低于 不少于 不高于 不超过 不大于 不小于 不多于 大于 小于 高于 低于 超过 超 优于 约为 约 近 接近 不足 至少 最多 为 在 到 至 再 均 各 基本 总量 总数 五年 5年 较 比 与 相比 相较 其中 上年 基期 基准年 同比 平均 全市 全省 全区 全县 年末 年底 末 底 时期 期间 累计达 的 与 和 率";
const WORDS = new Set(KNOWN.split(" "));
const LONGEST = Math.max(...[...WORDS].map((word) => word.length));
const SILENT = /[\s“”"',,;;、。::/()〔〕[\]【】><≥≤=*∗#—–~-]|\d/;
const YEARS = /(?:19|20)\d{2}年?|“?十[一二三四五六七]?五”?/y;

/** Whether words hold nothing but those known: bounds, times and verbs of reaching, if no others are given. */
export function isKnown(words: string, known: ReadonlySet<string> = WORDS): boolean {
  for (let at = 0; at < words.length;) {
    YEARS.lastIndex = at;
    const length = YEARS.exec(words)?.[0].length ?? wordAt(words, at, known);
    if (length === 0 && !SILENT.test(words[at]!)) return false;
    at += Math.max(1, length);
  }
  return true;
}

function wordAt(words: string, at: number, known: ReadonlySet<string>): number {
  for (let n = Math.min(LONGEST, words.length - at); n > 0; n--) if (known.has(words.slice(at, at + n))) return n;
  return 0;
}

const CHANGE = /(?:年均|累计|同比)*(?:增长|下降|降低|减少|提高|提升|上升|增加|回落)(?![到至在])/;

/** What the cell says was done to its name (年均增长, 累计降低); "" if nothing. */
export function changeIn(words: string): string {
  return CHANGE.exec(words.replace(/\s/g, ""))?.[0] ?? "";
}
