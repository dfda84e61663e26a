/** Mounts a view into a page: loading, drawing, errors in the user's words, drawing anew when the state changes. */
import {arrive, expectArrival} from "./arrive.js";
import {copyButton} from "./copy.js";
import {chinese, h, inTurn, replace, withChinese, type Child, type Parts} from "./dom.js";
import {bold, para, phrase, smallPrint} from "./tags.js";
import {watchDrawers} from "./drawer.js";
import {isMine} from "./mine/store.js";
import {CLOSED} from "./openings.js";
import {loadContents, type Contents} from "./site.js";
import {settle} from "./settle.js";
import {onRefined, onState, param, patched, say, language} from "./state.js";
import {pause} from "./turns.js";

/** What a page is called: its heading and the title of its window; `names` of plans stay on one line where they can. `lang`: of a title that is not in the language of the interface. */
export type Entitle = (text: string, names?: readonly string[], lang?: string) => void;
/** Draws a page for what the address says; what it is called changes with what it shows. */
export type View = (site: Contents, titled: Entitle) => Parts | Promise<Parts>;

/** What the state was when the view was last drawn; a dialog alone does not redraw. */
const viewState = (): string => patched(CLOSED);

/** Something that the reader must know before reading on. */
export const notice = (...children: Child[]): HTMLElement => h("div", {class: "notice", role: "note"}, children);

/** «empty» and «error» say why, and what to do. */
export function failure(error: unknown): HTMLElement {
  const reason = error instanceof Error ? error.message : String(error);
  return h(
    "div",
    {class: "notice error", role: "alert"},
    para(
      say(
        "这一页没有读出来。请刷新；若仍如此，请把下面一行告诉维护者。",
        "This page could not be read. Reload it; if that does not help, report the line below.",
      ),
    ),
    smallPrint(reason),
  );
}

/** What fits on a line of a phone's heading. */
const SHORT = 11;

/** Calls the page so at once; names of plans, and what stands between two marks, stay on one line where they can. */
export const entitle: Entitle = (text, names = [], lang) => {
  const heading = document.querySelector("h1");
  if (heading) {
    const pieces = names
      .reduce<string[]>((all, name) => all.flatMap((piece) => split(piece, name)), [text])
      .flatMap((piece) => (names.includes(piece) ? [piece] : piece.split(/(?<=[：，])/)));
    const kept = (piece: string): boolean => names.includes(piece) || (piece.length <= SHORT && !piece.includes(" ") && pieces.length > 1);
    replace(
      heading,
      pieces.map((piece) => (kept(piece) ? phrase("keep", piece) : piece)),
    );
    delete heading.dataset["en"];
    heading.setAttribute("lang", lang ?? say("zh-CN", "en"));
  }
  document.title = `${text} | ${say("对标", "duibiao")}`;
};

/** A text cut before and after a name. */
const split = (text: string, name: string): string[] => {
  const at = text.indexOf(name);
  return at < 0 || text === name ? [text] : [text.slice(0, at), name, text.slice(at + name.length)];
};

/** How to cite the view that is open, as lists of references do (GB/T 7714): whose, what, of which data, read when, where. */
function cite({version}: Contents): HTMLElement {
  if (showsMine()) return ownNote();
  const parts = [
    say("对标", "duibiao"),
    `${document.querySelector("h1")?.textContent ?? ""}[DB/OL]`,
    say(`数据版本 ${version}`, `Data version ${version}`),
    `[${new Date().toISOString().slice(0, 10)}]`,
    decodeURI(location.href),
  ];
  const text = parts.join(". ");
  return h(
    "aside",
    {class: "cite", "aria-label": say("引用本页", "Cite this page")},
    bold(say("引用本页 ", "Cite this page ")),
    h("span", {}, language() === "en" ? withChinese(text) : text),
    " ",
    copyButton(say("复制引用", "Copy citation"), () => text),
  );
}

const showsMine = (): boolean => [...new URLSearchParams(location.search).values()].some(isMine);

/** An address that names a document of one's own opens in no other browser. */
const ownNote = (): HTMLElement =>
  h(
    "aside",
    {class: "cite own-note"},
    say(
      "这一页含有自己放入的文件：文件只存在这台电脑的浏览器里，这一页的链接发给别人打不开。要给别人看，请取走报告。",
      "This page shows a document of your own. It is kept in this browser only, and the address of this page opens nowhere else. To show it to somebody, take the report away.",
    ),
  );

/** `?embed=<figure>` shows one picture and where it comes from. */
function alone(box: Element): void {
  const figure = param("embed") ? document.getElementById(`figure-${param("embed")}`) : null;
  if (param("embed") && !figure)
    box.prepend(
      notice(
        say("这一页没有这张图：", "This page has no such picture: "),
        chinese(param("embed")),
        " ",
        h("a", {href: patched({embed: null}) || "./", target: "_blank"}, say("看整页", "See the whole page")),
      ),
    );
  if (figure) box.replaceChildren(figure, smallPrint(h("a", {href: patched({embed: null}) || "./", target: "_blank"}, document.title)));
}

/** Choices that the reader made on the still page, before it was alive. */
function early(box: Element): Map<string, string> {
  const changed = [...box.querySelectorAll("select")].filter((s) => s.id && [...s.options].some((o) => o.selected !== o.defaultSelected));
  return new Map(changed.map((s) => [s.id, s.value]));
}

function choose(choices: ReadonlyMap<string, string>): void {
  for (const [id, value] of choices) {
    const select = document.getElementById(id);
    if (!(select instanceof HTMLSelectElement) || select.value === value) continue;
    select.value = value;
    select.dispatchEvent(new Event("change"));
  }
}

/**
 * Draws `view` into `#view` and again whenever the choices in the URL change. What was drawn at build stands there until then; the
 * work is cut into pieces, so that the page answers between them.
 */
export async function mount(view: View): Promise<void> {
  const box = document.querySelector("#view");
  if (!box) throw new Error('page: no element with id "view"; add one to the page');
  let last: string | null = null;
  let drawing = 0;
  expectArrival();
  const draw = async (): Promise<void> => {
    if (viewState() === last) return;
    const now = (last = viewState());
    drawing += 1;
    try {
      const site = await loadContents();
      await pause();
      let heading = (): void => undefined;
      const content = await inTurn(await view(site, (...title) => (heading = () => entitle(...title))));
      await pause();
      if (now !== last) return;
      heading();
      const choices = box.hasAttribute("data-still") ? early(box) : new Map<string, string>();
      await settle(box, [content, cite(site)], () => now === last);
      if (now !== last) return;
      choose(choices);
      alone(box);
    } catch (error) {
      replace(box, failure(error));
    } finally {
      drawing -= 1;
    }
    box.removeAttribute("data-still");
    box.setAttribute("data-ready", "true");
    arrive();
  };
  onState(() => void draw());
  onRefined(() => {
    if (!drawing) last = viewState();
  });
  await draw();
  watchDrawers(await loadContents());
}
