/** What a budget is spent on. */
const SPENT = ["教育支出", "科学技术支出", "公共安全支出", "一般公共服务支出", "社会保障和就业支出", "卫生健康支出", "农林水支出"];
const BUDGETS = ["一般公共预算支出", "公共财政预算支出"];
/** Who takes part in a market. */
const SUBJECTS = ["市场主体", "经营主体"];

/** Figures of one place and year of which each holds the next 包含关系, by the ends of their names. */
export const INCLUSIONS: readonly (readonly string[])[] = [
  ["生产总值", "增加值"],
  ["第二产业增加值", "工业增加值"],
  ["财政总收入", "一般公共预算收入", "税收收入"],
  ["财政总收入", "公共财政预算收入", "税收收入"],
  ["一般公共预算支出", "民生支出"],
  ...BUDGETS.flatMap((budget) => SPENT.map((spent) => [budget, spent])),
  ...SUBJECTS.flatMap((all) => ["企业", "个体工商户"].map((some) => [all, some])),
  ["固定资产投资", "工业投资"],
  ["固定资产投资", "房地产开发投资"],
  ["固定资产投资", "民间投资"],
  ["有效专利", "有效发明专利", "高价值发明专利"],
  ["常住人口", "城镇常住人口"],
  ["农林牧渔业总产值", "第一产业增加值"],
  ["旅游总收入", "国内旅游收入"],
];
