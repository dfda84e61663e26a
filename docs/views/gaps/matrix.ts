/** National targets × plans: a verdict in each cell, both sentences behind it. */
import {shortOf} from "../../components/site.js";
import {alignmentMatrix, VERDICT_LOOKS, type VerdictCell} from "../../lib/charts/matrix.js";
import type {AlignedValue, PlanRecord} from "../../lib/model/index.js";
import {labelled} from "../../components/box.js";
import {h, type Child} from "../../components/dom.js";
import {boxed, bullet, heading, linkTo, listing, phrase, section} from "../../components/tags.js";
import {chips} from "../../components/picker.js";
import {apart, matrixBox, sheet} from "../../components/sheet.js";
import type {Site} from "../../components/site.js";
import {language, link, param, say, setState, listed, bracketed, colon, wording} from "../../components/state.js";
import {printed, signOf, timeOf, unitWord} from "../../components/value.js";
import {reasonOf} from "../../components/verdicts.js";
import {toneOf, verdictWord} from "../../components/words.js";
import {nameIn, side, VERDICTS} from "../align/indicators.js";
import {cellKey, rowKey, type Cell} from "./cells.js";

const reason = (c: Cell): string => wording(c.verdict, "reason");

const REFERENCE = (): string => say("仅作参照", "reference only");

/** A glyph that opens both sentences; without script it leads to the alignment of the two plans. */
function glyph(site: Site, c: Cell): HTMLElement {
  const {verdict} = c.verdict;
  const label = `${shortOf(c.lower.plan)}${say("，", ", ")}${nameIn(site, c.verdict.indicator)}${colon()}${verdictWord(verdict)}${c.verdict.reference ? bracketed(REFERENCE()) : ""}`;
  const attributes = {
    class: `glyph ${toneOf(verdict)}`,
    href: link("align", {lower: c.lower.plan.id, higher: c.higher.plan.id}),
    "data-cell": cellKey(c),
    title: `${verdictWord(verdict)}${c.verdict.reference ? bracketed(REFERENCE()) : ""}${colon()}${reason(c)}`,
    "aria-label": label,
    "aria-haspopup": "dialog",
  };
  const looks = VERDICT_LOOKS[verdict].glyph;
  const opener = h("a", attributes, c.verdict.reference ? `(${looks})` : looks);
  // What is missing stands in a line that a card turns round: glyph, word, plan.
  return labelled(
    shortOf(c.lower.plan),
    verdict === "missing" ? [onCard(site, c), opener] : [opener, onCard(site, c)],
    verdict === "missing" ? "short" : null,
  );
}

/** What a card says beside the glyph: the verdict, the value and why. */
function onCard(site: Site, {verdict: v}: Cell): Child {
  return phrase(
    "cards-only",
    h("b", {class: toneOf(v.verdict)}, verdictWord(v.verdict)),
    v.reference ? bracketed(REFERENCE()) : "",
    " ",
    v.lower && side(site, v.lower, []),
    v.verdict === "missing" ? null : phrase("small muted why", reasonOf(site, v)),
  );
}

const firstOf = (cells: readonly Cell[]): Cell[] => [...new Map(cells.map((c) => [rowKey(c), c])).values()];
const plansOf = (cells: readonly Cell[]): PlanRecord[] => [...new Set(cells.map((c) => c.lower))];

function matrix(site: Site, cells: readonly Cell[]): HTMLElement {
  const columns = plansOf(cells);
  const at = new Map(cells.map((c) => [cellKey(c), c]));
  const head = (r: PlanRecord): HTMLElement => h("th", {scope: "col"}, linkTo(link("region", {code: r.plan.region}), shortOf(r.plan)));
  const row = (c: Cell): HTMLElement =>
    h(
      "tr",
      {},
      h(
        "th",
        {scope: "row"},
        linkTo(link("indicator", {id: c.verdict.indicator}), nameIn(site, c.verdict.indicator)),
        boxed("small muted", shortOf(c.higher.plan), " ", side(site, c.verdict.higher, [])),
      ),
      columns.map((lower) => {
        const found = at.get(cellKey({...c, lower}));
        return found ? glyph(site, found) : h("td", {class: "none"});
      }),
    );
  return matrixBox(
    say("对齐矩阵", "Alignment matrix"),
    say("国家目标与各规划", "National targets by plans"),
    [h("th", {scope: "col"}, say("国家目标", "National target")), columns.map(head)],
    firstOf(cells).map(row),
    "verdicts",
  );
}

