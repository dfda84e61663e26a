import {POWERS_BEHIND, SMALLER_POWERS} from "./numerals.js";
import {FIVE_YEAR_PLANS} from "./papers.js";
import {HAN, pattern} from "./pattern.js";
import {YEAR} from "./times.js";
import {EACH_LEAD} from "./unit-words.js";
import {words} from "./words.js";
import {endsIn, isOne, startsIn} from "./match.js";

/** Names of what comes about within a year 年度流量: 产值, 收入, 进出口. */
const FLOW_WORDS =
  "生产总值 GDP 经济总量 增加值 产值 产量 营业收入 收入 支出 税收 税收收入 销售 销售额 销售总额 零售额 零售总额 营收 营业额 总花费 花费 消费额 贸易额 贸易总额 投资额 固定资产投资 完成投资 年度投资 年度计划投资 年度实现投资 快递业务量 处理量 业务量 经费投入 科技投入 研发投入 创新投入 全年投资 进出口 进出口总值 出口 进口 出栏 出栏量 成交额 交易额 吞吐量 货运量 客运量 周转量 运输量 发电量 消费总量 最终消费 居民消费 政府消费 净流出 净流入 用电量 供水量 施用量 使用量 用电 用气 年产 总产 利润 实际使用外资 实际利用外资 利用外资 外商直接投资 到位资金 到位内资 业务总量 外送电量 上网电量 售电量 销售面积 预备费 排放量 消费量 登记额 保费 存取款 销量 销售量 用水总量 用水量 取水量 产业规模 产业总规模 出生人口 死亡人口";
/** Money is told with or without 金: 销售额, 销售金额. */
const FLOW_HEADS = words([...new Set(FLOW_WORDS.split(" ").flatMap((head) => [head, head.replaceAll("额", "金额")]))].join(" "));
const ALL_OF_FLOW = words("总额 总量 合计 规模");
const RECEIVED = words("接待");
const VISITORS = words("人次 人数 游客 旅游");
const PASSENGERS = words("旅客");
const OUT_OF_STALL = words("出栏");
const INVESTED_IN = words(
  "工业 住宅 商业营业用房 办公楼 民间 产业 技改 技术改造 房地产 房地产开发 基础设施 制造业 服务业 农业 水利 交通 能源 电力 电网 铁路 公路 机场 港航 城建 设备购置",
);
const OF_INVESTMENT = words("投资");
const RIGHTS = words("专利 商标 专利国际 商标国际");
const RIGHTS_FILED = words("申请量 授权量 申请件数 授权件数 注册件数");
const RIGHTS_GRANTED = words("专利授权 商标授权");
const FILINGS = words("注册件数");
const PATIENTS = words("诊疗人次 入院人次 出院人次 就诊人次");
const RAISED = words("质押融资 信贷融资 债券融资 股权融资");
const RAISED_SUM = words("额 金额 总额");
const TAX = words("税");
export const FLOW = pattern`${FLOW_HEADS}${ALL_OF_FLOW}?$|${RECEIVED}.{0,8}${VISITORS}$|${PASSENGERS}$|^${OUT_OF_STALL}|${INVESTED_IN}${OF_INVESTMENT}$|${RIGHTS}${RIGHTS_FILED}$|${RIGHTS_GRANTED}$|^${FILINGS}$|${PATIENTS}$|${RAISED}${RAISED_SUM}$|${TAX}$`;

/** Names of what stands at a time 存量. */
const STOCK_HEADS = words(
  "总量 总数 总额 拥有量 保有量 存量 余额 总规模 实有 数量 总里程 库容 装机 面积 规模 人口 存栏 存栏数 存栏量 保险人数 参保人数 床位数 托位数 达到 累计注册 注册商标 登记在册",
);
const OWNED = words("实有 拥有 现有 共有");
const IN_USE = words("在用");
export const STOCK = pattern`${STOCK_HEADS}$|^${OWNED}|${IN_USE}.{2,8}$`;

