import {CHANGED, LESS_OF, MILESTONE, PACE_HEAD} from "../../lexicon/kinds.js";
import type {ClaimKind} from "../../model/index.js";
import {isFlow} from "../flow.js";
import type {Rule} from "./rule.js";
import {isGap, isPoints, isShared, isTimes, isTimeSpan, type Statement} from "./statement.js";

type KindRule = Rule<Statement, ClaimKind>;

const isChange = (s: Statement): boolean => s.name.change !== "" && CHANGED.test(s.name.change);

/** Kinds that a change or the form of the number tells. */
export const CHANGE_RULES: readonly KindRule[] = [
  {
    id: "kind/from-to-flow",
    when: (s) => (s.first || s.second) && !isTimeSpan(s) && isFlow(s.name.name) && !/亩均/.test(s.name.name),
    gives: "annual",
    before: ["kind/from-to"],
    because: "由1024亿元增加到1486亿元 tells two years' flows",
    example: "回顾|生产总值由1024亿元增加到〔1486〕亿元。",
    counterexample: "回顾|办理时间由45天压缩为〔20〕天。",
  },
  {
    id: "kind/from-to",
    when: (s) => s.first || s.second,
    gives: "level",
    before: ["kind/flow", "kind/done-to", "kind/money-of-the-year"],
    because: "由45天压缩为20天 tells two states",
    example: "任务|培育企业由29家变为〔65〕家。",
    counterexample: "任务|培育企业〔65〕家。",
  },
  {
    id: "kind/multiple",
    when: isTimes,
    gives: "growth",
    before: ["kind/change", "kind/yearly-name", "kind/sum-of-done"],
    because: "倍 and 番 measure a change or a multiple of a base",
    example: "回顾|有效发明专利拥有量增长〔3〕倍。",
    counterexample: "回顾|有效发明专利拥有量增加〔3〕万件。",
  },
  {
    id: "kind/milestone",
    when: (s) => MILESTONE.test(s.post),
    gives: "increment",
    before: ["kind/object"],
    because: "台阶 climbed are counted over the years",
    example: "五年回顾|全县工业总量连续跨过〔3〕个万亿元大关。",
    counterexample: "五年回顾|生产总值覆盖〔3〕个乡镇。",
  },
  {
    id: "kind/gap",
    when: (s) => isPoints(s) && isGap(s),
    gives: "level",
    before: ["kind/points", "kind/pace"],
    because: "a distance to another place or measure is a state of its time",
    example: "回顾|城镇化率高于全省〔2.1〕个百分点。",
    counterexample: "回顾|城镇化率提高〔2.1〕个百分点。",
  },
  {
    id: "kind/pace",
    when: (s) => PACE_HEAD.test(s.name.name) || (isShared(s) && /(?:增长|下降)$/.test(s.name.name)),
    gives: "growth",
    before: ["kind/change", "kind/sum-of-done", "kind/every-year-rate"],
    because: "增速, 涨幅 are changes in %",
    example: "目标|居民消费价格涨幅控制在〔2〕%左右。",
    counterexample: "目标|城镇调查失业率控制在〔5〕%左右。",
  },
  {
    id: "kind/less-of",
    when: (s) => isShared(s) && LESS_OF.test(s.words),
    gives: "growth",
    before: ["kind/rate"],
    because: "平均减时间83%: a share by which there is less",
    example: "回顾|重点事项平均减时间〔83〕%。",
    counterexample: "回顾|重点事项网办率〔83〕%。",
  },
  {
    id: "kind/change-in-share",
    when: (s) => isChange(s) && isShared(s),
    gives: "growth",
    before: ["kind/change", "kind/rate"],
    because: "增长8% is a change in %",
    example: "回顾|低保标准提高〔8〕%。",
    counterexample: "回顾|低保覆盖面〔8〕%。",
  },
  {
    id: "kind/change",
    when: isChange,
    gives: "increment",
    before: ["kind/stock-beside", "kind/every-year", "kind/time-span", "kind/money-of-the-year", "kind/having", "kind/standard"],
    because: "增加3万件 is a change in the thing's own unit",
    example: "回顾|有效发明专利拥有量增加〔3〕万件。",
    counterexample: "回顾|有效发明专利拥有量〔3〕万件。",
  },
  {
    id: "kind/points",
    when: isPoints,
    gives: "increment",
    because: "percentage points measure a change of a share",
    example: "回顾|技改对增长的拉动作用为〔2.1〕个百分点。",
    counterexample: "回顾|技改对增长的贡献率为〔2.1〕%。",
  },
];
