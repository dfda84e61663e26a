/** The provinces as tiles, each roughly where it lies: as many links into the plans as there are provinces. */
import {h, type Child} from "../../components/dom.js";
import {bold, listing} from "../../components/tags.js";
import {regionName, type Contents} from "../../components/site.js";
import {language, link, say} from "../../components/state.js";
import {PLACES} from "./places.js";
import {sharesBar, sharesWord, sumOf} from "./shares.js";

function tile(site: Contents, code: string, within: string): HTMLElement {
  const [column, row, short] = PLACES[code]!;
  const region = site.region(code);
  const tally = sumOf(site.tree[code] ?? {});
  const place = {style: `grid-column:${column};grid-row:${row}`};
  if (!region || tally[0] === 0) return h("li", {...place, class: "none", lang: "zh-CN"}, short);
  const name = regionName(region);
  const inside: Child = [bold(language() === "en" ? name : short), h("span", {}, tally[0]), sharesBar(tally)];
  return h(
    "li",
    place,
    h(
      "a",
      {
        href: link("region", {code}),
        title: `${name}${say("：", ": ")}${sharesWord(tally)}`,
        "aria-label": `${name}${say("：", ": ")}${sharesWord(tally)}`,
        "aria-current": code === within ? "true" : null,
      },
      inside,
    ),
  );
}

/** All provinces; `within` is the one that the page is about or lies in. Open where the page is about all of them. */
export function tiles(site: Contents, within: string, open: boolean): HTMLElement {
  const held = Object.keys(PLACES).filter((code) => site.tree[code] !== undefined).length;
  return h(
    "details",
    {class: "way", open},
    h("summary", {}, say(`按省进入（${held} 个省级地区有规划）`, `By province (${held} with plans)`)),
    listing(
      "tiles",
      Object.keys(PLACES).map((code) => tile(site, code, within)),
    ),
  );
}
