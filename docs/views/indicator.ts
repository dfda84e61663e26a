/** One indicator across regions: baseline to target, normalised and as stated, parents above children. */
import {dataLine} from "../components/addresses.js";
import {h, type Child} from "../components/dom.js";
import {controls, footnote} from "../components/tags.js";
import {titled} from "../components/page.js";
import {picker} from "../components/picker.js";
import {nameOf, type Site} from "../components/site.js";
import {link, param, say, setState, wording} from "../components/state.js";
import {unknown} from "../components/unknown.js";
import {domainWord} from "../components/words.js";
import {leftOut, related} from "./indicator/aside.js";
import {finding} from "./indicator/finding.js";
import {picture} from "./indicator/picture.js";
import {rowsOf} from "./indicator/rows.js";
import {shownOf} from "./indicator/shown.js";
import {statements} from "./indicator/statements.js";
import {yearly} from "./yearly.js";

/** Plans of which a picture tells less than their spread. */
const MANY = 20;

export async function indicator(site: Site): Promise<Child> {
  const used = site.data.indicators.filter((i) => site.records.some((r) => r.claims.some((c) => c.indicator === i.id)));
  const asked = param("id");
  const chosen = asked ? site.indicator(asked) : (used[0] ?? null);
  const options = site.data.indicators.map((i) => ({value: i.id, label: nameOf(i), group: domainWord(i.domain)}));
  const choose = picker("indicator", say("指标", "Indicator"), options, chosen?.id ?? "", (id) => setState({id}));
  if (!chosen)
    return [
      controls(choose),
      unknown(
        "indicator",
        asked,
        site.data.indicators.map((i) => ({id: i.id, name: nameOf(i), href: link("indicator", {id: i.id})})),
      ),
    ];
  const rows = rowsOf(site, chosen);
  const shown = shownOf(site, chosen, rows, param("place"));
  titled(say(`${chosen.zh}：各地目标相差多少？`, `${chosen.en}: how far apart are the targets?`));
  return [
    controls(choose),
    finding(site, chosen, rows),
    rows.length > MANY ? (await import("./indicator/levels.js")).levels(site, chosen, rows) : null,
    shown.note ? footnote(shown.note) : null,
    shown.rows.length ? picture(site, chosen, shown.rows, shown.offered) : null,
    yearly(site, chosen),
    h("p", {class: "lead"}, wording(chosen, "definition")),
    statements(site, chosen),
    dataLine("indicators", chosen.id),
    leftOut(site, chosen, rows),
    related(site, chosen),
  ];
}
