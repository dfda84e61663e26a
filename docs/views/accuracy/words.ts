/** Words and forms that the parts of the page on accuracy share. */
import {shortOf} from "../../components/site.js";
import type {GoldSet} from "../../../test/eval/claims.js";
import type {Child} from "../../components/dom.js";
import {bullet, foldout, linkTo, listing} from "../../components/tags.js";
import type {Contents} from "../../components/site.js";
import {link, say} from "../../components/state.js";

/** A share of 0–1 in percent; null, where nothing was asked, is a dash. */
export const percent = (x: number | null): string => (x === null ? "—" : `${(x * 100).toFixed(1)}%`);

export const setWord = (set: GoldSet): string =>
  ({
    shared: say("随原文附来的标注", "came with the texts"),
    tuned: say("自标，写规则时看过", "own, seen while tuning"),
    "held-out": say("自标，从未据以改规则", "own, never tuned on"),
  })[set];

/** A sentence of a source on one line. */
export const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, " ↵ ");

/** Short name of a plan, linked to its text; other words as they are. */
export const planName = (id: string, site: Contents): string => shortOf(site.plan(id)?.plan) ?? id;
export const planLink = (id: string, site: Contents): Child => {
  const plan = site.plan(id)?.plan;
  return plan ? linkTo(link("plans", {plan: id}), shortOf(plan)) : id;
};

/** A list that opens on request, with its count in the summary. */
export const folded = (summary: string, items: readonly Child[]): Child =>
  items.length === 0
    ? null
    : foldout(
        summary,
        listing(
          "small",
          items.map((item) => bullet(item)),
        ),
      );
