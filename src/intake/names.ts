import {words} from "../lexicon/words.js";
import type {Region} from "../model/index.js";

/** Peoples 民族 that autonomous regions are named after, as the names of regions write them. */
const PEOPLES =
  "壮族|回族|维吾尔|维吾尔族|蒙古族|(?<!内)蒙古|藏族|羌族|彝族|苗族|侗族|布依族|土家族|朝鲜族|傣族|景颇族|傈僳族|白族|哈尼族|哈萨克族|哈萨克|柯尔克孜族|柯尔克孜|满族|瑶族|仫佬族|毛南族|畲族|黎族|仡佬族|水族|纳西族|普米族|独龙族|怒族|拉祜族|佤族|布朗族|土族|撒拉族|保安族|东乡族|裕固族|锡伯族|锡伯|塔吉克族|塔吉克|达斡尔族|鄂温克族|鄂伦春|各族|阿昌族|德昂族";
const AUTONOMOUS = new RegExp(`(?:${PEOPLES})*自治(?:区|州|县|旗)$`);
const SUFFIX = /(?:特别行政区|地区|林区|新区|省|市|区|县|旗|盟)$/;

/**
 * A region's name without what it is: 武隆区 is 武隆, 恩施土家族苗族自治州 is 恩施. The full name where nothing but one character is left.
 *
 * @example shortName("广西壮族自治区") // "广西"
 */
export function shortName(name: string): string {
  const short = name.replace(AUTONOMOUS, "").replace(SUFFIX, "");
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
