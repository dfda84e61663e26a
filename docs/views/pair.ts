/** A dialog beside a cell of a matrix: what it stands for, opened by mouse or key, closed by Escape; the focus goes back. */
import type {AlignedValue, IndicatorVerdict} from "../lib/model/index.js";
import {h, type Child} from "../components/dom.js";
import type {Site} from "../components/site.js";
import {link, say} from "../components/state.js";
import {number, printed} from "../components/value.js";
import {verdictBadge} from "../components/words.js";
import {nameIn} from "./align/indicators.js";

export function openDialog(title: Child, content: Child, opener: HTMLElement): void {
  const close = h("button", {type: "button", class: "close", "aria-label": say("关闭", "Close"), onclick: () => dialog.close()}, "✕");
  const dialog: HTMLDialogElement = h(
    "dialog",
    {class: "drawer", "aria-labelledby": "dialog-title"},
    close,
    h("h2", {id: "dialog-title", tabindex: -1}, title),
    content,
  );
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  dialog.addEventListener("close", () => {
    dialog.remove();
    opener.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}

function sentence(site: Site, value: AlignedValue | null, plan: string): Child {
  const claim = value && site.claim(value.claim);
  const name = site.plan(plan)?.plan.short ?? plan;
  if (!value || !claim) return [h("h3", {}, name), h("p", {class: "muted"}, say("规划未写明。", "Not stated."))];
  return [
    h("h3", {}, name),
    h(
      "p",
      {},
      h("span", {class: "big"}, number(claim, printed(value), value.metric)),
      h("span", {class: "unit"}, value.unit),
      value.year === null ? null : h("span", {class: "year"}, `（${value.year}）`),
    ),
    h("blockquote", {class: "quote", lang: "zh-CN"}, claim.quote || `${claim.name} ${claim.number}${claim.unit}`),
  ];
}

/** Both sentences of a verdict. */
export function openPair(site: Site, lower: string, higher: string, v: IndicatorVerdict, opener: HTMLElement): void {
  openDialog(
    nameIn(site, v.indicator),
    [
      h("p", {}, verdictBadge(v.verdict)),
      h("p", {class: "small"}, say(v.reason, v.reasonEn)),
      sentence(site, v.lower, lower),
      sentence(site, v.higher, higher),
      h("p", {class: "actions"}, h("a", {href: link("align", {lower, higher})}, say("看整份对齐", "The whole alignment"))),
    ],
    opener,
  );
}
