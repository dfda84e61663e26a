import {words} from "./words.js";
import {linesOf} from "./table.js";

/**
 * Rates 率 by what is divided by what, where it is not a part by its whole. Fields: kind.
 * `change` and `ratio` (of two wholes, of money, of what is physical) know no upper end; what was done against what was planned
 * or entitled (`done`: 完成率, 占年度预算比重, 入学率) passes 100 % by a little.
 */
const WORDS = linesOf(`
  增长率 change
  增值率 change
  提高率 change
  上升率 change
  增收率 change
  溢价率 change
  通胀率 change
  增长比例 change
  负债率 ratio
  杠杆率 ratio
  利用率 ratio
  周转率 ratio
  收益率 ratio
  回报率 ratio
  利润率 ratio
  充足率 ratio
  拨备覆盖率 ratio
  流动性覆盖率 ratio
  存贷比例 ratio
  偿债率 ratio
  补偿率 ratio
  转化率 ratio
  支付率 ratio
  汇率 ratio
  费率 ratio
  倍率 ratio
  弹性率 ratio
  速率 ratio
  功率 ratio
  频率 ratio
  产率 ratio
  完成率 done
  预算比重 done
  计划比重 done
  任务比重 done
  目标比重 done
  预算比例 done
  计划比例 done
  任务比例 done
  目标比例 done
  执行率 done
  贡献率 done
  适龄儿童入学率 share
  净入学率 share
  入学率 done
  入园率 done
  参保率 done
  投保率 done
  自给率 done
  保障率 done
  产销率 done
  替代率 done
  达产率 done
  兑现率 done
  到位率 done
`);

/** 完成预算比例, 占完成任务比重: what is done against what was planned. */
const DONE = words("完成");
const RATE = words("率 满意度 占比 比重 比例 覆盖面");

/** 进出口额占全市: a share, by what it is of. */
const OF = "占";
/** A whole that may be passed. */
const PASSED = words("预算 计划 任务 目标");

/** What a name is a rate of; "share" where its parts belong to the whole that it is divided by, null for no rate. */
export function rateKind(name: string): "share" | "change" | "ratio" | "done" | null {
  if (!RATE.ends(name)) return name.lastIndexOf(OF) > 0 && !PASSED.ends(name) ? "share" : null;
  const found = WORDS.find(({word}) => name.endsWith(word));
  return (found?.fields[0] as "share" | "change" | "ratio" | "done" | undefined) ?? (DONE.in(name) ? "done" : "share");
}
