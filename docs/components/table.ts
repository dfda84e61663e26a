/** A table that sorts, filters, scrolls inside its own box and downloads as CSV; sort and filter live in the URL. */
import {labelled, tableBox} from "./box.js";
import {csv, download, h, replace, type Child} from "./dom.js";
import {action, boxed} from "./tags.js";
import {pieces, type Ask} from "./pieces.js";
import {picker} from "./picker.js";
import {param, say, setState} from "./state.js";

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  /** What sorts, filters and goes to the CSV. */
  readonly value: (row: Row) => string | number | null;
  /** What is shown; the value if absent. */
  readonly cell?: (row: Row) => Child;
  readonly right?: boolean;
  readonly wide?: boolean;
  /** Short words that stay on one line. */
  readonly tight?: boolean;
  /** Words of the texts: Chinese whatever the language of the interface. */
  readonly chinese?: boolean;
  /** The column that names the row. */
  readonly header?: boolean;
  /** Stands in the downloaded file only: parts of what another column shows in one cell. */
  readonly file?: boolean;
}

export interface TableOptions<Row> {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly filter?: boolean;
  /** Lines above the header of the downloaded file: source, conditions. */
  readonly note?: string;
  readonly empty?: string;
}

/** Rows that are drawn in one piece, and cards on a phone, where a list without end hides what comes below it. */
const AT_ONCE = 40;
const CARDS = 10;
/** Rows past which a reader asks for the next ones: a page of thousands scrolls badly, and the filter finds sooner. */
const LONG = 400;
const onPhone = (): boolean => matchMedia("(max-width: 44rem)").matches;

/** The row that brings more of them, across so many columns. */
const moreRows =
  (columns: number): Ask =>
  (left, go) =>
    h("tr", {class: "more"}, h("td", {colspan: columns}, action(go, say(`再看（还有 ${left} 行）`, `Show more (${left} left)`))));

type Order = {readonly key: string; readonly down: boolean} | null;

const readOrder = (id: string): Order => {
  const [key, way] = param(`${id}.sort`).split(":");
  return key ? {key, down: way === "down"} : null;
};
const writeOrder = (id: string, order: Order): void =>
  setState({[`${id}.sort`]: order ? `${order.key}:${order.down ? "down" : "up"}` : null}, "silent");

let collator: Intl.Collator | undefined;
const pinyin = (): Intl.Collator => (collator ??= new Intl.Collator("zh-Hans-CN", {numeric: true}));

/** Numbers by size, words by pinyin; what is missing stands last whichever way. */
function compare(a: string | number | null, b: string | number | null, down: boolean): number {
  const empty = (v: string | number | null): boolean => v === null || v === "";
  if (empty(a) || empty(b)) return Number(empty(a)) - Number(empty(b));
  const by = typeof a === "number" && typeof b === "number" ? a - b : pinyin().compare(String(a), String(b));
  return down ? -by : by;
}

function next(order: Order, key: string): Order {
  if (order?.key !== key) return {key, down: false};
  return order.down ? null : {key, down: true};
}

/** Cards have no header to sort by: a choice stands in its place. */
function sorting(id: string, columns: readonly {readonly key: string; readonly label: string}[], draw: () => void): HTMLElement {
  const order = readOrder(id);
  const ways = columns.flatMap((c) => [
    {value: `${c.key}:up`, label: `${c.label} ↑`},
    {value: `${c.key}:down`, label: `${c.label} ↓`},
  ]);
  const chosen = order ? `${order.key}:${order.down ? "down" : "up"}` : "";
  const first = {value: "", label: say("按原有次序", "as they come")};
  const choose = picker(`${id}-order`, say("排序", "Sort"), [first, ...ways], chosen, (way) => {
    const [key, end] = way.split(":");
    writeOrder(id, key ? {key, down: end === "down"} : null);
    draw();
  });
  return boxed("cards-only", choose);
}

