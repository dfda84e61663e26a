/** Our own error rates: reading, links, clauses and the audit, on gold made by reading, with what is still wrong. */
import {sum} from "d3-array";
import {FileAttachment} from "observablehq:stdlib";
import type {Accuracy} from "../../test/eval/evaluate.js";
import type {Unseen} from "../../test/eval/unseen.js";
import {h, type Parts} from "../components/dom.js";
import {heading, para} from "../components/tags.js";
import type {Contents} from "../components/site.js";
import {say} from "../components/state.js";
import {auditing} from "./accuracy/auditing.js";
import {blind, blindFinding, type Blind} from "./accuracy/blind.js";
import {matching} from "./accuracy/clauses.js";
import {linking} from "./accuracy/links.js";
import {reading} from "./accuracy/reading.js";
import {unseen, unseenFinding} from "./accuracy/unseen.js";
import {percent} from "./accuracy/words.js";

function finding({claims, links, clauses, audit}: Accuracy): HTMLElement {
  const labelled = sum(claims.sets, (s) => s.gold);
  const read = sum(claims.sets, (s) => s.found);
  const matched = sum(claims.sets, (s) => s.matched);
  const right = sum(claims.sets, (s) => s.quantity * s.matched);
  const texts = claims.documents.length;
  const linked = links.documents.at(-1)!;
  const firsts = clauses.all.recall[1];
  const all = audit.rows.at(-1)!;
  return para(
    say(
      `在 ${texts} 份文本人工标注的 ${labelled} 条陈述中，读出 ${percent(matched / labelled)}，读出的 ${percent(matched / read)} 确在标注之中，数值与界限 ${percent(right / matched)} 一致；归入指标 ${percent(linked.share)} 正确，归错 ${linked.wrong} 条；对应条款 ${percent(firsts)} 排在前三；审核查全 ${percent(all.recall)}，查准 ${percent(all.precision)}。`,
      `Of ${labelled} claims labelled by hand in ${texts} texts ${percent(matched / labelled)} are read; ${percent(matched / read)} of those read are labelled, and quantity and bound agree in ${percent(right / matched)}. ${percent(linked.share)} of links are right, ${linked.wrong} are wrong. ${percent(firsts)} of clauses find their counterpart in the first three. The audit finds ${percent(all.recall)} of what a reader found, and ${percent(all.precision)} of its findings hold.`,
    ),
  );
}

function caution({claims}: Accuracy): HTMLElement {
  const none = claims.first.length === 0;
  return h(
    "div",
    {class: "notice", role: "note"},
    para(
      say(
        "写规则时看过这些标注，所以这里的比率是上限，没有见过的文本会差一些。五份是真实规划，其余是为评测编写的文本，其中的地方并不存在。审核的清单在规则写好之后才看：看到之前查全 73.6%，查准 98.7%，其后据清单补过规则。",
        "These labels were seen while the rules were written, so the rates are an upper bound; unseen texts do worse. Five texts are real plans, the others were written for the evaluation and their places do not exist. The list of contradictions was read only after the audit's rules were made: before that, recall was 73.6% and precision 98.7%; rules were then added from it.",
      ),
    ),
    para(
      none
        ? say("目前还没有从未用来改规则的文本。", "There is no text yet that no rule was ever changed for.")
        : say(
            `有 ${claims.first.length} 份文本从未用来改规则，只测一次，见「没有见过的文本：第一次测得的」。`,
            `${claims.first.length} texts were never used to change a rule and were measured once; see “Texts never tuned on, as first measured”.`,
          ),
    ),
  );
}

export async function accuracy(site: Contents): Promise<Parts> {
  const results = await FileAttachment("../data/accuracy.json").json<Accuracy>();
  const titles = new Map(results.claims.documents.map((d) => [d.id, d.title]));
  const kept = await FileAttachment("../data/accuracy-unseen.json").json<Unseen>();
  const rounds = await FileAttachment("../data/accuracy-blind.json").json<Blind>();
  return [
    blindFinding(rounds),
    () => blind(rounds),
    heading("unseen", say("起初没有见过、后来据以改过规则的文本", "Texts unseen at first, rules mended for them since")),
    unseenFinding(kept),
    () => unseen(kept),
    heading("seen", say("写规则时看过的文本", "Texts seen while tuning")),
    finding(results),
    caution(results),
    () => reading(results.claims),
    () => linking(results.links, titles, site),
    () => matching(results.clauses, site),
    () => auditing(results.audit, site),
  ];
}
