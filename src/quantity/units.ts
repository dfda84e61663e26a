/** Words that measure, longest first within each group; an open class, so the list holds what official documents use. */
const PHYSICAL =
  "㎡|m²|km²|㎞|吨标准煤|吨二氧化碳|平方公里|平方千米|平方米|立方米|千瓦时|万千瓦|公里|千米|海里|公斤|斤|毫米|厘米|公顷|千克|毫克|微克|兆瓦时|兆瓦|吉瓦|千瓦|千伏安|千伏|标准箱|标箱|航次|米|吨|亩|升|克|度|瓦|分贝|摄氏度|℃|PFLOPS|EFLOPS|TEU|Gbps|Mbps|Tbps|MWh|kWh|GW|MW|kW|GB|TB|PB|EB|km|kg|hm|mg|MPa|标煤|分";
const TIME = "个工作日|工作日|个自然日|自然日|个小时|小时|个半月|个月|个季度|个学时|学时|课时|个学年|分钟|秒钟|秒|个周|周|天|日|年|岁";
const SHARE = "个等级|个位次|个名次|个百分点|百分点|个千分点|‰|%|‱|倍|成(?!功|立|效|果|员|都|为|本|渝|长|绩|就|人|品|套|熟|交|品)";
const MONEY = "元人民币|美元|欧元|港元|日元|元";
const COUNT =
  "家次|家企业次|人次|户次|车次|班次|台次|架次|件次|批次|场次|频次|例次|点次|门次|艘次|台\\/套|台套|家庭|人日|人年|人天|课次|期次|卷次|册次|头次|只次|笔次|盘次|驾次|轮次|节课|标段|床位|点位|片区|单位|品种|" +
  "个|家(?!庭农场主|长|政|居|园)|户(?!籍|均|外)|件(?!事)|项|批(?!发|准|复|评)|份(?!额)|名(?!单|录|牌|优|特|称)|人(?!民|均|才|工|力|大|事|员|社|口|居|身|物|参|与|文|类|性|情|财)|位(?!于|居|列)|座|处(?!理|置|罚|于|在|分)|所(?!有|在|需|属)|台(?!账|州|湾)|套|张|条(?!件|例)|只|头(?!部)|匹|株|棵|艘|架(?!构)|辆|列|部(?!门|委|分|队|省|级|署|际|位)|本(?!科|级|省|市|区|县|地|土|报|轮)|篇|期(?!间|末|限|满|待|初|货|望)|轮(?!流)|场(?!所|地|景|主)|种(?!植|子|业|质)|栋|幢|间(?!接)|块|宗|起(?!来|步|草)|例(?!如)|桩|笔|单(?!位|独|一|个)|票|支(?!持|撑|付|出)|队(?!伍)|组(?!织|建|成)|对(?!全|我|接|企|标|各|外)|双|副|把|口(?!岸|径|号)|眼|盏|门(?!店|类|户)|杆|箱|袋|瓶|包|盒|捆|次(?!数|要)|回(?!升|落|应|收)|遍|趟|层(?!面|级|次)|段|片(?!区)|枚|颗|粒|根(?!据|本)|面(?!积|向|对|临)|堂|节(?!点|约|能|水|日)|课|册|卷|幅(?!度)|首|集(?!中|群|团|聚|体)|档(?!案)|款(?!项)|道|站(?!在)|桶|盆|步|届|席|样|孔|羽|尾|字|股(?!份|权)|群(?!众)|窝|扇";
const PLACE =
  "省区市|省市|个省|市州|市县|县区|区县|县市区|县(?!级)|市(?!级)|区(?!级)|省(?!级)|乡镇|镇|乡|街道|社区|行政村|村|国家和地区|国家|地区";
const MULTIPLIER = "万亿|千亿|百亿|十亿|千万|百万|十万|亿|万|千|百";

const PER =
  "每?(?:[十百千万亿]*(?:常住人口|户籍人口|人口|人年|人日|人|居民|户市场主体|户经营主体|户|台|家|名|平方公里|公里|平方米|立方米|亩|公顷|吨|千瓦时|元|年|月|季度|季|天|日|小时|分钟|秒|次|批次|个|例|学时|床|所|县|镇|村|车|件|单位|GDP)(?:GDP|生产总值|常住人口|市场主体)?)";

/** After a numeral: an optional 余 or 多, a multiplier, and what is counted; sticky. */
export const UNIT = new RegExp(
  `\\s?(余|多(?!种|元|渠|部|方|层|级|个(?:部门|领域|方面))|来|几)?(${MULTIPLIER})?(余|多(?!种|元|渠|部|方|层|级))?((?:${SHARE}|${TIME}|${MONEY}|${PHYSICAL}|${COUNT}|${PLACE}))?`,
  "y",
);

/** What a unit is per: /千人, /万人, /百万人口. */
export const DENOMINATOR = new RegExp(`[/／](${PER}|[A-Za-z\\u4e00-\\u9fff]{1,4}?(?=[,。;、)]|$))`, "y");

const TIME_UNIT = new RegExp(`^(?:${TIME})$`);
const COUNT_UNIT = new RegExp(`^(?:${COUNT}|${PLACE})$`);
const LOOSE = new RegExp(`^(?:${MULTIPLIER})?(?:${SHARE}|${TIME}|${MONEY}|${PHYSICAL}|${COUNT}|${PLACE})?(?:[/](?:${PER}))?$`);

/** Whether the whole string reads as a unit (万户, 批次/千人, %). */
export function isUnit(text: string): boolean {
  return text.length > 0 && LOOSE.test(text);
}

/** A unit of time (个工作日, 小时, 年). */
export function isTime(unit: string): boolean {
  return TIME_UNIT.test(unit);
}

/** A measure word for things counted (家, 件, 个, 人次), with or without 万 before it. */
export function isCount(unit: string): boolean {
  return COUNT_UNIT.test(unit.replace(/^(?:万亿|[十百千]?[万亿]|[百千])/, ""));
}

/** 省 市 县 乡镇 used as if they were measure words. */
export const PLACES = new RegExp(`^(?:${PLACE})$`);
