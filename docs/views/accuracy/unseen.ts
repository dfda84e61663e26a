/** Texts that no rule was written from: the first figures beside today's, tables, and what confidence is worth. */
import {sum} from "d3-array";
import type {ReportScore, Unseen} from "../../../test/eval/unseen.js";
import {chinese, type Child} from "../../components/dom.js";
import {footnote, oneSentence, para} from "../../components/tags.js";
import type {Said} from "../../lib/say/index.js";
import {say} from "../../components/state.js";
import {plainTable} from "../../components/box.js";
import {percent} from "./words.js";

/** Where a score began and where it stands. */
const moved = (first: number | undefined, now: number | undefined): string =>
  first === undefined || now === undefined ? "—" : `${percent(first)} → ${percent(now)}`;

const FIELDS = ["f1", "quantity", "kind", "role", "period", "name"] as const;

const words = (): Readonly<Record<(typeof FIELDS)[number], string>> => ({
  f1: "F1",
  quantity: say("数值与界限", "Quantity"),
  kind: say("水平或增量", "Kind"),
  role: say("现状或目标", "Role"),
  period: say("年份", "Year"),
  name: say("名称", "Name"),
});

const PLACES: Readonly<Record<string, Said>> = {
  beijing: {zh: "北京", en: "Beijing"},
  guangzhou: {zh: "广州", en: "Guangzhou"},
  shanghai: {zh: "上海", en: "Shanghai"},
};

/** `02t-guangzhou-outline-2026.txt`: place, year and format of an outline. */
function outlineName(id: string): string {
  const [, place, year, format] = /^\w+-([a-z]+)-outline-(\d{4})\.([a-z]+)$/.exec(id) ?? [];
  const name = PLACES[place ?? ""];
  if (!name || !year || !format) return id;
  return say(`${name.zh}纲要 ${year}（${format.toUpperCase()}）`, `${name.en}, outline of ${year} (${format.toUpperCase()})`);
}

const all = (scores: readonly ReportScore[]): ReportScore | undefined => scores.find(({id}) => id === "all");

/** One sentence with today's figures on unseen texts. */
export function unseenFinding({first, now}: Unseen): HTMLElement {
  const [then, today] = [all(first.reports)!, all(now.reports)!];
  const cells = sum(now.tables, (t) => t.cells);
  const whole = sum(now.tables, (t) => t.whole);
  const before = sum(first.tables, (t) => t.whole);
  return oneSentence(
    say(
      `起初没有用来写规则的文本：十份省级报告的陈述，数值与界限 ${percent(today.quantity)} 读对（首次 ${percent(then.quantity)}），现状或目标 ${percent(today.role)}（首次 ${percent(then.role)}），年份 ${percent(today.period)}（首次 ${percent(then.period)}）；三份纲要的指标表，${percent(whole / cells)} 的格子八项全对（首次 ${percent(before / cells)}）。`,
      `On texts that no rule was first written from: in ten provincial reports quantity and bound are right in ${percent(today.quantity)} of claims (first ${percent(then.quantity)}), role in ${percent(today.role)} (first ${percent(then.role)}), year in ${percent(today.period)} (first ${percent(then.period)}); in the indicator tables of three outlines all eight fields are right in ${percent(whole / cells)} of cells (first ${percent(before / cells)}).`,
    ),
  );
}

export function unseen({date, first, now}: Unseen): Child {
  const label = words();
  const was = new Map(first.reports.map((r) => [r.id, r]));
  const table = new Map(first.tables.map((t) => [t.id, t]));
  return [
    footnote(
      say(
        `首次：${date}，据它们改任何规则之前。今日的分数在改过规则之后测得，偏高；另有同样多的文本留作检验，不在此处。文本不随本项目分发。`,
        `First: ${date}, before any rule was mended for them. Today's figures were taken after rules were mended and are high; as many texts again are kept for checking and are not shown here. The texts do not come with the project.`,
      ),
    ),
    plainTable(
      say("政府工作报告（所选句子，首次 → 今日）", "Government work reports (chosen sentences, first → today)"),
      [say("文本", "Text"), say("条数", "Claims"), ...FIELDS.map((f) => label[f])],
      now.reports.map((r) => [
        r.id === "all" ? say("合计", "Together") : chinese(r.id),
        r.gold,
        ...FIELDS.map((f) => moved(was.get(r.id)?.[f], r[f])),
      ]),
    ),
    para(),
    plainTable(
      say("规划纲要的指标表（首次 → 今日）", "Indicator tables of outlines (first → today)"),
      [say("文本", "Text"), say("格数", "Cells"), say("读到", "Found"), say("八项全对", "All eight fields")],
      now.tables.map((t) => [
        outlineName(t.id),
        t.cells,
        moved((table.get(t.id)?.found ?? 0) / t.cells, t.found / t.cells),
        moved((table.get(t.id)?.whole ?? 0) / t.cells, t.whole / t.cells),
      ]),
    ),
    para(),
    plainTable(
      say(
        "「把握」有多可信：数值、单位、界限、角色、年份全对的比例",
        "What confidence is worth: right in value, unit, bound, role and year",
      ),
      [say("把握", "Confidence"), say("条数", "Claims"), say("全对", "All right"), say("首次", "First")],
      now.reliability.map((r) => {
        const before = first.reliability.find((b) => b.from === r.from);
        return [`≥ ${r.from}`, r.claims, percent(r.right / r.claims), before ? percent(before.right / before.claims) : "—"];
      }),
    ),
  ];
}
