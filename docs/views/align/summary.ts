/** The score, what it is made of, weights to change, and what was not checked. */
import {DEFAULT_WEIGHTS, summarise, whyNoScore} from "../../lib/align/summary.js";
import type {Alignment} from "../../lib/model/index.js";
import {h, replace, type Child} from "../../components/dom.js";
import {action, bold, bullet, bullets, controls, foldout, footnote, heading, linkTo, para, section} from "../../components/tags.js";
import {nameOf, type Site} from "../../components/site.js";
import {link, param, say, setState, wording, colon} from "../../components/state.js";
import {plainTable} from "../../components/box.js";
import {partWord} from "../../components/words.js";
import {at} from "./clauses.js";

const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  indicators: ["指标", "indicators"],
  clauses: ["条款", "clauses"],
  measures: ["举措", "measures"],
};
const PARTS = Object.keys(DEFAULT_WEIGHTS);

/** Weights of the URL, in the order of the parts; the usual ones where there are none. */
export function weights(): Readonly<Record<string, number>> {
  const given = param("weights").split(",");
  const read = (part: string, i: number): number => {
    const n = Number(given[i]);
    return given[i] !== undefined && given[i] !== "" && n >= 0 ? n : DEFAULT_WEIGHTS[part]!;
  };
  return Object.fromEntries(PARTS.map((part, i) => [part, read(part, i)]));
}

/** The alignment under the weights chosen; verdicts do not depend on them. */
export const weighted = (alignment: Alignment): Alignment => ({
  ...alignment,
  summary: summarise(alignment.indicators, alignment.clauses, alignment.measures, weights(), alignment.reference === null),
});

function scoreLine({summary: {score, sensitivity}, reference}: Alignment): HTMLElement {
  const why = whyNoScore(reference !== null);
  return h(
    "p",
    {role: "status"},
    score === null
      ? say(`不给总分：${why.zh}。`, `No score: ${why.en}.`)
      : [
          say("加权得分 ", "Weighted score "),
          bold(score.toFixed(1)),
          say(
            `（任一权重减半或加倍时在 ${sensitivity?.low.toFixed(1)}–${sensitivity?.high.toFixed(1)} 之间）。`,
            ` (between ${sensitivity?.low.toFixed(1)} and ${sensitivity?.high.toFixed(1)} when any one weight is halved or doubled).`,
          ),
        ],
  );
}

export function summaryPart(alignment: Alignment): Child {
  const line = h("div");
  const draw = (): void => replace(line, scoreLine(weighted(alignment)));
  const inputs = PARTS.map((part) => {
    const input = h("input", {type: "number", id: `weight-${part}`, min: 0, max: 10, step: 0.1, value: weights()[part]});
    input.addEventListener("input", () => {
      const now = inputs.map((i) => i.value);
      const usual = PARTS.every((p, i) => Number(now[i]) === DEFAULT_WEIGHTS[p]);
      setState({weights: usual ? null : now.join(",")}, "silent");
      draw();
    });
    return input;
  });
  const label = (part: string, i: number): HTMLElement =>
    h("label", {class: "control weight"}, h("span", {}, say(`${NAMES[part]![0]}权重`, `Weight of ${NAMES[part]![1]}`)), inputs[i]);
  const usual = (): void => {
    PARTS.forEach((p, i) => (inputs[i]!.value = String(DEFAULT_WEIGHTS[p])));
    setState({weights: null}, "silent");
    draw();
  };
  const rows = alignment.summary.parts
    .filter((p) => p.of > 0)
    .map((p) => [partWord(p.name), `${p.count} / ${p.of}`, `${(p.share * 100).toFixed(0)}%`]);
  draw();
  return section(
    heading("summary", say("合计，以及它由什么组成", "The sum and its parts")),
    line,
    controls(PARTS.map(label), action(usual, say("恢复默认权重", "Usual weights"))),
    plainTable(say("合计", "Summary"), [], rows),
    footnote(
      say(
        "得分 = 100 × Σ(权重 × 分项比例) ÷ Σ权重；部分承接计半，不可比与待定不计为未达。导出的报告用这里的权重。",
        "Score = 100 × Σ(weight × share) ÷ Σ weight; partly counts half; what is not comparable or undetermined is no failure. Reports use these weights.",
      ),
    ),
  );
}

export function own(site: Site, alignment: Alignment): Child {
  if (!alignment.own.length) return null;
  const one = (id: string): Child => {
    const indicator = site.indicator(id);
    return indicator ? bullet(linkTo(link("indicator", {id}), nameOf(indicator))) : null;
  };
  return foldout(
    say(`只有下级规划有的指标（${alignment.own.length}）`, `Indicators of the lower plan only (${alignment.own.length})`),
    bullets(alignment.own.map(one)),
  );
}

/** Every place is a link into the plan whose text it is. */
export function unchecked(site: Site, alignment: Alignment): Child {
  const below = site.plan(alignment.lower)?.plan.title ?? "";
  const planOf = (what: string): string =>
    what.startsWith("下级规划") || (below && what.startsWith(below)) ? alignment.lower : alignment.higher;
  const places = (u: Alignment["unchecked"][number]): Child =>
    u.spans
      .slice(0, 5)
      .map((s) => [
        " ",
        h("a", {class: "small", lang: "zh-CN", href: at(planOf(u.what), s)}, `「${s.quote.replace(/\s+/g, "").slice(0, 24)}」`),
      ]);
  return section(
    heading("unchecked", say("没有检查的", "What was not checked")),
    alignment.unchecked.length
      ? bullets(
          alignment.unchecked.map((u) =>
            bullet([wording(u, "what"), colon(), u.count, say(" 处。", ". "), wording(u, "reason"), say("。", ".")], places(u)),
          ),
        )
      : para(say("两份文本的每一条都检查过。", "Nothing was left out.")),
  );
}
