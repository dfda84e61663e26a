/** What lies behind a cell: the verdict and both sentences. */
import {shortOf} from "../../components/site.js";
import type {AlignedValue} from "../../lib/model/index.js";
import {h, type Child} from "../../components/dom.js";
import {linkTo, para, phrase, smallPrint, subheading} from "../../components/tags.js";
import type {Leaf} from "../../components/drawer.js";
import {sentence} from "../../components/evidence/sentence.js";
import type {Site} from "../../components/site.js";
import {link, say, wording} from "../../components/state.js";
import {number, printed, unitWord, whenOf} from "../../components/value.js";
import {verdictBadge} from "../../components/words.js";
import {nameIn} from "../align/indicators.js";
import type {Cell} from "./cells.js";

function side(site: Site, value: AlignedValue | null, name: string): Child {
  const claim = value && site.claim(value.claim);
  if (!value || !claim) return [subheading(name), h("p", {class: "muted"}, say("规划未写明。", "Not stated."))];
  return [
    subheading(name),
    para(phrase("big", number(claim, printed(value), value.metric)), phrase("unit", unitWord(value.unit)), whenOf(value)),
    sentence(claim, site),
  ];
}

export function pairOf(site: Site, {lower, higher, verdict: v}: Cell): Leaf {
  const whole = link("align", {lower: lower.plan.id, higher: higher.plan.id});
  return {
    title: nameIn(site, v.indicator),
    content: [
      para(verdictBadge(v.verdict), v.reference ? say("（仅作参照，不计入）", " (reference only, not counted)") : null),
      smallPrint(wording(v, "reason")),
      side(site, v.lower, shortOf(lower.plan)),
      side(site, v.higher, shortOf(higher.plan)),
      h("p", {class: "actions"}, linkTo(whole, say("看整份对齐", "The whole alignment"))),
    ],
  };
}
