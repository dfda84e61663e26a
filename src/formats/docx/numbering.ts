import {numeral, type NumeralStyle} from "../numeral.js";
import type {DocxStyles, ListPlace} from "./styles.js";
import {child, elements, toggleOf, valueOf, type Xml} from "./xml.js";

const FORMATS: Readonly<Record<string, NumeralStyle>> = {
  decimal: "decimal",
  decimalZero: "decimal-zero",
  lowerLetter: "lower-letter",
  upperLetter: "upper-letter",
  lowerRoman: "lower-roman",
  upperRoman: "upper-roman",
  chineseCounting: "chinese",
  chineseCountingThousand: "chinese",
  japaneseCounting: "chinese",
  taiwaneseCounting: "chinese",
  taiwaneseCountingThousand: "chinese",
  koreanCounting: "chinese",
  ideographDigital: "chinese-digits",
  japaneseDigitalTenThousand: "chinese-digits",
  taiwaneseDigital: "chinese-digits",
  chineseLegalSimplified: "chinese-formal",
  ideographLegalTraditional: "chinese-formal",
  ideographTraditional: "heavenly-stems",
  ideographZodiac: "earthly-branches",
  decimalEnclosedCircle: "circled",
  decimalEnclosedCircleChinese: "circled",
  ideographEnclosedCircle: "circled",
  decimalEnclosedParen: "parenthesised",
  decimalEnclosedFullstop: "full-stop",
  decimalFullWidth: "fullwidth",
  decimalFullWidth2: "fullwidth",
  decimalHalfWidth: "decimal",
  bullet: "none",
  none: "none",
};

interface Level {
  readonly start: number;
  readonly style: NumeralStyle;
  /** %1 stands for the number of the first level. */
  readonly text: string;
  readonly suffix: string;
  /** Restarts after a paragraph of this level or of one above; 0 never. */
  readonly restart: number;
  /** All numbers in it as 1, 2, 3. */
  readonly legal: boolean;
  readonly paragraphStyle: string | null;
}

interface List {
  readonly levels: readonly Level[];
  /** Lists of one kind count on together. */
  readonly kind: string;
  /** Levels that begin anew when the list first comes. */
  readonly starts: ReadonlyMap<number, number>;
}

const LEVELS = 9;

/** Counts the automatic numbers of a document as a word processor does, paragraph by paragraph. */
export class Numbering {
  private readonly kinds: ReadonlyMap<string, Xml>;
  private readonly nums: ReadonlyMap<string, Xml>;
  private readonly lists = new Map<string, List | null>();
  private readonly counts = new Map<string, (number | null)[]>();
  private readonly seen = new Set<string>();

  constructor(
    root: Xml | undefined,
    private readonly styles: DocxStyles,
  ) {
    const named = (name: string, id: string) =>
      new Map(
        elements(root)
          .filter((element) => element.name === name)
          .map((element) => [element.attrs.get(id) ?? "", element]),
      );
    this.kinds = named("w:abstractNum", "abstractNumId");
    this.nums = named("w:num", "numId");
  }

  /** The number of the next paragraph in a list with what stands around it, and counts it; "" for a bullet or no list. */
  next(place: ListPlace | null, style: string | null): string {
    const list = place === null || place.numId === "0" ? null : this.list(place.numId);
    if (list === null) return "";
    const at = levelOf(place!, list, style);
    const level = list.levels[at];
    if (level === undefined) return "";
    const counts = this.count(place!.numId, list, at);
    return written(level, list, counts);
  }

