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
    words:
      /^关于(?:印发|公布|发布|下达)|印发给你们|现予(?:以)?(?:印发|公布|发布)|(?:已经|业经)[^,;。]{2,24}(?:同意|通过|审定)|请[^,;。]{0,12}(?:遵照执行|贯彻执行|组织实施|认真落实)$/u,
    example: "现将《2022年全县市场监管工作要点》印发给你们,请遵照执行",
    counterexample: "邀请专家组织实施质量诊断",
    because: "The covering letter speaks of the document.",
  },
  {
    id: "basis",
    words:
      /^本(?:规划|方案|纲要|要点|意见|计划|实施方案)(?:根据|依据|是|由|主要|提出|明确|阐明|所称|自)|(?:特|特此)?(?:制定|编制|制订)(?:了)?本(?:规划|方案|纲要|要点|意见|计划)|^(?:根据|依据|按照|为)[^;。]*(?:特制定|特编制|制定如下|提出如下)/u,
    example: "为落实省规划,结合我县实际,制定本方案",
    counterexample: "将本规划经费纳入财政预算",
    because: "What a plan rests on and why it was written is its preamble.",
  },
  {
    id: "assessment",
    words:
      /是[^,;。]{0,24}(?:必然要求|客观要求|客观需要|重要举措|重要保障|重要组成部分|意义的一年|之年|关键时期|战略机遇期)|^(?:十[一二三四五六七]五|当前|今后)[^;。]{0,30}(?:更加复杂|深刻变化|面临)/u,
    example: "加强质量监管,是推动高质量发展的必然要求",
    counterexample: "把质量工作作为重要内容纳入考核",
    because: "Why a work matters, or in what times it stands, is not the work.",
  },
  {
    id: "situation",
    words: /处于[^,;。]{2,40}(?:期|阶段)(?=[,;。]|$)|^十[一二三四五六七]五时期,?是[^;。]*(?:第[一二三四五六]个五年|关键)/u,
    example: "“十四五”时期,我县市场监管仍处于改革攻坚期",
    counterexample: "对处于孵化期的企业免收检验费",
    because: "In what times a plan stands is not the work.",
  },
  {
    id: "imprint",
    words: /^\(?此件[^,;。]{2,8}发布\)?$|\.(?:PDF|DOCX?|WPS)$|关于印发[^;。]*的通知$|^[^,;。]{2,12}人民政府(?:办公[厅室])?$/u,
    example: "(此件公开发布)",
    counterexample: "完善区人民政府负总责的食品安全机制",
    because: "The name of the paper, who issued it and to whom it is open.",
  },
  {
    id: "table-title",
    words: /^(?:专栏|表)?\d{0,2}[^,;。\d]{2,16}主要指标$/u,
    example: "专栏2 “十四五”市场监管主要指标",
    counterexample: "完善市场监管主要指标监测",
    because: "A title over a table of targets.",
  },
  {
    id: "motto",
    words: /^以[^,;。]{2,14}为[^,;。]{2,6},在[^,;。]{2,20}上下功夫$/u,
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