const OF_OUTPUT = words("万元 每万元 单位 每吨 亩均");
const USED_UP = words("用水量 取水量 能耗 电耗 排放 排放量");
const MACHINES = words("台 辆 车 吨");
const HARM = words("死亡人数 事故起数");
/** 万元工业增加值用水量, 单位产品能耗, 电梯万台死亡人数: a flow by another, which is a state. */
export const INTENSITY = pattern`${OF_OUTPUT}.{2,}${USED_UP}$|${POWERS_BEHIND}${MACHINES}.*${HARM}$`;
const PERSON_COUNTERS = words("名 位");
const REGISTERED = words("常住 户籍");
const HEADS = words("人口 老年人 人 户");
export const PER_HEAD = pattern`${EACH_LEAD}${SMALLER_POWERS}+${PERSON_COUNTERS}?${REGISTERED}?${HEADS}`;
const DAY_OR_MONTH = words("日 月");
const ON_AVERAGE = words("均 平均");
const FLOW_ENDS = words("量 次 流 额");
const A_DAY_OR_MONTH = words("日均 月均");
/** A flow that the name gives by the day or the month, so that its size is a state: 月访问量. */
export const BY_MONTH = pattern`${DAY_OR_MONTH}${ON_AVERAGE}?${HAN}{0,4}${FLOW_ENDS}$|${A_DAY_OR_MONTH}`;
/** Heads of rates and indices. */
export const RATE = endsIn("率 (?<!制)度 比例 比重 占比 比 浓度 强度 密度 指数 水平");
/** Heads of a pace. */
export const PACE_HEAD = endsIn("增速 增长率 增幅 涨幅 降幅 减幅 年均增长 上涨幅度 下降幅度");

const SO_FAR_OR_YEARLY = words("累计 每年");
const CHANGED_BY = words("净减 减少 增加 新增 净增 共新增 共净增");
const ADDED_NEW = words(`
  净增
  新(改)建
  新(改、)建
  新(改扩)建
  新(改、扩)建
  新增 ! 长
  新供应
  新引育
  新登记
  新建
  新获
  新发展
  新设立
  新认定
  新批准
  新核准
  新颁布
  新认证
  新培育
  新改扩建
  新引进
  新流转
  新入驻
  新修 ! 订 改
  新组建
  新开工
  新开通
  新创建
  新签约
  新立项
  新注册
`);
const SAVED = words("减排量 节能量 削减量");
/** Words that begin a name of what was added 新增. */
export const ADDED = pattern`^${SO_FAR_OR_YEARLY}?${CHANGED_BY}|${ADDED_NEW}|${SAVED}$`;
/** Words directly before a number that tell a change. */
export const CHANGED = endsIn(
  "前移 后移 进位 精简 增长 增加 提高 提升 上升 下降 降低 减少 压缩 压减 缩短 缩减 扩大 回升 净增 净减 增 降 升 减 快 高 低 多 少 上涨 下跌 收窄 提速 压 增收 减收 增支 减支 多收 少收",
);
const BEFORE_LESS = words("平均 均 和");
const LESSENING = words("减 省 降 压减 压缩");
const LESSENED = words("时间 时限 材料 环节 跑动 成本 费用 流程 次数 时长");
/** 平均减时间83%: a verb of less, and what there is less of. */
export const LESS_OF = pattern`(?:^|[,、]|${BEFORE_LESS})${LESSENING}${LESSENED}$`;
const FARTHER = words("高于 高出 低于 快于 慢于 领先 优于 好于");
const OTHER_YEARS = words("上年 去年 前年 同期");
const PAST_THE_WHOLE = words("超全国 超全省 超全市 超全区 超全县");
const AGAINST_THE_WHOLE = words("比全国 比全省 比全市 较全国 较全省 较全市");
const FARTHER_ENDS = words("高 低 快 慢 多 少");
/** 高于全国平均, 快于经济增速: a distance to another place or measure, not to another time. */
export const GAP = pattern`${FARTHER}(?!${OTHER_YEARS}|20\d{2}${YEAR}|“?${FIVE_YEAR_PLANS})|${PAST_THE_WHOLE}|${AGAINST_THE_WHOLE}.{0,6}${FARTHER_ENDS}$`;

const AS_BEFORE = words("继续 持续 稳步 再次 首次 连续");
const KEEPING = words("保持 稳定 维持 达 达到 突破 超过 安排 预期 预计 预算");
const AT = words("在");
/** Words between a flow's name and its number: 粮食产量继续保持. */
export const KEPT = pattern`${AS_BEFORE}*${KEEPING}?${AT}?$`;

