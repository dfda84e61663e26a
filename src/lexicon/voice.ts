import {words} from "./words.js";

/** By what an account is told from a plan 已然之辞: held against the year before, ranked, done already. */
export const DONE = words(`
  同比
  比上年
  较上年
  比去年
  较去年
  比上一年
  较上一年
  去年
  截至
  截止
  目前
  位居
  居全
  排名
  名列
  列全
  首次
  新高
  获批
  获评
  荣获
  入选
  被评为
  据介绍
  数据显示
  已
  共查处
  共检查
  共完成
  今年以来
  完成了
  实现了
  取得了
  保持了
  达到了
  增长了
  提高了
  提升了
  下降了
  增加了
`);

/** By what a plan is told from an account 未然之辞: wanted, bounded, still to be done. */
export const MEANT = words(`
  力争
  确保
  争取
  务必
  将 ! 近
  拟
  不低于
  不少于
  不超过
  控制在
  规划期末
  年底前
`);
