/** Figures of one place and year of which each holds the next 包含关系, by the ends of their names. */
export const INCLUSIONS: readonly (readonly string[])[] = [
  ["生产总值", "增加值"],
  ["第二产业增加值", "工业增加值"],
  ["财政总收入", "一般公共预算收入", "税收收入"],
  ["一般公共预算支出", "民生支出"],
  ["固定资产投资", "工业投资"],
  ["固定资产投资", "房地产开发投资"],
  ["固定资产投资", "民间投资"],
  ["有效专利", "有效发明专利", "高价值发明专利"],
  ["常住人口", "城镇常住人口"],
  ["农林牧渔业总产值", "第一产业增加值"],
  ["旅游总收入", "国内旅游收入"],
];
