/** How plans of like places take up what the lower plan lacks: looked up when somebody asks. */
import type {Alignment, Repair, Repairs} from "../../lib/model/index.js";
import {h, replace, type Child} from "../../components/dom.js";
import {bullets, linkTo, para, section} from "../../components/tags.js";
import {nameOf, type Site} from "../../components/site.js";
import {colon, link, say} from "../../components/state.js";
import {verdictBadge} from "../../components/words.js";
import {repairsFor} from "../texts.js";

const place = ({plan, start, end}: Repair): string => link("read", {plan, at: `${start}-${end}`});

/** The titles are Chinese whatever the language of the page. */
const line = (repair: Repair): HTMLElement =>
  h(
    "li",
    {lang: "zh-CN"},
    `《${repair.title}》${colon()}${repair.quote.replace(/\s+/g, "")} `,
    linkTo(place(repair), say("〔原文〕", "[text]")),
  );

/** Unfolds into up to three sentences. */
export function elsewhere({lower, higher}: Alignment, pick: (repairs: Repairs) => readonly Repair[] | undefined): HTMLElement {
  const box = h("div", {}, h("p", {class: "muted", role: "status"}, say("正在查找…", "Looking…")));
  const none = (): Child => h("p", {class: "muted"}, say("同类地区的规划也没有写到。", "No plan of a like place takes it up either."));
  const show = (all: Repairs): void => {
    const found = pick(all) ?? [];
    replace(box, found.length > 0 ? bullets(found.map(line)) : none());
  };
  let asked = false;
  const unfold = (): void => {
    if (asked) return;
    asked = true;
    repairsFor({lower, higher}).then(show, (error: unknown) => replace(box, para(String(error))));
  };
  return h("details", {class: "small elsewhere", ontoggle: unfold}, h("summary", {}, say("别处怎么写", "How like places say it")), box);
}

/** The same for every indicator that is missing or short. */
export function indicatorsElsewhere(site: Site, alignment: Alignment): Child {
  const gaps = alignment.indicators.filter((v) => v.verdict === "missing" || v.verdict === "falls short");
  if (gaps.length === 0) return null;
  return h(
    "details",
    {id: "elsewhere"},
    h("summary", {}, say(`${gaps.length} 项缺失或不足的指标，别处怎么写`, `${gaps.length} missing or short: how like places say it`)),
    gaps.map((v) => {
      const indicator = site.indicator(v.indicator);
      return section(
        para(verdictBadge(v.verdict), " ", indicator ? nameOf(indicator) : v.indicator),
        elsewhere(alignment, (repairs) => repairs.indicators.get(v.indicator)),
      );
    }),
  );
}
