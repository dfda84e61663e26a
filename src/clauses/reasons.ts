import type {ClauseMatch, ClauseVerdict, ClauseVerdictName} from "../model/index.js";
import {quoteInEnglish} from "../say/index.js";
import {LEVEL_ZH, type Duty} from "./duties.js";
import {SAME} from "./marks.js";
import {sayVeto, type Veto} from "./vetoes.js";

type Reason = Pick<ClauseVerdict, "reason" | "reasonEn">;

const listEn = (words: readonly string[]): string =>
  words
    .slice(0, 4)
    .map((word) => {
      const [own = "", same] = word.split(SAME);
      return `${quoteInEnglish(own)}${same === undefined ? "" : ` (that is, ${quoteInEnglish(same)})`}`;
    })
    .join(", ");

const list = (words: readonly string[]): string =>
  words
    .slice(0, 4)
    .map((word) => `「${word.replace(SAME, "」（即「")}」${word.includes(SAME) ? "）" : ""}`)
    .join("、");

/** What the sentences after the best one add to it. */
function added(matches: readonly ClauseMatch[]): readonly string[] {
  const [best, ...others] = matches;
  return [...new Set(others.slice(0, 2).flatMap((match) => match.shared))].filter(
    (word) => best!.missing.some((gap) => gap.includes(word.split(SAME)[0]!) || word.includes(gap)) && !best!.shared.includes(word),
  );
}

/** One sentence for a reviewer: what the nearest sentences share with the clause, and what none of them has. */
export function reasonOf(verdict: ClauseVerdictName, matches: readonly ClauseMatch[]): Reason {
  const best = matches[0];
  if (!best) return {reason: "下级规划全文没有共用词语的任务。", reasonEn: "No task of the lower plan shares a word with it."};
  const more = verdict === "absent" ? [] : added(matches);
  const gaps = best.missing.filter((gap) => !more.some((word) => gap.includes(word.split(SAME)[0]!) || word.includes(gap)));
  return {reason: chinese(verdict, best, more, gaps), reasonEn: english(verdict, best, more, gaps)};
}

type Words = readonly string[];

function chinese(verdict: ClauseVerdictName, best: ClauseMatch, more: Words, gaps: Words): string {
  const also = more.length ? `；另有条款写到${list(more)}` : "";
  const missing = gaps.length ? `；未见${list(gaps)}` : "";
  const shared = best.shared.length ? `都写到${list(best.shared)}` : verdict === "absent" ? "只有个别字词相同" : "讲相近的事而用词不同";
  if (verdict === "absent") return `未找到承接表述；最接近的一条${best.shared.length ? "与它" : ""}${shared}${missing}。`;
  if (verdict === "partly") return `只承接一部分：${shared}${also}${missing}。`;
  return `${best.grade === 2 ? "有条款承接同一事项" : "几条合起来承接"}:${shared}${also}${missing}。`;
}

function english(verdict: ClauseVerdictName, best: ClauseMatch, more: Words, gaps: Words): string {
  const also = more.length ? `; further clauses name ${listEn(more)}` : "";
  const missing = gaps.length ? `; ${listEn(gaps)} ${verdict === "absent" ? "does not appear" : "is not found"}` : "";
  const near = verdict === "absent" ? "only single characters agree" : "they speak of like things in other words";
  const shared = best.shared.length ? `both name ${listEn(best.shared)}` : near;
  if (verdict === "absent") return `Nothing takes it up; in the nearest clause ${shared}${missing}.`;
  if (verdict === "partly") return `Taken up in part: ${shared}${also}${missing}.`;
  return `${best.grade === 2 ? "A clause takes up the same matter" : "Several clauses together take it up"}: ${shared}${also}${missing}.`;
}

/** A reason with the veto that speaks against more. */
export function vetoed({reason, reasonEn}: Reason, veto: Veto): Reason {
  const {zh, en} = sayVeto(veto);
  return {reason: reason.replace(/。$/u, `；${zh}。`), reasonEn: reasonEn.replace(/\.$/u, `; ${en}.`)};
}

/** A duty of another level, with the words that show it. */
export function dutyReason({rule, words}: Duty): Reason {
  return {
    reason: `属${LEVEL_ZH[rule.least]}事权(「${words}」),下级规划不适用。`,
    reasonEn: `A duty of the ${rule.least} level (${quoteInEnglish(words)}), not of the lower plan's.`,
  };
}
