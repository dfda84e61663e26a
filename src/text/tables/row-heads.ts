import {lacksOwner} from "../../lexicon/heads.js";
import {words} from "../../lexicon/words.js";
import type {Cell, LayoutCell, Span, TableColumn, TableRowHead} from "../../model/index.js";
import {isAbsent} from "./columns.js";
import {isPlaceWord} from "./header-words.js";
import {tight, wordsOf, type Matrix} from "./matrix.js";
import {isShareName, joinedName, measures, partsOfName, type NameParts} from "./row-name.js";

type Nature = TableRowHead["nature"];

/** An indicator that rows below it divide. */
interface Divided {
  readonly name: string;
  readonly unit: string;
  readonly nature: Nature;
  readonly serial: string;
}

/** Reads what heads each row of a table, from the top: groups, categories and divided indicators go on from row to row. */
export class RowHeads {
  /** A row across the table that names a group: 一、经济发展. */
  private group = "";
  private readonly categories: string[];
  /** An indicator without values of its own, which the rows below divide. */
  private parent: Divided | null = null;
  /** The cell of an indicator whose parts stand in a column of their own. */
  private divider: LayoutCell | null = null;
  /** The last row that is no part of another: what 其中 refers to. */
  private whole: Divided | null = null;

  constructor(
    private readonly matrix: Matrix,
    private readonly columns: readonly TableColumn[],
    private readonly unit: string,
    /** Names begin with serial numbers that count up: 26.3岁以下入托率 is number 26. */
    private readonly numbered: boolean,
  ) {
    this.categories = columns.map(() => "");
  }

  /** The head of the next row. */
  next(r: number, cells: readonly Cell[]): TableRowHead {
    const words = wordsOf(this.matrix.at[r]!);
    if (this.isGroup(words, r)) return this.openGroup(words[0]!);
    this.columns.forEach((column, c) => {
      if (column.kind === "category" && cells[c]!.text !== "") this.categories[c] = tight(cells[c]!.text);
    });
    const category = [this.group, ...this.categories].filter((text) => text !== "");
    const nature = natureOf(this.textsOf("nature", cells)) || natureAmong(category.join(""));
    const names = this.nameCells(r);
    const head = names.length === 0 ? nameless(cells, nature) : this.named(names, cells, nature);
    return {category, ...head, name: this.placed(owned(head.name, category.at(-1) ?? ""))};
  }

  /** One cell of words across the whole table, or alone in its row with a number in words. */
  private isGroup(words: readonly LayoutCell[], r: number): boolean {
    const [only] = words;
    if (words.length !== 1 || /\d{2,}|[。;]/.test(only!.text)) return false;
    if (only!.columnSpan >= this.columns.length - 1 && only!.columnSpan > 2) return true;
    const kind = this.columns[this.matrix.at[r]!.indexOf(only!)]?.kind;
    const first = kind === "serial" || kind === "category" || kind === "name";
    return this.columns.length > 2 && first && only!.rowSpan === 1 && GROUP.test(tight(only!.text));
  }

  private openGroup(cell: LayoutCell): TableRowHead {
    this.group = tight(cell.text);
    this.parent = null;
    this.whole = null;
    return {
      category: [this.group],
      name: "",
      span: cell,
      unit: "",
      nature: "",
      marks: "",
    };
  }

  /** The cells that name a row; a part in the second column of names goes on under the indicator above it, whose span the text lost. */
  private nameCells(r: number): LayoutCell[] {
    const cells = this.columns.map((column, c) => (column.kind === "name" ? (this.matrix.at[r]![c] ?? null) : null));
    const names = cells.filter((cell, i): cell is LayoutCell => cell !== null && cell.text !== "" && cells.indexOf(cell) === i);
    const first = this.columns.findIndex((column) => column.kind === "name");
    if (names[0]?.column === first) this.divider = names.length > 1 ? names[0] : null;
    return names.length === 1 && names[0]!.column > first && this.divider ? [this.divider, ...names] : names;
  }

  private textsOf(kind: TableColumn["kind"], cells: readonly Cell[]): string {
    return this.columns.map((column, c) => (column.kind === kind ? cells[c]!.text : "")).join("");
  }

  private named(names: readonly LayoutCell[], cells: readonly Cell[], nature: Nature): Omit<TableRowHead, "category"> {
    const parts = names.map((cell) => partsOfName(cell.text, this.numbered));
    const stated = this.unitOf(cells, parts);
    const own = {
      ...(parts[0] as NameParts),
      serial: parts[0]!.serial || tight(this.textsOf("serial", cells)),
    };
    if (own.of !== "") this.parent = {name: own.of, unit: stated, nature, serial: own.serial};
    const above = this.aboveOf(own, parts.length);
    const name = joinedName(above ? [above.name, own.name] : parts.map((part) => part.name), this.divides(names, own.of !== ""));
    const unit = stated || unitAbove(above) || unitAmong(this.unit, name);
    const head = {
      name,
      span: spanOf(names),
      unit,
      nature: nature || natureAmong(names[0]!.text) || natureAbove(above),
      marks: parts.map((p) => p.marks).join(""),
    };
    const known = {unit: stated, nature: head.nature, serial: own.serial};
    if (parts.length === 1 && !this.holdsValues(cells)) this.parent = {...known, name: own.name};
    else if (parts.length > 1 || !above) this.parent = null;
    if (!above && !own.part) this.whole = {...known, name};
    return head;
  }

