/**
 * Fields of work 监管领域 by the words that show them. A clause belongs to the fields it names and, more weakly, to those of its headings.
 * `object` fields exclude one another: a promise about food is not taken up by one about lifts, however alike the words.
 */
export interface Topic {
  readonly id: string;
  /** Words of which one is enough; 建设!达标 is 建设 without 达标 after it. */
  readonly words: readonly string[];
  readonly object: boolean;
  /** True for what is supervised or supplied; false for an instrument such as credit or licensing, which serves any of them. */
  readonly matter: boolean;
}

const INSTRUMENTS = new Set(["entry", "credit", "random", "quality", "standard", "party"]);
const topic = (id: string, words: string, object = true): Topic => ({
  id,
  words: words.split("|"),
  object,
  matter: object && !INSTRUMENTS.has(id),
});

export const TOPICS: readonly Topic[] = [
  topic("food", "食品|餐饮|明厨|农产品|冷链|食堂|小作坊|乳制品|婴幼儿|食盐|餐厨|农药|兽药"),
  topic("drug", "药品|用药|药物|疫苗|医疗器械|化妆品|两品一械|中药|药店|不良反应|仿制药|制剂|药械|医疗机构"),
  topic("special-equipment", "特种设备|电梯|气瓶|锅炉|压力管道|游乐设施|起重机"),
  topic("product", "工业产品|工业品|产品质量安全|监督抽查|召回|三包|儿童用品|学生用品|产品伤害|消费品质量"),
  topic("consumer", "消费|12315|无理由退|先行赔付|维权|预付卡|ODR"),
  topic("price", "价格|收费|涨价|减税降费|计价"),
  topic("advertising", "广告"),
  topic("network", "网络交易|网络市场|电商|电子商务|平台企业|平台经济|网络平台|直播|网络经营|网监"),
  topic("pyramid", "传销|直销"),
  topic("contract", "合同|格式条款"),
  topic("competition", "竞争|垄断|商业秘密|地方保护|统一市场|统一大市场|壁垒"),
  topic("ip", "知识产权|专利|商标|地理标志|版权|侵权|原产地"),
  topic(
    "standard",
    "标准化战略|标准化改革|标准化工作|标准化体系|标准化试点|标准化示范|标准化技术|标准化组织|标准化良好|标准化水平|标准化支撑|标准化发展|标准化建设!达标|地方标准|团体标准|国家标准|国际标准|行业标准|企业标准|标准体系|领跑者|对标达标|标准制修订",
  ),
  topic("metrology", "计量|量值|计价器|加油机"),
  topic("conformity", "认证|认可|检验检测|质检中心|检测机构|资质认定|实验室"),
  topic("quality", "质量强|质量提升|质量奖|质量官|质量管理|质量标杆|质量基础设施|品牌|质量工作|服务质量|质量竞争|质量满意"),
  topic("entry", "证照|准入|准营|登记|注销|营业执照|开办|审批|许可|放管服|一网通办|一件事|政务服务|退出|商事|市场主体总量|新增市场主体"),
  topic("credit", "信用|失信|黑名单|异常名录|年报|征信"),
  topic("random", "双随机|随机抽查"),
  topic("enforcement", "执法|办案|案件|稽查|行刑|处罚|裁量|铁拳|春雷", false),
  topic("law", "立法|法规|规范性文件|普法|法治|权责清单|行政复议|行政诉讼|行政决策", false),
  topic("staff", "干部|人才|队伍|培训|人员素质|职称", false),
  topic("party", "党支部|党建|党组织|党风|廉政|从严治党|意识形态|主题教育|政治建设|四风"),
  topic("base", "基层|市场监管所|装备|办公用房", false),
  topic("digital", "数字|数据|智慧|信息化|互联网+|区块链|平台建设|云计算|网络安全", false),
  topic("private", "民营|个体私营|个体工商户|非公|小微企业|中小微", false),
  topic("participation", "共治|行业协会|自律|第三方机构|舆论监督|举报人|社会监督", false),
  topic("emergency", "应急|突发事件|舆情", false),
  topic("lenient", "包容审慎|柔性|容错|免罚|新业态|轻微违法", false),
  topic("delivery", "规划实施|组织领导|责任分工|任务分工|经费|财政预算|督促检查|中期评估", false),
];

/** Words by their first character, each with the bit of its field. */
const byHead = new Map<string, {word: string; without: string; bit: number}[]>();
for (const [i, {words}] of TOPICS.entries())
  for (const entry of words) {
    const [word, without] = entry.split("!") as [string, string?];
    const list = byHead.get(word[0]!) ?? [];
    list.push({word, without: word + (without ?? "!"), bit: 1 << i});
    byHead.set(word[0]!, list);
  }

/** Bits of the fields of work whose words stand in a normal form. */
export function topicsOf(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) {
    const list = byHead.get(text[i]!);
    if (list)
      for (const {word, without, bit} of list) if (!(bits & bit) && text.startsWith(word, i) && !text.startsWith(without, i)) bits |= bit;
  }
  return bits;
}
