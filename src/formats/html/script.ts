import {escapeMarkup} from "../../model/escape.js";
import {attr, eachElement, isText, textOf, parsePage, type Element} from "./tree.js";

const CHINESE = /[\u4e00-\u9fff]/g;
const SHORTEST_ARTICLE = 60;

/** The longest piece of Chinese text or HTML that a page keeps in its scripts, templates or hidden fields; null where there is none. */
export function articleInScript(root: Element): string | null {
  let best: string | null = null;
  let most = SHORTEST_ARTICLE;
  for (const text of keptTexts(root)) {
    const size = text.match(CHINESE)?.length ?? 0;
    if (size <= most) continue;
    most = size;
    best = text;
  }
  return best === null || best.includes("<") ? best : paragraphs(best);
}

/** Characters in scripts. */
export function scriptSize(root: Element): number {
  let size = 0;
  eachElement(root, (element) => {
    if (element.tagName === "script") size += scriptText(element).length;
    return true;
  });
  return size;
}

function keptTexts(root: Element): string[] {
  const texts: string[] = [];
  eachElement(root, (element) => {
    if (element.tagName === "script") texts.push(...strings(scriptText(element)));
    if (element.tagName === "textarea" || element.tagName === "noscript")
      texts.push(element.childNodes.map((n) => (isText(n) ? n.value : textOf(n))).join(""));
    if (element.tagName === "input") texts.push(attr(element, "value") ?? "");
    return true;
  });
  return texts.map(unescaped);
}

function scriptText(element: Element): string {
  return element.childNodes.map((node) => (isText(node) ? node.value : "")).join("");
}

/** The string literals of a script, each decoded. A quote inside a comment or an expression may open one too many; no matter. */
function strings(script: string): string[] {
  const found: string[] = [];
  for (let i = 0; i < script.length; i++) {
    const quote = script[i]!;
    if (quote !== '"' && quote !== "'" && quote !== "`") continue;
    const end = closing(script, i, quote);
    if (end < 0) continue;
    if (end - i > SHORTEST_ARTICLE) found.push(decoded(script.slice(i + 1, end)));
    i = end;
  }
  return found;
}

/** Where a literal ends; -1 where its line ends first (but for a template). */
function closing(script: string, from: number, quote: string): number {
  for (let i = from + 1; i < script.length; i++) {
    const ch = script[i]!;
    if (ch === "\\") i++;
    else if (ch === quote) return i;
    else if (ch === "\n" && quote !== "`") return -1;
  }
  return -1;
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  b: "",
  f: "",
  v: "",
  0: "",
};

function decoded(literal: string): string {
  return literal.replace(/\\(?:u([\da-f]{4})|u\{([\da-f]{1,6})\}|x([\da-f]{2})|([^]))/gi, (_, four, braced, two, other) => {
    const code = four ?? braced ?? two;
    return code === undefined ? (ESCAPES[other] ?? other) : String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff));
  });
}

/** A text that was escaped for HTML once more (&lt;p&gt;) or holds a JSON text of its own. */
function unescaped(text: string): string {
  if (/^\s*[{[]/.test(text)) {
    const inner = strings(text).toSorted((a, b) => b.length - a.length)[0];
    if (inner !== undefined && inner.length > text.length / 2) return inner;
  }
  return /&lt;\/?(?:p|div|span|br|table)\b/i.test(text) && !/<\/?(?:p|div)\b/i.test(text) ? textOf(parsePage(text)) : text;
}

function paragraphs(text: string): string {
  return text
    .split("\n")
    .map((line) => `<p>${escapeMarkup(line)}</p>`)
    .join("");
}
