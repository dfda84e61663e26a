import {describe, expect, it} from "vitest";
import {readHtml} from "../../../src/formats/html/index.js";
import {apart, expectWhole} from "../check.js";
import {article, articleText, page, TITLE} from "./page.js";

const read = (body: string, head = "") => expectWhole(readHtml(page(body, head)));
const links = (words: readonly string[]) => `<ul>${words.map((word, i) => `<li><a href="/${i}.html">${word}</a></li>`).join("")}</ul>`;
const news = ["全县一季度地区生产总值增长6.1%", "新增经营主体1.3万户", "旅游收入突破20亿元"];

describe("the document of a page", () => {
  it.each([
    [
      "a menu of links",
      `<div id="m">${links(["首页", "政务公开", "政务服务", "互动交流", "数据青岚"])}</div><div class="c">${article}</div>`,
    ],
    ["a menu without links", `<ul class="nav"><li>首页</li><li>政务公开</li></ul><p>当前位置：首页 > 规划</p><div>${article}</div>`],
    ["the weather", `<div class="top">今天是2026年3月5日 星期四 多云 12℃~18℃</div><div>${article}</div>`],
    [
      "related reading in a sidebar",
      `<div class="l">${article}</div><div class="r"><h3>相关阅读</h3><ul>${news.map((n) => `<li>${n}</li>`).join("")}</ul></div>`,
    ],
    [
      "related reading among the paragraphs",
      `<div>${article}<h4>相关链接</h4>${links(news)}</div><div class="foot">主办单位：青岚县人民政府</div>`,
    ],
    [
      "related reading without links or classes",
      `<div><div>${article}</div><p>相关新闻：</p><ul>${news.map((n) => `<li>${n}</li>`).join("")}</ul></div>`,
    ],
    ["a ranking that no heading names", `<div>${article}</div><div class="x1">${links(news)}</div>`],
    [
      "a footer",
      `<div>${article}</div><div class="f9">青岚县人民政府办公室主办 地址：建设路1号 ICP备案：某ICP备05003300号-1 您是第12345678位访问者</div>`,
    ],
    [
      "a line of the site over the text",
      `<div class="t">发布日期：2026-02-01 15:30 来源：县市场监管局 浏览次数：1532次</div><div>${article}</div>`,
    ],
    ["buttons under the text", `<div>${article}<p>【打印】</p><p>【关闭】</p><p>上一篇：青岚县2025年统计公报增长5.2%</p></div>`],
    [
      "a page laid out in tables",
      `<table><tr><td>${links(["首页", "公开", "服务", "互动", "数据"])}</td><td>${article}</td><td>${links(news)}</td></tr></table>`,
    ],
  ])("is read without %s", (_, body) => {
    const layout = read(body);
    expect(layout.text).toBe(`${articleText}\n`);
    expect(layout.aside.length).toBeGreaterThan(0);
  });

  it("keeps its title where it is one line among others of the cell around the text", () => {
    const around = `<table><tr><td><font size="5">${TITLE}</font><br>点击：1520次<br><div>${article}</div></td></tr></table>`;
    const layout = read(`${links(["首页", "政务公开", "政务服务", "互动交流", "数据青岚"])}${around}`);
    expect(layout.blocks[0]).toMatchObject({kind: "heading", level: 1, start: 0, end: TITLE.length});
  });
  it("keeps its title, though it stands outside the text and the site's name is a heading too", () => {
    const body = `<div class="head"><h1>青岚县人民政府</h1></div><div class="w"><div class="bt">${TITLE}</div><div class="info">来源：县市场监管局</div><div class="wz">${article}</div></div>`;
    const layout = read(body);
    expect(layout.text).toBe(`${TITLE}\n\n${articleText}\n`);
    expect(layout.blocks[0]).toMatchObject({kind: "heading", level: 1});
  });
  it("keeps a table of numbers that stands outside the text, but not the site's card", () => {
    const table =
      "<table><tr><td>指标</td><td>2030年</td></tr><tr><td>经营主体</td><td>7.5</td></tr><tr><td>标准</td><td>12</td></tr><tr><td>专利</td><td>3.2</td></tr><tr><td>平台</td><td>2</td></tr></table>";
    const card =
      "<table><tr><td>索引号</td><td>1150/2026-1</td><td>发文字号</td><td>青府发〔2026〕3号</td></tr><tr><td>主题分类</td><td>规划</td><td>成文日期</td><td>2026-01-05</td></tr></table>";
    const layout = read(`<div>${card}</div><div class="a1">${article}</div><div class="a2">${table}</div><div class="foot">版权所有</div>`);
    expect(layout.grids).toHaveLength(1);
    expect(layout.grids[0]!.cells[0]!.text).toBe("指标");
  });
  it("loses nothing of a page that has no site around it", () => {
    const body = "<div><p>一、目标</p></div><div><p>到2030年，经营主体达到7.5万户，合格率达到98.6%。</p></div><div><p>附件</p></div>";
    expect(read(body).text).toBe("一、目标\n\n到2030年，经营主体达到7.5万户，合格率达到98.6%。\n\n附件\n");
  });
  it("keeps the sections that a word processor made", () => {
    const layout = read(
      `<div class=WordSection1>${article}</div><div class=WordSection2><p>到2035年，建成质量强县，人均地区生产总值达到12万元，城镇化率达到70%左右，生态环境根本好转，人民生活更加美好。</p></div>`,
    );
    expect(layout.text).toContain("到2035年");
  });
  it("takes a copy for telephones out, whichever way it is wrapped", () => {
    const layout = read(
      `<div class="pc"><h1>${TITLE}</h1><div>${article}</div></div><section class="m"><div><b>${TITLE}</b><div>${article}</div></div></section>`,
    );
    expect(layout.text).toBe(`${TITLE}\n\n${articleText}\n`);
    expect(layout.aside.map((a) => a.reason)).toEqual(["copy"]);
  });
  it("takes the copy for telephones out where it stands first", () => {
    const full = `<div class="pc"><h1>${TITLE}</h1><div>${article}</div></div>`;
    expect(read(`<div class="wap">${article}</div>${full}`).text).toBe(`${TITLE}\n\n${articleText}\n`);
    expect(read(`<div class="x1">${article}</div>${full}`).text).toBe(`${TITLE}\n\n${articleText}\n`);
  });
  it("leaves a paragraph that the plan itself repeats", () => {
    const layout = read(
      `<div>${article}<p>坚持稳中求进，统筹发展和安全，推动青岚县市场监管工作再上新台阶，为全县高质量发展提供有力支撑。</p></div>`,
    );
    expect(layout.text.match(/稳中求进/g)).toHaveLength(2);
  });
});

