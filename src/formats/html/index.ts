import type {Layout} from "../../model/layout.js";
import {decode, type Decoded} from "../decode.js";
import {UnreadableFile} from "../unreadable.js";
import {LIMITS, type Limits} from "../limits.js";
import {LayoutWriter} from "../writer.js";
import {copies} from "./copies.js";
import {elsewhere} from "./elsewhere.js";
import {hiddenArticle, hiddenParts} from "./hidden.js";
import {mainContent} from "./main.js";
import {measure} from "./measure.js";
import {isMhtml, pageOfMhtml} from "./mhtml.js";
import {linkedNotes} from "./notes.js";
import {readPage} from "./read.js";
import {articleInScript, scriptSize} from "./script.js";
import {Styles} from "./styles.js";
import {elementsOf, parsePage, textOf} from "./tree.js";

/** A page as it was decoded; of a saved page in the form of a mail (MHTML), whose bytes are asked for, its first page. */
export function readHtmlFile(decoded: Decoded, bytes: Uint8Array, limits: Limits = LIMITS): Layout {
  const page = pageOf(decoded, bytes);
  const layout = readHtml(page.text, page.encoding, limits);
  return {...layout, warnings: [...page.warnings, ...layout.warnings]};
}

/**
 * A page as a reader sees it: the document without menus, related reading, sidebars, footers and copies, without what is
 * hidden or struck; all of this is listed as set aside. A page whose text waits in a script is read from there where the
 * script plainly holds it, and says so.
 */
export function readHtml(html: string, encoding = "utf-8", limits: Limits = LIMITS): Layout {
  const writer = new LayoutWriter("html", encoding);
  read(html, writer, true, limits);
  return writer.layout();
}

/** A page or saved page that stands in another file, written behind what its layout holds already. */
export function readInserted(bytes: Uint8Array, writer: LayoutWriter, limits: Limits = LIMITS): void {
  readPart(pageOf(decode(bytes), bytes).text, writer, limits);
}

function pageOf(decoded: Decoded, bytes: Uint8Array): Decoded {
  const page = isMhtml(decoded.text) ? pageOfMhtml(bytes) : decoded;
  if (page === null) throw new UnreadableFile("the saved page holds no part of HTML; save it anew from a browser, or pass its text");
  return page;
}

/** A part of a page, such as a table in Markdown, written behind what a layout holds already. */
export function readPart(html: string, writer: LayoutWriter, limits: Limits = LIMITS): void {
  read(html, writer, false, limits);
}

function read(html: string, writer: LayoutWriter, scripts: boolean, limits: Limits): void {
  const root = parsePage(html, limits);
  const body = elementsOf(root).find((element) => element.tagName === "body" || element.tagName === "frameset") ?? root;
  if (body.tagName === "frameset") throw new UnreadableFile(`the page only frames other pages: ${elsewhere(body) ?? "open one of them"}`);
  if (scripts && textOf(body).replace(/\s/g, "").length < SHORTEST_TEXT) {
    const article = articleInScript(root);
    if (article !== null) {
      writer.warn("the page shows no text of its own; it was read from a script inside it, check it against the page in a browser");
      return read(article, writer, false, limits);
    }
    const size = scriptSize(root);
    if (size > LONG_SCRIPT)
      writer.warn(
        `the page shows next to no text of its own, while ${size} characters stand in scripts; open it in a browser and save the text`,
      );
  }
  const styles = new Styles(root);
  const out = hiddenParts(root, styles);
  const waiting = hiddenArticle(body, out);
  if (waiting !== null) {
    out.delete(waiting);
    writer.warn("the text of the page is hidden until a script shows it; it was read all the same");
  }
  const linked = linkedNotes(body);
  for (const [element, reason] of linked.notes) out.set(element, reason);
  for (const [element, reason] of copies(body, measure(body, out))) out.set(element, reason);
  const measured = measure(body, out);
  const main = mainContent(root, body, measured);
  for (const [element, reason] of main.out) out.set(element, reason);
  if (measured.of(body).prose < SHORTEST_DOCUMENT) {
    const told = elsewhere(root);
    if (told !== null) writer.warn(`the page holds next to no text of its own: ${told}`);
  }
  readPage(body, {styles, measured, out, title: main.title, marks: linked.marks}, writer);
}

const SHORTEST_TEXT = 100;
const SHORTEST_DOCUMENT = 200;
const LONG_SCRIPT = 2000;
