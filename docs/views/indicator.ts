/** One indicator across regions: baseline to target, normalised and as stated, parents above children. */
import {dataLine} from "../components/addresses.js";
import {h, type Parts} from "../components/dom.js";
import {controls, footnote} from "../components/tags.js";
import type {Entitle} from "../components/page.js";
import {picker} from "../components/picker.js";
import {nameOf, type Contents} from "../components/site.js";
import {link, param, say, setState, wording} from "../components/state.js";
import {unknown} from "../components/unknown.js";
import {domainWord} from "../components/words.js";
import {leftOut, related} from "./indicator/aside.js";
import {heldOf} from "./indicator/held.js";
import {finding} from "./indicator/finding.js";
import {picture} from "./indicator/picture.js";
import {rowsOf} from "./indicator/rows.js";
import {shownOf} from "./indicator/shown.js";
import {statements} from "./indicator/statements.js";
import {yearly} from "./yearly.js";

/** Plans of which a picture tells less than their spread. */
const MANY = 20;

const some = (): string =>
  say(
    "表中是图里和所选地区所在省的规划；全部陈述在下面的文件里。",
    "The table holds the plans of the picture and of the province chosen; the file below holds all. ",
  );

export async function indicator(contents: Contents, titled: Entitle): Promise<Parts> {
  const asked = param("id");
  const chosen = asked ? contents.indicator(asked) : (contents.data.indicators.find((i) => contents.stating(i.id)[0] > 0) ?? null);
  const options = contents.data.indicators.map((i) => ({value: i.id, label: nameOf(i), group: domainWord(i.domain)}));
  const choose = picker("indicator", say("指标", "Indicator"), options, chosen?.id ?? "", (id) => setState({id}));
  if (!chosen)
    return [
      controls(choose),
      unknown(
        "indicator",
        asked,
        contents.data.indicators.map((i) => ({id: i.id, name: nameOf(i), href: link("indicator", {id: i.id})})),
      ),
    ];
  const {site, about} = await heldOf(contents, chosen, param("place"));
  const rows = rowsOf(site, chosen);
  const shown = shownOf(site, chosen, rows, about, param("place"));
  titled(say(`${chosen.zh}：各地目标相差多少？`, `${chosen.en}: how far apart are the targets?`));
  return [
    controls(choose),
    () => finding(site, chosen, rows, about),
    async () => (about.rows > MANY ? (await import("./indicator/levels.js")).levels(chosen, about) : null),
    shown.note ? footnote(shown.note) : null,
    () => (shown.rows.length ? picture(site, chosen, shown.rows, shown.offered) : null),
    () => yearly(site, chosen),
    h("p", {class: "lead"}, wording(chosen, "definition")),
    () => statements(site, chosen),
    about.provinces.length ? footnote(some()) : null,
    dataLine("indicators", chosen.id),
    () => leftOut(site, chosen, rows, about),
    () => related(site, chosen),
  ];
}