const HAVE = words("共有 现有 拥有 设有 建有 已有 持有 共设置 共设立 共配备");
const PLACE_ENDS = words("全国 我国 省 市 区 县 州");
const HAS = words(`
  有 ! 效 限 机 关 色 利
`);
/** The verb of having: 共有, 现有. */
export const HAVING = pattern`${HAVE}|(?:^|${PLACE_ENDS})${HAS}`;
const MOVED_TO = words("提高 提升 增加 增长 扩大 上升 下降 降低 减少 压减 压降 压缩");
const TO_STATE = words("到 至");
/** 提高到, 压减至: the state that was reached. */
export const REACHED = pattern`${MOVED_TO}${TO_STATE}$`;
const DONE_VERBS = words("建成 新建 新增 加装 培育 创建 引进 认定 获批 举办 开展 办理 发放 发出 下达 选聘 招聘 招录");
/** 县职教中心建成省级专业群: a subject, then what it does. */
export const DONE_TO = pattern`${DONE_VERBS}[^,]{2,}$`;
/** 易地扶贫搬迁4.3万人: the action itself is counted. */
export const MOVED = words(
  "抽检 抽验 抽查 检测 快检 快速检测 结案 审结 审理 审查 接种 筛查 入库 搬迁 改造 修缮 加固 脱贫 转化 安置 转移 开工 竣工 投产 完工 救助 资助 轮训 就诊 惠及群众 惠及居民 惠及职工 惠及企业 惠及农户 惠及学生 惠及 受益群众 受益居民 受益企业 受益农户 受益学生",
);
/** What the counted did, behind the number: 3家单位获奖, 2人当选. */
const DEEDS = words(
  "脱贫 出列 摘帽 销号 加装 搬迁 入住 住上 用上 喝上 完成 竣工 退出 达标 设立 提供 开展 申报 跻身 入选 获评 获批 被评 通过 建成 投产 落地 开工 获得 上市 新 当选 荣获 入围 晋升",
);
const WINNING = words("获");
const WINNING_NOTHING = words("得 利");
const PRIZE = words("奖");
export const DID = pattern`^(?:${DEEDS}|${HAN}{0,4}${WINNING}(?!${WINNING_NOTHING})[^][^,]+${PRIZE})`;
const BEFORE_DOING = words(
  "全国 全省 全市 全区 全县 全州 我省 我市 我区 我县 为消费者 为群众 为企业 为市场主体 为经营主体 为农民工 成功 高标准 依法 累计 共 先后 每年 分级 帮企业 帮助企业 市州级 市县 各地 各级 义务 年内 力争 确保 争取 努力",
);
const HOTLINE = words("热线 平台");
const MONTH = words("月");
const THAT_TIME = words("当月 当季");
/** Words in front of a verb that leave it the first word of its statement. */
export const BEFORE_VERB = pattern`^(?:${BEFORE_DOING}|12\d{3}${HOTLINE}?|(?:\d{1,2}${MONTH})?${THAT_TIME})+`;
const SO_FAR = words("累计 累计已");
const MAKING = words("培育 认定 推进 创建 打造 发展 培养 设立 建立 建有");
const SPENDING = words("支出");
/** 累计培育企业: what was made so far stands today. */
export const MADE_SO_FAR = pattern`^${SO_FAR}${MAKING}(?!${SPENDING})`;
const NO_YEARS_BEHIND = words("第 每 近");
const YEARS_COUNTED = words("两 三 四 五 六 七 八 九 十");
const SINCE_THEN = words("来");
const SUMMED_UP = words("累计 共 总共");
const NO_SUM_AHEAD = words("度 级 期 制 均 前 后 内 以 份 产 检 限");
/** 五年生产原煤: years, then what was done in them. */
export const DONE_IN_YEARS = pattern`(?:^|(?!${NO_YEARS_BEHIND})\D)(?:${YEARS_COUNTED}|\d{1,2})${YEAR}${SINCE_THEN}?${SUMMED_UP}?(?!${NO_SUM_AHEAD})`;

const BACK = words("过去 前");
const A_FEW = words("两 三 四 五");
const PART_OF_YEARS = words("来 间 以 内 后 前");
/** 五年财政收入, 三年累计投资: the years over which all of the comma-part is summed up; 五年来 only dates it. */
export const SUM_OF_YEARS = pattern`^${BACK}?${A_FEW}${YEAR}${SUMMED_UP}?(?!${PART_OF_YEARS})(?=${HAN}{2})`;
/** The verb of coming about before a flow. */
export const CAME_ABOUT = words("实现 完成");
const COMPLETED = words("完成");
const INVESTMENT = words("投资");
/** 完成投资, 完成固定资产投资. */
export const INVESTED = pattern`${COMPLETED}${HAN}{0,10}${INVESTMENT}$`;

