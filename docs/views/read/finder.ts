/** Find in the text: how many, which one, the one before and the one after. */
import {HERE} from "../../components/arrive.js";
import {h} from "../../components/dom.js";
import {boxed} from "../../components/tags.js";
import {say, setState} from "../../components/state.js";
import type {Mark} from "./marks.js";

/** First pieces of the passages found, in the order of the text. */
const hits = (body: HTMLElement, found: readonly Mark[]): HTMLElement[] =>
  found.flatMap((m) => body.querySelector<HTMLElement>(`mark.found[data-start="${m.start}"]`) ?? []);

/** The passages found, beginning with the one `here`. */
export function finder(words: string, found: readonly Mark[], here: readonly Mark[], body: HTMLElement): HTMLElement {
  const label = say("在本文中查找", "Find in this text");
  const input = h("input", {type: "search", id: "find", value: words, placeholder: label});
  const list = hits(body, found);
  const status = h("span", {class: "count", role: "status"});
  let now = Math.max(
    0,
    found.findIndex((m) => here.some((p) => p.start < m.end && p.end > m.start)),
  );
  const show = (scroll: boolean): void => {
    list.forEach((x, i) => {
      x.classList.toggle("current", i === now);
      x.toggleAttribute(HERE, i === now);
    });
    status.textContent = list.length ? `${now + 1} / ${list.length}` : say("没有找到", "not found");
    if (scroll) list[now]?.scrollIntoView({block: "center", behavior: "instant"});
  };
  const step = (by: number) => (): void => {
    now = (now + by + list.length) % list.length;
    show(true);
  };
  const form = h("form", {role: "search"}, h("label", {class: "control"}, h("span", {}, label), input));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const asked = input.value.trim();
    if (asked === words && list.length) step(1)();
    else setState({q: asked, at: null});
  });
  if (!words) return form;
  show(false);
  const button = (id: string, text: string, name: string, by: number): HTMLElement =>
    h("button", {type: "button", id, "aria-label": name, title: name, disabled: !list.length, onclick: step(by)}, text);
  return boxed(
    "finder",
    form,
    button("find-before", "↑", say("上一处", "Previous"), -1),
    button("find-after", "↓", say("下一处", "Next"), 1),
    status,
  );
}
