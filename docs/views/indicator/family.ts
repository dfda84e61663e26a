/** Near scopes of one thing on one picture, each in a band of its own. */
import type {Indicator} from "../../lib/model/index.js";
import type {Child} from "../../components/dom.js";
import type {Site} from "../../components/site.js";
import {say} from "../../components/state.js";
import {bandsPicture, scopeOf} from "./bands.js";
import {rowsOf} from "./rows.js";

/** Null where no other scope has a value to draw. */
export function family(site: Site, indicator: Indicator): Child {
  const near = indicator.related.flatMap((r) => site.indicator(r.indicator) ?? []);
  const scopes = [indicator, ...near].map((i) => scopeOf(site, i, rowsOf(site, i))).filter((s) => s.lines.some((l) => !l.above));
  if (scopes.length < 2) return null;
  return bandsPicture(site, scopes, {
    id: `${indicator.id}-family`,
    title: say(`${indicator.zh}与相近口径：各成一栏，不一起排`, `${indicator.en} and near scopes: a band each, never ranked together`),
    caption: say(
      "每栏一个口径，坐标各自独立，只在栏内相比。",
      "A scope to a band, each with an axis of its own; compare inside a band only.",
    ),
  });
}