  private count(numId: string, list: List, at: number): readonly (number | null)[] {
    const counts = this.counts.get(list.kind) ?? Array.from<null>({length: LEVELS}).fill(null);
    this.counts.set(list.kind, counts);
    if (!this.seen.has(numId)) for (const [level, start] of list.starts) counts[level] = start - 1;
    this.seen.add(numId);
    for (let above = 0; above < at; above++) counts[above] ??= list.levels[above]?.start ?? 1;
    counts[at] = counts[at] === null ? list.levels[at]!.start : counts[at]! + 1;
    for (let below = at + 1; below < LEVELS; below++) {
      const restart = list.levels[below]?.restart ?? below;
      if (restart > 0 && at < restart) counts[below] = null;
    }
    return counts;
  }

  private list(numId: string): List | null {
    const known = this.lists.get(numId);
    if (known !== undefined) return known;
    const list = this.read(numId, 0);
    this.lists.set(numId, list);
    return list;
  }

  private read(numId: string, depth: number): List | null {
    const num = this.nums.get(numId);
    const kind = valueOf(num, "w:abstractNumId");
    const abstract = kind === null ? undefined : this.kinds.get(kind);
    if (abstract === undefined || depth > 3) return null;
    const linked = valueOf(abstract, "w:numStyleLink");
    const other = linked === null ? null : this.styles.listOfStyle(linked);
    if (other !== null && other.numId !== numId) return this.read(other.numId, depth + 1);
    const overrides = elements(num).filter((element) => element.name === "w:lvlOverride");
    const own = new Map(overrides.map((override) => [Number(override.attrs.get("ilvl")), override]));
    const defined = elements(abstract).filter((element) => element.name === "w:lvl");
    const levels: Level[] = [];
    for (const element of defined) {
      const at = Number(element.attrs.get("ilvl"));
      levels[at] = levelFrom(child(own.get(at), "w:lvl") ?? element, at);
    }
    const starts = overrides.flatMap((override): [number, number][] => {
      const start = valueOf(override, "w:startOverride");
      return start === null ? [] : [[Number(override.attrs.get("ilvl")), Number(start)]];
    });
    return {levels, kind: kind!, starts: new Map(starts)};
  }
}

function levelOf(place: ListPlace, list: List, style: string | null): number {
  if (place.level >= 0) return place.level;
  const own = list.levels.findIndex((level) => level !== undefined && style !== null && level.paragraphStyle === style);
  return Math.max(own, 0);
}

function levelFrom(element: Xml, at: number): Level {
  const format = valueOf(element, "w:numFmt") ?? formatWithin(element) ?? "decimal";
  const suffix = valueOf(element, "w:suff") ?? "tab";
  return {
    start: Number(valueOf(element, "w:start") ?? 0),
    style: FORMATS[format] ?? "decimal",
    text:
      format === "bullet" || (format === "none" && !/%\d/.test(valueOf(element, "w:lvlText") ?? ""))
        ? textWithout(element, format)
        : (valueOf(element, "w:lvlText") ?? ""),
    suffix: suffix === "nothing" ? "" : " ",
    restart: Number(valueOf(element, "w:lvlRestart") ?? at),
    legal: toggleOf(element, "w:isLgl") ?? false,
    paragraphStyle: valueOf(element, "w:pStyle"),
  };
}

/** Newer files state an own format beside the one for older programs. */
function formatWithin(level: Xml): string | null {
  const choices = elements(child(level, "mc:AlternateContent"));
  return valueOf(choices.find((choice) => choice.name === "mc:Fallback") ?? choices[0], "w:numFmt");
}

/** A bullet is no word; a level without number may have a fixed text. */
function textWithout(level: Xml, format: string): string {
  return format === "bullet" ? "" : (valueOf(level, "w:lvlText") ?? "");
}

/** The number with its text; a stop such as 、 or ) that closes it needs no space behind. */
function written(level: Level, list: List, counts: readonly (number | null)[]): string {
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const other = list.levels[at];
    const value = counts[at] ?? other?.start ?? 1;
    return numeral(value, level.legal ? "decimal" : (other?.style ?? "decimal"));
  });
  if (text === "") return "";
  return /[、）)．：〕】]$/.test(text) ? text : text + level.suffix;
}
