import {linesOf} from "./table.js";

/** Shares, points and multiples. Fields: `=factor base` where one unit is a multiple of another. */
export const SHARES = linesOf(`
  %
  ‰ =0.1 %
  ‱ =0.01 %
  个百分点
  百分点 =1 个百分点
  個百分點 =1 个百分点
  个百分點 =1 个百分点
  百分點 =1 个百分点
  个千分点 =0.1 个百分点
  个基点 =0.01 个百分点
  基点 =0.01 个百分点
  BP =0.01 个百分点
  bp =0.01 个百分点
  个等级
  个位次
  个名次
  倍
  成 =10 % ! 功 立 效 果 员 都 为 本 渝 长 绩 就 人 品 套 熟 交 型 份 章 形
`);

export const TIMES = linesOf(`
  个工作日 =1 工作日
  工作日
  个自然日 =1 自然日
  自然日
  分钟
  秒钟 =1 秒
  秒
  小时 =60 分钟
  个小时 =60 分钟
  个钟头 =60 分钟
  钟头 =60 分钟
  天 =1440 分钟
  日 =1440 分钟
  个周 =1 周
  周 ! 年 边 岁 围
  个星期 =1 周
  星期 =1 周
  个月 =1 月
  月 ! 份 底 末 初 报
  个季度 =1 季度
  季度
  年
  岁
  个学时 =1 学时
  学时
  课时
  个学年
`);

/** Money of one's own. 角 and 分 stand only behind 元. */
export const MONEY = linesOf(`
  元
  圆 =1 元 ! 满 桌
  圓 =1 元
  块钱 =1 元
  块 =1 元 ! 状
  元人民币 =1 元
  元整 =1 元
  元正 =1 元
  圆整 =1 元
  圆正 =1 元
  人民币 =1 元
  人民币元 =1 元
`);

/** Currencies: behind a number (300亿日元), behind 元 (9000元日币) and before a number (新台币177亿元). */
export const CURRENCIES = linesOf(`
  美元
  美圆 =1 美元
  美金 =1 美元
  欧元
  港元
  港币 =1 港元
  日元
  日币 =1 日元
  日圆 =1 日元
  韩元
  韩币 =1 韩元
  英镑
  澳元
  澳大利亚元 =1 澳元
  加元
  加拿大元 =1 加元
  新西兰元
  新加坡元
  新元 =1 新加坡元
  澳门元
  澳门币 =1 澳门元
  新台币
  台币 =1 新台币
  新台币元 =1 新台币
  瑞士法郎
  法郎
  卢布
  卢比
  泰铢
  越南盾
  印尼盾
  印尼卢比
  林吉特
  马来西亚元
  比索
  雷亚尔
  兰特
  里亚尔
  迪拉姆
  里拉
  克朗
  第纳尔
  坚戈
  图格里克
  基普
  缅元
  先令
  奈拉
  马克 ! 思
`);

/** Units of physical amounts, longest match; Latin ones as printed. */
export const MEASURES = linesOf(`
  # area
  平方公里 =1000000 平方米
  平方千米 =1000000 平方米
  km² =1000000 平方米
  km2 =1000000 平方米
  ㎢ =1000000 平方米
  公顷 =10000 平方米
  hm² =10000 平方米
  hm2 =10000 平方米
  亩
  平方米
  平米 =1 平方米
  平方 =1 平方米 ! 公 千 英 厘 分
  ㎡ =1 平方米
  m² =1 平方米
  m2 =1 平方米
  平方厘米
  # volume
  立方米
  立方 =1 立方米 ! 厘 分 公 体
  m³ =1 立方米
  m3 =1 立方米
  ㎥ =1 立方米
  立方厘米
  升
  公升 =1 升
  L =1 升
  l =1 升
  毫升 =0.001 升
  ml =0.001 升
  mL =0.001 升
  加仑
  # length
  公里 =1000 米
  千米 =1000 米
  km =1000 米
  ㎞ =1000 米
  KM =1000 米
  海里
  延米
  米
  公尺 =1 米
  m =1 米
  分米 =0.1 米
  厘米 =0.01 米
  公分 =0.01 米
  cm =0.01 米
  毫米 =0.001 米
  mm =0.001 米
  微米
  纳米
  nm
  英寸
  英尺
  英里
  # mass
  载重吨
  吨公里
  人公里
  吨标准煤
  克标准煤
  克标煤 =1 克标准煤
  千克标准煤
  吨标煤 =1 吨标准煤
  吨二氧化碳
  吨 =1000 千克
  t =1000 千克
  公斤 =1 千克
  千克
  kg =1 千克
  斤 =0.5 千克
  克 =0.001 千克
  g =0.001 千克
  毫克
  mg =1 毫克
  微克
  μg =1 微克
  ug =1 微克
  磅
  盎司
  标煤
  # energy and power
  千瓦时
  千瓦小时 =1 千瓦时
  兆瓦时
  吉瓦时
  kWh =1 千瓦时
  MWh =1 兆瓦时
  GWh =1 吉瓦时
  兆瓦 =1000 千瓦
  吉瓦 =1000000 千瓦
  千瓦
  瓦
  GW =1000000 千瓦
  MW =1000 千瓦
  kW =1 千瓦
  KW =1 千瓦
  W
  千伏安
  kVA
  千伏
  kV
  KV
  伏
  V
  焦耳
  千焦
  吉焦
  千卡
  卡路里
  标准立方米
  # information
  兆字节
  千字节
  吉字节
  字节
  GB
  TB
  PB
  EB
  MB
  KB
  Gbps
  Mbps
  Tbps
  兆比特每秒
  PFLOPS
  PFlops =1 PFLOPS
  EFLOPS
  EFlops =1 EFLOPS
  赫兹
  千赫
  千赫兹 =1 千赫
  兆赫
  兆赫兹 =1 兆赫
  GHz
  MHz
  kHz
  Hz
  # temperature, sound and others
  摄氏度
  ℃ =1 摄氏度
  °C =1 摄氏度
  华氏度
  ℉ =1 华氏度
  °F =1 华氏度
  度
  分贝
  dB =1 分贝
  帕
  兆帕
  MPa
  千帕
  百帕
  标准箱
  标箱
  TEU
  hm
  分 ! 类 布 别 级 支 局 公司 校 院 区 享 工 期 步 解 析 红 子 拣 流 明 配 之 散
`);
