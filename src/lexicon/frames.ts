import {pattern} from "./pattern.js";
import {words} from "./words.js";
/**
 * What a word of a heading says of its section 标题用语: `review` looks back, `result` tells an outcome (of a look back, or of a
 * goal), `forward` plans, `situation` tells how things stand, `guidance` says by what the plan goes.
 */
export type HeadingClass = "review" | "result" | "forward" | "situation" | "guidance";

/** A word of headings; it says nothing where one of `not` stands around it. */
export interface HeadingWord {
  readonly word: string;
  readonly class: HeadingClass;
  readonly not?: readonly string[];
  /** Only where it closes the heading or its part. */
  readonly last?: boolean;
}

const classed = (given: HeadingClass, list: string): HeadingWord[] => list.split(" ").map((word) => ({word, class: given}));

/** 困难群众 are persons, no difficulty. */
const PERSONS_IN_NEED =
  "困难群众 困难家庭 困难职工 困难人员 困难人群 困难学生 困难户 困难残疾 困难重残 困难重度 困难老年 困难老人 困难儿童 困难妇女 困难企业 困难地区".split(
    " ",
  );

/** Words by which a heading tells what its section speaks of; a longer word hides the shorter ones in it. */
export const HEADING_WORDS: readonly HeadingWord[] = [
  ...classed(
    "review",
    "回顾 回望 回首 成就 完成情况 进展情况 执行情况 实施情况 落实情况 主要进展 主要成绩 工作成绩 发展成绩 过去一年 历史性成就 所做工作",
  ),
  ...classed("review", "发展基础 工作基础 现实基础 基础条件 发展现状 现状"),
  {word: "基本情况", class: "review", last: true},
  {word: "工作情况", class: "review", last: true},
  {word: "发展情况", class: "review", last: true},
  {word: "亮点", class: "review", last: true},
  {word: "的五年", class: "review", last: true, not: ["今后的五年", "未来的五年"]},
  {word: "总结", class: "review", not: ["总结评估", "总结推广", "总结提升", "总结运用", "总结经验", "总结提炼"]},
  ...classed("result", "成效 成绩 成果 新进展 新突破 重大突破 重大进展 积极进展 明显进展 决定性进展 良好开局 新成绩 新台阶"),
  ...classed(
    "forward",
    "目标 任务 安排 打算 工作计划 行动计划 重点工作 主要工作 工作重点 工作要点 工作举措 举措 措施 展望 愿景 部署 主要考虑 前景",
  ),
  {word: "工作", class: "forward", last: true},
  {word: "要求", class: "forward"},
  ...classed("guidance", "指导思想 基本原则 总体要求 工作思路 总体思路 发展思路 基本思路 工作原则 编制依据 战略导向 总体考虑"),
  ...classed("situation", "背景 短板 薄弱环节 形势 面临 机遇 挑战 发展环境 环境分析 存在问题 主要问题 突出问题 不足 差距"),
  {word: "困难", class: "situation", not: PERSONS_IN_NEED},
  {word: "问题", class: "situation", last: true},
];

/** What closes the heading of a task although a word of the situation stands in it: 发展环境优化行动. */
export const TASK_END = words("行动 工程 优化 提升 改善");

/** Verbs that open a task 任务动词: what follows is to be done, whatever noun stands behind (巩固拓展脱贫攻坚成果). */
export const IMPERATIVE =
  "坚持 坚决 坚定 着力 全力 聚力 大力 奋力 合力 努力 加力 协力 聚焦 围绕 突出 加快 加强 加大 强化 深化 优化 细化 实化 活化 净化 亮化 推进 推动 推行 推广 推出 促进 提升 提高 提振 巩固 拓展 拓宽 扩大 扩展 完善 健全 建立 建设 建强 构建 构筑 打造 打好 打响 打牢 培育 培养 培优 壮大 做大 做强 做优 做精 做好 抓好 抓实 抓牢 办好 用好 建好 管好 守好 守牢 守住 筑牢 夯实 厚植 增强 增进 保障 保持 保护 落实 实施 实行 开展 组织 发展 发挥 发扬 释放 激发 激活 挖掘 盘活 引导 引进 支持 支撑 服务 融入 对接 统筹 协同 协调 深入 深耕 扎实 稳步 稳妥 积极 持续 继续 不断 进一步 全面 切实 严格 严守 从严 有序 纵深 高水平 高标准 高质量 更好 更加 创新 创建 创优 创造 改革 改善 改进 改造 整治 治理 防范 化解 防控 防治 规范 维护 营造 树立 弘扬 传承 繁荣 丰富 提质 提档 提速 攻坚 突破 抢抓 抢占 布局 谋划 探索 鼓励 倡导 倡树 凝聚 汇聚 集聚 压实 狠抓 紧抓 紧扣 立足 锚定 对标 争创 争取 力争 确保 实现 打通 畅通 补齐 补强 延伸 升级 转变 转化 应对 稳定 稳住 挺起 擦亮 塑造 重塑 讲好 放大 放宽 降低 减轻 减少 压减 控制 缩小 增加 延长 启动 制定 编制 出台 修订 完成 落细 总结推广 总结提升 总结评估 总结运用 总结提炼".split(
    " ",
  );

