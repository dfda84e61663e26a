import * as duties from "../lexicon/duties.js";
import {STATE} from "../lexicon/papers.js";
import {HAN_SCRIPT, pattern} from "../lexicon/pattern.js";
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
    words: pattern`${duties.LAW_MAKING}[^,;。]{0,10}${HAN_SCRIPT}{2}(?<!${duties.NO_LAW_BEFORE})${duties.LAW}(?=$|[,;、。(]|${duties.BEHIND_LAW})`,
    example: "推动修订产品质量法、计量法",
    counterexample: "研究制定信用修复管理办法",
    because: "Laws are made by the National People's Congress.",
  },
  {
    id: "local-statute",
    least: "prefecture",
    settled: true,
    words: pattern`${duties.LOCAL}[^,;。]{0,6}${duties.LEGISLATION}|${duties.LEGISLATION_WORK}|${duties.STATUTE}[^,;。]{0,24}${duties.STATUTE_MADE}|${duties.STATUTE_MAKING}[^,;。]{0,24}${duties.STATUTE}`,
    example: "加快《青川省反不正当竞争条例》修订进程",
    counterexample: "贯彻落实《化妆品监督管理条例》",
    because: "Local statutes are made by provinces and cities with districts (立法法, art. 80 and 81).",
  },
  {
    id: "international",
    least: "prefecture",
    settled: true,
    words: pattern`${duties.INTERNATIONAL_DEALINGS}`,
    example: "联合世界知识产权组织开展交流,推动落实国际规则",
    counterexample: "对照国际标准编制旅游服务规范",
    because: "Dealings with international bodies are kept by the nation, the provinces and large cities.",
  },
  {
    id: "named-institution",
    least: "province",
    settled: true,
    words: pattern`${duties.INTERNATIONAL}${HAN_SCRIPT}{2,8}${duties.RESEARCH_BODIES}|${STATE}${HAN_SCRIPT}{2,16}${duties.BRANCHES}|${duties.OF_CHINA}\(${HAN_SCRIPT}{2,6}\)${HAN_SCRIPT}{2,12}${duties.CENTRES}|${duties.PROVINCIAL_INSTITUTES}[^,;。]{0,20}${duties.CENTRES}[^,;。]{0,6}${duties.BUILDING}`,
    example: "推进国际计量研究中心建设",
    counterexample: "建设区食品检验检测中心",
    because: "Institutions of the nation or the province are set up by them.",
  },
  {
    id: "provincial-licence",
    least: "province",
    settled: true,
    words: pattern`${duties.PROVINCIAL_LICENCES}|${duties.HOSPITAL_DRUGS}${duties.ADMITTED}`,
    example: "持续推进检验检测机构资质认定改革",
    counterexample: "加强检验检测机构资质认定证后监管",
    because: "Accreditation of laboratories and admission of drugs are licences of the province or the nation.",
  },
  {
    id: "local-standards",
    least: "prefecture",
    settled: true,
    words: pattern`${duties.STANDARDS_REVIEWED}${duties.REVIEW_WORK}`,
    example: "完善地方标准审评工作制度",
    counterexample: "参与制定旅游服务地方标准",
    because: "Local standards are approved by provinces and cities with districts (标准化法, art. 13).",
  },
  {
    id: "provincial-standards",
    least: "province",
    settled: false,
    words: pattern`${duties.LOCAL_STANDARDS}[^,;。]{0,4}${duties.ADMISSION}|${duties.PROVINCIAL_STANDARDS}`,
    example: "新立项省级地方标准20项",
    counterexample: "参与制定旅游服务地方标准",
    because: "The list of a province's standards is kept by it; a county drafts them at most.",
  },
  {
    id: "guide-below",
    least: "prefecture",
    settled: false,
    words: pattern`${duties.GUIDING}${duties.WHOLE_PROVINCE}?${duties.BELOW}|${duties.TOWARDS}${duties.BELOW_TOWARDS}[^,;。]{0,12}${duties.GOVERNING}|${duties.OF_PREFECTURES}`,
    example: "加强对市州级机构的管理与监督",
    counterexample: "指导企业建立自查制度",
    because: "Guiding and judging the governments below is the business of those above.",
  },
  {
    id: "provincial-rule",
    least: "province",
    settled: false,
    words: pattern`${duties.RULE_MAKING}(?:${HAN_SCRIPT}{2}${duties.PROVINCE}|${duties.HIDDEN_PROVINCE})[^,;。]{2,30}${duties.RULES}`,
    example: "研究制定青川省消费品召回管理办法",
    counterexample: "制定消费品召回工作办法",
    because: "Rules for the whole of a province are issued by it.",
  },
  {
    id: "provincial-system",
    least: "province",
    settled: false,
    words: pattern`${duties.SYSTEM_BUILDING}${duties.COVERING}?${duties.UNITED}?${duties.OF_PROVINCE}[^,;。]{0,20}${duties.SYSTEMS}|${duties.PROVINCIAL}${HAN_SCRIPT}{0,8}${duties.PROVINCIAL_BODIES}|${duties.GOVERNORS_PRIZE}|${duties.NATIONWIDE}${HAN_SCRIPT}{0,12}${duties.TECHNICAL_BODIES}`,
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
