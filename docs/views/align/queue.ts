/** What waits for a decision, one thing a screen, doubtful and grave first; made for the keyboard. */
import {queueOf, type Waiting} from "../../lib/decisions/queue.js";
import type {Alignment, DecidedVerdict} from "../../lib/model/index.js";
import {chinese, h, replace, type Child} from "../../components/dom.js";
import type {Site} from "../../components/site.js";
import {say} from "../../components/state.js";
import {action, boxed, bullet, controls, footnote, listing, oneSentence} from "../../components/tags.js";
import {choicesOf, decidedWord, line} from "../decide.js";
import {reviewer, type Review, type Target} from "../review.js";
import {sieve} from "./sift.js";

/** Something that waits: what is decided on, and how it is shown. */
export interface Item {
  readonly target: Target;
  readonly section: string;
  readonly draw: (site: Site) => Child;
}

/** Surer than this, the reader is taken at its word by one key for all. */
const SURE = 0.8;

/** What stands where a thing to decide would: whether others wait outside of what was chosen. */
const nothing = (left: number): string =>
  left === 0
    ? say("没有待审的了。", "Nothing waits.")
    : say(`所选范围里没有待审的了；全部还有 ${left} 项。`, `Nothing waits in what is chosen; ${left} wait in all.`);

/** Opens the queue; the focus comes back to its opener. */
export function openQueue(site: Site, alignment: Alignment, items: readonly Item[], review: Review, opener: HTMLElement): void {
  const byKey = new Map(items.map((i) => [i.target.key, i]));
  let at = 0;
  const body = h("div", {class: "queue-item"});
  const note = h("input", {
    id: "queue-note",
    "aria-label": say("理由（改判时必填）", "Note (needed where it overrules)"),
    placeholder: say("理由（改判时必填），n", "Note (needed where it overrules), n"),
  });
  const by = h("input", {
    id: "queue-by",
    value: reviewer.name(),
    "aria-label": say("审核人", "Reviewer"),
    placeholder: say("审核人", "Reviewer"),
    autocomplete: "name",
  });
  const status = h("p", {class: "small", role: "status"});
  const sift = sieve(
    alignment,
    items,
    review,
    () => by.value.trim(),
    () => refresh(0),
  );
  let queue: readonly Waiting[] = sift.waiting();
  const tell = (text: string): void => {
    status.textContent = text;
  };
  const now = (): Item | null => byKey.get(queue[at]?.key ?? "") ?? null;

  const draw = (): void => {
    const item = now();
    const told = queue[at];
    if (!item || !told) {
      replace(body, oneSentence(nothing(queueOf(alignment, review.log()).length)));
      return;
    }
    const standing = review.standing(item.target);
    replace(
      body,
      footnote(
        say(
          `第 ${at + 1} / ${queue.length} 项 · 原判${decidedWord(told.proposed)} · 把握 ${Math.round(100 * (1 - told.doubt))}%`,
          `${at + 1} of ${queue.length} · read as ${decidedWord(told.proposed)} · ${Math.round(100 * (1 - told.doubt))}% sure`,
        ),
        item.section ? chinese(` · ${item.section}`) : null,
      ),
      standing.state === "conflict"
        ? listing(
            "small",
            standing.decisions.map((d) => bullet(line(d))),
          )
        : null,
      item.draw(site),
      boxed(
        "actions",
        choicesOf(item.target).map((v, i) =>
          h(
            "button",
            {type: "button", "data-key": i + 1, class: v === told.proposed ? "primary" : null, onclick: () => choose(v)},
            `${i + 1} ${decidedWord(v)}`,
          ),
        ),
      ),
    );
  };
  const move = (by_: number): void => {
    at = Math.max(0, Math.min(queue.length - 1, at + by_));
    note.value = "";
    tell("");
    draw();
  };
  const named = (): string | null => {
    const name = by.value.trim();
    if (name === "") {
      tell(say("请先写审核人姓名。", "Give the reviewer's name first."));
      by.focus();
      return null;
    }
    reviewer.keep(name);
    return name;
  };
  const choose = (verdict: DecidedVerdict): void => {
    const item = now();
    const name = named();
    if (!item || name === null) return;
    if (verdict !== item.target.proposed && note.value.trim() === "") {
      tell(say("改判须写理由，写好后再按一次。", "An overruling needs a note; write it and press again."));
      note.focus();
      return;
    }
    const conflict = review.standing(item.target).state === "conflict";
    review.decide(item.target, verdict, note.value.trim(), name, conflict);
    refresh(at);
  };
  const refresh = (to: number): void => {
    queue = sift.waiting();
    at = Math.min(to, Math.max(0, queue.length - 1));
    note.value = "";
    tell("");
    draw();
  };
  const undo = (): void => {
    if (review.undo()) refresh(at);
    else tell(say("没有可撤销的。", "Nothing to undo."));
  };
  const sure = (): readonly Waiting[] => queue.filter((w) => w.state === "open" && 1 - w.doubt >= SURE);
  const acceptAll = (): void => {
    const name = named();
    if (name === null) return;
    const agreed = sure().flatMap((w) => byKey.get(w.key)?.target ?? []);
    review.agree(agreed, name);
    refresh(0);
    tell(say(`已同意 ${agreed.length} 项，按 u 一并撤销。`, `${agreed.length} accepted; u takes them all back.`));
  };
  const help = say(
    "数字键判定 · j 下一项 · k 上一项 · n 写理由 · u 撤销 · Esc 关闭",
    "digits: verdict · j next · k previous · n note · u undo · Esc close",
  );
  const dialog: HTMLDialogElement = h(
    "dialog",
    {class: "decision queue", "aria-label": say("逐条审核", "Decide one by one")},
    controls(
      sift.bar,
      by,
      h("button", {type: "button", class: "accept-sure", onclick: acceptAll}, say("同意把握八成以上的", "Accept all that are 80% sure")),
      action(() => dialog.close(), say("关闭", "Close")),
    ),
    body,
    h("label", {class: "control"}, note),
    status,
    h("p", {class: "small muted queue-help"}, help),
  );
  const keys: Readonly<Record<string, () => void>> = {
    j: () => move(1),
    k: () => move(-1),
    n: () => note.focus(),
    u: undo,
    "?": () => tell(help),
  };
  dialog.addEventListener("keydown", (event) => {
    const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (typing && event.target === note && event.key === "Enter") {
      event.preventDefault();
      event.target.blur();
      dialog.focus();
      return;
    }
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const item = now();
    const verdict = item && choicesOf(item.target)[Number(event.key) - 1];
    if (verdict) choose(verdict);
    else keys[event.key]?.();
    if (verdict || keys[event.key]) event.preventDefault();
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    opener.focus();
  });
  document.body.append(dialog);
  dialog.setAttribute("tabindex", "-1");
  draw();
  dialog.showModal();
  dialog.focus();
}
