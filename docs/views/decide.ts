/** Controls of a review: a button at each verdict, the dialog behind it, counts with a filter, export and import. */
import {download, h, replace, type Child} from "../components/dom.js";
import {chips} from "../components/picker.js";
import {disagreements} from "../lib/report/notes.js";
import type {ReviewerNote} from "../lib/model/index.js";
import {colon, param, say, setState} from "../components/state.js";
import {reviewer, type Decision, type Review, type Standing, type Target} from "./review.js";

export const STANDINGS: readonly Standing[] = ["open", "accept", "dispute", "note", "conflict", "reopened"];
const WORDS: Readonly<Record<Standing, readonly [glyph: string, zh: string, en: string]>> = {
  open: ["＋", "未审", "undecided"],
  accept: ["✓", "认可", "accepted"],
  dispute: ["✕", "有异议", "disputed"],
  note: ["✎", "备注", "noted"],
  conflict: ["≠", "意见不一", "reviewers differ"],
  reopened: ["⟳", "原文已变，须重审", "text changed, decide again"],
};
const word = (s: Standing): string => say(WORDS[s][1], WORDS[s][2]);
/** Decision, reason, reviewer and date in a line. */
const line = (n: ReviewerNote): string => `${WORDS[n.decision][0]} ${word(n.decision)}${colon()}${n.reason} — ${n.by} ${n.date}`;

/** Decisions chosen in the URL; none shows all. */
export const chosenStandings = (): ReadonlySet<string> => new Set(param("decision").split(",").filter(Boolean));

/** Whether the filter by decision keeps a target. */
export function kept(review: Review, target: Pick<Target, "key" | "guard">): boolean {
  const chosen = chosenStandings();
  return chosen.size === 0 || chosen.has(review.standing(target));
}

/** The button that stands at a verdict and says how it was decided. */
export function decisionButton(review: Review, target: Target): HTMLElement {
  const button: HTMLElement = h("button", {type: "button", class: "decide", onclick: () => ask(review, target, button)});
  const draw = (): void => {
    const standing = review.standing(target);
    const notes = standing === "open" ? [] : review.of(target.key);
    button.dataset["standing"] = standing;
    button.title = notes.map(line).join("\n") || say("认可、异议或备注", "Accept, dispute or note");
    button.setAttribute("aria-label", say(`审核意见（${word(standing)}）：${target.title}`, `Review (${word(standing)}): ${target.title}`));
    replace(button, WORDS[standing][0], " ", standing === "open" ? say("审核", "review") : word(standing));
  };
  draw();
  review.onChange(draw);
  return button;
}

const CHOICES: readonly Decision[] = ["accept", "dispute", "note"];

