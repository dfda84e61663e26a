/** How many of the labelled claims are read, and how rightly, text by text. */
import type {ClaimFault, ClaimsReport, DocumentScore} from "../../../test/eval/report-claims.js";
import {h, type Child} from "../../components/dom.js";
import {heading, para} from "../../components/tags.js";
import type {Said} from "../../lib/say/index.js";
import {say, told} from "../../components/state.js";
import {plainTable} from "../../components/box.js";
import {table, type Column} from "../../components/table.js";
import {kindWord, roleWord, natureWord, spoken} from "../../components/words.js";
import type {ClaimKind, ClaimRole} from "../../lib/model/index.js";
import {oneLine, percent, setWord} from "./words.js";

type SetScore = ClaimsReport["sets"][number];

const rate = (
  key: "precision" | "recall" | "f1" | "quantity" | "kind" | "role" | "period" | "name",
  label: string,
): Column<DocumentScore> => ({
  key,
  label,
  right: true,
  value: (d) => d[key],
  cell: (d) => percent(d[key]),
});

const byText = (rows: readonly DocumentScore[], id: string, caption: string): HTMLElement =>
  table<DocumentScore>({
    id,
    caption,
    rows,
    filter: false,
    columns: [
      {key: "id", label: say("文本", "Text"), header: true, wide: true, chinese: true, value: (d) => d.title},
      {key: "set", label: say("标注", "Labels"), wide: true, value: (d) => setWord(d.set)},
      {key: "gold", label: say("标注条数", "Labelled"), right: true, value: (d) => d.gold},
      {key: "found", label: say("读出", "Read"), right: true, value: (d) => d.found},
      rate("precision", say("查准", "Precision")),
      rate("recall", say("查全", "Recall")),
      rate("f1", "F1"),
      rate("quantity", say("数值与界限", "Quantity")),
      rate("kind", say("水平或增量", "Kind")),
      rate("role", say("现状或目标", "Role")),
      rate("period", say("年份", "Year")),
      rate("name", say("名称", "Name")),
    ],
  });

const bySet = (sets: readonly SetScore[]): HTMLElement =>
  plainTable(
    say("分标注来源合计", "Together, by who labelled"),
    [
      say("标注", "Labels"),
      say("文本", "Texts"),
      say("条数", "Claims"),
      say("查准", "Precision"),
      say("查全", "Recall"),
      say("数值与界限", "Quantity"),
      say("年份", "Year"),
      say("名称", "Name"),
    ],
    sets.map((s) => [
      setWord(s.set),
      s.documents,
      s.gold,
      percent(s.precision),
      percent(s.recall),
      percent(s.quantity),
      percent(s.period),
      percent(s.name),
    ]),
  );

const FIELDS: Readonly<Record<string, Said>> = {
  missed: {zh: "没有读出", en: "missed"},
  "no claim": {zh: "不该读出", en: "not a claim"},
  quantity: {zh: "数值与界限", en: "quantity"},
  kind: {zh: "水平或增量", en: "kind"},
  role: {zh: "现状或目标", en: "role"},
  period: {zh: "年份", en: "year"},
  nature: {zh: "约束或预期", en: "nature"},
  name: {zh: "名称", en: "name"},
};

/** A value of the field as the site names it; a dash where there is none. */
function wordOf({fault}: ClaimFault, value: string): string {
  if (value === "") return "—";
  if (fault === "role") return roleWord(value as ClaimRole);
  if (fault === "nature") return natureWord(value);
  if (fault === "kind") return kindWord(value as ClaimKind);
  return value;
}

const faults = (list: readonly ClaimFault[], titles: ReadonlyMap<string, string>): HTMLElement =>
  table<ClaimFault>({
    id: "faults",
    caption: say("仍然读错的例子", "What is still read wrongly"),
    rows: list,
    columns: [
      {key: "quote", label: say("原句", "Sentence"), header: true, wide: true, chinese: true, value: (e) => oneLine(e.quote)},
      {key: "fault", label: say("哪一项", "Which field"), value: (e) => told(FIELDS[e.fault] ?? e.fault)},
      {
        key: "expected",
        label: say("标注", "Label"),
        wide: true,
        value: (e) => wordOf(e, e.expected),
        cell: (e) => spoken(wordOf(e, e.expected)),
      },
      {key: "read", label: say("读成", "Read as"), wide: true, value: (e) => wordOf(e, e.read), cell: (e) => spoken(wordOf(e, e.read))},
      {key: "id", label: say("文本", "Text"), wide: true, chinese: true, value: (e) => titles.get(e.id) ?? e.id},
    ],
  });

export function reading({documents, sets, first, examples}: ClaimsReport): Child {
  const titles = new Map(documents.map((d) => [d.id, d.title]));
  return [
    heading("reading", say("读数", "Reading")),
    bySet(sets),
    para(),
    byText(documents, "reading", say("逐份文本的准确度", "Accuracy text by text")),
    first.length === 0
      ? null
      : [
          h("h3", {id: "held-out"}, say("没有见过的文本：第一次测得的", "Texts never tuned on, as first measured")),
          byText(first, "first", say("首次测得的准确度", "Accuracy as first measured")),
        ],
    h("h3", {id: "faults"}, say("仍然读错的例子", "Examples of what is still wrong")),
    faults(examples, titles),
  ];
}
