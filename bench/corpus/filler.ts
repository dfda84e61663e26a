/** Commitments without numbers, so that a plan is as long as a real one. */
import type {Chance} from "./random.js";

const DO = ["完善", "健全", "推进", "强化", "优化", "开展", "探索", "落实", "规范", "深化"] as const;
const WHAT = [
  "信用信息归集共享",
  "食用农产品批发市场检查",
  "电梯维护保养记录",
  "校园食堂食材采购登记",
  "药品零售门店执业人员在岗情况",
  "行业协会自律公约",
  "计量器具强制检定台账",
  "地方特色产品标准研制",
  "网络交易经营者登记",
  "商业秘密保护站点",
  "放心消费商圈建设",
  "小微企业质量帮扶",
  "燃气具销售追溯",
  "价格明示行为",
  "不合格产品召回",
  "检验检测机构能力比对",
] as const;
const HOW = [
  "建立跨部门协同机制",
  "形成可复制的做法",
  "及时向社会公开结果",
  "压实各方责任",
  "加强业务骨干培训",
  "引导社会力量参与",
  "做到发现一起处置一起",
  "定期开展评估",
  "明确牵头单位和完成时限",
] as const;
const FOR = ["为群众提供更加便捷的服务", "让守信者受益", "守住安全底线", "增强发展后劲", "维护公平有序的市场秩序"] as const;

/** A paragraph of three to six sentences. */
export function paragraph(by: Chance): string {
  return Array.from({length: by.whole(3, 6)}, () => `${by.pick(DO)}${by.pick(WHAT)},${by.pick(HOW)},${by.pick(FOR)}。`).join("");
}
