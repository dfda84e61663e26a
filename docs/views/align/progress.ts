/** How far the reviewers are, by section and by person, and who works on which section. */
import {rollup, sum} from "d3-array";
import {quoteInEnglish} from "../../lib/say/index.js";
import {sectionThing} from "../../lib/decisions/assign.js";
import {progressOf, type Progress} from "../../lib/decisions/progress.js";
import type {Alignment} from "../../lib/model/index.js";
import {plainTable} from "../../components/box.js";
import {chinese, h, replace, type Child} from "../../components/dom.js";
import {listed, say} from "../../components/state.js";
import {reviewer, type Review} from "../review.js";

const counted = (people: Iterable<readonly [string, number]>): string => listed([...people].map(([name, count]) => `${name} ${count}`));

/** Drawn anew when somebody decides; unfolded, it stays so. */
export function progressPart(alignment: Alignment, review: Review): HTMLElement {
  const summary = h("summary", {"data-live": true});
  const body = h("div", {"data-live": true});
  const draw = (): void => {
    const sections = progressOf(alignment, review.log());
    replace(summary, headline(sections));
    replace(body, sectionTable(sections, review));
  };
  draw();
  review.onChange(draw);
  return h("details", {class: "progress"}, summary, body);
}

function headline(sections: readonly Progress[]): Child {
  const people = rollup(
    sections.flatMap((p) => p.by),
    (counts) => sum(counts, ([, count]) => count),
    ([name]) => name,
  );
  const [all, decided] = [sum(sections, (p) => p.of), sum(sections, (p) => p.decided)];
  return [
    say(`进度：${all} 项中已审 ${decided} 项`, `Progress: ${decided} of ${all} decided`),
    people.size > 0 ? say("，", ": ") : null,
    counted(people),
  ];
}

const sectionTable = (sections: readonly Progress[], review: Review): HTMLElement =>
  plainTable(
    say("进度", "Progress"),
    [
      say("章节", "Section"),
      say("项", "Items"),
      say("已审", "Decided"),
      say("待定论", "Unsettled"),
      say("审核人", "Reviewers"),
      say("分工", "Assigned to"),
    ],
    sections.map((p) => [
      p.section ? chinese(p.section) : say("指标和举措", "Indicators and measures"),
      p.of,
      p.decided,
      p.open,
      counted(p.by),
      p.section ? assignee(p, review) : "",
    ]),
  );

/** Written and left, a name is assigned; emptied, nobody is. */
function assignee({section, assigned}: Progress, review: Review): HTMLElement {
  const input = h("input", {size: 8, value: assigned ?? "", autocomplete: "off"});
  input.setAttribute("aria-label", say(`分给谁：${section}`, `Assigned to: ${quoteInEnglish(section)}`));
  input.addEventListener("change", () => {
    const name = input.value.trim();
    review.decide(sectionThing(section), name === "" ? null : "assigned", name, reviewer.name() || name || assigned || "—", true);
  });
  return input;
}
