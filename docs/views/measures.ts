/** Instruments × plans: who commits to what, how firmly, in which clause. */
import type {Measure} from "../lib/model/index.js";
import {foremost, type LevelsPart} from "../lib/site/parts/shapes.js";
import {h, replace, type Child, type Parts} from "../components/dom.js";
import {boxed, controls, footnote, heading, linkTo, oneSentence} from "../components/tags.js";
import {showing} from "../components/drawer.js";
import {columnsNote, picker} from "../components/picker.js";
import {levelTable} from "../components/levels.js";
import {shortOf, type Contents, type Entry} from "../components/site.js";
import {link, param, say, setState} from "../components/state.js";
import {unknown} from "../components/unknown.js";
import {domainWord, strengthWord} from "../components/words.js";
import {clausesOf, STRENGTHS} from "./measures/clauses.js";
import {measureMatrix, measureMatrixInTurn, measureSheet, type MapOf} from "./measures/map.js";
import {onlyPlan, plansNaming} from "./measures/spread.js";
import {mentionsOf} from "./texts.js";

const SPREADS = ["all", "some", "one"] as const;
type Spread = (typeof SPREADS)[number];
const BOX = "measures-box";

interface Choice {
  readonly known: readonly Measure[];
  /** Those known that are as far spread as asked. */
  readonly shown: readonly Measure[];
  readonly count: (spread: Spread) => number;
  /** How many stand in one plan alone. */
  readonly alone: (plan: string) => number;
}

/** Before the id of a plan that alone names what is asked for. */
const ONLY = "only.";

/** Measures of the field asked for that the texts name, the widest spread first. */
function chosen(site: Contents, {records, mentions}: Omit<MapOf, "measures">): Choice {
  const [domain, spread] = [param("domain"), param("spread")];
  const plans = plansNaming(mentions);
  const spreadOf = (m: Measure): Spread => (plans(m) === records.length ? "all" : plans(m) === 1 ? "one" : "some");
  const only = onlyPlan(mentions);
  const fits = (m: Measure): boolean =>
    !spread || (spread.startsWith(ONLY) ? only(m) === spread.slice(ONLY.length) : spreadOf(m) === spread);
  const known = site.data.measures.filter((m) => (!domain || m.domain === domain) && plans(m));
  return {
    known,
    shown: known.filter(fits).toSorted((a, b) => plans(b) - plans(a)),
    count: (s) => known.filter((m) => spreadOf(m) === s).length,
    alone: (plan) => known.filter((m) => only(m) === plan).length,
  };
}

function pickers(site: Contents, records: readonly Entry[], {count, alone}: Choice): Child {
  const domains = [...new Set(site.data.measures.map((m) => m.domain))].map((d) => ({value: d, label: domainWord(d)}));
  const words: Readonly<Record<Spread, string>> = {
    all: say(`各份都写（${count("all")}）`, `In every plan (${count("all")})`),
    some: say(`部分规划写（${count("some")}）`, `In some (${count("some")})`),
    one: say(`只有一份写（${count("one")}）`, `In one only (${count("one")})`),
  };
  const any = {value: "", label: say("不限", "Any")};
  const one = (id: string, label: string, list: readonly {value: string; label: string}[]): HTMLElement =>
    picker(id, label, list, param(id), (v) => setState({[id]: v}));
  const alones = records
    .filter((r) => alone(r.plan.id) > 0)
    .map(({plan}) => ({
      value: `${ONLY}${plan.id}`,
      label: say(`只有${shortOf(plan)}写（${alone(plan.id)}）`, `In ${shortOf(plan)} only (${alone(plan.id)})`),
    }));
  return [
    one("domain", say("领域", "Field"), [{value: "", label: say("全部领域", "All fields")}, ...domains]),
    one("spread", say("传开多少", "How far spread"), [any, ...SPREADS.map((s) => ({value: s, label: words[s]})), ...alones]),
    one("strength", say("承诺强度", "Commitment"), [any, ...STRENGTHS.map((s) => ({value: s, label: strengthWord(s)}))]),
  ];
}

const found = (list: readonly Measure[], words: string): Measure[] => {
  const asked = words.trim().toLowerCase();
  return list.filter((m) => [m.zh, m.en, ...m.patterns].some((x) => x.toLowerCase().includes(asked)));
};

/** Of many plans: how many of each level name a measure. */
async function spreadByLevel(site: Contents): Promise<Child> {
  const {texts, measures: named} = await site.part<LevelsPart>("levels");
  const spreads = site.data.measures.flatMap((m) => {
    const counts = named[m.id];
    return counts ? [{name: say(m.zh, m.en), link: linkTo(link("search", {q: m.patterns[0] ?? m.zh}), say(m.zh, m.en)), counts}] : [];
  });
  return [
    heading("by-level", say("全部规划：多少份写到", "All plans: how many name it")),
    levelTable(
      "measures-levels",
      say("各级规划中写到举措的份数", "Plans that name a measure, by level"),
      say("举措", "Measure"),
      texts,
      spreads,
    ),
  ];
}

export async function measures(site: Contents): Promise<Parts> {
  const texts = site.plans.filter((r) => !r.plan.secondary);
  const records = foremost(texts);
  const [domain, strength] = [param("domain"), param("strength")];
  const mentions = (await mentionsOf(site, records)).filter((x) => !strength || x.strength === strength);
  const choice = chosen(site, {records, mentions});
  const {known, shown, count} = choice;
  showing("cell", clausesOf(site, mentions));
  const domains = [...new Set(site.data.measures.map((m) => m.domain))];
  const unknownField =
    domain && !domains.includes(domain)
      ? unknown(
          "domain",
          domain,
          domains.map((d) => ({id: d, name: domainWord(d), href: link("measures", {domain: d})})),
        )
      : null;
  const many = records.length < texts.length;
  const input = h("input", {type: "search", id: "measures-q", value: param("q"), placeholder: say("如：明厨亮灶", "e.g. kitchen")});
  const now = (): MapOf => ({records, mentions, measures: found(shown, input.value)});
  const tally = (): string => {
    const n = now().measures.length;
    return say(`${n} / ${known.length} 项`, `${n} of ${known.length}`);
  };
  const none = (): HTMLElement =>
    h("p", {class: "muted"}, say("没有符合条件的举措。清除筛选即可看到全部。", "No measure fits. Clear the filters to see all."));
  const status = h("span", {class: "count", role: "status"}, tally());
  input.addEventListener("input", () => {
    setState({q: input.value}, "silent");
    status.textContent = tally();
    // The box that stands on the page, which may be the one drawn at build.
    replace(document.querySelector(`#${BOX}`)!, now().measures.length ? measureMatrix(now()) : none());
  });
  return [
    unknownField ??
      oneSentence(
        say(
          `${known.length} 项举措见于 ${records.length} 份规划全文：${count("all")} 项各份都写，${count("one")} 项只有一份写。`,
          `${known.length} instruments occur in ${records.length} texts: ${count("all")} in every plan, ${count("one")} in one only.`,
        ),
      ),
    controls(h("label", {class: "control"}, h("span", {}, say("举措名称", "Name")), input), pickers(site, records, choice)),
    boxed("table-head", status),
    many && footnote(columnsNote(records.length, texts.length)),
    async () => measureSheet(now, h("div", {id: BOX}, now().measures.length ? await measureMatrixInTurn(now()) : none())),
    many && (() => spreadByLevel(site)),
  ];
}
