import {words} from "../../lexicon/words.js";
import {YEARLY_AVERAGE} from "../../lexicon/times.js";
import {RATIO_UNITS} from "../../lexicon/unit-words.js";
import {CEILING, GRANT} from "../../lexicon/kinds.js";
import type {ClaimRole} from "../../model/index.js";
import {startsWithDoing} from "../words.js";
import type {Rule} from "./rule.js";
import {bare, isCounted, isMoney, isReview, isShared, isTimeSpan, segmentBefore, unitOf, type OfKind} from "./statement.js";

type RoleRule = Rule<OfKind, ClaimRole>;

/** 时限, 周期, 寿命: names of a length of time that is to be reached. */
const LIMIT_NAME = words("时间 时限 期限 周期 时长 天数 工期 开办 审批 办理 响应 公告 寿命 年龄 年限");
const REACHING = words("达到 达 突破 超过 保持在 稳定在 面积在 总量在 产量在 增加到 提高到 增至 扩大到 发展到");
const PAID_SHARE = /^的?(?:(?:比例|标准|额度)?(?:给予|予以)|(?:比例|标准)(?:开展|进行|实施))/;
const STRIVE = /(?:力争|争取|确保)[^,;。]{0,20}(?:新增|增加|净增)[^;。]*$/;

const textBefore = (s: OfKind, count: number): string => s.sentence.slice(Math.max(0, s.reading.start - count), s.reading.start);
const doing = (s: OfKind): boolean => startsWithDoing(s.name.name);

/** 给予10%的补助, 单个企业最高300万元: what the plan pays, not what it wants to reach. */
function isGrant(s: OfKind): boolean {
  const {reading, name, sentence} = s;
  if (isMoney(s)) {
    if (CEILING.test(name.name) || sentence.slice(reading.from, reading.start).includes("最高")) return true;
    return GRANT.test(name.name) && name.change === "" && !reading.comparator.startsWith(">");
  }
  return unitOf(s) === "%" && PAID_SHARE.test(sentence.slice(reading.end, reading.end + 8));
}

const isRatio = (s: OfKind): boolean => s.kind === "growth" || RATIO_UNITS.is(unitOf(s)) || unitOf(s).includes("/") || isShared(s);

