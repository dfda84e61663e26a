import type {RegionLevel} from "../model/index.js";

/** Something that only a level of government or the one above it can do 层级职责. Words are matched in the normal form, which has no quotation marks. */
export interface DutyRule {
  readonly id: string;
  /** The lowest level that can do it. */
  readonly least: RegionLevel;
  /** True where the words alone settle it; false where a lower plan often has its own share, so that only a clause without an answer is concerned. */
  readonly settled: boolean;
  readonly words: RegExp;
  readonly example: string;
  readonly counterexample: string;
  readonly because: string;
}

export const DUTIES: readonly DutyRule[] = [
  {
    id: "national-law",
    least: "nation",
    settled: true,
    words: /(?:修订|修改|修正|制定|起草)[^,;。]{0,10}\p{Script=Han}{2}(?<![办方做司执依合违立用普守看想说])法(?=$|[,;、。(和及等修立])/u,
    example: "推动修订产品质量法、计量法",
    counterexample: "研究制定信用修复管理办法",
    because: "Laws are made by the National People's Congress.",
  },
  {
    id: "local-statute",
    least: "prefecture",
    settled: true,
    words:
      /地方(?:性法规)?[^,;。]{0,6}立法|立法(?:立规|调研|项目|工作|计划|立项|进程|储备)|条例[^,;。]{0,24}(?:\(修[订正]\)|修[订正](?:进程|工作)|(?:纳入|列入)(?:修[订正]|立法)计划)|(?:修[订正改]|起草|制定|推动出台|加快出台)[^,;。]{0,24}条例/u,
    example: "加快《青川省反不正当竞争条例》修订进程",
    counterexample: "贯彻落实《化妆品监督管理条例》",
    because: "Local statutes are made by provinces and cities with districts (立法法, art. 80 and 81).",
  },
  {
    id: "international",
    least: "prefecture",
    settled: true,
    words: /国际(?:交流(?:与)?合作|规则|条约|谈判)|世界知识产权组织|国际标准化组织|自由贸易协定/u,
    example: "联合世界知识产权组织开展交流,推动落实国际规则",
    counterexample: "对照国际标准编制旅游服务规范",
    because: "Dealings with international bodies are kept by the nation, the provinces and large cities.",
  },
  {
    id: "named-institution",
    least: "province",
    settled: true,
    words:
      /国际\p{Script=Han}{2,8}(?:研究中心|研究院)|国家\p{Script=Han}{2,16}分中心|中国\(\p{Script=Han}{2,6}\)\p{Script=Han}{2,12}(?:中心|基地)|省(?:特检|计量|质检|标准化?|药检|纤检)院[^,;。]{0,20}(?:基地|中心)[^,;。]{0,6}建设/u,
    example: "推进国际计量研究中心建设",
    counterexample: "建设区食品检验检测中心",
    because: "Institutions of the nation or the province are set up by them.",
  },
  {
    id: "provincial-licence",
    least: "province",
    settled: true,
    words:
      /资质认定(?:审批)?(?:制度)?改革|审评审批(?:制度)?改革|质量和疗效一致性评价|医疗机构(?:传统)?(?:中药)?制剂(?:的)?(?:备案|注册)|药品注册(?:管理|审评)/u,
    example: "持续推进检验检测机构资质认定改革",
    counterexample: "加强检验检测机构资质认定证后监管",
    because: "Accreditation of laboratories and admission of drugs are licences of the province or the nation.",
  },
  {
    id: "local-standards",
    least: "prefecture",
    settled: true,
    words: /地方标准(?:审评|审批)(?:工作|制度|程序)/u,
    example: "完善地方标准审评工作制度",
    counterexample: "参与制定旅游服务地方标准",
    because: "Local standards are approved by provinces and cities with districts (标准化法, art. 13).",
  },
  {
    id: "provincial-standards",
    least: "province",
    settled: false,
    words: /地方标准[^,;。]{0,4}(?:立项|发布)|省级地方标准/u,
    example: "新立项省级地方标准20项",
    counterexample: "参与制定旅游服务地方标准",
    because: "The list of a province's standards is kept by it; a county drafts them at most.",
  },
  {
    id: "guide-below",
    least: "prefecture",
    settled: false,
    words:
      /(?:指导|督促|支持|推动|鼓励|引导)(?:全省|全市)?(?:各地|各市|市州|市县|设区市|州市|区县)|对(?:各?市州|市县|各市|设区市|区县)[^,;。]{0,12}(?:管理|监督|指导|考核|督导)|市州级|厅际联席会议|市州全覆盖/u,
    example: "加强对市州级机构的管理与监督",
    counterexample: "指导企业建立自查制度",
    because: "Guiding and judging the governments below is the business of those above.",
  },
  {
    id: "provincial-rule",
    least: "province",
    settled: false,
    words: /(?:研究制定|制定出台|制定|印发|起草|出台)(?:\p{Script=Han}{2}省|XX省|全省|省级)[^,;。]{2,30}(?:办法|规范|指南|规定|细则)/u,
    example: "研究制定青川省消费品召回管理办法",
    counterexample: "制定消费品召回工作办法",
    because: "Rules for the whole of a province are issued by it.",
  },
  {
    id: "provincial-system",
    least: "province",
    settled: false,
    words:
      /(?:建设|建立|构建|搭建|完善)(?:覆盖)?(?:统一的)?(?:全省统一|省级|省、市、县三级)[^,;。]{0,20}(?:平台|系统|数据库|中心|名单|名录|目录)|省级(?!要求|部署|安排|规定)\p{Script=Han}{0,8}(?:技术委员会|名单|名录|目录)|省长质量奖|全国\p{Script=Han}{0,12}技术(?:委员会|组织)/u,
    example: "建设省级重点产业专利运营中心",
    counterexample: "建设智慧监管平台,对接省级平台",
    because: "Lists, committees and systems for a whole province are kept by it.",
  },
];

const LEVELS: readonly RegionLevel[] = ["county", "prefecture", "province", "nation"];
/** Levels in Chinese, for a reason. */
export const LEVEL_ZH: Readonly<Record<RegionLevel, string>> = {nation: "国家", province: "省级", prefecture: "地级以上", county: "县级"};

/** A duty found in a clause, with the words that show it. */
export interface Duty {
  readonly rule: DutyRule;
  readonly words: string;
  /** Where the words begin in the normal form. */
  readonly at: number;
}

/**
 * The first duty in the normal form of a clause that a government of `level` cannot take on; null where there is none.
 *
 * @example dutyOf("加快反不正当竞争条例修订进程", "county")?.rule.id // "local-statute"
 */
export function dutyOf(text: string, level: RegionLevel): Duty | null {
  for (const rule of DUTIES) {
    if (LEVELS.indexOf(level) >= LEVELS.indexOf(rule.least)) continue;
    const found = rule.words.exec(text);
    if (found) return {rule, words: found[0], at: found.index};
  }
  return null;
}