describe("hidden and struck words", () => {
  it.each([
    ["display", '<p style="display:none">九万户</p>', "hidden: 九万户"],
    ["visibility", '<p style="VISIBILITY: hidden !important">九万户</p>', "hidden: 九万户"],
    ["the attribute", "<p hidden>九万户</p>", "hidden: 九万户"],
    ["a rule of the page's sheet", '<p class="mob">九万户</p>', "hidden: 九万户"],
    ["a place off the screen", '<span style="position:absolute;left:-9999px">九万户</span>', "hidden: 九万户"],
    ["an indent off the screen", '<p style="text-indent: -1000em">九万户</p>', "hidden: 九万户"],
    ["size nought", '<span style="font-size:0px">九万户</span>', "hidden: 九万户"],
    ["del", "<del>九万户</del>", "deleted: 九万户"],
    ["s", "<s>九万户</s>", "deleted: 九万户"],
    ["strike", "<strike>九万户</strike>", "deleted: 九万户"],
    ["a line through", '<span style="text-decoration: line-through red">九万户</span>', "deleted: 九万户"],
  ])("are set apart: %s", (_, html, listed) => {
    const layout = read(
      `<p>到2030年达到${html}<ins>8万户</ins>。</p>`,
      "<style>@media print{.x{color:red}} .mob { display : none }</style>",
    );
    expect(layout.text.replace(/\s/g, "")).toBe("到2030年达到8万户。");
    expect(apart(layout)).toEqual([listed]);
  });
  it("leaves a body alone that a script shows", () => {
    expect(readHtml('<html><body style="visibility:hidden"><p>到2030年达到8万户。</p></body></html>').text).toBe("到2030年达到8万户。\n");
  });
  it("ignores a rule for paper", () => {
    expect(read('<p class="x">到2030年达到8万户。</p>', "<style>@media print{.x{display:none}}</style>").text).toContain("8万户");
  });
  it("reads an article that waits hidden for a script, and says so", () => {
    const layout = read(`<div>加载中</div><div id="zw" style="display:none">${article}</div>`);
    expect(layout.text).toContain(articleText);
    expect(layout.warnings).toEqual(["the text of the page is hidden until a script shows it; it was read all the same"]);
  });
  it("takes out what stands beside it once more for the eye alone", () => {
    expect(apart(read('<p>达到<span>8万户</span><span aria-hidden="true">8万户</span>。</p>'))).toEqual(["copy: 8万户"]);
    expect(read('<p>达到<span aria-hidden="true">8万户</span>。</p>').text).toBe("达到8万户。\n");
  });
});

