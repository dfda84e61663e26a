/** Clause by clause: both sentences beside each other, what they share and what is missing marked. */
import {CLAUSE_VERDICT, quoteInEnglish} from "../../lib/say/index.js";
import {spoken} from "../../components/words.js";
import {shortOf} from "../../components/site.js";
import type {Alignment, ClauseMatch, ClauseVerdict, ClauseVerdictName, Decided, MeasureVerdictName} from "../../lib/model/index.js";
import {markShared} from "../../lib/report/marks.js";
import {h, type Child} from "../../components/dom.js";
import {badge, bold, boxed, bullets, footnote, heading, highlight, linkTo, phrase} from "../../components/tags.js";
import {chips} from "../../components/picker.js";
import {pieces} from "../../components/pieces.js";
import type {Site} from "../../components/site.js";
import {link, param, say, setState, colon, told} from "../../components/state.js";
import {decisionButton, kept} from "../decide.js";
import {elsewhere} from "./repairs.js";
import {targetOf, type Review, type Target} from "../review.js";

const LOOKS: Readonly<Record<MeasureVerdictName, readonly [glyph: string, tone: string]>> = {
  "taken up": ["●", "meets"],
  partly: ["◐", "undetermined"],
  absent: ["○", "short"],
  "not applicable": ["–", "undetermined"],
  done: ["✓", "undetermined"],
};
export const CLAUSE_VERDICTS: readonly ClauseVerdictName[] = ["absent", "partly", "taken up", "not applicable"];
export const clauseWord = (verdict: MeasureVerdictName): string => told(CLAUSE_VERDICT[verdict]);

export function clauseBadge(verdict: MeasureVerdictName): HTMLElement {
  const [glyph, tone] = LOOKS[verdict];
  return badge(glyph, tone, clauseWord(verdict));
}

/** A place in the reader. */
export const at = (plan: string, span: {start: number; end: number}): string => link("read", {plan, at: `${span.start}-${span.end}`});

const joined = (quote: string): string => quote.replace(/\s+/g, "");

export const clauseTarget = (c: ClauseVerdict): Target =>
  targetOf.clause(c, `${clauseWord(c.verdict)}${colon()}${say(joined(c.quote), quoteInEnglish(joined(c.quote)))}`);

/** The sentence with shared elements marked and missing ones underlined; where they overlap, shared wins. */
function marked(quote: string, shared: readonly string[], missing: readonly string[]): Child {
  return markShared(joined(quote), shared.map(joined)).map((run) =>
    run.style === "mark"
      ? highlight(run.text)
      : markShared(run.text, missing.map(joined)).map((r) => (r.style === "mark" ? phrase("lacking", r.text) : r.text)),
  );
}

const list = (words: readonly string[]): string => words.slice(0, 8).join(say("、", ", "));

const quotes = (words: readonly string[]): string => list(words.map(quoteInEnglish));

function below(alignment: Alignment, m: ClauseMatch | undefined): Child {
  if (!m) return h("p", {class: "muted"}, say("没有相近的条款", "no near clause"));
  return [
    h(
      "p",
      {class: "clause-text", lang: "zh-CN"},
      marked(m.quote, m.shared, []),
      " ",
      linkTo(at(alignment.lower, m), say("〔原文〕", "[text]")),
    ),
    footnote(
      m.shared.length ? spoken(say(`共有：${list(m.shared)}。`, `Shared: ${quotes(m.shared)}. `)) : null,
      m.missing.length ? spoken(say(`未见：${list(m.missing)}。`, `Missing: ${quotes(m.missing)}. `)) : null,
    ),
  ];
}

function others(alignment: Alignment, c: ClauseVerdict): Child {
  const rest = c.matches.slice(1, 4);
  if (!rest.length) return null;
  return h(
    "details",
    {class: "small"},
    h("summary", {}, say(`其次相近的 ${rest.length} 条`, `The next ${rest.length}`)),
    bullets(
      rest.map((m) =>
        h("li", {lang: "zh-CN"}, marked(m.quote, m.shared, []), " ", linkTo(at(alignment.lower, m), say("〔原文〕", "[text]"))),
      ),
    ),
  );
}

/** The clause and what is nearest to it below, shared elements marked. */
export function sidesOf(alignment: Alignment, c: ClauseVerdict): HTMLElement {
  const best = c.matches[0];
  return boxed(
    "sides",
    boxed(
      "clause-higher",
      h(
        "p",
        {class: "clause-text", lang: "zh-CN"},
        marked(c.quote, best?.shared ?? [], best?.missing ?? []),
        " ",
        linkTo(at(alignment.higher, c), say("〔原文〕", "[text]")),
      ),
    ),
    boxed("clause-lower", below(alignment, best), others(alignment, c)),
  );
}

