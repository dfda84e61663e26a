/** The way from the sentence to the comparable value, or why there is none. */
import {spoken} from "../words.js";
import type {Claim, Metric} from "../../lib/model/index.js";
import {h, type Child} from "../dom.js";
import {bold, bullet, footnote, phrase, smallPrint} from "../tags.js";
import type {Site} from "../site.js";
import {say, wording} from "../state.js";
import {decimalsOf} from "../../lib/normalise/decimals.js";
import {printed, unitWord} from "../value.js";

export function stepsOf(claim: Claim, from: Site): Child {
  const metrics = from.metricsOf(claim.id);
  const refusal = from.refusal(claim.id);
  if (refusal)
    return smallPrint(
      h("span", {class: "badge tone-incomparable", "data-glyph": "≠"}, say("不换算", "not converted")),
      " ",
      spoken(wording(refusal, "reason")),
    );
  if (!metrics.length)
    return footnote(
      say("这条陈述未与指标目录对应，因此没有换算。", "This statement is not linked to the catalogue, so it is not converted."),
    );
  const chain = (m: Metric): Child => [
    smallPrint(
      m.basis === "total"
        ? say("总量（大小不同的地区不直接相比） ", "Total (not compared across regions of unlike size) ")
        : say("可比值 ", "Comparable value "),
      bold(printed(m, decimalsOf(m))),
      phrase("unit", unitWord(m.unit)),
    ),
    h(
      "ol",
      {class: "steps"},
      m.steps.map((s) => bullet(spoken(wording(s, "formula")), s.source ? phrase("muted", " — ", spoken(wording(s, "source"))) : null)),
    ),
  ];
  return metrics.map(chain);
}
