/** Instruments × plans: who commits to what, how firmly, in which clause. */
import type {Measure, MeasureMention, PlanRecord} from "../lib/model/index.js";
import {csv, download, h, replace, type Child} from "../components/dom.js";
import {picker} from "../components/picker.js";
import type {Site} from "../components/site.js";
import {param, say, setState} from "../components/state.js";
import {domainWord, strengthWord} from "../components/words.js";
import {measureMatrix, STRENGTHS, strengthLegend} from "./matrix.js";
import {mentionsOf} from "./texts.js";

const SPREADS = ["all", "some", "one"] as const;

export async function measures(site: Site): Promise<Child> {
  const records = site.records.filter((r) => !r.plan.secondary);
  const mentions = await mentionsOf(records);
  const [domain, spread, strength] = [param("domain"), param("spread"), param("strength")];
  const of = (m: Measure, r?: PlanRecord): MeasureMention[] =>
    mentions.filter((x) => x.measure === m.id && (!r || x.plan === r.plan.id) && (!strength || x.strength === strength));
  const plans = (m: Measure): number => new Set(of(m).map((x) => x.plan)).size;
  const spreadOf = (m: Measure): string => (plans(m) === records.length ? "all" : plans(m) === 1 ? "one" : "some");
  const known = site.data.measures.filter((m) => (!domain || m.domain === domain) && of(m).length);
  const shown = known.filter((m) => !spread || spreadOf(m) === spread).toSorted((a, b) => plans(b) - plans(a));
  const n = (s: string): number => known.filter((m) => spreadOf(m) === s).length;
  const words: Readonly<Record<string, string>> = {
    all: say(`各份都写（${n("all")}）`, `In every plan (${n("all")})`),
    some: say(`部分规划写（${n("some")}）`, `In some (${n("some")})`),
    one: say(`只有一份写（${n("one")}）`, `In one only (${n("one")})`),
  };
  const domains = [...new Set(site.data.measures.map((m) => m.domain))].map((d) => ({value: d, label: domainWord(d)}));
  const box = h("div");
  const status = h("span", {class: "count", role: "status"});
  const input = h("input", {type: "search", id: "measures-q", value: param("q"), placeholder: say("如：明厨亮灶", "e.g. 明厨亮灶")});
  const sifted = (): Measure[] => {
    const asked = input.value.trim().toLowerCase();
    return shown.filter((m) => [m.zh, m.en, ...m.patterns].some((x) => x.toLowerCase().includes(asked)));
  };
  const draw = (): void => {
    const list = sifted();
    status.textContent = say(`${list.length} / ${known.length} 项`, `${list.length} of ${known.length}`);
    replace(
      box,
      list.length
        ? measureMatrix(site, records, list, of)
        : h("p", {class: "muted"}, say("没有符合条件的举措。清除筛选即可看到全部。", "No measure fits. Clear the filters to see all.")),
    );
  };
  input.addEventListener("input", () => {
    setState({q: input.value}, "silent");
    draw();
  });
  draw();
  const save = (): void => {
    const head = ["measure", "name", "domain", "plan", "strength", "start", "end", "quote"];
    const rows = sifted().flatMap((m) =>
      of(m).map((x) => [m.id, m.zh, m.domain, x.plan, x.strength, x.start, x.end, x.quote.replace(/\s+/g, "")]),
    );
    download("duibiao-measures.csv", csv([head, ...rows]));
  };
  return [
    h(
      "p",
      {class: "finding"},
      say(
        `${known.length} 项举措见于 ${records.length} 份规划全文：${n("all")} 项各份都写，${n("one")} 项只有一份写。`,
        `${known.length} instruments occur in ${records.length} texts: ${n("all")} in every plan, ${n("one")} in one only.`,
      ),
    ),
    h(
      "div",
      {class: "controls"},
      h("label", {class: "control"}, h("span", {}, say("举措名称", "Name")), input),
      picker("domain", say("领域", "Field"), [{value: "", label: say("全部领域", "All fields")}, ...domains], domain, (v) =>
        setState({domain: v}),
      ),
      picker(
        "spread",
        say("传开多少", "How far spread"),
        [{value: "", label: say("不限", "Any")}, ...SPREADS.map((s) => ({value: s, label: words[s]!}))],
        spread,
        (v) => setState({spread: v}),
      ),
      picker(
        "strength",
        say("承诺强度", "Commitment"),
        [{value: "", label: say("不限", "Any")}, ...STRENGTHS.map((s) => ({value: s, label: strengthWord(s)}))],
        strength,
        (v) => setState({strength: v}),
      ),
    ),
    strengthLegend(),
    h("div", {class: "table-head"}, status, h("button", {type: "button", onclick: save}, say("下载 CSV", "Download CSV"))),
    box,
    h(
      "p",
      {class: "small muted"},
      say(
        "格中为该规划对这项举措最强的承诺，右上角为提到的条款数；点开看每一条。字词未出现不等于没有做。",
        "Each cell is the firmest commitment; the small figure counts clauses. Click for all of them. Absence of words is not absence of deeds.",
      ),
    ),
  ];
}
