/** The figures of a briefing, a news item or a draft report, each held against the plans of the corpus. */
import {dropArea} from "../components/mine/drop.js";
import {checkDropped, checkWords} from "../components/ask-reading.js";
import type {Checked} from "../components/mine/check.js";
import {download, h, replace, type Child} from "../components/dom.js";
import type {Entitle} from "../components/page.js";
import {chips} from "../components/picker.js";
import {shortOf, type Contents} from "../components/site.js";
import {colon, say, wording, told} from "../components/state.js";
import {action, boxed, footnote, highlight, oneSentence, para} from "../components/tags.js";
import {number} from "../components/value.js";
import {spoken} from "../components/words.js";
import {CHECK} from "../lib/say/index.js";
import type {CheckedFigure, CheckStatus} from "../lib/check/index.js";

const LOOKS: Readonly<Record<CheckStatus, readonly [glyph: string, tone: string]>> = {
  differs: ["✕", "error"],
  unverified: ["?", "undetermined"],
  rounds: ["≈", "meets"],
  agrees: ["✓", "meets"],
};
const ORDER = Object.keys(LOOKS) as CheckStatus[];
const word = (status: CheckStatus): string => told(CHECK[status]);

function badge(status: CheckStatus): HTMLElement {
  const [glyph, tone] = LOOKS[status];
  return h("span", {class: `badge tone-${tone}`, "data-glyph": glyph}, word(status));
}

export function figures(site: Contents, titled: Entitle): Child {
  titled(say("这份稿子里的数字对吗？", "Are the figures of this draft right?"), []);
  const result = h("div", {id: "checked", "data-live": true});
  const show = (checked: Checked): void => replace(result, resultOf(site, checked));
  const area = dropArea({
    what: say("把简报、新闻稿或报告草稿拖到这里，或点此选择", "Drop a briefing, a news item or a draft report here, or choose it"),
    several: false,
    read: checkDropped,
    done: ([one]) => show(one!),
  });
  return [area, pasted(show), result, what(site)];
}

/** Words can be pasted, too. */
function pasted(show: (checked: Checked) => void): HTMLElement {
  const status = h("span", {class: "small", role: "status"});
  const words = h("textarea", {id: "draft", rows: 5, lang: "zh-CN", oninput: () => (status.textContent = "")});
  words.setAttribute("aria-label", say("稿子的文字", "Words of the draft"));
  const check = (): void => {
    if (words.value.trim() === "") {
      status.textContent = say("请先贴入文字。", "Paste some words first.");
      return;
    }
    status.textContent = say("正在核对…", "Being checked…");
    checkWords(words.value).then(
      (checked) => {
        status.textContent = "";
        show(checked);
      },
      (error: unknown) => (status.textContent = String(error)),
    );
  };
  return h(
    "details",
    {class: "pasted", open: true},
    h("summary", {}, say("或贴入一段文字", "Or paste words")),
    words,
    para(h("button", {type: "button", class: "primary check-words", onclick: check}, say("核对", "Check")), " ", status),
  );
}

const what = (site: Contents): HTMLElement =>
  footnote(
    say(
      `逐个数字与库中 ${site.plans.length} 份规划对照：相符、四舍五入后相符、不符（写明错在哪里）、无从核实。稿子只在这一页里读，不保存、不上传。`,
      `Every figure is held against ${site.plans.length} plans of the corpus: it agrees, agrees when rounded, differs (with what went wrong), or cannot be verified. The draft is read in this page; it is neither kept nor sent.`,
    ),
  );

function resultOf(site: Contents, {title, figures: all, against}: Checked): Child {
  const count = (s: CheckStatus): number => all.filter((f) => f.status === s).length;
  const list = h("ol", {class: "clause-list figures"});
  let chosen: CheckStatus | null = null;
  const bar = h("div");
  const draw = (): void => {
    const options = ORDER.filter(count).map((s) => ({value: s, label: `${word(s)} ${count(s)}`}));
    const toggle = (v: string): void => {
      chosen = chosen === v ? null : (v as CheckStatus);
      draw();
    };
    replace(bar, chips(say("按结果筛选", "Filter by result"), options, new Set(chosen === null ? [] : [chosen]), toggle));
    const shown = ORDER.flatMap((s) => all.filter((f) => f.status === s && (chosen === null || chosen === s)));
    replace(list, shown.map(line));
  };
  draw();
  const parts = ORDER.filter(count).map((s) => `${word(s)} ${count(s)}`);
  return [
    h("h2", {lang: "zh-CN"}, title),
    oneSentence(
      all.length > 0
        ? say(`${all.length} 个数字：${parts.join("，")}。`, `${all.length} figures: ${parts.join(", ")}.`)
        : say("没有读出带单位的数字。", "No number with a unit was read."),
    ),
    against < site.plans.length
      ? footnote(
          say(
            `对照的是稿中提到的地区和国家的 ${against} 份规划，不是全部。`,
            `Held against ${against} plans: those of the nation and of the places that the draft names, not against all. `,
          ),
        )
      : null,
    bar,
    list,
    all.length > 0 ? files(title, all) : null,
  ];
}

function line(f: CheckedFigure): HTMLElement {
  const {evidence} = f;
  const claim = evidence?.claim;
  return h(
    "li",
    {class: "clause", "data-status": f.status},
    h("p", {class: "clause-head"}, badge(f.status), h("b", {lang: "zh-CN"}, f.printed), spoken(wording(f, "reason"))),
    boxed(
      "sides",
      h("div", {}, footnote(say("稿中", "Draft")), quoted(f)),
      claim && evidence
        ? boxed(
            "clause-lower",
            footnote(shortOf(evidence.plan)),
            h(
              "p",
              {class: "clause-text", lang: "zh-CN"},
              claim.quote.replace(/\s+/g, " "),
              " ",
              number(claim, say("〔原句〕", "[sentence]")),
            ),
          )
        : null,
    ),
  );
}

/** The statement of the draft with its number marked. */
function quoted({place, number: at}: CheckedFigure): HTMLElement {
  const cut = (from: number, to: number): string => place.quote.slice(from - place.start, to - place.start).replace(/\s+/g, " ");
  return h(
    "p",
    {class: "clause-text", lang: "zh-CN"},
    cut(place.start, at.start),
    highlight(cut(at.start, at.end)),
    cut(at.end, place.end),
  );
}

/** The same files as the command line writes. */
function files(title: string, all: readonly CheckedFigure[]): HTMLElement {
  const give = async (format: "md" | "html"): Promise<void> => {
    const report = await import("../lib/report/index.js");
    const text = (format === "md" ? report.toMarkdown : report.toHtml)(report.checkReport(title, all));
    download(`duibiao-check.${format}`, new Blob([text], {type: format === "md" ? "text/markdown" : "text/html"}));
  };
  return h(
    "p",
    {class: "actions"},
    say("下载", "Download"),
    colon(),
    (["html", "md"] as const).map((f) => action(() => void give(f), f.toUpperCase())),
  );
}
