/** Which of what waits is worked on: by kind and verdict, by section or field, by how sure the reader is; or what others decided, for a second opinion. */
import {assignments} from "../../lib/decisions/assign.js";
import {queueOf, type Waiting} from "../../lib/decisions/queue.js";
import type {Alignment} from "../../lib/model/index.js";
import {h, type Child} from "../../components/dom.js";
import type {Said} from "../../lib/say/index.js";
import {say, told} from "../../components/state.js";
import {decidedWord} from "../decide.js";
import type {Review} from "../review.js";
import type {Item} from "./queue.js";

const KINDS: Readonly<Record<string, Said>> = {
  indicator: {zh: "指标", en: "indicators"},
  clause: {zh: "条款", en: "clauses"},
  measure: {zh: "举措", en: "measures"},
};
/** How sure the reader is of what is looked at. */
const SURENESS: Readonly<Record<string, readonly [Said, (sure: number) => boolean]>> = {
  low: [{zh: "不足六成", en: "below 60%"}, (sure) => sure < 0.6],
  middle: [{zh: "六至八成", en: "60–80%"}, (sure) => sure >= 0.6 && sure < 0.8],
  high: [{zh: "八成以上", en: "80% and more"}, (sure) => sure >= 0.8],
};
const SECOND = "second";
const MINE = "mine";

/** The choices, and what they leave of what waits. */
export interface Sieve {
  readonly bar: Child;
  waiting(): Waiting[];
}

const kindIn = ({key}: {readonly key: string}): string => key.slice(0, key.indexOf(":"));

function choice(id: string, label: string, options: Child, change: () => void): HTMLSelectElement {
  const select = h("select", {id, "aria-label": label}, options);
  select.addEventListener("change", change);
  return select;
}

/** @param me the name of who works here */
export function sieve(alignment: Alignment, items: readonly Item[], review: Review, me: () => string, change: () => void): Sieve {
  const sectionOf = new Map(items.map((i) => [i.target.key, i.section]));
  const sections = [...new Set(items.map((i) => i.section).filter(Boolean))];
  const kind = choice(
    "queue-filter",
    say("只审", "Only"),
    [
      h("option", {value: ""}, say("全部", "All")),
      Object.entries(KINDS).map(([value, words]) => h("option", {value}, told(words))),
      (["absent", "partly", "taken up"] as const).map((v) =>
        h("option", {value: `clause ${v}`}, say(`条款：${decidedWord(v)}`, `clauses: ${decidedWord(v)}`)),
      ),
      h("option", {value: MINE}, say("分给我的章节", "Sections assigned to me")),
      h("option", {value: SECOND}, say("复核别人已定的", "Second opinion on others’")),
    ],
    change,
  );
  const section = choice(
    "queue-section",
    say("章节或领域", "Section or field"),
    [
      h("option", {value: ""}, say("全部章节和领域", "All sections and fields")),
      sections.map((s) => h("option", {value: s, lang: "zh-CN"}, s)),
    ],
    change,
  );
  const sure = choice(
    "queue-sure",
    say("把握", "How sure"),
    [
      h("option", {value: ""}, say("不论把握", "However sure")),
      Object.entries(SURENESS).map(([value, [words]]) => h("option", {value}, told(words))),
    ],
    change,
  );
  const keeps = (w: Waiting): boolean =>
    (kind.value === "" || kind.value === SECOND || kind.value === MINE || `${kindIn(w)} ${w.proposed}`.includes(kind.value)) &&
    (section.value === "" || sectionOf.get(w.key) === section.value) &&
    (kind.value !== MINE || assignments(review.log())(sectionOf.get(w.key) ?? "") === me()) &&
    (sure.value === "" || SURENESS[sure.value]![1](1 - w.doubt));
  return {
    bar: [kind, section, sure],
    waiting: () => queueOf(alignment, review.log(), kind.value === SECOND ? me() : null).filter(keeps),
  };
}
