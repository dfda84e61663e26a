/** The full text of a plan, well set: outline, claims underlined by role, find in text, links to any place. */
import type {Block, Claim, Document, Finding, Section, Span, Table} from "../lib/model/index.js";
import {h, type Child} from "../components/dom.js";
import {notice, titled} from "../components/page.js";
import {picker} from "../components/picker.js";
import {loadDocument, type Site} from "../components/site.js";
import {link, param, say, setState} from "../components/state.js";
import {printed} from "../components/value.js";
import {roleWord, severityBadge} from "../components/words.js";
import {anchorOf} from "./audit/anchor.js";
import {findingsOf} from "./texts.js";

interface Mark extends Span {
  readonly kind: "claim" | "at" | "found";
  readonly claim?: Claim;
}

/** Text between two offsets with its marks; marks may touch and overlap. */
function marked(text: string, from: number, to: number, marks: readonly Mark[]): Child[] {
  const here = marks.filter((m) => m.start < to && m.end > from);
  const cuts = [...new Set([from, to, ...here.flatMap((m) => [Math.max(from, m.start), Math.min(to, m.end)])])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i]!;
    const over = here.filter((m) => m.start <= start && m.end >= end);
    return over.reduce<Child>((inner, m) => wrap(m, inner, start), text.slice(start, end));
  });
}

function wrap(mark: Mark, inner: Child, start: number): Child {
  if (mark.kind !== "claim" || !mark.claim) return h("mark", {class: mark.kind, "data-start": start}, inner);
  const c = mark.claim;
  return h(
    "a",
    {
      class: `claim claim-${c.role}`,
      href: link("read", {plan: c.plan, at: `${mark.start}-${mark.end}`}),
      "data-claim": c.id,
      title: `${roleWord(c.role)}：${c.name} ${printed(c)}${c.unit}`,
      "aria-haspopup": "dialog",
    },
    inner,
  );
}

const headingAt = (document: Document): Map<number, Section> => new Map(document.sections.map((s) => [s.headingSpan.start, s]));

function tableOf(text: string, start: number, table: Table, marks: readonly Mark[]): HTMLElement {
  const cell =
    (name: "th" | "td") =>
    (c: Span): HTMLElement =>
      h(name, name === "th" ? {scope: "col"} : {}, marked(text, c.start, c.end, marks));
  return h(
    "div",
    {
      id: `o${start}`,
      class: "table-box",
      tabindex: 0,
      role: "region",
      "aria-label": table.caption || say("原文表格", "Table of the text"),
    },
    h(
      "table",
      {},
      table.caption ? h("caption", {class: "visually-hidden"}, table.caption) : null,
      table.header.length ? h("thead", {}, h("tr", {}, table.header.map(cell("th")))) : null,
      h(
        "tbody",
        {},
        table.rows.map((r) => h("tr", {}, r.map(cell("td")))),
      ),
    ),
  );
}

function blockOf(document: Document, block: Block, sections: ReadonlyMap<number, Section>, marks: readonly Mark[]): Child {
  const {text} = document;
  const table = block.kind === "table" ? document.tables.find((t) => t.start < block.end && t.end > block.start) : undefined;
  if (table) return tableOf(text, block.start, table, marks);
  const content = marked(text, block.start, block.end, marks);
  const section = sections.get(block.start);
  const level = section ? String(section.level) : null;
  if (block.kind === "heading")
    return h(
      "p",
      {
        class: "heading",
        id: `o${block.start}`,
        "data-level": level,
        role: "heading",
        "aria-level": section ? depthOf(document, section) + 2 : 2,
      },
      content,
    );
  return h("p", {id: `o${block.start}`, class: block.kind === "paragraph" ? null : block.kind}, content);
}

/** Headings above a section, the document's own title not counted. */
function depthOf(document: Document, section: Section): number {
  const parent = document.sections[section.parent];
  if (!parent) return 0;
  return depthOf(document, parent) + (parent.kind === "title" ? 0 : 1);
}

