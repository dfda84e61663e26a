/** Sentences that changed, both beside each other, what was taken out and put in marked. */
import {h, replace, type Child} from "../../components/dom.js";
import {badge, bold, boxed, heading, highlight, linkTo} from "../../components/tags.js";
import {chips} from "../../components/picker.js";
import {pieces} from "../../components/pieces.js";
import {param, say, setState} from "../../components/state.js";
import type {ClauseChange, ClauseChangeKind, PlanChanges} from "../../lib/changes/index.js";
import type {Excerpt} from "../../lib/model/index.js";
import {markShared} from "../../lib/report/marks.js";
import {at} from "../align/clauses.js";
import {clauseWord} from "./words.js";

const LOOKS: Readonly<Record<ClauseChangeKind, readonly [glyph: string, tone: string]>> = {
  dropped: ["−", "short"],
  weakened: ["▽", "short"],
  new: ["＋", "exceeds"],
  strengthened: ["△", "exceeds"],
  reworded: ["≈", "undetermined"],
  split: ["⋎", "undetermined"],
};
const ORDER = Object.keys(LOOKS) as ClauseChangeKind[];
const AT_ONCE = 12;
const joined = (quote: string): string => quote.replace(/\s+/g, "");

export function clausePart({old, new: now, clauses}: PlanChanges): Child {
  if (clauses.length === 0) return null;
  const chosen = param("change");
  const options = ORDER.map((kind) => ({kind, n: clauses.filter((c) => c.kind === kind).length}))
    .filter(({n}) => n > 0)
    .map(({kind, n}) => ({value: kind, label: `${clauseWord(kind)} ${n}`}));
  const list = h("ol", {class: "clause-list"});
  const shown = ORDER.flatMap((kind) => clauses.filter((c) => c.kind === kind && (!chosen || c.kind === chosen)));
  pieces(list, (c: ClauseChange) => item(c, old, now), AT_ONCE).show(
    shown,
    h("li", {class: "muted"}, say("没有这类变动。", "None changed so.")),
  );
  const bar = h("div");
  replace(
    bar,
    chips(say("按变动筛选", "Filter by change"), options, new Set(chosen ? [chosen] : []), (v) =>
      setState({change: v === chosen ? null : v}),
    ),
  );
  return h(
    "section",
    {class: "clauses"},
    heading("sentences", say("条文的变动", "Sentences that changed")),
    bar,
    h("div", {class: "sides clause-names", "aria-hidden": "true"}, bold(say("旧稿", "Older")), bold(say("新稿", "Newer"))),
    list,
  );
}

function item(c: ClauseChange, old: string, now: string): HTMLElement {
  const [glyph, tone] = LOOKS[c.kind];
  return h(
    "li",
    {class: "clause", "data-change": c.kind},
    h("p", {class: "clause-head"}, badge(glyph, tone, clauseWord(c.kind))),
    boxed(
      "sides",
      h(
        "div",
        {},
        words(
          c.old,
          old,
          c.hunks.map((x) => x.out),
        ),
      ),
      boxed(
        "clause-lower",
        words(
          c.new,
          now,
          c.hunks.map((x) => x.in),
        ),
      ),
    ),
  );
}

function words(excerpt: Excerpt | null, plan: string, marked: readonly string[]): HTMLElement {
  if (!excerpt) return h("p", {class: "muted"}, "—");
  const runs = markShared(joined(excerpt.quote), marked.map(joined));
  return h(
    "p",
    {class: "clause-text", lang: "zh-CN"},
    runs.map((run) => (run.style === "mark" ? highlight(run.text) : run.text)),
    " ",
    linkTo(at(plan, excerpt), say("〔原文〕", "[text]")),
  );
}
