/** Controls of a review: a button at each verdict, the dialog behind it, counts with a filter, export and import. */
import {download, h, replace, type Child} from "../components/dom.js";
import {action, boxed, bullet, bullets, footnote, heading, para, section, smallPrint} from "../components/tags.js";
import {chips} from "../components/picker.js";
import {CLAUSE_VERDICT, FINDING_VERDICT, type Said} from "../lib/say/index.js";
import {colon, param, say, setState, told} from "../components/state.js";
import {verdictWord} from "../components/words.js";
import {orphans} from "../lib/decisions/standing.js";
import {DECIDABLE, kindOfKey, type DecidedVerdict, type ReviewerDecision, type Verdict} from "../lib/model/index.js";
import {reviewer, type Review, type Standing, type Target} from "./review.js";

/** How a thing stands, as buttons and filters say it. */
type Code = "open" | "agreed" | "overruled" | "conflict" | "reopened";
const CODES: readonly Code[] = ["open", "agreed", "overruled", "conflict", "reopened"];
const WORDS: Readonly<Record<Code, readonly [glyph: string, zh: string, en: string]>> = {
  open: ["＋", "未审", "undecided"],
  agreed: ["✓", "同意", "agreed"],
  overruled: ["✎", "改判", "overruled"],
  conflict: ["≠", "意见不一", "reviewers differ"],
  reopened: ["⟳", "原文已变，须重审", "text changed, decide again"],
};
const word = (code: Code): string => say(WORDS[code][1], WORDS[code][2]);

const DECIDED: Readonly<Record<string, Said>> = {...CLAUSE_VERDICT, ...FINDING_VERDICT};
/** A verdict in the words of what it is about. */
export const decidedWord = (verdict: DecidedVerdict): string =>
  DECIDED[verdict] ? told(DECIDED[verdict]) : verdictWord(verdict as Verdict);

export function codeOf(standing: Standing, proposed: DecidedVerdict): Code {
  if (standing.state !== "decided") return standing.state;
  return standing.decisions[0].verdict === proposed ? "agreed" : "overruled";
}
const codeIn = (review: Review, target: Target): Code => codeOf(review.standing(target), target.proposed);

/** What a table of verdicts prints in its column of decisions. */
export function standingWord(standing: Standing): string {
  if (standing.state === "decided") return decidedWord(standing.decisions[0].verdict!);
  return standing.state === "open" ? "" : word(standing.state);
}

/** Verdict, note, reviewer and day in a line. */
export const line = (d: ReviewerDecision): string =>
  `${d.verdict === null ? say("撤回", "withdrawn") : decidedWord(d.verdict)}${d.note && colon() + d.note} — ${d.by} ${d.at.slice(0, 10)}`;

const linesOf = (standing: Standing): readonly ReviewerDecision[] =>
  standing.state === "open" ? [] : standing.state === "reopened" ? standing.before : standing.decisions;

/** Decisions chosen in the URL; none shows all. */
const chosenCodes = (): ReadonlySet<string> => new Set(param("decision").split(",").filter(Boolean));

/** Whether the filter by decision keeps a target. */
export function kept(review: Review, target: Target): boolean {
  const chosen = chosenCodes();
  return chosen.size === 0 || chosen.has(codeIn(review, target));
}

/** The button that stands at a verdict and says how it was decided. */
export function decisionButton(review: Review, target: Target): HTMLElement {
  const button: HTMLElement = h("button", {type: "button", class: "decide", onclick: () => ask(review, target, button)});
  const draw = (): void => {
    const standing = review.standing(target);
    const code = codeOf(standing, target.proposed);
    const said = code === "open" ? say("审核", "review") : code === "overruled" || code === "agreed" ? standingWord(standing) : word(code);
    button.dataset["standing"] = code;
    button.title = linesOf(standing).map(line).join("\n") || say("决定这一条", "Decide on this");
    button.setAttribute("aria-label", say(`审核决定（${word(code)}）：${target.title}`, `Review (${word(code)}): ${target.title}`));
    replace(button, WORDS[code][0], " ", said);
  };
  draw();
  review.onChange(draw);
  return button;
}

/** The verdicts that a thing can be given. */
export const choicesOf = ({key}: Pick<Target, "key">): readonly DecidedVerdict[] => DECIDABLE[kindOfKey(key)];

