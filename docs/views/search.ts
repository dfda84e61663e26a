/** Search over indicators, measures, plans and the texts themselves; any run of Han characters is found. */
import type {PlanRecord} from "../lib/model/index.js";
import {h, type Child} from "../components/dom.js";
import {loadText, nameOf, type Site, shortOf} from "../components/site.js";
import {link, param, say, setState, listed, colon} from "../components/state.js";

const AROUND = 36;
const MOST = 30;

interface Hit {
  readonly start: number;
  readonly end: number;
}

/** Every place of the words in a text, white space in the text disregarded. */
function places(text: string, words: string): Hit[] {
  const pattern = Array.from(words.replace(/\s+/g, ""))
    .map((c) => c.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("\\s*");
  return [...text.matchAll(new RegExp(pattern, "giu"))].map((m) => ({start: m.index, end: m.index + m[0].length}));
}

function passage(record: PlanRecord, text: string, {start, end}: Hit): HTMLElement {
  const clean = (s: string): string => s.replace(/\s*\n\s*/g, " ");
  return h(
    "li",
    {},
    h(
      "a",
      {href: link("read", {plan: record.plan.id, at: `${start}-${end}`}), lang: "zh-CN"},
      "…",
      clean(text.slice(Math.max(0, start - AROUND), start)),
      h("mark", {}, text.slice(start, end)),
      clean(text.slice(end, end + AROUND)),
      "…",
    ),
  );
}

function box(words: string): HTMLElement {
  const input = h("input", {
    type: "search",
    id: "q",
    value: words,
    "aria-label": say("搜索", "Search"),
    placeholder: say("例如：明厨亮灶、满意度、简易注销", "For example: food"),
    style: "flex:1",
  });
  const form = h("form", {class: "controls", role: "search"}, input, h("button", {type: "submit"}, say("搜索", "Search")));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    setState({q: input.value.trim()});
  });
  return form;
}

export async function search(site: Site): Promise<Child> {
  const words = param("q").trim();
  if (!words)
    return [
      box(""),
      h(
        "p",
        {class: "lead"},
        say(
          "在规划、指标、举措与全文中查找。输入任何连续的字即可，不必是词的开头。",
          "Searches plans, indicators, measures and full texts. Any run of characters is found.",
        ),
      ),
    ];
  const has = (...names: readonly string[]): boolean => names.some((n) => n.toLowerCase().includes(words.toLowerCase()));
  const indicators = site.data.indicators.filter((i) => has(i.zh, i.en, ...i.aliases));
  const measures = site.data.measures.filter((m) => has(m.zh, m.en, ...m.patterns));
  const plans = site.records.filter((r) => has(r.plan.title, shortOf(r.plan), site.region(r.plan.region)?.name ?? ""));
  const texts = site.records.filter((r) => !r.plan.secondary);
  const found = await Promise.all(texts.map(async (record) => ({record, text: await loadText(record.plan.id)})));
  const hits = found.map(({record, text}) => ({record, text, places: places(text, words)})).filter((f) => f.places.length);
  const total = hits.reduce((n, f) => n + f.places.length, 0);
  const links = (title: string, list: readonly {href: string; label: string; lang?: string}[]): Child =>
    list.length
      ? h(
          "section",
          {},
          h("h2", {}, title),
          h(
            "ul",
            {},
            list.map((x) => h("li", {}, h("a", {href: x.href, lang: x.lang ?? null}, x.label))),
          ),
        )
      : null;
  const passages = (f: (typeof hits)[number]): HTMLElement =>
    h(
      "section",
      {},
      h(
        "h3",
        {},
        h(
          "a",
          {href: link("read", {plan: f.record.plan.id, q: words})},
          `${shortOf(f.record.plan)}${colon()}${say(`${f.places.length} 处`, `${f.places.length} passages`)}`,
        ),
      ),
      h(
        "ul",
        {class: "small"},
        f.places.slice(0, MOST).map((p) => passage(f.record, f.text, p)),
        f.places.length > MOST
          ? h("li", {}, h("a", {href: link("read", {plan: f.record.plan.id, q: words})}, say("在原文中看全部", "See all in the text")))
          : null,
      ),
    );
  const silent = texts.filter((r) => !hits.some((f) => f.record === r));
  return [
    box(words),
    h(
      "p",
      {class: "finding", role: "status"},
      total || indicators.length || measures.length || plans.length
        ? say(
            `「${words}」：${hits.length} 份全文共 ${total} 处，${indicators.length} 个指标，${measures.length} 项举措。`,
            `“${words}”: ${total} passages in ${hits.length} texts, ${indicators.length} indicators, ${measures.length} measures.`,
          )
        : say(`没有找到「${words}」。试试更短的词，或去掉地名。`, `Nothing found for “${words}”. Try a shorter word.`),
    ),
    links(
      say("指标", "Indicators"),
      indicators.map((i) => ({href: link("indicator", {id: i.id}), label: nameOf(i)})),
    ),
    links(
      say("举措", "Measures"),
      measures.map((m) => ({
        href: link("measures", {q: say(m.zh, m.en)}),
        label: say(`${m.zh}：哪些规划承诺`, `${m.en}: which plans commit`),
      })),
    ),
    links(
      say("规划", "Plans"),
      plans.map((r) => ({href: link("plans", {plan: r.plan.id}), label: r.plan.title, lang: "zh-CN"})),
    ),
    hits.length ? [h("h2", {}, say("原文", "Texts")), hits.map(passages)] : null,
    total && silent.length
      ? h("p", {class: "small muted"}, say("没有出现的规划：", "Not in: "), listed(silent.map((r) => shortOf(r.plan))))
      : null,
  ];
}
