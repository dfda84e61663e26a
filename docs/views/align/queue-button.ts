/** The button that opens the queue of what waits for a decision; the queue is loaded when it is first opened. */
import {queueOf} from "../../lib/decisions/queue.js";
import type {Alignment} from "../../lib/model/index.js";
import {h, replace} from "../../components/dom.js";
import type {Site} from "../../components/site.js";
import {say} from "../../components/state.js";
import type {Review} from "../review.js";
import type {Item} from "./queue.js";

export function queueButton(site: Site, alignment: Alignment, items: readonly Item[], review: Review): HTMLElement {
  const open = async (): Promise<void> => (await import("./queue.js")).openQueue(site, alignment, items, review, button);
  const button: HTMLElement = h("button", {type: "button", class: "primary open-queue", onclick: open});
  const draw = (): void => {
    const left = queueOf(alignment, review.log()).length;
    replace(button, say(`逐条审核（还有 ${left} 项）`, `Decide one by one (${left} left)`));
  };
  draw();
  review.onChange(draw);
  return button;
}
