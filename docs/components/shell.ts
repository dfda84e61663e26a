/** What every page does on loading: language of the frame, font for readers without a Chinese one. */
import {language, param, patched} from "./state.js";

function speak(): void {
  const english = language() === "en";
  const lang = english ? "en" : "zh-CN";
  if (document.documentElement.lang !== lang) document.documentElement.lang = lang;
  for (const a of document.querySelectorAll<HTMLAnchorElement>("#observablehq-header a[href], #observablehq-footer a[href]"))
    if (!a.hash) a.search = english ? "?lang=en" : "";
  if (english) speakEnglish();
  const button = document.querySelector<HTMLButtonElement>("button.language");
  if (button) offer(button, english);
}

function speakEnglish(): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-en]")) element.textContent = element.dataset["en"] ?? "";
  for (const element of document.querySelectorAll<HTMLElement>("[data-en-label]")) element.ariaLabel = element.dataset["enLabel"] ?? "";
  // Links inside prose keep the language.
  for (const a of document.querySelectorAll<HTMLAnchorElement>('#observablehq-main a[href^="."]'))
    if (!a.search && a.rel !== "external") a.search = "?lang=en";
}

/** The button that changes to the other language. */
function offer(button: HTMLButtonElement, english: boolean): void {
  button.hidden = false;
  button.textContent = english ? "中文" : "English";
  button.lang = english ? "zh-CN" : "en";
  button.addEventListener("click", () => location.assign(`${location.pathname}${patched({lang: english ? null : "en"})}${location.hash}`));
}

/** A Han character is as wide as its font is high; the box that stands for a missing one is not. */
function hasChineseFont(): boolean {
  const pen = document.createElement("canvas").getContext("2d");
  if (!pen) return false;
  pen.font = `100px ${getComputedStyle(document.body).fontFamily}`;
  return Math.abs(pen.measureText("国").width - 100) < 1;
}

/** The font slices are named in a style sheet that is read once the page stands, and only where the system has no Chinese font. */
function font(): void {
  const sheet = document.querySelector<HTMLLinkElement>("#fallback-font");
  if (!sheet || hasChineseFont()) return;
  if (sheet.dataset["href"]) sheet.href = sheet.dataset["href"];
  sheet.media = "all";
}

speak();
// A notebook made of the public package alone asks for a sentence by an event; the drawer is loaded when it is first asked, or named.
const drawers = async (): Promise<void> => {
  const [{watchDrawers}, {loadContents}] = await Promise.all([import("./drawer.js"), import("./site.js")]);
  watchDrawers(await loadContents());
};
if (document.querySelector("#observablehq-main [data-notebook]")) {
  let ready: Promise<void> | undefined;
  document.addEventListener("duibiao:open", (event) => {
    const id = (event as CustomEvent<string>).detail;
    ready ??= drawers();
    void ready.then(async () => (await import("./drawer.js")).openDrawer("evidence", id));
  });
  if (param("evidence")) ready = drawers();
  // The tables of Framework keep a column for check boxes where none are; its head is no head.
  new MutationObserver(() => {
    for (const head of document.querySelectorAll("form thead th:empty:not([role])")) head.setAttribute("role", "presentation");
  }).observe(document.querySelector("#observablehq-main")!, {childList: true, subtree: true});
}
document.documentElement.toggleAttribute("data-embed", param("embed") !== "");
// On paper nothing can be unfolded.
addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll<HTMLDetailsElement>("details:not(.embedding)")) details.open = true;
});
// Code that is wider than a phone scrolls, and then the keyboard must reach it.
for (const code of document.querySelectorAll("pre")) code.tabIndex = 0;
if (document.readyState === "complete") font();
else addEventListener("load", font);
/** Brings the name of this page into the middle of the navigation, and leaves the page where the reader has scrolled it. */
function centre(): void {
  const here = document.querySelector(".nav [aria-current]");
  const nav = here?.closest(".nav");
  const middle = (element: Element): number => element.getBoundingClientRect().left + element.clientWidth / 2;
  if (here && nav) nav.scrollBy({left: middle(here) - middle(nav), behavior: "instant"});
}
requestAnimationFrame(centre);