const sureness = ({confidence}: ClauseVerdict): string =>
  say(`把握 ${Math.round(100 * confidence)}%`, `${Math.round(100 * confidence)}% sure`);

/** Who read it, and what the program had said where it is another thing. */
const readBy = ({by, proposed}: Decided): string => {
  const said = clauseWord(proposed as ClauseVerdictName);
  return say(`${by.join("、")}审读（程序判定：${said}）`, `read by ${by.join(", ")} (the program: ${said})`);
};

function item(alignment: Alignment, c: ClauseVerdict, review: Review): HTMLElement {
  return h(
    "li",
    {class: "clause", id: `c-${c.start}`, "data-verdict": c.verdict},
    h(
      "p",
      {class: "clause-head"},
      clauseBadge(c.verdict),
      phrase("small muted", c.decided ? spoken(readBy(c.decided)) : sureness(c)),
      h("span", {class: "path", lang: "zh-CN"}, c.section.at(-1)?.replace(/\s+/g, " ") ?? ""),
      decisionButton(review, clauseTarget(c)),
    ),
    sidesOf(alignment, c),
    c.verdict === "absent" || c.verdict === "partly" ? elsewhere(alignment, (repairs) => repairs.clauses.get(c.start)) : null,
  );
}

/** What the filter looks at: all that an item shows. */
const wordsOf = (c: ClauseVerdict): string =>
  [c.section.at(-1) ?? "", c.quote, ...c.matches.slice(0, 4).flatMap((m) => [m.quote, ...m.shared, ...m.missing])].map(joined).join(" ");

/** Clauses that are drawn in one piece. */
const AT_ONCE = 12;

export function clauseList(site: Site, alignment: Alignment, review: Review): Child {
  if (!alignment.clauses.length) return null;
  const chosen = param("clause");
  const short = (id: string): string => shortOf(site.plan(id)?.plan) ?? id;
  const n = (v: ClauseVerdictName): number => alignment.clauses.filter((c) => c.verdict === v).length;
  const options = CLAUSE_VERDICTS.filter(n).map((v) => ({
    value: v,
    label: say(`只看${clauseWord(v)} ${n(v)}`, `Only ${clauseWord(v)} ${n(v)}`),
  }));
  const shown = alignment.clauses.filter((c) => (!chosen || c.verdict === chosen) && kept(review, clauseTarget(c)));
  const list = h("ol", {class: "clause-list"});
  const lines = pieces(list, (c: ClauseVerdict) => item(alignment, c, review), AT_ONCE);
  const count = h("span", {class: "count", role: "status"});
  const input = h("input", {type: "search", id: "clauses-filter", placeholder: say("在条款中筛选", "Filter the clauses")});
  input.setAttribute("aria-label", say("在条款中筛选", "Filter the clauses"));
  input.value = param("clauses.q");
  const sift = (): void => {
    const words = input.value.split(/\s+/).filter(Boolean);
    const left = shown.filter((c) => words.every((w) => wordsOf(c).includes(w)));
    lines.show(left, h("li", {class: "muted"}, say("没有符合筛选条件的条款。", "No clause fits the filters.")));
    count.textContent = say(`${left.length} / ${alignment.clauses.length} 条`, `${left.length} of ${alignment.clauses.length}`);
  };
  input.addEventListener("input", () => {
    setState({"clauses.q": input.value}, "silent");
    sift();
  });
  sift();
  return h(
    "section",
    {class: "clauses"},
    heading("clauses", say("逐条条款", "Clause by clause")),
    chips(say("按结论筛选条款", "Filter clauses"), options, new Set(chosen ? [chosen] : []), (v) =>
      setState({clause: v === chosen ? null : v}),
    ),
    boxed("table-head", count, input),
    footnote(
      say("先列上级条款，", "First the higher plan, "),
      highlight(say("共有的要素", "shared")),
      say("加底色，", ", "),
      phrase("lacking", say("下级未见的要素", "missing below")),
      say("加虚线；再列下级最接近的条款。", "; then the nearest clause of the lower plan."),
    ),
    h("div", {class: "sides clause-names", "aria-hidden": "true"}, bold(short(alignment.higher)), bold(short(alignment.lower))),
    list,
  );
}