/** Verbs that are nouns before a heading word: 发展基础, 改革创新成果, 建设目标. */
export const VERB_AND_NOUN: readonly string[] =
  "发展 建设 改革 治理 服务 保护 创新 保障 管理 整治 改造 实施 协同 攻坚 开放 编制 规划".split(" ");

/** Words by which a sentence speaks of several years. */
export const OVER_YEARS = words("五年 年均 年来 十三五 十四五 十五五 连续 累计");

/** What a cue at the start of a sentence says of time 时间提示. */
export interface Cue {
  readonly id: string;
  /** Matched at the start of a sentence, behind address and dash. */
  readonly words: Pick<RegExp, "test">;
  readonly tense: "review" | "commitment";
  /** `year` or `five` years, counted from the document's own year; null for those that the section has. */
  readonly reach: "year" | "five" | null;
  readonly example: string;
}

/** A sentence that begins with one of the words, or with 今年 before it. */
function opening(list: string): Pick<RegExp, "test"> {
  const first = words(list);
  return {test: (text) => first.starts(text.startsWith("今年") ? text.slice(2) : text)};
}
/** 1-6月. */
const MONTHS = Array.from({length: 10}, (_, i) => `1-${i + 2}月 1—${i + 2}月 1至${i + 2}月`).join(" ");

/** How a speaker turns back. */
const TURNING_BACK = words("回顾 回望 回首 总结");
const PASSED = words("过去 过去的 刚刚过去的 这 近");
const FIVE_YEARS = words(`
  五年 ! 行动 规划 计划
`);
const FIVE_YEARS_LONG = words("五年来 五年间 五年历程");
const TURNING_BACK_ON_YEAR = words("回顾 回望 总结");
const PASSED_YEAR = words("过去一年 过去的一年 刚刚过去一年 刚刚过去的一年");
const THE_YEAR_PASSED = words("一年来 这一年 去年 上年");
/** How he turns to what comes. */
const IN_COMING = words("今后 今后的 未来 未来的 在今后 在今后的 在未来 在未来的");
const A_TIME = words("五年 一个时期");
const NEXT_FIVE_YEARS = words("下一个五年");
const DOING_WORK_OF = words("做好 按照 围绕 根据 实现 完成 确定");
const THIS_YEAR = words("今年 新的一年 本年度");
/** What makes of 今年 the part of it that has passed, or a year that was. */
const PART_OF_THIS_YEAR = words("以来 前 上半年 一季度 三季度 是我省成立 是我市成立 是我区成立 是我县成立 是我成立");
const UP_TO_MONTH = words("至 到");

