/** Words by which a clause promises something, says how firmly, and for what. */
import {LOOK_BACK_HEADS} from "./sections.js";
import {together, words} from "./words.js";

/** Words that encourage 鼓励, try 探索, pilot 试点, ensure 确保 and do in full 全面; what follows `!` makes names of them. */
export const ENCOURAGING = words(`
  鼓励
  倡导
  支持 ! 诉讼 政策 体系
  引导 ! 体系 机制 工作 办法
`);
export const EXPLORING = words("探索 研究制定 研究建立 研究推动 研究开展 调研 争取 谋划");
export const PILOTING = words("试点 试行 先行先试");
export const ENSURED = words(`
  确保
  保证 ! 金 保险 人
  务必
  必须
  一律
  100%
`);
export const IN_FULL = words(`
  全面 ! 质量
  全覆盖
  普遍
  严格落实
  严格执行
  严格实施
  严格实行
  大力推行
  大力推广
  全部
`);

/** Verbs that govern what follows although a comma stands between: 深化改革,… */
export const GOVERNING = words(
  "推 建 完善 健全 实施 落实 开展 加强 强化 深化 优化 实行 打造 实现 提升 培育 执行 加快 规范 发展 构建 做好 扩大 制定 发挥 创建 申建 组织 严",
);
/** Verbs that put a thing into force. */
export const IN_FORCE = words("推行 推广 实行 施行");

/** What says that something is not done yet. */
export const NOT_DONE = words("尚未 未能 没有");
/** What says that something ends or is forbidden. */
export const NEGATIONS = together(NOT_DONE, words("取消 停止 废止 废除 不再 不再实行 不再实施 不再开展 暂停 严禁 禁止 不得"));
/** What a look back says was not done, or not well. */
export const LACKING = together(NOT_DONE, words("仍未 滞后 不够 不足 薄弱 有待 亟待 短板"));

/** Kinds of action 动作类别 by their verbs. */
export const CONTROL_VERBS = words("监管 监督 检查 抽查 核查 查处 打击 整治 执法 惩戒 处罚 清理 排查 纠正 追溯 取缔 治理");
export const REFORM_VERBS = words("改革 简化 压缩 压减 取消 下放 便利 告知承诺 放宽 备案 审批 许可 核准 减证 精简 免罚 免予 包容");
export const DEVELOP_VERBS = words(
  "培育 创建 打造 筹建 申建 扶持 奖励 资助 发展 运用 转化 融资 推广 示范 试点 品牌 提升行动 认定 研究 研发 新建",
);
export const TEACH_VERBS = words("宣传 教育 培训 普及 普法 倡导 引导 指导 宣讲");

/** By what a work goes 依据. */
export const ON_BASIS = words("根据 依据 按照");
/** By what, on what and against what a work is done. */
export const BY_MEANS = words("围绕 按照 根据 结合 依托 针对 通过");
/** Openings of the part of a sentence that only frames its promise 状语. */
export const FRAME_OPENINGS = together(BY_MEANS, words("聚焦 坚持 紧扣 立足 为了 对标 充分发挥 发挥"));
/** 以…为, 在…下. */
export const WITH = words("以");
export const AS = words("为");
export const WITHIN = words("在");
export const UNDER = words("下 中 上 基础");
/** 到2025年底. */
export const UP_TO = words("到");
export const YEAR_ENDS = words("底 末");
export const YEAR_ENDS_LONG = words("底 末 年底");

/** Openings of the part of a sentence that tells what is hoped for 目的. */
export const EFFECT_OPENINGS = words(
  "营造 提升 提高 促进 服务 保障 维护 增强 不断 切实 有效 形成 更好 为 努力 进一步提 进一步激发 激发 让 使 助力 防范 防止 做到 改善",
);
/** 确保…落实, 推动…健康发展. */
export const PUT_INTO_PLACE = words("落实 到位");
export const MOVING = words("推动");
export const SOUND_GROWTH = words("健康发展 有序发展");

/** Bounds from above before a number, and verbs of coming down to it. */
export const CEILINGS = words("不超过 不高于 不大于 压缩至 压缩到 压减至 缩短至 控制在 降至 降到");
export const FALLEN_TO = words("下降到");
export const BELOW = words("低于");
export const NO = words("不");
/** Words between a noun and its number. */
export const TO_NUMBER = together(
  CEILINGS,
  BELOW,
  words("达到 达 不低于 不少于 至少 超过 突破 为 均 要 力争 争取 提高到 提升到 提高至 保持在 稳定在 实现"),
);