const written = (v: AlignedValue | null): string => (v ? `${printed(v)} ${unitWord(v.unit)}${bracketed(timeOf(v))}` : "");

/** What the picture draws; the labels say which target and which plan, whatever their names. */
function drawn(site: Site, cells: readonly Cell[]): VerdictCell[] {
  const target = (c: Cell): string => `${nameIn(site, c.verdict.indicator)} ${shortOf(c.higher.plan)} ${written(c.verdict.higher)}`;
  const [row, column] = [
    apart(cells, target, rowKey),
    apart(
      cells,
      (c) => shortOf(c.lower.plan),
      (c) => c.lower.plan.id,
    ),
  ];
  return cells.map((c) => ({indicator: row(c), plan: column(c), verdict: c.verdict.verdict, tooltip: reason(c)}));
}

/** Bound, number, upper end, unit and year, each for itself. */
const partsOf = (v: AlignedValue | null): (string | number | null)[] =>
  v ? [signOf(v.comparator), v.value, v.valueMax, unitWord(v.unit), v.year] : [null, null, null, null, null];

function lines(site: Site, cells: readonly Cell[]): (string | number | null)[][] {
  const line = (c: Cell): (string | number | null)[] => [
    nameIn(site, c.verdict.indicator),
    shortOf(c.higher.plan),
    ...partsOf(c.verdict.higher),
    shortOf(c.lower.plan),
    ...partsOf(c.verdict.lower),
    verdictWord(c.verdict.verdict),
    c.verdict.reference ? REFERENCE() : "",
    reason(c),
  ];
  const head = say(
    "指标,上级规划,国家目标界限,国家目标,国家目标上限,国家目标单位,国家目标年份,规划,本规划目标界限,本规划目标,本规划目标上限,本规划目标单位,本规划目标年份,结论,参照,理由",
    "Indicator,Higher plan,Bound of national target,National target,Upper end of national target,Unit of national target,Year of national target,Plan,Bound of plan's target,Plan's target,Upper end of plan's target,Unit of plan's target,Year of plan's target,Verdict,Reference,Reason",
  );
  return [head.split(","), ...cells.map(line)];
}

const legend = (): HTMLElement =>
  listing(
    "legend",
    VERDICTS.map((v) => h("li", {class: toneOf(v)}, `${VERDICT_LOOKS[v].glyph} ${verdictWord(v)}`)),
    bullet(say("（）仅作参照，不计入", "( ) reference only, not counted")),
  );

export function matrixSection(site: Site, all: readonly Cell[]): HTMLElement {
  const stated = new Set(all.filter((c) => c.verdict.lower !== null).map(rowKey));
  const only = param("rows") !== "all";
  const cells = all.filter((c) => !only || stated.has(rowKey(c)));
  return section(
    heading("matrix", say("对齐矩阵：点一格看两边的原句", "The matrix: a cell opens both sentences")),
    chips(
      say("显示哪些指标", "Which indicators"),
      [
        {value: "stated", label: say("至少一份规划写到的", "Stated by a plan")},
        {value: "all", label: say("全部国家目标", "All national targets")},
      ],
      new Set([only ? "stated" : "all"]),
      (v) => setState({rows: v === "all" ? "all" : null}),
    ),
    sheet({
      id: "gaps-matrix",
      title: say("各规划与国家目标的对齐", "How each plan aligns with the national targets"),
      legend: legend(),
      table: matrix(site, cells),
      caption: say("每格是一份规划对一项国家目标的结论。", "Each cell is what one plan makes of one national target."),
      source: listed([...new Set(cells.flatMap((c) => [shortOf(c.higher.plan), shortOf(c.lower.plan)]))]),
      spec: () => alignmentMatrix(drawn(site, cells), {lang: language(), step: 40}),
      data: () => lines(site, cells),
    }),
  );
}