function ask(review: Review, target: Target, opener: HTMLElement): void {
  const all = review.of(target.key);
  // One's own note is changed; beside another's a new one is made.
  const me = reviewer.name() || (all.at(-1)?.by ?? "");
  const before = all.find((n) => n.by === me) ?? null;
  const theirs = all.filter((n) => n !== before);
  const radio = (d: Decision): HTMLElement =>
    h(
      "label",
      {},
      h("input", {type: "radio", name: "decision", value: d, required: true, checked: before?.decision === d}),
      ` ${WORDS[d][0]} ${word(d)}`,
    );
  const reason = h("textarea", {id: "decision-reason", rows: 3, required: true}, before?.reason ?? "");
  const by = h("input", {id: "decision-by", required: true, value: me, autocomplete: "name"});
  const close = (): void => dialog.close();
  const form = h(
    "form",
    {method: "dialog"},
    h("h2", {id: "decision-title"}, say("审核意见", "Review")),
    h("p", {class: "small"}, target.title),
    review.standing(target) === "reopened" ? h("p", {class: "notice small"}, word("reopened")) : null,
    theirs.length
      ? h(
          "ul",
          {class: "small", "aria-label": say("已有的意见", "Notes that are here")},
          theirs.map((n) => h("li", {}, line(n))),
        )
      : null,
    h("fieldset", {}, h("legend", {}, say("意见", "Decision")), CHOICES.map(radio)),
    h("label", {class: "control"}, h("span", {}, say("理由", "Reason")), reason),
    h("label", {class: "control"}, h("span", {}, say("审核人", "Reviewer")), by),
    h(
      "div",
      {class: "actions"},
      h("button", {type: "submit", class: "primary"}, say("保存", "Save")),
      before ? h("button", {type: "button", onclick: () => (review.remove(before), close())}, say("撤回", "Withdraw")) : null,
      h("button", {type: "button", onclick: close}, say("取消", "Cancel")),
    ),
  );
  const dialog = h("dialog", {class: "decision", "aria-labelledby": "decision-title"}, form);
  form.addEventListener("submit", () => {
    const decision = new FormData(form).get("decision") as Decision;
    reviewer.keep(by.value.trim());
    const date = new Date().toISOString().slice(0, 10);
    review.set({key: target.key, decision, reason: reason.value.trim(), by: by.value.trim(), date, guard: target.guard});
  });
  for (const field of [reason, by])
    field.addEventListener("input", () => field.setCustomValidity(field.value.trim() ? "" : say("请写几个字", "Please write a few words")));
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

/** Counts of decisions with the filter, the notes as a file, and the reports. */
export function reviewPanel(review: Review, targets: readonly Target[], offers: readonly Offer[]): HTMLElement {
  const counts = h("div");
  const status = h("p", {class: "small", role: "status"});
  const draw = (): void => replace(counts, summaryOf(review, targets));
  draw();
  review.onChange(draw);
  const tell = (text: string): void => {
    status.textContent = text;
  };
  const name = `duibiao-notes-${[review.lower, review.higher].filter(Boolean).join("--")}.json`;
  const input = h("input", {type: "file", accept: "application/json,.json", id: "notes-file", class: "visually-hidden", tabindex: -1});
  input.setAttribute("aria-label", say("审核意见文件", "File of notes"));
  input.addEventListener("change", () => void taken(review, input, tell));
  return h(
    "section",
    {class: "review", "aria-labelledby": "review"},
    h("h2", {id: "review"}, say("审核意见与报告", "Review and report")),
    counts,
    h(
      "div",
      {class: "actions"},
      offers.map((o) => h("button", {type: "button", onclick: () => void give(o, tell)}, o.label)),
      h(
        "button",
        {type: "button", onclick: () => download(name, new Blob([review.file()], {type: "application/json"}))},
        say("导出意见", "Export notes"),
      ),
      h("button", {type: "button", onclick: () => input.click()}, say("导入意见", "Import notes")),
      input,
    ),
    status,
    h(
      "p",
      {class: "small muted"},
      say(
        "意见只存在这台电脑的浏览器里；导出的文件可用 --notes 交给命令行，得到同一份报告。",
        "Notes stay in this browser; the exported file goes to the command line with --notes and gives the same report.",
      ),
    ),
  );
}

function summaryOf(review: Review, targets: readonly Target[]): Child {
  const tally = new Map<Standing, number>();
  for (const t of targets) tally.set(review.standing(t), (tally.get(review.standing(t)) ?? 0) + 1);
  const chosen = chosenStandings();
  const notes = review.notes();
  const keys = new Set(notes.length ? targets.map((t) => t.key) : []);
  const lost = notes.filter((n) => !keys.has(n.key));
  const toggle = (s: string): void => {
    const next = new Set(chosen);
    if (!next.delete(s)) next.add(s);
    setState({decision: [...next].join(",") || null});
  };
  const decided = targets.length - (tally.get("open") ?? 0) - (tally.get("reopened") ?? 0);
  return [
    h("p", {}, say(`${targets.length} 项中已审 ${decided} 项。`, `${decided} of ${targets.length} decided.`)),
    chips(
      say("按意见筛选", "Filter by decision"),
      STANDINGS.filter((s) => tally.get(s)).map((s) => ({value: s, label: `${WORDS[s][0]} ${word(s)} ${tally.get(s)}`})),
      chosen,
      toggle,
    ),
    conflicts(review, targets),
    lost.length
      ? h(
          "details",
          {class: "small"},
          h("summary", {}, say(`所审的条目已不在：${lost.length} 条意见`, `What was decided on is gone: ${lost.length} notes`)),
          h(
            "ul",
            {},
            lost.map((n) => h("li", {}, n.key, colon(), line(n))),
          ),
        )
      : null,
  ];
}

/** Notes that differ on one thing, beside each other; nothing goes before the reviewer chooses. */
function conflicts(review: Review, targets: readonly Target[]): Child {
  const unlike = disagreements(review.notes());
  if (!unlike.length) return null;
  const titles = new Map(targets.map((t) => [t.key, t.title]));
  const one = (n: ReviewerNote): HTMLElement =>
    h(
      "div",
      {class: "quote"},
      h("p", {}, `${WORDS[n.decision][0]} ${word(n.decision)}${colon()}${n.reason}`),
      h("p", {class: "small muted"}, `${n.by} ${n.date}`),
      h("button", {type: "button", onclick: () => review.settle(n)}, say("只留这条", "Keep only this")),
    );
  return h(
    "details",
    {class: "conflicts", open: true},
    h("summary", {}, say(`审核人意见不一：${unlike.length} 项`, `Reviewers differ on ${unlike.length}`)),
    unlike.map((list) =>
      h("section", {}, h("p", {class: "small"}, titles.get(list[0]!.key) ?? list[0]!.key), h("div", {class: "sides"}, list.map(one))),
    ),
  );
}

async function taken(review: Review, input: HTMLInputElement, tell: (text: string) => void): Promise<void> {
  const file = input.files?.[0];
  input.value = "";
  if (!file) return;
  try {
    const {added, known, conflicts: unlike} = review.read(await file.text());
    const more = known ? say(`，${known} 条原已有`, `, ${known} were here already`) : "";
    const differ = unlike
      ? say(
          `${unlike} 项与已有意见不一，两边都已保留，并列在上面，请选定。`,
          ` ${unlike} differ from notes that were here: both are kept, side by side above; choose.`,
        )
      : "";
    tell(say(`新增 ${added} 条意见${more}。${differ}`, `${added} notes added${more}.${differ}`));
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
