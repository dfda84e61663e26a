import type {ClauseMatch, ClauseVerdictName} from "../model/index.js";
import {both, en, joined, quoteInEnglish, zh, type Said} from "../say/index.js";
import {LEVEL_ZH, type Duty} from "./duties.js";
import {SAME} from "./marks.js";
import {sayVeto, type Veto} from "./vetoes.js";

/** The first words, each quoted; of two that are the same thing, both. */
const list = (words: readonly string[]): Said =>
  joined(
    words.slice(0, 4).map((word): Said => {
      const [own = "", same] = word.split(SAME);
      const also = same === undefined ? null : {zh: `（即「${same}」）`, en: ` (that is, ${quoteInEnglish(same)})`};
      return both`${{zh: `「${own}」`, en: quoteInEnglish(own)}}${also}`;
    }),
  );

/** What the sentences after the best one add to it. */
function added(matches: readonly ClauseMatch[]): readonly string[] {
  const [best, ...others] = matches;
  return [...new Set(others.slice(0, 2).flatMap((match) => match.shared))].filter(
    (word) => best!.missing.some((gap) => gap.includes(word.split(SAME)[0]!) || word.includes(gap)) && !best!.shared.includes(word),
  );
}

/** One sentence for a reviewer: what the nearest sentences share with the clause, and what none of them has. */
export function reasonOf(verdict: ClauseVerdictName, matches: readonly ClauseMatch[]): Said {
  const best = matches[0];
  if (!best) return {zh: "下级规划全文没有共用词语的任务。", en: "No task of the lower plan shares a word with it."};
  const more = verdict === "absent" ? [] : added(matches);
  const gaps = best.missing.filter((gap) => !more.some((word) => gap.includes(word.split(SAME)[0]!) || word.includes(gap)));
  const told = both`${sharedBy(best, verdict)}${alsoNamed(more)}${lackedBy(gaps, verdict)}`;
  if (verdict === "absent")
    return {
      zh: zh`未找到承接表述；最接近的一条${best.shared.length ? "与它" : ""}${told}。`,
      en: en`Nothing takes it up; in the nearest clause ${told}.`,
    };
  if (verdict === "partly") return {zh: zh`只承接一部分：${told}。`, en: en`Taken up in part: ${told}.`};
  return best.grade === 2
    ? {zh: zh`有条款承接同一事项:${told}。`, en: en`A clause takes up the same matter: ${told}.`}
    : {zh: zh`几条合起来承接:${told}。`, en: en`Several clauses together take it up: ${told}.`};
}

type Words = readonly string[];

function sharedBy({shared}: ClauseMatch, verdict: ClauseVerdictName): Said {
  if (shared.length > 0) return {zh: zh`都写到${list(shared)}`, en: en`both name ${list(shared)}`};
  return verdict === "absent"
    ? {zh: "只有个别字词相同", en: "only single characters agree"}
    : {zh: "讲相近的事而用词不同", en: "they speak of like things in other words"};
}

const alsoNamed = (words: Words): Said | null =>
  words.length === 0 ? null : {zh: zh`；另有条款写到${list(words)}`, en: en`; further clauses name ${list(words)}`};

const lackedBy = (words: Words, verdict: ClauseVerdictName): Said | null =>
  words.length === 0
    ? null
    : {zh: zh`；未见${list(words)}`, en: en`; ${list(words)} ${verdict === "absent" ? "does not appear" : "is not found"}`};

/** A reason with the veto that speaks against more. */
export function vetoed(reason: Said, veto: Veto): Said {
  const against = sayVeto(veto);
  return {zh: reason.zh.replace(/。$/u, `；${against.zh}。`), en: reason.en.replace(/\.$/u, `; ${against.en}.`)};
}

/** A duty of another level, with the words that show it. */
export const dutyReason = ({rule, words}: Duty): Said => ({
  zh: `属${LEVEL_ZH[rule.least]}事权(「${words}」),下级规划不适用。`,
  en: `A duty of the ${rule.least} level (${quoteInEnglish(words)}), not of the lower plan's.`,
});