describe("a page whose text sits in a script", () => {
  const json = JSON.stringify({code: 0, data: {title: TITLE, content: article}});
  it.each([
    ["as JSON", `<div id="app"></div><script>window.__DATA__=${json}</script>`],
    ["as JSON of its own type", `<div id="app"></div><script type="application/json">${json}</script>`],
    ["with escaped marks", `<div id="app"></div><script>var d=${json.replace(/</g, "\\u003c").replace(/>/g, "\\u003e")}</script>`],
    ["as JSON within a string", `<div id="app"></div><script>var d=JSON.parse(${JSON.stringify(json)})</script>`],
    ["in a template string", `<div id="app"></div><script>render(\`${article}\`)</script>`],
    ["in a hidden field", `<input type="hidden" value="${article}">`],
    ["in a text area", `<textarea>${article.replace(/</g, "&lt;")}</textarea>`],
  ])("is read from there %s", (_, body) => {
    const layout = read(body);
    expect(layout.text.trim()).toBe(articleText);
    expect(layout.warnings[0]).toContain("it was read from a script");
  });
  it("says so when the script holds no text either", () => {
    const layout = read(`<div id="app"></div><script>${"fetch('/api/doc').then(render);".repeat(100)}</script>`);
    expect(layout.warnings[0]).toContain("characters stand in scripts");
  });
});

describe("a page without a document", () => {
  const menu = links(["首页", "政务公开", "政务服务", "互动交流", "数据青岚"]);
  it("names the frame that shows one", () => {
    expect(read(`${menu}<h1>${TITLE}</h1><iframe src="/viewer.html?file=a.pdf"></iframe>`).warnings).toEqual([
      "the page holds next to no text of its own: the document stands in a frame of the page (/viewer.html?file=a.pdf); open that and save it",
    ]);
  });
  it("names the files that it links to", () => {
    const files = ["a.pdf", "b.docx", "c.wps", "d.ofd"].map((name) => `<p><a href="${name}">附件</a></p>`).join("");
    expect(read(`<p>现将规划印发给你们。</p>${files}`).warnings).toEqual([
      "the page holds next to no text of its own: the document may be a file that the page links to (a.pdf, b.docx, c.wps and others); fetch that",
    ]);
  });
  it("is refused where it only frames other pages", () => {
    expect(() => readHtml('<html><frameset rows="80,*"><frame src="t.html"><frame src="m.html"></frameset></html>')).toThrow(
      "the page only frames other pages: the document stands in a frame of the page (t.html, m.html); open that and save it",
    );
  });
  it("is told from one with a document", () => {
    expect(read(`<div>${article.repeat(2)}</div><iframe src="/map.html"></iframe><a href="a.pdf">下载</a>`).warnings).toEqual([]);
  });
});
