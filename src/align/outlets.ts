import {pattern} from "../lexicon/pattern.js";
import {YEAR} from "../lexicon/times.js";
import type {Plan} from "../model/index.js";

/** An address on the web, its host first. */
const ADDRESS = /(?<![\w.])(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:\/[^\s（）；，、)]*)?/gi;
/** A day as publishers write it into their addresses: t20240723. */
const DAY = /(?<!\d)(20\d\d)-?([01]\d)[-/]?([0-3]\d)(?!\d)/;

const host = (address: string): string => address.replace(ADDRESS, "$1");

/** 2023年, 2023-: a year with what goes on behind it. */
const DATED = pattern`(?:19|20)\d{2}(?:-|${YEAR})`;

/** Who reported, and when, where the source says it in words: an address alone gives its host and the day in it. */
function outletOf(source: string): string {
  const pieces = source
    .replace(ADDRESS, "")
    .split(/[（）；]/u)
    .map((piece) => piece.trim());
  const named = pieces.find((piece) => /\p{Script=Han}/u.test(piece) && DATED.test(piece));
  if (named !== undefined) return named;
  const address = source.match(ADDRESS)?.[0];
  if (address === undefined) return source;
  const day = DAY.exec(source);
  return `${host(address)}${day ? ` ${day[1]}-${day[2]}-${day[3]}` : ""}`;
}

/**
 * Who the targets of a plan without a text are known from: outlet and day, each once. The addresses stand on the plan's own page.
 *
 * @example outletsOf({sources: ["某某日报2023-07-31（a.example.cn/2023-07/31/1.html）"], targets: []}) // ["某某日报2023-07-31"]
 */
export const outletsOf = ({sources}: NonNullable<Plan["secondary"]>): string[] => [...new Set(sources.map(outletOf))];
