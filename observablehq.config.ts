import {existsSync, readdirSync} from "node:fs";

/** Pages of the main navigation: path, Chinese name, English name. */
const NAV = [
  ["/", "概览", "Overview"],
  ["/indicators", "指标", "Indicators"],
  ["/align", "对齐", "Alignment"],
  ["/gaps", "差距", "Gaps"],
  ["/compare", "对比", "Compare"],
  ["/measures", "举措", "Measures"],
  ["/audit", "审核", "Audit"],
  ["/diff", "改稿", "Drafts"],
  ["/check", "核数", "Figures"],
  ["/outcomes", "结果", "Outcomes"],
  ["/plans", "规划", "Plans"],
  ["/my-files", "我的文件", "My files"],
  ["/search", "搜索", "Search"],
  ["/data", "数据", "Data"],
] as const;

const depth = (path: string): string => "../".repeat(path.split("/").length - 2) || "./";
const links = (path: string): string =>
  NAV.map(([to, zh, en]) => {
    const here = path === to || (to === "/" && path === "/index") || (to !== "/" && path.startsWith(`${to}/`));
    return `<a href="${depth(path)}${to.slice(1)}" data-en="${en}"${here ? ' aria-current="page"' : ""}>${zh}</a>`;
  }).join("\n");

/** What a page is called that is not there; its links are relative to the root of the site. */
const LOST = "/404";

const skip = (path: string): string => (path === LOST ? "" : `<a class="skip" href="#content" data-en="Skip to content">跳到正文</a>\n`);

const header = ({
  path,
}: {
  path: string;
}): string => `${skip(path)}<a class="brand" href="${depth(path)}"><b lang="zh-CN">对标</b> <span lang="en">duibiao</span></a>
<nav class="nav" aria-label="主导航" data-en-label="Main">${links(path)}</nav>
<button class="language" type="button" lang="en" hidden>English</button>`;

const footer = ({
  path,
}: {
  path: string;
}): string => `<p data-en="Every number opens the sentence it came from. Where two numbers cannot be compared, the page says why.">每个数字都能打开它所出自的原句；两个数字不能相比时，写明理由。</p>
<p data-en="† secondary source · ‡ corrected or added by a curator">† 二手来源 · ‡ 经人工更正或补入</p>
<p><a href="${depth(path)}data" data-en="Data and method">数据与方法</a> <a href="${depth(path)}changes" data-en="What changed">更新</a> <a href="${depth(path)}accuracy" data-en="Accuracy">准确度</a> <a href="${depth(path)}guides/" data-en="Guides">指南</a> <a href="${depth(path)}notebooks/" data-en="Notebooks">笔记本</a> <a href="${depth(path)}about" data-en="About">关于</a></p>`;

/** A build works on the laid-out pages and lays the texts itself, the preview works on the sources. */
const BUILD = process.env["DUIBIAO_PAGES"] !== "docs";

/** Source texts and review files are served byte for byte, beside the pages. */
const sources =
  !BUILD && existsSync("data/plans")
    ? readdirSync("data/plans", {recursive: true, encoding: "utf8"})
        .filter((f) => /(?:source\.txt|plan\.json|review\.json)$/.test(f))
        .map((f) => `/sources/${f}`)
    : [];

/** A heading's anchor from its own words; Framework's keeps no Han characters. */
const slug = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, "-")
    .replace(/^-+|-+$/g, "");

interface Token {
  type: string;
  children?: {type: string; content: string}[];
  attrSet(name: string, value: string): void;
}
interface Markdown {
  core: {ruler: {after(name: string, rule: string, run: (state: {tokens: Token[]}) => void): void}};
}

function anchors(state: {tokens: Token[]}): void {
  const used = new Map<string, number>();
  state.tokens.forEach((token, i) => {
    if (token.type !== "heading_open") return;
    const words = (state.tokens[i + 1]?.children ?? []).filter((c) => c.type === "text" || c.type === "code_inline");
    const base = slug(words.map((c) => c.content).join("")) || "section";
    const n = used.get(base) ?? 0;
    used.set(base, n + 1);
    token.attrSet("id", n ? `${base}-${n}` : base);
  });
}

export default {
  // A build works on the laid-out pages, the preview on the sources.
  root: process.env["DUIBIAO_PAGES"] ?? "docs",
  output: "dist",
  // Where the site lies on its host; only the page for what is not there needs to know.
  base: process.env["DUIBIAO_BASE"] ?? "/",
  title: "对标",
  style: "theme/index.css",
  globalStylesheets: [],
  sidebar: false,
  pager: false,
  toc: {show: false, label: "目录"},
  search: false,
  header,
  footer,
  dynamicPaths: sources,
  markdownIt: (md: Markdown) => {
    md.core.ruler.after("anchor", "han-anchor", anchors);
    return md;
  },
  // Before anything is painted, so that prose in both languages does not flash.
  head: `<script>if (new URLSearchParams(location.search).get("lang") === "en") document.documentElement.lang = "en";</script>
<link rel="icon" href="data:,">
<meta name="description" content="对标：各地政府规划的量化目标逐项对照；每个数字都能打开它所出自的原句，不能相比的写明理由。">
<meta name="color-scheme" content="light dark">
<link id="fallback-font" rel="stylesheet" media="not all" href="npm:@fontsource-variable/noto-sans-sc/index.css">
<script type="module" src="/components/shell.js"></script>`,
  duckdb: {extensions: {json: null, parquet: null}},
};
