/** What the audit found, at the margin of the text. */
import type {Document, Finding} from "../../lib/model/index.js";
import {h} from "../../components/dom.js";
import {phrase} from "../../components/tags.js";
import {link, wording} from "../../components/state.js";
import {severityBadge} from "../../components/words.js";
import {anchorOf} from "../audit/anchor.js";

/** The text that the reader sees: the one drawn at build where that is the same, known once the page is alive. */
export function standingText(body: HTMLElement): () => Promise<HTMLElement> {
  const view = globalThis.document.querySelector("#view");
  if (!view?.hasAttribute("data-still")) return async () => body;
  return async () => {
    while (view.hasAttribute("data-still")) await new Promise((done) => setTimeout(done, 20));
    return body.isConnected ? body : (view.querySelector<HTMLElement>("article.text") ?? body);
  };
}

/** What the audit found, at the margin of the paragraph that it is about; comes after the text stands. */
export function auditMarks(document: Document, plan: string, findings: readonly Finding[], body: HTMLElement): void {
  const marked = new Map<number, Finding[]>();
  for (const f of findings)
    for (const s of f.spans) {
      const block = s.start < 0 ? undefined : document.blocks.find((b) => b.start <= s.start && b.end > s.start);
      const list = block && (marked.get(block.start) ?? []);
      if (block && list && !list.includes(f)) marked.set(block.start, [...list, f]);
    }
  for (const [start, list] of marked) {
    const block = body.querySelector(`#o${start}`);
    if (!block) continue;
    const item = (f: Finding): HTMLElement =>
      h(
        "a",
        {href: `${link("audit", {plan})}#${anchorOf(f)}`, title: wording(f, "message"), class: "margin-mark"},
        severityBadge(f.severity),
        phrase("visually-hidden", `：${wording(f, "message")}`),
      );
    block.before(
      h(
        "div",
        {class: "margin-notes", role: "note"},
        list.slice(0, 4).map(item),
        list.length > 4 ? phrase("small muted", ` +${list.length - 4}`) : null,
      ),
    );
  }
}
