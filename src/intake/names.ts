import {AUTONOMOUS, INNER, MONGOLS, PEOPLES, REGION_ENDS} from "../lexicon/papers.js";
import {pattern} from "../lexicon/pattern.js";
import {words} from "../lexicon/words.js";
import type {Region} from "../model/index.js";

/** What an autonomous region is called behind its name, with the peoples that it is named after. */
const OF_PEOPLES = pattern`(?:${PEOPLES}|(?<!${INNER})${MONGOLS})*${AUTONOMOUS}$`;

/**
 * A region's name without what it is: 武隆区 is 武隆, 恩施土家族苗族自治州 is 恩施. The full name where nothing but one character is left.
 *
 * @example shortName("广西壮族自治区") // "广西"
 */
export function shortName(name: string): string {
  const short = REGION_ENDS.withoutEnd(name.replace(OF_PEOPLES, ""));
  return short.length >= 2 ? short : name;
}

/** What an autonomous prefecture, county or banner is called every day: 大理州, 维西县; null for other regions. */
const dailyName = (name: string): string | null => (BELOW_PROVINCE.ends(name) ? shortName(name) + name.at(-1)! : null);
const BELOW_PROVINCE = words("自治州 自治县 自治旗");

/** A region named in a text. */
export interface Named {
  readonly region: Region;
  readonly start: number;
  readonly end: number;
}

function namesOf({name}: Region, names: "full" | "short"): ReadonlySet<string> {
  const daily = dailyName(name);
  return new Set([name, ...(daily === null ? [] : [daily]), ...(names === "full" ? [] : [shortName(name)])]);
}

/** Regions by what they are called, so that a text is gone through once. */
export class Gazetteer {
  private readonly byName = new Map<string, Region[]>();
  private readonly lengths: readonly number[];
  readonly byCode: ReadonlyMap<string, Region>;

  constructor(
    regions: readonly Region[],
    /** `full` knows 武隆区 and 大理州, `short` also 武隆. */
    names: "full" | "short",
  ) {
    this.byCode = new Map(regions.map((r) => [r.code, r]));
    for (const region of regions)
      for (const name of namesOf(region, names)) {
        const same = this.byName.get(name);
        if (same) same.push(region);
        else this.byName.set(name, [region]);
      }
    this.lengths = [...new Set([...this.byName.keys()].map((n) => n.length))].sort((a, b) => b - a);
  }

  /** Every region named, longest name first where two begin at one place; several for a name that several share. */
  find(text: string): Named[] {
    const found: Named[] = [];
    for (let at = 0; at < text.length; at++) {
      const length = this.lengths.find((n) => this.byName.has(text.slice(at, at + n)));
      if (length === undefined) continue;
      const end = at + length;
      for (const region of this.byName.get(text.slice(at, end))!) found.push({region, start: at, end});
      at = end - 1;
    }
    return found;
  }

  /** Regions above, nearest first. */
  above(region: Region): Region[] {
    const out: Region[] = [];
    for (let r = region.parent; r !== null;) {
      const next: Region | undefined = this.byCode.get(r);
      if (!next) break;
      out.push(next);
      r = next.parent;
    }
    return out;
  }
}
