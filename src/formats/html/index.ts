import type {Layout} from "../../model/layout.js";
import type {Decoded} from "../decode.js";
import {UnreadableFile} from "../unreadable.js";
import {LIMITS, type Limits} from "../limits.js";
import {LayoutWriter} from "../writer.js";
import {copies} from "./copies.js";
import {hiddenArticle, hiddenParts} from "./hidden.js";
import {mainContent} from "./main.js";
import {measure} from "./measure.js";
import {isMhtml, pageOfMhtml} from "./mhtml.js";
import {readPage} from "./read.js";
import {articleInScript, scriptSize} from "./script.js";
import {Styles} from "./styles.js";
import {elementsOf, parsePage, textOf} from "./tree.js";

/** A page as it was decoded; of a saved page in the form of a mail (MHTML), whose bytes are asked for, its first page. */
export function readHtmlFile(decoded: Decoded, bytes: Uint8Array, limits: Limits = LIMITS): Layout {
  const page = isMhtml(decoded.text) ? pageOfMhtml(bytes) : decoded;
  if (page === null) throw new UnreadableFile("the saved page holds no part of HTML; save it anew from a browser, or pass its text");
  const layout = readHtml(page.text, page.encoding, limits);
  return {...layout, warnings: [...page.warnings, ...layout.warnings]};
}

/**
 * A page as a reader sees it: the document without menus, related reading, sidebars, footers and copies, without what is
 * hidden or struck; all of this is listed as set aside. A page whose text waits in a script is read from there where the
 * script plainly holds it, and says so.
 */
export function readHtml(html: string, encoding = "utf-8", limits: Limits = LIMITS): Layout {
  return read(html, new LayoutWriter("html", encoding), true, limits);
}

function read(html: string, writer: LayoutWriter, scripts: boolean, limits: Limits): Layout {
  const root = parsePage(html, limits);
  const body = elementsOf(root).find((element) => element.tagName === "body" || element.tagName === "frameset") ?? root;
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
  for (const [element, reason] of copies(body, measure(body, out))) out.set(element, reason);
  const measured = measure(body, out);
  const main = mainContent(root, body, measured);
  for (const [element, reason] of main.out) out.set(element, reason);
  readPage(body, {styles, measured, out, title: main.title}, writer);
  return writer.layout();
}

const SHORTEST_TEXT = 100;
const LONG_SCRIPT = 2000;