function ask(review: Review, target: Target, opener: HTMLElement): void {
  const standing = review.standing(target);
  const all = linesOf(standing);
  const me = reviewer.name() || (all[0]?.by ?? "");
  const mine = all.find((d) => d.by === me) ?? null;
  const chosen = mine?.verdict ?? target.proposed;
  const radio = (verdict: DecidedVerdict): HTMLElement =>
    h(
      "label",
      {},
      h("input", {type: "radio", name: "decision", value: verdict, required: true, checked: verdict === chosen}),
      ` ${decidedWord(verdict)}${verdict === target.proposed ? say("（原判）", " (as read)") : ""}`,
    );
  const note = h("textarea", {id: "decision-note", rows: 3}, mine?.note ?? "");
  const by = h("input", {id: "decision-by", required: true, value: me, autocomplete: "name"});
  const settles = h("input", {type: "checkbox", id: "decision-settles", checked: standing.state === "conflict"});
  const close = (): void => dialog.close();
  const form = h(
    "form",
    {method: "dialog"},
    heading("decision-title", say("审核决定", "Decision")),
    smallPrint(target.title),
    standing.state === "reopened" ? h("p", {class: "notice small"}, word("reopened")) : null,
    all.length
      ? h(
          "ul",
          {class: "small", "aria-label": say("已有的决定", "Decisions that are here")},
          all.map((d) => bullet(line(d))),
        )
      : null,
    h("fieldset", {}, h("legend", {}, say("判定", "Verdict")), choicesOf(target).map(radio)),
    h("label", {class: "control"}, h("span", {}, say("理由（改判时必填）", "Note (needed where it overrules)")), note),
    h("label", {class: "control"}, h("span", {}, say("审核人", "Reviewer")), by),
    standing.state === "conflict"
      ? h("label", {class: "small"}, settles, say(" 以此定论，结束分歧", " this settles the difference"))
      : null,
    boxed(
      "actions",
      h("button", {type: "submit", class: "primary"}, say("保存", "Save")),
      mine ? action(() => (review.decide(target, null, "", mine.by), close()), say("撤回", "Withdraw")) : null,
      action(close, say("取消", "Cancel")),
    ),
  );
  const dialog = h("dialog", {class: "decision", "aria-labelledby": "decision-title"}, form);
  const picked = (): DecidedVerdict => new FormData(form).get("decision") as DecidedVerdict;
  const check = (): void => {
    const lacking = picked() !== target.proposed && note.value.trim() === "";
    note.setCustomValidity(lacking ? say("改判须写理由", "An overruling needs a note") : "");
    by.setCustomValidity(by.value.trim() ? "" : say("请写姓名", "Please give a name"));
  };
  form.addEventListener("input", check);
  check();
  form.addEventListener("submit", () => {
    reviewer.keep(by.value.trim());
    review.decide(target, picked(), note.value.trim(), by.value.trim(), standing.state === "conflict" && settles.checked);
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    opener.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}

/** A file that the panel offers. */
export interface Offer {
  readonly label: string;
  readonly name: string;
  readonly make: () => Promise<Blob>;
}

/** The decisions themselves, for a colleague, the corpus or the command line. */
export const decisionsOffer = (review: Review, name: string): Offer => ({
  label: say("导出决定", "Export decisions"),
  name: `${name}.jsonl`,
  make: async () => new Blob([review.file()], {type: "application/x-ndjson"}),
});

/** Where decisions are made (`work`), their counts with the filter, the decisions as a file, and the reports. */
export function reviewPanel(review: Review, targets: readonly Target[], offers: readonly Offer[], work: Child = null): HTMLElement {
  const counts = h("div");
  const status = h("p", {class: "small", role: "status"});
  const draw = (): void => replace(counts, summaryOf(review, targets));
  draw();
  review.onChange(draw);
  const tell = (text: string): void => {
    status.textContent = text;
  };
  const input = h("input", {
    type: "file",
    accept: ".jsonl,.json,application/x-ndjson",
    id: "decisions-file",
    class: "visually-hidden",
    tabindex: -1,
  });
  input.setAttribute("aria-label", say("审核决定文件", "File of decisions"));
  input.addEventListener("change", () => void taken(review, targets, input, tell));
  return h(
    "section",
    {class: "review", "aria-labelledby": "review"},
    heading("review", say("审核决定与报告", "Review and report")),
    work,
    counts,
    boxed(
      "actions",
      offers.map((o) => action(() => void give(o, tell), o.label)),
      action(() => input.click(), say("导入决定", "Import decisions")),
      input,
    ),
    status,
    footnote(
      say(
        "决定只存在这台电脑的浏览器里；导出的文件放进 data/decisions/，或用 --decisions 交给命令行，得到同一份报告。",
        "Decisions stay in this browser; the exported file goes into data/decisions/ or to the command line with --decisions and gives the same report.",
      ),
    ),
  );
}

function summaryOf(review: Review, targets: readonly Target[]): Child {
  const tally = new Map<Code, number>();
  const unlike: Target[] = [];
  for (const t of targets) {
    const code = codeIn(review, t);
    tally.set(code, (tally.get(code) ?? 0) + 1);
    if (code === "conflict") unlike.push(t);
  }
  const chosen = chosenCodes();
  const lost = review.log().length ? orphans(review.log(), targets) : [];
  const toggle = (s: string): void => {
    const next = new Set(chosen);
    if (!next.delete(s)) next.add(s);
    setState({decision: [...next].join(",") || null});
  };
  const [agreed, overruled] = [tally.get("agreed") ?? 0, tally.get("overruled") ?? 0];
  return [
    para(
      say(
        `${targets.length} 项中已审 ${agreed + overruled} 项，其中改判 ${overruled} 项。`,
        `${agreed + overruled} of ${targets.length} decided, ${overruled} of them overrule the reader.`,
      ),
    ),
    chips(
      say("按审核决定筛选", "Filter by decision"),
      CODES.filter((s) => tally.get(s)).map((s) => ({value: s, label: `${WORDS[s][0]} ${word(s)} ${tally.get(s)}`})),
      chosen,
      toggle,
    ),
    conflicts(review, unlike),
    lost.length
      ? h(
          "details",
          {class: "small"},
          h("summary", {}, say(`所审的条目已不在：${lost.length} 条决定`, `What was decided on is gone: ${lost.length} decisions`)),
          bullets(lost.map((d) => bullet(line(d)))),
        )
      : null,
  ];
}

/** Decisions that differ on one thing, beside each other; none goes before a reviewer chooses. */
function conflicts(review: Review, unlike: readonly Target[]): Child {
  if (!unlike.length) return null;
  const one = (target: Target, d: ReviewerDecision): HTMLElement =>
    boxed(
      "quote",
      para(line(d)),
      action(() => review.decide(target, d.verdict, d.note, reviewer.name() || d.by, true), say("以此定论", "Settle on this")),
    );
  return h(
    "details",
    {class: "conflicts", open: true},
    h("summary", {}, say(`审核人意见不一：${unlike.length} 项`, `Reviewers differ on ${unlike.length}`)),
    unlike.map((t) =>
      section(
        smallPrint(t.title),
        boxed(
          "sides",
          linesOf(review.standing(t)).map((d) => one(t, d)),
        ),
      ),
    ),
  );
}

async function taken(review: Review, targets: readonly Target[], input: HTMLInputElement, tell: (text: string) => void): Promise<void> {
  const file = input.files?.[0];
  input.value = "";
  if (!file) return;
  try {
    const {added, known, conflicts: unlike} = review.read(await file.text(), targets);
    const more = known ? say(`，${known} 条原已有`, `, ${known} were here already`) : "";
    const differ = unlike
      ? say(
          `${unlike} 项与已有决定不一，两边都已保留，并列在上面，请定论。`,
          ` ${unlike} differ from decisions that were here: both are kept, side by side above; settle them.`,
        )
      : "";
    tell(say(`新增 ${added} 条决定${more}。${differ}`, `${added} decisions added${more}.${differ}`));
  } catch (error) {
    tell((error as Error).message);
  }
}

async function give(offer: Offer, tell: (text: string) => void): Promise<void> {
  tell(say("正在生成…", "Being made…"));
  try {
    download(offer.name, await offer.make());
    tell("");
  } catch (error) {
    tell(say("没有生成：", "It could not be made: ") + String(error));
  }
}
