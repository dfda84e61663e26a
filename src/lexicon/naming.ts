import {words} from "./words.js";

/** Heads of counts behind a thing: 发明专利授权总量. */
export const COUNT_HEADS = words("总量 总数 数量 数 量");

/** Words that sum up. */
export const SUMMED = words("累计 共");

/** Ends of names that are ratios. */
export const RATIO_ENDS = words("率 度 比 重 例");

/** Ends of a name after which 累计 goes on with it. */
export const TOTAL_ENDS = words("规模 总额 金额 总量 量");

/** 的 between a number and its object. */
export const OF = words("的");

/** Words that join what follows to what stands before. */
export const JOINTS = words("、 和 及 与 或 至 到");

/** Words that lead to the second of a pair. */
export const TO_ENDS = words("到 至 为 成");

/** What 100% does with its subject. */
export const DONE_WHOLLY = words("全覆盖 覆盖 完成 达标 实现");

/** Words that lead to whom a count is for. */
export const FOR_WHOM = words("为 对 向 给 帮助");

/** Units in which persons and households are counted. */
export const PERSONS = words("人 名 户 位");

/** Words that leave the object to what follows. */
export const OPEN_ENDS = words("内 下 对 在 由 将 把 围绕 以 向 为 从 全省 全市 全区 全县 每年 和 各");

/** Things counted: a lead that ends in one has its object. */
export const COUNTED_ENDS = words("企业 中心 项目 标准 产品 商标 专利 案件 单位 损失 主体 报告");

/** Empty heads of work. */
export const WORK_ENDS = words("工作 任务");

/** Words that lead to what a doing is aimed at. */
export const TOWARDS = words("对 在");

/** Words by which a thing belongs to another. */
export const BELONGING = words("下属 直属");

/** 确保 before a doing. */
export const ENSURING = words("确保");

/** Verbs that say nothing of what is done. */
export const EMPTY_VERBS = words("实现 完成 力争 确保");

/** Ends of names that are sums themselves. */
export const MONEY_ENDS = words("额 入 出 值 资");

/** A half in words. */
export const HALVES = words("一半 半数 半");

/** Changes of which a second goal may be told. */
export const GOES_ON_CHANGES = words("增长 下降");

/** 按, 依照 before what a payment is a share of. */
export const ACCORDING_TO = words("按照 按 依照 以");

/** What 100% covers. */
export const COVERED = words("全覆盖 覆盖");

/** Persons whom a work reaches. */
export const REACHED_PERSONS = words(
  "惠及 受益 惠及居民 惠及群众 惠及村民 惠及农户 惠及农民 惠及职工 惠及师生 惠及学生 惠及老年人 惠及人口 惠及企业 惠及消费者 惠及游客 惠及市民 惠及患者 惠及百姓 惠及婴幼儿 惠及个体工商户 惠及经营主体 受益居民 受益群众 受益村民 受益农户 受益农民 受益职工 受益师生 受益学生 受益老年人 受益人口 受益企业 受益消费者 受益游客 受益市民 受益患者 受益百姓 受益婴幼儿 受益个体工商户 受益经营主体",
);

/** Works on a place, which name what reaches its people. */
export const REMADE_VERBS = words("改造 整治 治理 修缮 维修");

/** Projects in which money is invested. */
export const PROJECT_WORDS = words("项目 工程");

/** Verbs of investing. */
export const INVESTING = words("投资 投入");

/** First characters of a distance. */
export const GAP_STARTS = words("高 低 快 慢 领 超");

/** Distances that are none of a growth. */
export const AHEAD_STARTS = words("超 领先");

/** Changes downwards. */
export const FALLS = words("下降 降低 减少");

/** 全市, 我省 before a name. */
export const PLACE_LEAD = words("全国 全省 全市 全区 全县 我省 我市 我区 我县");

/** Parts of a sum that go by their own name. */
export const BUDGET_PARTS = words("税收收入 出口 进口");

/** Words for the rest of a list. */
export const OTHERS = words("个人 其他");

/** Words that begin with 共 and count nothing. */
export const SHARED_WORDS = words("共建 共享 共同 共产 共治 共性 共识 共用");

/** Words between a change and its number. */
export const CHANGE_ENDS = words("了 约 近 达 超 为 率为 率达");

/** Money that 其中 may divide. */
export const FUND_WORDS = words("投资 资金 经费 投入");

/** What 余额 is of. */
export const DEPOSITS_AND_LOANS = words("存款 贷款");

/** Bounds from below before what a share is of. */
export const NOT_BELOW = words("不低于 不少于");

/** Bounds from above. */
export const NOT_ABOVE = words("不超过 不高于");

/** Less than a share. */
export const BELOW = words("不足 不到 低于");

/** More than a share. */
export const ABOVE = words("超过 高于");

/** Words that give each of a list the number. */
export const EACH_ENDS = words("各 均 都");

/** Words that hold a joint as their second character. */
export const JOINT_INSIDE = words("普及 涉及 触及 波及 参与 给予 饱和 缓和 总和");

/** Words that begin with a joint. */
export const JOINT_FIRST = words("及时 及格 和美 和谐 和平");

/** Heads of a stock, which an addition is no part of. */
export const STOCK_WORDS = words("总量 总数 总里程 实有 现有 累计");

/** Verbs of additions, which stay with their object. */
export const NEW_VERBS = words("累计新 累计净 新 净");

/** 其 before a general head. */
export const ITS = words("其");

/** Words of a stock that go before its thing. */
export const STOCK_LEADS = words("累计 实有 现有");

/** Heads of sums. */
export const SUM_HEADS = words("总额 总量 总值");

/** 通车里程 at the end of a road's name. */
export const LENGTH_END = words("通车总里程 通车里程 总里程 里程");

/** 产量 and 产值. */
export const YIELDS = words("产量 产值");

/** 种植面积 at the end of a crop's name. */
export const AREA_END = words("播种面积 种植面积 养殖面积 面积");

/** Heads of lengths of time. */
export const DURATIONS = words("时间 时长 周期 时限 耗时");

/** Last characters of measures. */
export const MEASURE_HEADS = words("率 度 量 数 额 比 值");

/** Last characters of general heads. */
export const GENERAL_HEADS = words("率 度 量 数 额 比 值 重");

/** Ends of nouns that look like verbs of doing. */
export const NOUN_ENDS = words("标准 服务 投资 登记 标注 补贴 保护 管理 监测报告");

/** Ends of names that are ratios or counts, and no bare task. */
export const RATIO_OR_NUMBER_ENDS = words("率 度 比 数");

/** One step after the other, before 突破. */
export const IN_TURN = words("相继 接连 先后");
