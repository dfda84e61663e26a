/** Finishes the built pages: language, a content security policy, feeds, fonts. */
import {createHash} from "node:crypto";
import {cpSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {HOST_FILES} from "./hosts.js";
import {FEEDS} from "./releases/feed.js";
import {FONT, installed} from "./vendor.js";

/** Framework's text beside ours; each must occur, else Framework has changed and the rule must be looked at. */
const MEND: readonly (readonly [RegExp, string])[] = [
  [/<html>/, '<html lang="zh-CN">'],
  [/, maximum-scale=1/, ""],
  [/<meta name="generator"[^>]*>\n?/, ""],
  // Named here, fetched where it is needed.
  [/(<link id="fallback-font" rel="stylesheet") media="not all" href=/, "$1 data-href="],
];
/** Before this stands what the head names beside Framework's own. */
const LAST = '<link id="fallback-font"';

/**
 * Notebooks, and only they, may compile text: Arquero turns an expression such as `(d) => d.target / d.start` into a function of its own
 * with `Function()`, which `'unsafe-eval'` allows, and a notebook without its verbs would hide how its number comes about. A notebook is a
 * file of the project, takes nothing from the reader and still reaches its own site only; pages that open a reader's documents stay strict.
 * For the same pages `script-src-attr` lets the tables of Framework write their handlers as attributes, as they do.
 */
const COMPILES = /^notebooks\/(?!index\.html$)/;

const hashOf = (script: string): string => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

/** A policy that lets a page load from its own site only and run no text as code; `evaluates` lets it compile text. */
export function policy(html: string, evaluates: boolean): string {
  const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map((m) => hashOf(m[1]!));
  return [
    "default-src 'self'",
    `script-src 'self' ${[...new Set(inline)].join(" ")}${evaluates ? " 'unsafe-eval'" : ""}`,
    ...(evaluates ? ["script-src-attr 'unsafe-inline'"] : []),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join("; ");
}

/** Where the feeds lie, as seen from a page; the page for what is not there may stand anywhere and names its root itself. */
function feeds(path: string): string {
  const up = "../".repeat(path.split("/").length - 1);
  const one = (lang: "zh" | "en", title: string): string =>
    `<link rel="alternate" type="application/atom+xml" title="${title}" href="${up}${FEEDS[lang]}">`;
  return [one("zh", "对标：更新"), one("en", "duibiao: what changed")].join("\n");
}

/**
 * One finished page.
 *
 * @throws where Framework no longer writes what a rule mends.
 */
export function finish(html: string, path: string): string {
  let page = html;
  for (const [from, to] of MEND) {
    if (!from.test(page)) throw new Error(`site: ${path} has no ${String(from)}; adapt src/site/post.ts to this version of Framework`);
    page = page.replace(from, to);
  }
  const place = path.replaceAll("\\", "/");
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(page, COMPILES.test(place))}">`;
  return page.replace('<meta charset="utf-8">', `<meta charset="utf-8">\n${meta}`).replace(LAST, `${feeds(place)}\n${LAST}`);
}

/** Folders of a site with pages in them; the others hold files by the thousand. */
const FOLDERS = ["", "guides", "notebooks"];
const pagesIn = (dist: string): string[] =>
  FOLDERS.flatMap((folder) => readdirSync(join(dist, folder)).map((f) => join(folder, f))).filter((f) => f.endsWith(".html"));

/** Finishes every page under `dist` and lays the fonts beside them. */
export function post(dist = "dist"): void {
  for (const file of pagesIn(dist)) {
    const path = join(dist, file);
    writeFileSync(path, finish(readFileSync(path, "utf8"), file));
  }
  for (const [name, content] of Object.entries(HOST_FILES)) writeFileSync(join(dist, name), content);
  cpSync(`node_modules/${FONT}/files`, join(dist, `_npm/${FONT}@${installed(FONT)}/files`), {recursive: true});
}