const OTHER_YEAR_FIRST = words("每 近 上 去 今 当 本 周 百 半 多 几 两 三 四 五 十");
const A_YEAR = words("年 年度");
const YEARLY_DONE = words("引水 供水 取水 用水 处理 生产 加工 销售 接待 交易 登记额 发电 吞吐 减排 产 出栏 输送 进出口 营收");
const INCOME = words("收入");
/** 设计年引水量, 村集体年经营性收入: a year's flow by its own name. */
export const YEARLY_NAME = pattern`(?:^|(?!${OTHER_YEAR_FIRST})\D)${A_YEAR}(?:${YEARLY_DONE}|${HAN}{0,4}${INCOME})`;
/** Names of institutions and things, of which a 年产 before them is no flow. */
export const THING = endsIn("企业 项目 园区 基地 集群 品牌");
/** 年抽检, 年产: the name gives the year's flow. */
export const YEAR_OF = words("年抽检 年检测 年接待 年产 年处理 年服务");

const SERVING = words(`
  受理
  办理
  办结
  答复
  回应
  化解
  服务 ! 业
  惠及
  接待
`);
const SOLVING = words("解决");
const DISPUTES = words("纠纷");
const THE_SERVED = words("诉求 来电 问题 消费者 群众 游客 旅客 办件 事项 企业");
/** Requests and persons served in a year: 受理诉求4000万件, 惠及消费者750万人次. */
export const SERVED = pattern`(?:${SERVING}|(?<!${DISPUTES})${SOLVING}).{0,10}${THE_SERVED}$`;

/** Money that stands at a time: debts, limits, assets. */
export const OWED_OR_OWNED = words(
  "债务 债务限额 欠款 所有者权益 权益 总资产 净资产 注册资本 注册资金 认缴额 出资额 市值 估值 结余 滚存结余",
);
/** Sums that enforcement won back or took: counted as done, no flow of the budget. */
export const ENFORCED = words("罚没 挽回 追回 收缴 查扣 涉案 案值 货值");
/** 每人每月 before a sum of money. */
export const PER_PERSON = words("每人每月 每人每年 每人每天 每人每日");
/** Industries and what groups them. */
export const INDUSTRIES = words("产业 集群 产业链 产业带 行业 板块 工业 制造业 加工业");
/** What is filed with an office, in a count of filings 申请与登记. */
export const FILED = words("申请量 授权量 专利申请 专利授权 商标申请");

const WON = words("争取 力争争取 确保争取");
const PAID_OR_SAVED = words("减免 减负 发放 拨付 投放 兑付 化解 节约");
const BURDEN_LESS = words("减负 化解");
export const MONEY_DONE = pattern`^${WON}|${PAID_OR_SAVED}${HAN}{1,6}$|${BURDEN_LESS}$`;
const EACH_ONE = words(
  "单个 每家 每个 每户 每人 每辆 每台 每套 每件 每项 单户 单家 对单个 对每家 对每个 对每户 对每人 对每辆 对每台 对每套 对每件 对每项 对单户 对单家",
);
const AT_MOST = words("最高 不超过");
const HIGHEST = words("最高 最高给予 最高奖励 最高补助 最高补贴 最高资助");
/** 单个企业最高300万元: the most that one may get. */
export const CEILING = pattern`^${EACH_ONE}${HAN}{0,6}${AT_MOST}|${HIGHEST}$`;
export const GRANT = endsIn("奖励 补助 补贴 资助 奖补");
const PASSED = words("台阶 大关 关口");
/** 迈上4个万亿元台阶, 跨过3个千亿元大关. */
export const MILESTONE = pattern`^(?:\d|${SMALLER_POWERS})*${POWERS_BEHIND}+${HAN}{0,3}${PASSED}`;
/** Nouns that count what was dealt with in a look back. */
export const CASES = endsIn("案件 文件 报告数 食品 投诉 举报 批次 版权登记 著作权登记 质押登记 融资登记 抵押登记 转让许可");
/** A predicate of doing that ends a lead: 下设, 覆盖 say what there is. */
export const BEING = endsIn("下设 设有 拥有 共有 现有 覆盖 涉及 围绕");
export const STATE_VERB = startsIn("拥有 现有 共有 设有 下设 覆盖");
export const REMADE = startsIn("改善 治理 恢复 完成 修复 整治 改造 绿化");
export const BUILT = startsIn("建成 新建 建设 投产");
export const CARRIED_SIZE = words("总库容 总建筑面积 总面积 总规模 环节");
const FOUNDED = words("设立 组建 成立");
const WHOLE_SIZE = words("总规模");
export const FUND = pattern`^${FOUNDED}.{0,8}${WHOLE_SIZE}$|^${WHOLE_SIZE}$`;
export const TIMES_UNIT = words("人次 户次 家次 个次 场次 车次 班次 台次 批次");
export const BARE_SHARE = isOne("% ‰ 成");