function outline(document: Document): HTMLElement {
  const parts = document.sections.filter((s) => s.kind !== "run-in" && s.kind !== "title");
  const depth = Math.min(...parts.map((s) => s.level), 9);
  const shown = parts.filter((s) => s.level < depth + 4);
  const item = (s: Section): HTMLElement =>
    h(
      "li",
      {},
      h("a", {href: `#o${s.headingSpan.start}`, style: `--level:${s.level - depth + 1}`}, s.heading.replace(/\s+/g, " ").slice(0, 40)),
    );
  return h("nav", {class: "outline", "aria-label": say("目录", "Outline"), tabindex: 0}, h("ol", {}, shown.map(item)));
}

function find(text: string, words: string): Mark[] {
  if (!words) return [];
  const found: Mark[] = [];
  for (let at = text.indexOf(words); at >= 0 && found.length < 500; at = text.indexOf(words, at + words.length))
    found.push({kind: "found", start: at, end: at + words.length});
  return found;
}

function place(): Mark[] {
  const [start, end] = param("at").split("-").map(Number);
  return Number.isInteger(start) && Number.isInteger(end) && end! > start! ? [{kind: "at", start: start!, end: end!}] : [];
}

/** First pieces of the passages found, in the order of the text. */
const hits = (body: HTMLElement, found: readonly Mark[]): HTMLElement[] =>
  found.flatMap((m) => body.querySelector<HTMLElement>(`mark.found[data-start="${m.start}"]`) ?? []);

/** Find in the text: how many, which one, the one before and the one after. */
function finder(words: string, found: readonly Mark[], body: HTMLElement): HTMLElement {
  const label = say("在本文中查找", "Find in this text");
  const input = h("input", {type: "search", id: "find", value: words, placeholder: label});
  const list = hits(body, found);
  const status = h("span", {class: "count", role: "status"});
  let now = Math.max(
    0,
    found.findIndex((m) => place().some((p) => p.start < m.end && p.end > m.start)),
  );
  const show = (scroll: boolean): void => {
    list.forEach((x, i) => x.classList.toggle("current", i === now));
    status.textContent = list.length ? `${now + 1} / ${list.length}` : say("没有找到", "not found");
    if (scroll) list[now]?.scrollIntoView({block: "center", behavior: "instant"});
  };
  const step = (by: number) => (): void => {
    now = (now + by + list.length) % list.length;
    show(true);
  };
  const form = h("form", {role: "search"}, h("label", {class: "control"}, h("span", {}, label), input));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const asked = input.value.trim();
    if (asked === words && list.length) step(1)();
    else setState({q: asked, at: null});
  });
  if (!words) return form;
  show(false);
  const button = (id: string, text: string, name: string, by: number): HTMLElement =>
    h("button", {type: "button", id, "aria-label": name, title: name, disabled: !list.length, onclick: step(by)}, text);
  return h(
    "div",
    {class: "finder"},
    form,
    button("find-before", "↑", say("上一处", "Previous"), -1),
    button("find-after", "↓", say("下一处", "Next"), 1),
    status,
  );
}

/** The text that the reader sees: the one drawn at build where that is the same, known once the page is alive. */
function standingText(body: HTMLElement): () => Promise<HTMLElement> {
  const view = globalThis.document.querySelector("#view");
  if (!view?.hasAttribute("data-still")) return async () => body;
  return async () => {
    while (view.hasAttribute("data-still")) await new Promise((done) => setTimeout(done, 20));
    return body.isConnected ? body : (view.querySelector<HTMLElement>("article.text") ?? body);
  };
}

/** What the audit found, at the margin of the paragraph that it is about; comes after the text stands. */
function auditMarks(document: Document, plan: string, findings: readonly Finding[], body: HTMLElement): void {
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
        {href: `${link("audit", {plan})}#${anchorOf(f)}`, title: say(f.message, f.messageEn), class: "margin-mark"},
        severityBadge(f.severity),
        h("span", {class: "visually-hidden"}, `：${say(f.message, f.messageEn)}`),
      );
    block.before(
      h(
        "div",
        {class: "margin-notes", role: "note"},
        list.slice(0, 4).map(item),
        list.length > 4 ? h("span", {class: "small muted"}, ` +${list.length - 4}`) : null,
      ),
    );
  }
}

