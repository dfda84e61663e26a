/** The API reference, made from the doc comments: `tsx src/site/api.ts [folder]`, or as a step of the site. */
import {existsSync} from "node:fs";
import {join} from "node:path";
import process from "node:process";
import {Application, PageEvent, TypeDocReader} from "typedoc";

/** Tab stops inside the head of a part that folds: the part's own link stands at its id without them. */
const PERMALINK = /<a [^>]*class="tsd-anchor-icon"[^>]*>[\s\S]*?<\/a>/g;

/** Each heading at most one level below the one before it. */
function inOrder(html: string): string {
  let last = 0;
  return html.replace(/<h([1-6])\b/g, (tag, n: string) => {
    last = Math.min(Number(n), last + 1);
    return last === Number(n) ? tag : `${tag} aria-level="${last}"`;
  });
}

/** A page that screen readers can walk through and that leads back to the site; `url` is its path under the reference. */
function mended(html: string, url: string): string {
  const up = "../".repeat(url.split("/").length);
  const back = `<p><a href="${up}guides/index.html">← <span lang="zh-CN">对标</span> duibiao</a></p>`;
  return inOrder(html)
    .replace('<div class="col-sidebar">', '<div class="col-sidebar" role="complementary" aria-label="Contents">')
    .replace('<div class="col-content">', `<div class="col-content" role="main">${back}`)
    .replace(/<summary[\s\S]*?<\/summary>/g, (head) => head.replace(PERMALINK, ""));
}

const out = process.argv[2] ?? "dist/api";
const app = await Application.bootstrap({options: "typedoc.json", logLevel: "Error"}, [new TypeDocReader()]);
const project = await app.convert();
app.renderer.on(PageEvent.END, (page: PageEvent) => (page.contents = page.contents && mended(page.contents, page.url)));
if (!project) throw new Error("api: typedoc could not read src/; run `npm run types`");
await app.generateDocs(project, out);
if (!existsSync(join(out, "index.html"))) throw new Error(`api: nothing was written to ${out}; run \`npx typedoc\` to see why`);
