import {h} from "./dom.js";
import {bullet} from "./tags.js";
import {say} from "./state.js";

export {columnsNote, near, others, planLabel, planOptions} from "./near.js";

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly group?: string;
  readonly disabled?: boolean;
}

function options(list: readonly Option[], chosen: string): HTMLElement[] {
  const make = (o: Option): HTMLElement => h("option", {value: o.value, selected: o.value === chosen, disabled: o.disabled}, o.label);
  const groups = [...new Set(list.map((o) => o.group ?? ""))];
  if (groups.length < 2) return list.map(make);
  return groups.map((g) => h("optgroup", {label: g}, list.filter((o) => (o.group ?? "") === g).map(make)));
}

/** What stands in a choice whose value is none of its options. */
const nothing = (): HTMLElement => h("option", {value: "", selected: true, disabled: true}, say("请选择", "choose"));

/** A labelled choice of one; used for plans, regions, indicators and filters. A value that is no option shows as none chosen. */
export function picker(id: string, label: string, list: readonly Option[], chosen: string, choose: (value: string) => void): HTMLElement {
  const none = list.some((o) => o.value === chosen) ? null : nothing();
  const select = h("select", {id, name: id}, none, options(list, chosen));
  select.addEventListener("change", () => choose(select.value));
  return h("label", {class: "control"}, h("span", {}, label), select);
}

/** A row of toggles, of which several may be on. */
export function chips(label: string, list: readonly Option[], chosen: ReadonlySet<string>, choose: (value: string) => void): HTMLElement {
  const chip = (o: Option): HTMLElement =>
    bullet(
      h(
        "button",
        {
          type: "button",
          id: `chip-${o.value}`,
          disabled: o.disabled,
          "aria-pressed": String(chosen.has(o.value)),
          onclick: () => choose(o.value),
        },
        o.label,
      ),
    );
  return h("ul", {class: "chips", "aria-label": label}, list.map(chip));
}