function legend(): HTMLElement {
  const roles = ["target", "interim", "baseline", "achieved", "task"] as const;
  return h(
    "ul",
    {class: "legend"},
    roles.map((r) => h("li", {}, h("span", {class: `claim claim-${r}`}, roleWord(r)))),
  );
}

/** Brings the place of a link into view once the text stands. */
function goTo(box: HTMLElement): void {
  const target = box.querySelector(".at") ?? box.querySelector(".found");
  if (target) requestAnimationFrame(() => target.scrollIntoView({block: "center", behavior: "instant"}));
  else if (location.hash) requestAnimationFrame(() => document.getElementById(location.hash.slice(1))?.scrollIntoView());
}

export async function reader(site: Site): Promise<Child> {
  const texts = site.records.filter((r) => !r.plan.secondary);
  const asked = site.plan(param("plan"));
  const record = asked ?? texts.toSorted((a, b) => b.claims.length - a.claims.length)[0];
  if (!record) return notice(say("库中还没有规划全文。", "There is no text yet."));
  const choose = picker(
    "plan",
    say("规划", "Plan"),
    site.records.map((r) => ({value: r.plan.id, label: r.plan.short})),
    record.plan.id,
    (v) => setState({plan: v, at: null, q: null}),
  );
  titled(record.plan.title);
  const document = await loadDocument(record.plan);
  if (!document)
    return [
      h("div", {class: "controls"}, choose),
      notice(
        h(
          "p",
          {},
          say("这份文件的全文未入库，只有二手来源的指标：", "The text is not in the corpus; its targets are known from: "),
          record.plan.secondary?.sources.join("、"),
        ),
        h("p", {}, h("a", {href: link("plans", {plan: record.plan.id})}, say("看这份文件的指标", "See its targets"))),
      ),
    ];
  const words = param("q");
  const found = find(document.text, words);
  const claims: Mark[] = record.claims
    .filter((c) => c.numberStart >= 0)
    .map((claim) => ({kind: "claim", claim, start: claim.numberStart, end: claim.numberStart + claim.number.length}));
  const marks: Mark[] = [...unlike(claims), ...found, ...place()];
  const sections = headingAt(document);
  const body = h(
    "article",
    {class: "text", lang: "zh-CN", "aria-label": record.plan.title},
    document.blocks.map((b) => blockOf(document, b, sections, marks)),
  );
  goTo(body);
  const standing = standingText(body);
  const marking = findingsOf(record).then(async (list) => auditMarks(document, record.plan.id, list, await standing()));
  marking.catch(() => undefined); // The text stands without them.
  const box = h("div", {class: "reader"}, outline(document), body);
  return [
    h("div", {class: "controls"}, choose, finder(words, found, body)),
    h(
      "p",
      {class: "muted small"},
      [record.plan.issuer, record.plan.number, record.plan.issued].filter(Boolean).join(" · "),
      " ",
      say(
        `${document.text.length} 字，${record.claims.length} 条量化陈述`,
        `${document.text.length} characters, ${record.claims.length} statements`,
      ),
      " · ",
      h("a", {href: `${link("").replace(/\?.*/, "")}sources/${record.plan.id}/source.txt`}, say("原文文件", "source file")),
      " · ",
      h("a", {href: link("audit", {plan: record.plan.id})}, say("审核", "audit")),
    ),
    record.plan.remarks.length
      ? h(
          "details",
          {class: "small"},
          h("summary", {}, say(`读这份文本须知（${record.plan.remarks.length}）`, `About this text (${record.plan.remarks.length})`)),
          h(
            "ul",
            {lang: "zh-CN"},
            record.plan.remarks.map((r) => h("li", {}, r)),
          ),
        )
      : null,
    legend(),
    box,
  ];
}

/** One mark a printed number, also where it holds for several indicators. */
function unlike(marks: readonly Mark[]): Mark[] {
  const seen = new Set<number>();
  return marks.filter((m) => !seen.has(m.start) && seen.add(m.start));
}
