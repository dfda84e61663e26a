/** Search over indicators, measures, plans and the texts themselves: any run of characters is found, a space is AND, what the catalogue knows as the same is found too. */
import {sum} from "d3-array";
import {fill, h, replace, type Child} from "../components/dom.js";
import {bullet, bullets, para, section, smallPrint} from "../components/tags.js";
import {chips} from "../components/picker.js";
import {nameOf, shortOf, type Contents, type Entry} from "../components/site.js";
import {link, listed, param, say, setState} from "../components/state.js";
import {candidates, read} from "./search/held.js";
import {elsewhere, passages} from "./search/passages.js";
import {fits, termsOf, type Term} from "./search/terms.js";

function box(words: string): HTMLElement {
  const input = h("input", {
    type: "search",
    id: "q",
    value: words,
    "aria-label": say("搜索", "Search"),
    placeholder: say("例如：明厨亮灶、满意度、市场主体 增长", "For example: food"),
    style: "flex:1",
  });
  const form = h("form", {class: "controls", role: "search"}, input, h("button", {type: "submit"}, say("搜索", "Search")));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    setState({q: input.value.trim(), kind: null, exact: null});
  });
  return form;
}

interface Link {
  readonly href: string;
  readonly label: string;
  readonly lang?: string;
}

/** Texts that the index knows to hold the letters, and that were not read yet. */
const unread = (n: number): string => (n ? say(`另有 ${n} 份待读，`, `${n} more texts to be read, `) : "");

const links = (title: string, list: readonly Link[]): Child =>
  list.length ? section(h("h2", {}, title), bullets(list.map((x) => bullet(h("a", {href: x.href, lang: x.lang ?? null}, x.label))))) : null;

/** Says what was looked for beside the words themselves, and lets the reader go back to them. */
function likewise(terms: readonly Term[]): Child {
  const more = terms.flatMap(([, ...same]) => same);
  const exact = param("exact") === "yes";
  if (!more.length && !exact) return null;
  const word = exact ? say("也找同义的", "Find synonyms too") : say("只找原词", "Only these words");
  return smallPrint(
    exact ? say("只找了原词。", "Only these words. ") : say(`也找同义的：${listed(more)}。`, `Also found as the same: ${listed(more)}. `),
    h("button", {type: "button", id: "exact", onclick: () => setState({exact: exact ? null : "yes"})}, word),
  );
}

/** Texts that are read at once; those that follow are read when the reader asks for them. */
const AT_ONCE = 12;

/** The passages of a few more plans, and a way to the next. */
function more(later: readonly Entry[], terms: readonly Term[]): Child {
  if (!later.length) return null;
  const box = h("div", {});
  const next = async (): Promise<void> => {
    const found = await read(later.slice(0, AT_ONCE), terms);
    replace(box, [found.map((f) => passages(f, terms[0]![0]!)), more(later.slice(AT_ONCE), terms)]);
  };
  const word = say(
    `再看 ${Math.min(AT_ONCE, later.length)} 份，还有 ${later.length} 份`,
    `${Math.min(AT_ONCE, later.length)} more of ${later.length}`,
  );
  fill(box, para(h("button", {type: "button", class: "more", onclick: () => void next()}, word)));
  return box;
}

/** What was found, by kind. */
async function findings(site: Contents, terms: readonly Term[]) {
  const held = await candidates(site, terms);
  const found = await read(held.slice(0, AT_ONCE), terms);
  const later = held.slice(AT_ONCE);
  return {
    indicators: site.data.indicators.filter((i) => fits(terms, i.zh, i.en, ...i.aliases)),
    measures: site.data.measures.filter((m) => fits(terms, m.zh, m.en, ...m.patterns)),
    plans: site.plans.filter((r) => fits(terms, r.plan.title, shortOf(r.plan), site.region(r.plan.region)?.name ?? "")),
    texts: found,
    later,
    without: site.plans.filter((r) => !later.includes(r) && !found.some((f) => f.record === r)),
  };
}

export async function search(site: Contents): Promise<Child> {
  const words = param("q").trim();
  if (!words)
    return [
      box(""),
      h(
        "p",
        {class: "lead"},
        say(
          "在规划、指标、举措与全文中查找。输入任何连续的字即可，不必是词的开头；用空格分开的几个词须同在一句。",
          "Searches plans, indicators, measures and full texts. Any run of characters is found; words parted by a space must stand in one sentence.",
        ),
      ),
    ];
  const terms = termsOf(words, site.data, param("exact") === "yes");
  const {indicators, measures, plans, texts, later, without} = await findings(site, terms);
  const passagesIn = sum(texts, (f) => f.hits.length);
  const kinds = [
    {value: "indicators", label: say("指标", "Indicators"), n: indicators.length},
    {value: "measures", label: say("举措", "Measures"), n: measures.length},
    {value: "plans", label: say("规划", "Plans"), n: plans.length},
    {value: "texts", label: say("原文", "Texts"), n: passagesIn},
  ].filter((k) => k.n > 0);
  const kind = kinds.some((k) => k.value === param("kind")) ? param("kind") : "";
  const shows = (value: string): boolean => !kind || kind === value;
  const ofFound = shows("texts") ? await elsewhere(site, without, indicators) : null;
  return [
    box(words),
    h(
      "p",
      {class: "finding", role: "status"},
      kinds.length
        ? say(
            `「${words}」：${texts.length} 份全文共 ${passagesIn} 处，${unread(later.length)}${indicators.length} 个指标，${measures.length} 项举措。`,
            `“${words}”: ${passagesIn} passages in ${texts.length} texts, ${unread(later.length)}${indicators.length} indicators, ${measures.length} measures.`,
          )
        : say(`没有找到「${words}」。试试更短的词，或去掉地名。`, `Nothing found for “${words}”. Try a shorter word.`),
    ),
    likewise(terms),
    kinds.length > 1
      ? chips(
          say("看哪一类", "Which kind"),
          kinds.map((k) => ({value: k.value, label: `${k.label} ${k.n}`})),
          new Set([kind]),
          (v) => setState({kind: v === kind ? null : v}),
        )
      : null,
    shows("indicators") &&
      links(
        say("指标", "Indicators"),
        indicators.map((i) => ({href: link("indicator", {id: i.id}), label: nameOf(i)})),
      ),
    shows("measures") &&
      links(
        say("举措", "Measures"),
        measures.map((m) => ({
          href: link("measures", {q: say(m.zh, m.en)}),
          label: say(`${m.zh}：哪些规划承诺`, `${m.en}: which plans commit`),
        })),
      ),
    shows("plans") &&
      links(
        say("规划", "Plans"),
        plans.map((r) => ({href: link("plans", {plan: r.plan.id}), label: r.plan.title, lang: "zh-CN"})),
      ),
    shows("texts") && texts.length
      ? [h("h2", {}, say("原文", "Texts")), texts.map((f) => passages(f, terms[0]![0]!)), more(later, terms)]
      : null,
    kinds.length ? ofFound : null,
  ];
}