/** Cues that hold until the next one, within a section that the heading leaves open. */
export const CUES: readonly Cue[] = [
  {
    id: "past-five",
    words: pattern`^(?:${TURNING_BACK}?${PASSED}${FIVE_YEARS}|${FIVE_YEARS_LONG})`,
    tense: "review",
    reach: "five",
    example: "五年来,我们新建学校12所。",
  },
  {
    id: "past-year",
    words: pattern`^(?:${TURNING_BACK_ON_YEAR}?${PASSED_YEAR}|${THE_YEAR_PASSED})`,
    tense: "review",
    reach: "year",
    example: "一年来,全市新登记企业3万户。",
  },
  {
    id: "part-of-the-year",
    words: opening(`上半年 一季度 前三季度 前三个季度 三季度 ${MONTHS}`),
    tense: "review",
    reach: null,
    example: "上半年,全市新登记企业3万户。",
  },
  {
    id: "rest-of-the-year",
    words: opening("下半年 四季度 下一步 下一阶段 下阶段"),
    tense: "commitment",
    reach: null,
    example: "下半年,全市新建学校2所。",
  },
  {
    id: "next-five",
    words: pattern`^(?:${IN_COMING}${A_TIME}|${NEXT_FIVE_YEARS})`,
    tense: "commitment",
    reach: "five",
    example: "今后五年,新建学校20所。",
  },
  {
    id: "this-year",
    words: pattern`^${DOING_WORK_OF}?${THIS_YEAR}(?!${PART_OF_THIS_YEAR}|\d{1,2}(?:[-—~]|${UP_TO_MONTH}))`,
    tense: "commitment",
    reach: "year",
    example: "今年经济社会发展的主要预期目标是:生产总值增长5%。",
  },
];

/** By what a speaker turns to what is not yet well 问题与不足: he sees it, and does not only see. */
export const SEES = words("看到 认识到 意识到 深知 正视");
export const SEES_TOO = words("也 还 更 清醒 深刻 充分 客观 必须 应当");
/** Whose sight it is: the speaker's own, beside what was done well. */
export const SPEAKER = words("我们 同时 成绩 但");
/** What is not yet well. */
export const DOUBTS = words("困难 问题 不足 短板 差距 挑战 矛盾 薄弱环节");
/** How it is said to be there. */
export const STANDS = words("存在 面临 仍有 还有 尚有");
export const STILL = words("还 仍 依然 尚 也 不少 一些 主要");
/** Verbs by which it is dealt with: then it is a task, or a setting. */
export const DEALS_WITH = words("解决 破解 化解 整改 补齐 针对 应对 聚焦 着力 克服 面对 整治 围绕 直面 排查");

/** 目前,全市有养老机构90家: how things stand, whatever the section plans; holds up to the full stop. */
export const NOW_CUE = words(`
  目前
  截至目前
  截止目前
  当前 ! 当前和 当前及 当前与 当前一个 当前阶段 当前时期
`);

/** 向大会报告工作: a work report begins by looking back. */
export const OPENING_CUE = words(
  "向大会作政府工作 向大会作工作 向大会报告政府工作 向大会报告工作 向全会作政府工作 向全会作工作 向全会报告政府工作 向全会报告工作 向会议作政府工作 向会议作工作 向会议报告政府工作 向会议报告工作",
);

const GOALS = words("目标 目标任务 主要指标");
const AIMS = words("主要目标 主要目标任务 预期目标 预期目标任务");
const FIRST_PLANS = words("初步 安排 初步安排 建议 确定");
const ARE = words("是 为 如下");
/** 主要预期目标是: what follows in the paragraph are goals. */
export const GOAL_CUE = pattern`${GOALS}${FIRST_PLANS}?(?::|${ARE})`;

/** 设定的主要目标:, 发展预期目标为: what follows in the paragraph is wanted, though the text tells of what was done. */
export const AIM_CUE = pattern`${AIMS}${FIRST_PLANS}?(?::|${ARE})`;

/** 重点 before the verb of a task. */
export const ABOVE_ALL = words("重点");

/** Verbs of wanting, by which a goal goes on. */
export const WANTS = words("力争 确保 争取 努力 奋力 保持 保障 实现 完成 降低 减少 控制 稳定 增加 提高 提升 扩大 突破 减轻 缩小");

const HALL = words("各位代表 各位委员 各位同志 同志们");
/** Words before a colon or comma by which a speaker turns to the hall 称呼. */
export const ADDRESS = pattern`^(?:[—\-\s]*${HALL}[!,:。]?)+|^[—\-\s]+`;

/** What a sentence of its own will says: the plan's voice 将, 要, 力争. */
export const WILL = words("力争 确保 争取 要求 不低于 不少于 不超过 以上任务 应当 必须 将达到 培育 推进 推动");

/** Verbs by which a reporter brings in what was said 转述. */
export const SAYING = words("说 指出 介绍 表示 称 显示 透露 获悉 了解到 强调");