/** achieved, baseline, target or task. */
export const ROLE_RULES: readonly RoleRule[] = [
  {
    id: "role/of-task",
    when: (s) => s.ofTask,
    gives: "task",
    before: ["role/reaching", "role/ratio"],
    because: "a size or a share of what the task before makes",
    example: "任务|争取项目资金5亿元,其中省级资金占〔45〕%。",
    counterexample: "任务|省级资金占〔45〕%。",
  },
  {
    id: "role/first-of-pair",
    when: (s) => s.first,
    gives: "baseline",
    before: ["role/look-back", "role/stated-goal"],
    because: "从29件 of 从29件增加到65件 is where it starts",
    example: "回顾|高新技术企业从〔29〕家增加到65家。",
    counterexample: "回顾|高新技术企业从29家增加到〔65〕家。",
  },
  {
    id: "role/stated-goal",
    when: (s) => s.statedGoal && isReview(s),
    gives: "target",
    before: ["role/look-back"],
    because: "高于11%的规划目标: the goal that an account holds what was reached against",
    example: "回顾|研发投入增长13%,高于〔11〕%的规划目标。",
    counterexample: "回顾|研发投入增长〔13〕%,高于11%的规划目标。",
  },
  {
    id: "role/look-back",
    when: isReview,
    gives: "achieved",
    before: ["role/named-limit", "role/second-of-pair", "role/better", "role/yearly-task", "role/grant", "role/strive-for"],
    because: "what a look back tells was reached",
    example: "回顾|新建学校〔12〕所。",
    counterexample: "任务|新建学校〔12〕所。",
  },
  {
    id: "role/second-of-pair",
    when: (s) => s.second,
    gives: "target",
    before: ["role/time-span"],
    because: "增加到65家 of 从29家增加到65家 is to be reached",
    example: "任务|培育企业由29家变为〔65〕家。",
    counterexample: "任务|培育企业〔65〕家。",
  },
  {
    id: "role/grant",
    when: isGrant,
    gives: "task",
    before: ["role/ratio", "role/reaching", "role/yearly-flow", "role/goal"],
    because: "what is paid out is a means",
    example: "目标|发放建设补贴〔20〕万元。",
    counterexample: "目标|安排建设资金〔20〕万元。",
  },
  {
    id: "role/done-of-plan",
    when: (s) => s.name.verb === "完成" && unitOf(s) === "%",
    gives: "task",
    before: ["role/goal"],
    because: "完成60% of a work is a step in it",
    example: "目标|督促生产企业〔100〕%完成年报。",
    counterexample: "目标|生产企业年报率〔100〕%。",
  },
  {
    id: "role/ratio",
    when: (s) => s.kind !== "annual" && s.name.verb !== "完成" && isRatio(s),
    gives: "target",
    before: ["role/added"],
    because: "a rate or a pace is a state to be reached",
    example: "任务|培育企业增长〔8〕%。",
    counterexample: "任务|培育企业〔8〕家。",
  },
  {
    id: "role/yearly-task",
    when: (s) =>
      s.kind === "annual" &&
      !(s.goals && YEARLY_AVERAGE.is(s.pre)) &&
      ((s.mark?.type === "annual" && s.mark.until > 0) || unitOf(s).endsWith("元/年")) &&
      (isCounted(s) || isMoney(s) || s.name.verb !== "" || startsWithDoing(bare(s.name.name))),
    gives: "task",
    before: ["role/yearly-flow", "role/reaching", "role/goal"],
    because: "每年 and a counted doing is a duty of each year",
    example: "目标|每年培训〔300〕人。",
    counterexample: "目标|外贸进出口〔300〕亿元。",
  },
  {
    id: "role/yearly-flow",
    when: (s) => s.kind === "annual",
    gives: "target",
    before: ["role/doing"],
    because: "a year's flow is a headline to be reached",
    example: "任务|带动农产品销售〔16〕亿元。",
    counterexample: "任务|带动农户增收〔16〕亿元。",
  },
  {
    id: "role/named-limit",
    when: (s) => isTimeSpan(s) && s.name.style === "prefix" && !/^\d+\s*(?:小时|天|日)$/.test(s.name.name) && LIMIT_NAME.in(s.name.name),
    gives: "target",
    before: ["role/time-span", "role/added"],
    because: "a named time limit is a state of the service",
    example: "任务|缩短办理时限至〔3〕个工作日。",
    counterexample: "任务|开展为期〔3〕个工作日的培训。",
  },
  {
    id: "role/goal",
    when: (s) => s.goals,
    gives: "target",
    before: ["role/added", "role/time-span"],
    because: "a section or sentence of goals states goals, whatever the verb",
    example: "目标|培育领军企业〔20〕家。",
    counterexample: "任务|培育领军企业〔20〕家。",
  },
  {
    id: "role/time-span",
    when: isTimeSpan,
    gives: "task",
    before: ["role/per-head"],
    because: "another span of time is part of a work",
    example: "任务|集中学习〔5〕天。",
    counterexample: "目标|集中学习〔5〕天。",
  },
  {
    id: "role/strive-for",
    when: (s) => STRIVE.test(segmentBefore(s)),
    gives: "target",
    before: ["role/added"],
    because: "力争新增 sets an aim, not a work",
    example: "任务|力争新增规上企业〔80〕家。",
    counterexample: "任务|新增规上企业〔80〕家。",
  },
  {
    id: "role/reaching",
    when: (s) =>
      /^累计(?!支持|培育|开展|建设|新建|培训|举办)|达到$|确保新增|力争.{0,6}新增/.test(s.name.name) ||
      REACHING.ends(textBefore(s, 4).trimEnd()) ||
      /确保新增[^,。;]{0,12}$/.test(textBefore(s, 20)),
    gives: "target",
    before: ["role/added"],
    because: "达到 and 突破 name a state to be reached",
    example: "任务|新增企业达到〔80〕家。",
    counterexample: "任务|新增企业〔80〕家。",
  },
  {
    id: "role/better",
    when: (s) => s.kind === "increment" && /(?:提高|提升|上升|降低|下降|缩短)$/.test(s.name.change) && !isCounted(s),
    gives: "target",
    before: ["role/added"],
    because: "提高 by so much in the thing's own unit is an outcome",
    example: "任务|城乡居民基础养老金提高〔20〕元。",
    counterexample: "任务|城乡居民住房增加〔20〕套。",
  },
  {
    id: "role/added",
    when: (s) => s.kind === "increment",
    gives: "task",
    before: ["role/per-head"],
    because: "what is added or done among tasks is a counted action",
    example: "任务|“个转企”〔120〕户。",
    counterexample: "任务|从业人员总数〔120〕人。",
  },
  {
    id: "role/per-head",
    when: (s) =>
      /[人亩户]均|每/.test(s.name.name) ||
      (s.name.style === "prefix" && s.reading.from < s.reading.start && s.name.name.endsWith("面积") && !doing(s)),
    gives: "target",
    before: ["role/doing"],
    because: "so much for each is a state to be reached",
    example: "任务|安排人均经费〔60〕元。",
    counterexample: "任务|安排经费〔60〕元。",
  },
  {
    id: "role/doing",
    when: (s) => s.name.style === "suffix" || doing(s) || /^投资|投资$|面积$/.test(s.name.name) || (isMoney(s) && GRANT.test(s.name.name)),
    gives: "task",
    because: "a verb of doing or an object behind its number is a work",
    example: "任务|建立覆盖〔12〕个乡镇的监测网络。",
    counterexample: "任务|从业人员总数〔12〕人。",
  },
];
