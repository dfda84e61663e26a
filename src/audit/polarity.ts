import {rateKind} from "../lexicon/rates.js";
import {words} from "../lexicon/words.js";
import type {AuditContext, Subject} from "./context.js";

const HARM = words(
  "死亡 事故 伤亡 不合格 违法 差错 发案 案发 逾期 积压 投诉量 投诉件数 投诉数 劣Ⅴ 劣Ⅳ 劣V 劣五 劣四 污染 超标 能耗 水耗 用水量 浓度 大班额",
);
/** 排放, but not 排放量削减. */
const EMITTED = /排放(?!.*削减)/u;
const MORE = words(
  "合格率 满意 办结率 核查率 覆盖率 普及率 达标率 完成率 登记率 检验率 准确率 回应率 处理率 网办率 公示率 年报率 优良 商标 专利 地理标志 标准 品牌 市场主体 经营主体 企业 示范 平台 中心 实验室 奖 消费单位 承诺单位 增加值 抽检 检验量 人均 新增 新建 减排量",
);
/** What people have per head: beds, places, those who care for them. */
const SUPPLY = /^每?[百千十万名]+(?:人口?|名)?.*(?:床位|托位|学位|医师|护士|药师|医生)/u;
const LESS = words("时限 时间 时长 环节 成本 费用 跑动");

/** 1 where more is better, −1 where less is, 0 where neither can be said: from the catalogue, else from the name. */
export function polarity(context: AuditContext, subject: Subject): 1 | -1 | 0 {
  const known = subject.indicator === null ? undefined : context.catalogue.get(subject.indicator)?.polarity;
  if (known !== undefined && known !== "neutral") return known === "higher" ? 1 : -1;
  if ((HARM.in(subject.name) || EMITTED.test(subject.name)) && !subject.name.includes("减排")) return -1;
  if (MORE.in(subject.name) || SUPPLY.test(subject.name)) return 1;
  // 换乘时间不超过5分钟占比, 时限压缩比例: a rate of what is meant to shrink says nothing of its own way.
  return LESS.in(subject.name) && rateKind(subject.name) === null ? -1 : 0;
}
