import {copy, h} from "./dom.js";
import {say} from "./state.js";

/** A button that copies a text and says whether the browser let it. */
export function copyButton(label: string, text: () => string): HTMLElement {
  const button = h("button", {type: "button"}, label);
  button.addEventListener("click", () => {
    void copy(text()).then((done) => (button.textContent = done ? say("已复制", "Copied") : say("请手动复制", "Please copy by hand")));
  });
  return button;
}
