import {words} from "./words.js";

/** Verbs that do or reach a counted thing: 新建三所, 达到五百家. */
export const COUNTING_VERBS = words(`
  建成
  建好
  新建
  建设
  建立
  建有
  改造
  新改扩建
  新增
  新设
  设立
  下设
  设有
  培育
  培育好
  培养
  培训
  打造
  打造好
  创建
  完成
  引进
  引育
  达
  达到
  实现
  突破
  超过
  不少于
  至少
  举办
  开展
  组织
  评选
  发布
  制定
  形成
  推出
  遴选
  选树
  扶持
  支持
  服务
  惠及
  帮扶
  增加
  增至
  扩大到
  提高到
  提升到
  申报
  争取
  争创
  获批
  落地
  布局
  认定
  现有
  拥有
  共有
  共
  有
  到
  至
  为
  投资
  总投资
  收入
  服务群众
  长
  、
  和
  及
`);

/** Verbs and heads of reaching, before a round number that is a slogan elsewhere: 达到十人, not 百家争鸣. */
export const REACHING = words(`
  达
  达到
  突破
  超过
  增至
  增加到
  扩大到
  提高到
  提升到
  保持在
  累计
  不少于
  至少
  新增
`);

/** Things that are built and counted: 新建三个中心. */
export const COUNTED_THINGS = words(`
  中心
  基地
  园区
  平台
  项目
  示范
  集群
  企业
  机构
  实验室
  街区
  市场
  学校
  医院
  站
  县
  镇
  村
  工作室
  品牌
  产业园
  景区
  图书馆
  码头
  机场
  电站
  小区
  社区
  标准
  专利
  条例
  办法
  制度
`);

/** Parts of the plan itself: 五个方面, 十项重点任务. */
export const PARTS_OF_PLANS = words(`
  主攻方向
  方面
  方向
  环节
  领域
  层面
  维度
  阶段
  步骤
  部分
  板块
  要素
  类型
  模式
  种类
  大类
  体系
  机制
  关口
  原则
  关系
  重点方向
  重点领域
  重点环节
  主要任务
  重点任务
  专栏
  章
  节
  指标
  字
  最
  必须
  一律
  坚持
  严禁
  不准
  一批
  统一
  结合
  确保
  坚定
  明确
  注重
`);

/** A time that only names a service or an area: 24小时便利店, 15分钟生活圈. */
export const NAMED_BY_TIME = words(`
  无理由
  不打烊
  实时
  无人
  开放
  自助
  在线
  全天
  便民
  热线
  客服
  政务
  便利
  药房
  药店
  监控
  运行
  高铁
  飞行
  值守
  营业
  过境免签
  免签
  街区
  书房
  书店
  图书馆
`);

/** Things that a bound of size names: 10亿元以上项目. */
export const SIZED_THINGS = words(`
  项目
  企业
  工程
  园区
  大户
  主体
  码头
  泊位
  电站
  小区
  高层
  建筑
  煤矿
  矿山
  机组
  水库
  锅炉
  变电站
  商场
  超市
  行政村
  村集体
  乡镇
  单位
`);

/** Before a length of time that lasts: 连续5年. */
export const LASTING = words(`
  连续
  已连续
  提前
  缩短
  延长
  寿命
  期限
  保质期
  为期
  满
  累计
  平均
  年限
  工龄
  任期
  连续了
  延长了
  缩短了
  提前了
  延长为
  缩短为
`);

/** Sums, counts and rates that a bare number may follow: 总数2000. */
export const TOTALS = words(`
  累计
  共
  共计
  总数
  总量
  总计
  达
  达到
  实现
  完成
  新增
  数
  数量
  率
  指数
  比例
`);

/** Rises and falls before a share in tenths: 增长一成. */
export const CHANGES = words(`
  增长
  提高
  提升
  上升
  下降
  降低
  减少
  压减
  增加
  达
  达到
  占
  为
  增长了
  提高了
  提升了
  上升了
  下降了
  降低了
  减少了
  增加了
`);

/** Units whose 千 is no multiplier. */
export const THOUSAND_UNITS = words("千瓦 千米 千克");

/** Words of a range. */
export const TO = words("至 到");

/** Places among others. */
export const RANK_UNITS = words("位 名");

/** What makes of 六成五 more than a share. */
export const GOES_ON = words("个 万 千 百 十 成");

/** What makes a name of 一次. */
export const ONCE_NAMES = words("性 办 填 创业 申 会议 全会 提 、");