  /** Whether the parts of a name, in a column of their own or `behind` it, divide it: one beside them measures nothing by itself. */
  private divides(names: readonly LayoutCell[], behind: boolean): boolean {
    const [whole, part] = behind ? [names[0], names[0]] : names;
    if (!whole || !part) return false;
    if (!behind && !measures(partsOfName(part.text, this.numbered).name)) return true;
    for (let r = whole.row + 1; r <= whole.row + MOST_PARTS; r++) {
      const name = this.partIn(r, whole, part, behind);
      if (name === "" || !measures(name)) return name !== "";
    }
    return false;
  }

  /** The part that row `r` holds of an indicator above it; "" for a row of its own. */
  private partIn(r: number, whole: LayoutCell, part: LayoutCell, behind: boolean): string {
    const row = this.matrix.at[r] ?? [];
    const {name, unit} = partsOfName(row[part.column]?.text ?? "", this.numbered);
    const first = row[whole.column];
    const isOwn = behind ? unit !== "" : first !== whole && (first?.text ?? "") !== "";
    return isOwn ? "" : name;
  }

  /** The indicator that a row with so many names belongs to; null for one of its own. */
  private aboveOf(own: NameParts, names: number): Divided | null {
    if (own.of !== "") return this.parent;
    return names === 1 ? this.dividedBy(own) : null;
  }

  /** What a row divides: 其中 the row before it, else an indicator without values whose number is of another kind. */
  private dividedBy(own: NameParts): Divided | null {
    const below = this.parent && (this.parent.serial !== "" || measures(this.parent.name));
    const whole = (own.serial === "" || !below) && own.unit !== "" && measures(own.name);
    if (this.parent && !whole && (own.serial === "" || this.parent.serial === "" || styleOf(own.serial) !== styleOf(this.parent.serial)))
      return this.parent;
    return own.part ? this.whole : null;
  }

  private unitOf(cells: readonly Cell[], parts: readonly NameParts[]): string {
    const cell = tight(this.textsOf("unit", cells));
    const own = isAbsent(cell) ? "" : cell.replace(/^[(]([^()]*)[)]$/, "$1");
    return own || (parts.toReversed().find((part) => part.unit !== "")?.unit ?? "");
  }

  private holdsValues(cells: readonly Cell[]): boolean {
    return this.columns.some((column, c) =>
      column.kind === "value" ? !isAbsent(cells[c]!.text) : column.kind === "text" && cells[c]!.text !== "",
    );
  }

  /** A row's place stands before its indicator: 东区 | 绿地率. */
  private placed(name: string): string {
    const at = this.columns.findIndex((column) => column.kind === "category" && isPlaceWord(column.path.at(-1) ?? ""));
    return at < 0 || name === "" ? name : this.categories[at] + name;
  }
}

/** 合格率 alone below 农产品 is that of its group. */
function owned(name: string, group: string): string {
  const owner = partsOfName(group, false).name;
  return lacksOwner(name) && owner !== "" && !owner.includes(name) ? owner + name : name;
}

/** No indicator is divided into more. */
const MOST_PARTS = 24;

const GROUP = /^(?:[一二三四五六七八九十]{1,3}[、.]|[(][一二三四五六七八九十]{1,3}[)])/;

const NUMERALS = /\d+|[一二三四五六七八九十]+/g;

/** Numbers of one list look alike: 3. and (1) do not. */
const styleOf = (serial: string): string => serial.replace(NUMERALS, "0").replace(/[①-⑳]/g, "①");

const nameless = (cells: readonly Cell[], nature: Nature): Omit<TableRowHead, "category"> => {
  const at = cells[0]?.start ?? 0;
  return {
    name: "",
    span: {start: at, end: at},
    unit: "",
    nature,
    marks: "",
  };
};

const spanOf = (cells: readonly Span[]): Span => ({
  start: Math.min(...cells.map((cell) => cell.start)),
  end: Math.max(...cells.map((cell) => cell.end)),
});

/** Of 单位:亿元、% above a table, a share takes % and all else the other; of two that are no shares nothing tells which. */
function unitAmong(units: string, name: string): string {
  const parts = units.split(/[、,]/);
  if (parts.length < 2) return units;
  const fitting = parts.filter((unit) => isShareName(name) === /^[%‰]$/.test(unit));
  return fitting.length === 1 ? fitting[0]! : "";
}

/** 约束性 and its like among other words: 指导员 tells no nature. */
const NATURES = words(
  "约束性 预期性 指导性 引导性 约束指标 预期指标 约束类指标 预期类指标 指导类指标 引导类指标 (约束) (预期) (指导) 【约束】 【预期】 【指导】",
);
const EXPECTED = words("预期 指导 引导");

const natureAmong = (text: string): Nature => (NATURES.in(text) ? natureOf(text) : "");

function natureOf(text: string): Nature {
  if (text.includes("约束")) return "约束性";
  return EXPECTED.in(text) ? "预期性" : "";
}

const unitAbove = (above: Divided | null): string => above?.unit ?? "";
const natureAbove = (above: Divided | null): Nature => above?.nature ?? "";