/** Adverbs before the verb of a task. */
export const TASK_ADVERBS = words("进一步 持续 深入 全面 积极 加快 大力 着力");
/** Those that go before a verb where one promise runs into another. */
export const RUN_ON_ADVERBS = words("进一步 持续 不断 继续 全面 切实 着力 探索");
/** Verbs that open a promise. */
export const PROMISE_VERBS = words(
  "强化 深化 健全 完善 构建 加强 加大 推进 推动 推行 建立 优化 开展 落实 实施 积极 大力 加快 培育 提升 规范 继续",
);
/** Those by which the next promise begins where the sign between was lost. */
export const RUN_ON_VERBS = words("强化 深化 加强 加大 推进 积极 大力 鼓励 严厉 畅通");
/** Ends of what leads over to another verb: 进一步, 统筹, 更加. */
export const LEADING_ON = words(
  "步 续 断 面 实 和 与 及 的 以 并 来 快 入 力 序 筹 同 调 合 到 效 或 等 地 所 会 能 可 应 要 将 法 显 更加 一体 制度 机制",
);
/** What makes somebody else do it, or says how. */
export const CAUSING = together(BY_MEANS, words("引导 支持 鼓励 组织 督促 指导 促进 推动 要求 帮助 动员 协助 配合 借助 利用 让 使"));

/** First characters of the verbs of tasks. */
export const TASK_FIRST = words("推 建 完 健 深 加 强 提 落 实 开 制 优 构 培 规 严");
export const TASK_OPENINGS = together(TASK_ADVERBS, words("扎实 切实 稳步 组织 继续 研究制定 印发 出台 起草"));
export const MORE_TASK_FIRST = together(TASK_FIRST, words("做 抓 办 引 鼓 探 支 争 扩 新 创 拓 统 依 对"));
/** Ends of titles of annexes and of offices, which promise nothing. */
export const LABEL_ENDS = words("局 表 规划 项目 解读 分解 单位 办法 通知 目标");

/** Headings over what was done. */
export const PAST_HEADS = together(LOOK_BACK_HEADS, words("成绩 现状 主要进展 工作情况 工作总结"));
export const PAST_HEAD_ENDS = words("发展基础");
/** Headings over how things stand, and by what a plan goes. */
export const SITUATION_HEADS = words("形势 面临 机遇 挑战 指导思想 基本原则 背景 编制依据");
/** Characters of which two make a verb of work: 建设, 强化, 完善. */
export const WORK_CHARACTERS = words("建 设 构 强 化 加 推 进 完 善 提 升 规 范 营 造 促 支 持 实 施 保 护 深 创 新 健 全 优");
export const WORK_HEADS = words("开展 组织 加大 培育 制定 争取 改革 行动 工程 发展 目标 任务");

/** Whole phrases that only carry a clause 套语. */
export const TAKING_UP = words("落实");
export const WORK_REPORT = words("政府工作报告");
export const DEMANDS = words("要求");
export const SERVING = words("服务");
export const WHOLE_PLACES = words("全省 全市 全区");
export const ECONOMY_AND_SOCIETY = words("经济社会");
export const OF_QUALITY = words("高质量");
export const GROWTH = words("发展");
/** 以…为原则: what a work goes by. */
export const GUIDING_STARS = words("原则 核心 基础 统领 契机 抓手 主线 导向 目标 牵引");
export const LED_BY = words("以习近平");
/** 为…提供支撑. */
export const GIVING = words("提供 奠定");
export const SUPPORTS = words("支撑 保障 基础 法治保障");

/** Who is responsible for what, in brackets behind it: (责任单位:…), (省局注册处). */
export const RESPONSIBLE = words("责任 牵头 配合 主办 承办");
export const RESPONSIBLE_BODIES = words("单位 部门 处室 科室");
export const RESPONSIBLE_OFFICES = words("责任单位");
export const OFFICE_ENDS = words("局 处 院 中心 厅 委 办 所");

/** Function words of one character 虚词. */
export const FUNCTION_WORDS = words("的 和 与 及 等 在 对 以 为 于 由 并 或 把 向 将 从 其 各 了 着 个 者 一 不 年 月");
/** Those that part a stretch however short it is: 供气|等. */
export const PARTING = words("的 和 与 及 等");
/** 等 behind a list. */
export const AND_SO_ON = words("等");

/** What regions are called by. */
export const REGION_LEVELS = words(`
  省
  自治区
  市 ! 场
  区
  县
  州
`);
/** 一至十 and 百, as lists are numbered. */
export const LIST_NUMERALS = words("一 二 三 四 五 六 七 八 九 十 百");
export const NUMBERED_PARTS = words("编 篇 章 节 条");
