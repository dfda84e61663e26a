import * as papers from "../lexicon/papers.js";
import {pattern} from "../lexicon/pattern.js";
import {AS, WITH, WITHIN} from "../lexicon/promises.js";

/** Sentences that look forward and promise nothing 非承诺: what a plan says to its readers, and what leads over to its promises. */
export interface FrameRule {
  readonly id: string;
  /** Matched in the normal form of a sentence. */
  readonly words: RegExp;
  readonly example: string;
  readonly counterexample: string;
  readonly because: string;
}

export const FRAMES: readonly FrameRule[] = [
  {
    id: "lead",
    words: /:$/u,
    example: "各县(市、区)人民政府,市直各部门:",
    counterexample: "责任分工:推进信用修复",
    because: "A colon at the end addresses somebody or announces a list.",
  },
  {
    id: "transmittal",
    words: pattern`^${papers.ABOUT_ISSUING}|${papers.ISSUED_TO_YOU}|${papers.ALREADY}[^,;。]{2,24}${papers.AGREED}|${papers.PLEASE}[^,;。]{0,12}${papers.CARRY_OUT}$`,
    example: "现将《2022年全县市场监管工作要点》印发给你们,请遵照执行",
    counterexample: "邀请专家组织实施质量诊断",
    because: "The covering letter speaks of the document.",
  },
  {
    id: "basis",
    words: pattern`^${papers.THIS}${papers.OWN_NAMES}${papers.PLAN_IS}|${papers.DRAWN_UP}${papers.HAS}?${papers.THIS}${papers.PLAN_NAMES}|^${papers.FOR_OR_BY}[^;。]*${papers.DRAWN_UP_SO}`,
    example: "为落实省规划,结合我县实际,制定本方案",
    counterexample: "将本规划经费纳入财政预算",
    because: "What a plan rests on and why it was written is its preamble.",
  },
  {
    id: "assessment",
    words: pattern`${papers.IS}[^,;。]{0,24}${papers.IMPORTANT}|^${papers.TIMES_NOW}[^;。]{0,30}${papers.CHANGING}`,
    example: "加强质量监管,是推动高质量发展的必然要求",
    counterexample: "把质量工作作为重要内容纳入考核",
    because: "Why a work matters, or in what times it stands, is not the work.",
  },
  {
    id: "situation",
    words: pattern`${papers.STANDS_AT}[^,;。]{2,40}${papers.STAGES}(?=[,;。]|$)|^${papers.FIVE_YEAR_PLANS}${papers.PERIOD},?${papers.IS}[^;。]*${papers.OF_FIVE_YEARS}`,
    example: "“十四五”时期,我县市场监管仍处于改革攻坚期",
    counterexample: "对处于孵化期的企业免收检验费",
    because: "In what times a plan stands is not the work.",
  },
  {
    id: "imprint",
    words: pattern`^\(?${papers.THIS_PAPER}[^,;。]{2,8}${papers.ISSUED}\)?$|\.(?:PDF|DOCX?|WPS)$|${papers.ABOUT_ISSUE}[^;。]*${papers.NOTICE}$|^[^,;。]{2,12}${papers.GOVERNMENT}$`,
    example: "(此件公开发布)",
    counterexample: "完善区人民政府负总责的食品安全机制",
    because: "The name of the paper, who issued it and to whom it is open.",
  },
  {
    id: "table-title",
    words: pattern`^${papers.TABLE_LEADS}?\d{0,2}[^,;。\d]{2,16}${papers.MAIN_INDICATORS}$`,
    example: "专栏2 “十四五”市场监管主要指标",
    counterexample: "完善市场监管主要指标监测",
    because: "A title over a table of targets.",
  },
  {
    id: "motto",
    words: pattern`^${WITH}[^,;。]{2,14}${AS}[^,;。]{2,6},${WITHIN}[^,;。]{2,20}${papers.WORK_HARD}$`,
    example: "以改革创新为动力,在优化服务上下功夫",
    counterexample: "在优化服务上下功夫,推行一件事一次办",
    because: "A motto over a section; its sentences promise.",
  },
];

/**
 * The rule by which the normal form of a sentence promises nothing; null for a promise.
 *
 * @example frameOf("各区县人民政府:")?.id // "lead"
 */
export const frameOf = (text: string): FrameRule | null => FRAMES.find(({words}) => words.test(text)) ?? null;
