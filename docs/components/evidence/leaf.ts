/** What lies behind a number: its sentence, where it stands, how it became comparable, what else the plan says of it. */
import type {Claim, PlanRecord} from "../../lib/model/index.js";
import {copyButton} from "../copy.js";
import {h, type Child, chinese} from "../dom.js";
import {boxed, bullet, footnote, linkTo, listing, para, phrase, smallPrint, subheading} from "../tags.js";
import type {Leaf} from "../drawer.js";
import {nameOf, type Contents, type Site} from "../site.js";
import {link, say} from "../state.js";
import {asPrinted, periodOfClaim, placeOf, unitWord} from "../value.js";
import {flagWord, kindWord, roleWord, natureWord} from "../words.js";
import {citation, planCitation} from "./citation.js";
import {others} from "./others.js";
import {sentence} from "./sentence.js";
import {stepsOf} from "./steps.js";

const ORIGINS: Readonly<Record<Claim["origin"], readonly [string, string]>> = {
  extracted: ["由程序读出", "read by the program"],
  confirmed: ["由程序读出，经人工确认", "read by the program, confirmed by a curator"],
  corrected: ["经人工更正", "corrected by a curator"],
  added: ["由人工补入", "added by a curator"],
  secondary: ["二手来源，全文未入库", "secondary source; the text is not in the corpus"],
};

/** The number as stated, its year, and what kind of statement it is. */
const stance = (claim: Claim): Child => [
  para(
    phrase("big", asPrinted(claim)),
    phrase("unit", unitWord(claim.unit) || say("无单位", "no unit")),
    " ",
    phrase("year", periodOfClaim(claim)),
  ),
  footnote(
    [
      roleWord(claim.role),
      kindWord(claim.kind),
      natureWord(claim.nature),
      say(claim.commitment, claim.commitment && `“${claim.commitment}”`),
      say(...ORIGINS[claim.origin]),
    ]
      .filter(Boolean)
      .join(" · "),
  ),
];

const headingOf = (claim: Claim): string => {
  if (claim.numberStart < 0) return say("二手来源的陈述", "As reported");
  return claim.where.startsWith("table") ? say("原表中的一行", "Its row in the table") : say("原句", "The sentence");
};

const origin = (claim: Claim, record: PlanRecord, site: Site): Child => [
  subheading(headingOf(claim)),
  sentence(claim, site),
  h("p", {class: "path", lang: "zh-CN"}, [...claim.section].join(" › ")),
  h("p", {class: "small", lang: "zh-CN"}, planCitation(record)),
  record.plan.secondary ? smallPrint(say("核对自：", "Checked against: "), chinese(record.plan.secondary.sources.join("、"))) : null,
  boxed(
    "actions",
    claim.numberStart < 0 ? null : linkTo(placeOf(claim), say("在原文中打开", "Open in the text")),
    copyButton(say("复制为引用", "Copy as citation"), () => citation(claim, record, site)),
  ),
];

function warnings(claim: Claim, site: Site): Child {
  const flags = [...new Set([...claim.flags, ...site.metricsOf(claim.id).flatMap((m) => m.flags)])];
  if (!flags.length) return null;
  return [
    subheading(say("须知", "Take note")),
    listing(
      "small",
      flags.map((f) => bullet(flagWord(f))),
    ),
  ];
}

function elsewhere(claim: Claim, site: Site): Child {
  const indicator = claim.indicator === null ? null : site.indicator(claim.indicator);
  if (!indicator) return null;
  const words = say(`各地的${nameOf(indicator)}`, `${nameOf(indicator)} across regions`);
  return smallPrint(linkTo(link("indicator", {id: indicator.id}), words));
}

/** By the id of a claim, which names its plan: all that the plan states is asked for, whatever the page shows of it. */
export const evidenceOf =
  (contents: Contents) =>
  async (id: string): Promise<Leaf | null> => {
    const site = await contents.open([id.split("@")[0]!]);
    const claim = site.claim(id);
    const record = claim && site.record(claim.plan);
    if (!claim || !record) return null;
    return {
      title: claim.name ? chinese(claim.name) : say("（原文未写明指标）", "(no indicator named)"),
      content: [
        stance(claim),
        origin(claim, record, site),
        subheading(say("怎样得到可比值", "From the sentence to the comparable value")),
        stepsOf(claim, site),
        warnings(claim, site),
        subheading(say("本规划对同一指标的其他陈述", "Other statements of the same indicator in this plan")),
        others(claim, record, site),
        elsewhere(claim, site),
      ],
    };
  };
