import type {Clause} from "../model/index.js";

const REVIEW =
  /回顾|成就|成效|成绩|成果$|现状|^(?!.*(?:夯实|筑牢|打牢|强化|巩固|加强|提升)).*(?:发展|工作|现实)基础$|基础条件|完成情况|^[^强加提推]{0,12}工作情况|总结(?!评估|推广|提升|运用|经验)|主要进展|取得.{0,8}(?:进展|突破)|过去[一二三四五六七八九十\d]年|“?十[二三四五]五”?时期.{0,16}(?:发展|工作|情况)|^.{0,8}(?:上年|去年)/;
/** Sections that tell how things stand: all below them does, too. */
export const BACKGROUND = /背景$|短板|薄弱环节|(?:存在|主要|突出)的?.{0,6}(?:问题|不足|困难|差距)|^[^,]{0,12}形势(?:分析)?$|现状与形势/;
const CONTEXT = /背景$|短板|形势|面临|环境分析|指导思想|基本原则|总体要求$|机遇|挑战|存在.{0,6}问题|编制(?:背景|依据)|工作思路|总体思路/;
const FORWARD =
  /目标|任务|安排|举措|措施|重点工作|保障|工程|行动|打算|要求|推进|建设|强化|加强|提升|完善|深化|促进|推动|实施|打造|培育|创建|优化|健全|构建|筑牢|夯实|加快/;
const BOTH = /(?:回顾|总结|情况).{0,14}(?:目标|任务|安排|形势|计划|打算|思路|要点)|发展环境/;

/** The tense of a heading: what its section speaks of; null if the heading does not tell. */
export function tenseOfHeading(heading: string): Clause["tense"] | null {
  if (BOTH.test(heading)) return null;
  if (REVIEW.test(heading)) return /形势|目标任务/.test(heading) ? null : "review";
  if (CONTEXT.test(heading)) return /目标/.test(heading) ? "commitment" : "context";
  return FORWARD.test(heading) ? "commitment" : null;
}

const PAST_SENTENCE = /^(?:截至|截止)|^“?(十[一二三四五]五)”?(?:末|期间|时期|以来)[,,]|^(?:过去|五年来|近年来|一年来|目前)/;

/** The tense of one sentence, within a section of the given tense; `own` is the period (十四五) that the plan itself is for. */
export function tenseOfSentence(sentence: string, section: Clause["tense"], own = ""): Clause["tense"] {
  if (section === "review") return section;
  const past = PAST_SENTENCE.exec(sentence);
  return past && (past[1] === undefined || past[1] !== own) ? "review" : section;
}
