import {pattern} from "./pattern.js";
import {YEAR} from "./times.js";
import {words} from "./words.js";

/**
 * Words by which a clause without numbers says how a thing does 态势用语: 经营主体持续壮大. What stands before them is the thing;
 * a bare head behind (总量达300万户) speaks of it.
 */
const STATE =
  "持续 不断 进一步 稳步 稳中 稳定 蓬勃 明显 显著 更加 日益 快速 大幅 加快 加速 健康 平稳 逐步 逐年 迅速 较快 增量 提质 扩量 活力 再上 再创 再添 再获 喜获 迈上 迈入 迈出 跃上 跃居 实现 取得 优化 提升 增强 壮大 向好 改善 发展 成长 增长 提速 回升 领先 培优 集聚 攀升 扩大 成倍 翻倍 翻番 突破 茁壮 繁荣 高质量".split(
    " ",
  );

/** How a heading or a slogan of work begins, which names no thing 口号开头. */
const SLOGAN =
  "积极 大力 着力 全力 奋力 聚力 坚持 坚决 坚定 深入 扎实 持续 加快 聚焦 突出 统筹 牢牢 更好 加强 推动 推进 强化 深化 全面 切实 稳步 不断 进一步 更加 着眼 紧扣 围绕 过去 五年来 一年来 我们 始终".split(
    " ",
  );
/** Words of headings of a whole report's parts. */
const PART = "回顾 总结 情况 任务 目标 安排 打算 成就 成效 进展 举措 措施 要求 实事".split(" ");

const LONGEST = 14;
/** 总体, 粮食生产: general words behind a thing. */
const GENERALLY = words("总体 整体 各项");
const KEEPS = words("保持 继续保持");
const ALL_OVER = words("全国 全省 全市 全县 全区");
/** Whose 生产 is part of the state. */
const PRODUCED = words("粮食 农业 工业");
const PRODUCTION = words("生产");
const IN_GENERAL = pattern`(?:${GENERALLY}|${KEEPS}${ALL_OVER}?|(?<=${PRODUCED})${PRODUCTION})$`;

/** The thing that a clause says something of: 经营主体 of 经营主体持续壮大; "" where none is told. */
export function thingSaid(clause: string): string {
  const said = clause.replace(/[。!?;,\s]+$/, "");
  if (isSlogan(said) || /[、,;\d]/.test(said)) return "";
  const thing = beforeState(said);
  return thing.length <= LONGEST ? thing.replace(IN_GENERAL, "") : "";
}

/** What stands before the first word of how it does: 食品、首饰投诉 of 食品、首饰投诉增长较快; "" where there is none. */
export function beforeState(clause: string): string {
  const at = STATE.map((word) => clause.indexOf(word, 2)).filter((found) => found >= 2);
  return at.length === 0 ? "" : clause.slice(0, Math.min(...at));
}
/** A stop or a year: more than a name. */
const STOP_OR_YEAR = pattern`[,;。]|(?:19|20)\d{2}${YEAR}`;

/** Whether the words are a slogan or the title of a report's part, and no name of a thing. */
export function isSlogan(said: string): boolean {
  return SLOGAN.some((word) => said.startsWith(word)) || STOP_OR_YEAR.test(said) || PART.some((word) => said.endsWith(word));
}