export function table<Row>(options: TableOptions<Row>): HTMLElement {
  const {id, rows, caption} = options;
  if (rows.length === 0 && options.empty !== undefined)
    return h("section", {class: "table", "aria-label": caption}, h("p", {class: "muted"}, options.empty));
  const columns = options.columns.filter((c) => !c.file);
  const textOf = (row: Row): string =>
    columns
      .map((c) => String(c.value(row) ?? ""))
      .join(" ")
      .toLowerCase();
  const count = h("span", {class: "count", role: "status"});
  const body = h("tbody");
  const head = h("tr");
  const input = h("input", {
    type: "search",
    id: `${id}-filter`,
    placeholder: say("在表中筛选", "Filter the table"),
    "aria-label": say(`筛选：${caption}`, `Filter: ${caption}`),
  });
  input.value = param(`${id}.q`);

  const shown = (): readonly Row[] => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    const fits = (text: string): boolean => words.every((w) => text.includes(w));
    const kept = words.length ? rows.filter((row) => fits(textOf(row))) : rows;
    const order = readOrder(id);
    const column = columns.find((c) => c.key === order?.key);
    return column ? [...kept].sort((a, b) => compare(column.value(a), column.value(b), order!.down)) : kept;
  };
  const classOf = (c: Column<Row>): string | null =>
    [c.right && "right", c.wide && "wide", c.tight && "tight"].filter(Boolean).join(" ") || null;
  const drawHead = (): void => {
    const order = readOrder(id);
    const sort = (key: string) => (): void => {
      writeOrder(id, next(readOrder(id), key));
      draw();
    };
    const cell = (c: Column<Row>): HTMLElement =>
      h(
        "th",
        {scope: "col", class: classOf(c), "aria-sort": order?.key === c.key ? (order.down ? "descending" : "ascending") : null},
        h("button", {type: "button", id: `${id}-sort-${c.key}`, onclick: sort(c.key)}, c.label),
      );
    replace(head, columns.map(cell));
  };
  const cellIn = (c: Column<Row>, row: Row): HTMLElement => {
    const content = c.cell ? c.cell(row) : c.value(row);
    const [kind, lang] = [classOf(c), c.chinese ? "zh-CN" : null];
    return c.header ? h("th", {scope: "row", class: kind, lang}, content) : labelled(c.label, content, kind, lang);
  };
  const line = (row: Row): HTMLElement =>
    h(
      "tr",
      {},
      columns.map((c) => cellIn(c, row)),
    );
  const [piece, asks] = onPhone() ? [CARDS, true] : [AT_ONCE, rows.length > LONG];
  const lines = pieces(body, line, piece, asks ? moreRows(columns.length) : undefined);
  const draw = (): void => {
    const list = shown();
    drawHead();
    const none = h(
      "tr",
      {},
      h(
        "td",
        {colspan: columns.length, class: "muted"},
        options.empty ?? say("没有符合条件的行。清除筛选即可看到全部。", "No row fits. Clear the filter to see all."),
      ),
    );
    lines.show(list, none);
    count.textContent =
      list.length === rows.length
        ? say(`${rows.length} 行`, `${rows.length} rows`)
        : say(`${list.length} / ${rows.length} 行`, `${list.length} of ${rows.length} rows`);
  };
  const save = (): void => {
    const all = [options.columns.map((c) => c.label), ...shown().map((row) => options.columns.map((c) => c.value(row)))];
    download(`duibiao-${id}.csv`, csv(all));
  };
  input.addEventListener("input", () => {
    setState({[`${id}.q`]: input.value}, "silent");
    draw();
  });
  draw();
  return h(
    "section",
    {class: "table", "aria-label": caption},
    boxed(
      "table-head",
      count,
      options.filter === false ? null : input,
      sorting(id, columns, draw),
      action(save, say("下载 CSV", "Download CSV")),
    ),
    tableBox({label: caption, head, body}),
  );
}
