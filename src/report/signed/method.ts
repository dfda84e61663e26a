import type {Alignment} from "../../model/index.js";
import type {Block} from "../document.js";
import {h1, small} from "./parts.js";

/** 六、没有核对的内容, with the reason. */
export function uncheckedPart({unchecked}: Alignment): Block[] {
  const items = unchecked.map((u) => `${u.what}${u.count}处（${u.reason.replace(/[。；]$/, "")}）`);
  return [h1("六、没有核对的内容"), small(items.length > 0 ? `${items.join("；")}。原文和位置见附件。` : "没有。")];
}

/** 七、方法: ten lines at most. */
export function methodPart({summary}: Alignment): Block[] {
  const names: Readonly<Record<string, string>> = {indicators: "指标", clauses: "任务", measures: "举措"};
  const weights = Object.entries(summary.weights).map(([name, weight]) => `${names[name] ?? name}${weight}`);
  return [
    h1("七、方法"),
    small(
      "数值由程序从两份规划的原文读出，每一个都能回到原句。目标按区间比较：“以上”“以内”含本数，“超过”“不满”不含本数（民法典第一千二百五十九条）。" +
        "本规划的最低承诺达到上级要求为对齐，最好情形仍达不到为不足，区间重叠为待定；口径不同的只并列、不判定，体量不同的总量折算人均或增速。" +
        "任务按动作与对象比较，只有口号或回顾的句子不算承接，上级或他级的事权为不适用。" +
        `总分为各部分比例的加权平均（权重：${weights.join("、")}），部分承接计半，不可比与待定不计为未达。`,
    ),
  ];
}
