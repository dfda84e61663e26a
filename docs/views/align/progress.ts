/** How far the reviewers are, by section and by person. */
import {progressOf} from "../../lib/decisions/progress.js";
import type {Alignment} from "../../lib/model/index.js";
import {plainTable} from "../../components/box.js";
import {chinese, h, type Child} from "../../components/dom.js";
import {listed, say} from "../../components/state.js";
import type {Review} from "../review.js";

const counted = (people: Iterable<readonly [string, number]>): string => listed([...people].map(([name, count]) => `${name} ${count}`));

export function progressPart(alignment: Alignment, review: Pick<Review, "log">): Child {
  const sections = progressOf(alignment, review.log());
  const sum = (pick: (p: (typeof sections)[number]) => number): number => sections.reduce((n, p) => n + pick(p), 0);
  const people = new Map<string, number>();
  for (const [name, count] of sections.flatMap((p) => p.by)) people.set(name, (people.get(name) ?? 0) + count);
  const [all, decided] = [sum((p) => p.of), sum((p) => p.decided)];
  const label = say(`进度：${all} 项中已审 ${decided} 项`, `Progress: ${decided} of ${all} decided`);
  return h(
    "details",
    {class: "progress"},
    h("summary", {}, label, people.size > 0 ? say("，", ": ") : null, counted(people)),
    plainTable(
      say("进度", "Progress"),
      [say("章节", "Section"), say("项", "Items"), say("已审", "Decided"), say("待定论", "Unsettled"), say("审核人", "Reviewers")],
      sections.map(({section, of, decided: done, open, by}) => [
        section ? chinese(section) : say("指标和举措", "Indicators and measures"),
        of,
        done,
        open,
        counted(by),
      ]),
    ),
  );
}
