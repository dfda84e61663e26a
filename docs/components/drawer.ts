/** The evidence drawer: one click from any number to the sentence that it came from. Its state is `?evidence=<claim id>`. */
import type {Claim, Metric, PlanRecord} from "../lib/model/index.js";
import {copy, h, replace, type Child} from "./dom.js";
import {loadText, nameOf, type Site} from "./site.js";
import {link, onState, param, say, setState} from "./state.js";
import {asPrinted, decimalsOf, periodWord, placeOf, printed, stated} from "./value.js";
import {flagWord, kindWord, roleWord} from "./words.js";

const CONTEXT = 90;
let site: Site | undefined;
let dialog: HTMLDialogElement | undefined;

/** How many openings lie on top of the page in the history: each statement opened from another one adds one. */
const depth = (): number => (history.state as {evidence?: number} | null)?.evidence ?? 0;

/** Opens the evidence of a claim; back closes it. */
export function openEvidence(claim: string): void {
  setState({evidence: claim}, "push", {evidence: depth() + 1});
}

function closeEvidence(): void {
  if (!param("evidence")) return;
  if (depth()) history.go(-depth());
  else setState({evidence: null}, "replace");
}

const visible = (text: string): string => text.replace(/\s*\n\s*/g, " ↵ ");

/** The statement with its surroundings, cut at sentence ends where there are some. */
function excerpt(text: string, claim: Claim): HTMLElement {
  const from = Math.max(0, Math.min(claim.start, claim.numberStart) - CONTEXT);
  const to = Math.min(text.length, Math.max(claim.end, claim.numberStart + claim.number.length) + CONTEXT);
  const before = text.slice(from, claim.numberStart);
  const start = Math.max(0, before.slice(0, CONTEXT).search(/(?<=[。；\n])/u));
  const end = claim.numberStart + claim.number.length;
  return h(
    "blockquote",
    {class: "quote"},
    from + start > 0 ? "…" : "",
    visible(before.slice(start)),
    h("mark", {}, claim.number),
    visible(text.slice(end, to)),
    to < text.length ? "…" : "",
  );
}

/** The statement alone, for the moment before its text is there. */
function bare(claim: Claim): HTMLElement {
  const at = claim.numberStart - claim.start;
  const inside = at >= 0 && claim.quote.slice(at, at + claim.number.length) === claim.number;
  if (!inside) return h("blockquote", {class: "quote"}, visible(claim.quote || `${claim.name} ${claim.number}${claim.unit}`));
  return h(
    "blockquote",
    {class: "quote"},
    visible(claim.quote.slice(0, at)),
    h("mark", {}, claim.number),
    visible(claim.quote.slice(at + claim.number.length)),
  );
}

/** Title, issuer, number and date of a plan, as one cites it. */
export function planCitation({plan}: PlanRecord): string {
  return `《${plan.title}》（${[plan.issuer, plan.number, plan.issued].filter(Boolean).join("，") || say("发文信息未写明", "issuer not stated")}）`;
}

function citation(claim: Claim, record: PlanRecord): string {
  const where = claim.section.length ? `，${claim.section.join(" › ")}` : "";
  const place =
    claim.numberStart < 0 ? say("，二手来源", ", secondary source") : `，${say("字符", "characters")} ${claim.start}–${claim.end}`;
  return `${planCitation(record)}${where}：“${claim.quote || `${claim.name}${claim.number}${claim.unit}`}”${place}。${new URL(placeOf(claim), location.href).href}`;
}

/** Whether two statements of one indicator can both hold, given how they were rounded. */
function agreement(mine: Metric | undefined, other: Metric | undefined): string {
  if (!mine || !other || mine.unit !== other.unit) return say("单位不同，未比较", "other unit, not compared");
  if (mine.role !== other.role || mine.kind !== other.kind || mine.period !== other.period)
    return say("时间或性质不同", "another time or kind");
  const slack = mine.halfWidth + other.halfWidth;
  const apart = (a: number | null, b: number | null): boolean => a !== null && b !== null && a - b > slack;
  return apart(mine.low, other.high) || apart(other.low, mine.high) ? say("✕ 不一致", "✕ disagrees") : say("✓ 一致", "✓ agrees");
}

function others(claim: Claim, record: PlanRecord, from: Site): Child {
  const list = claim.indicator === null ? [] : record.claims.filter((c) => c.indicator === claim.indicator && c.id !== claim.id);
  if (!list.length)
    return h(
      "p",
      {class: "small muted"},
      claim.indicator === null
        ? say("这条陈述未与指标目录对应。", "This statement is not linked to the catalogue.")
        : say("本规划没有其他陈述提到这一指标。", "No other statement of this indicator in this plan."),
    );
  const mine = from.metricsOf(claim.id)[0];
  const row = (c: Claim): HTMLElement =>
    h(
      "li",
      {},
      stated(c),
      " ",
      h("span", {class: "year"}, periodWord(c.period)),
      " · ",
      roleWord(c.role),
      " · ",
      agreement(mine, from.metricsOf(c.id)[0]),
    );
  return h("ul", {class: "small"}, list.map(row));
}

function stepsOf(claim: Claim, from: Site): Child {
  const metrics = from.metricsOf(claim.id);
  const refusal = from.refusal(claim.id);
  if (refusal)
    return h(
      "p",
      {class: "small"},
      h("span", {class: "badge tone-incomparable", "data-glyph": "≠"}, say("不换算", "not converted")),
      " ",
      say(refusal.reason, refusal.reasonEn),
    );
  if (!metrics.length)
    return h(
      "p",
      {class: "small muted"},
      say("这条陈述未与指标目录对应，因此没有换算。", "This statement is not linked to the catalogue, so it is not converted."),
    );
  const chain = (m: Metric): Child => [
    h(
      "p",
      {class: "small"},
      m.basis === "total"
        ? say("总量（大小不同的地区不直接相比） ", "Total (not compared across regions of unlike size) ")
        : say("可比值 ", "Comparable value "),
      h("b", {}, printed(m, decimalsOf(m))),
      h("span", {class: "unit"}, m.unit),
    ),
    h(
      "ol",
      {class: "steps"},
      m.steps.map((s) =>
        h("li", {}, say(s.formula, s.formulaEn), s.source ? h("span", {class: "muted"}, ` — ${say(s.source, s.sourceEn)}`) : null),
      ),
    ),
  ];
  return metrics.map(chain);
}

const ORIGINS: Readonly<Record<Claim["origin"], readonly [string, string]>> = {
  extracted: ["由程序读出", "read by the program"],
  confirmed: ["由程序读出，经人工确认", "read by the program, confirmed by a curator"],
  corrected: ["经人工更正", "corrected by a curator"],
  added: ["由人工补入", "added by a curator"],
  secondary: ["二手来源，全文未入库", "secondary source; the text is not in the corpus"],
};

function body(claim: Claim, record: PlanRecord, from: Site): Child {
  const indicator = claim.indicator === null ? null : from.indicator(claim.indicator);
  const quote = h("div", {}, bare(claim));
  if (claim.numberStart >= 0)
    void loadText(claim.plan)
      .then((text) => replace(quote, excerpt(text, claim)))
      .catch(() => undefined);
  const button = h("button", {type: "button"}, say("复制为引用", "Copy as citation"));
  button.addEventListener(
    "click",
    () =>
      void copy(citation(claim, record)).then(
        (done) => (button.textContent = done ? say("已复制", "Copied") : say("浏览器未允许复制", "The browser refused")),
      ),
  );
  const flags = [...new Set([...claim.flags, ...from.metricsOf(claim.id).flatMap((m) => m.flags)])];
  return [
    h("h2", {id: "evidence-title", tabindex: -1}, claim.name || say("（原文未写明指标）", "(no indicator named)")),
    h(
      "p",
      {},
      h("span", {class: "big"}, asPrinted(claim)),
      h("span", {class: "unit"}, claim.unit || say("无单位", "no unit")),
      " ",
      h("span", {class: "year"}, periodWord(claim.period)),
    ),
    h(
      "p",
      {class: "small muted"},
      [roleWord(claim.role), kindWord(claim.kind), claim.nature, claim.commitment, say(...ORIGINS[claim.origin])]
        .filter(Boolean)
        .join(" · "),
    ),
    h("h3", {}, claim.numberStart < 0 ? say("二手来源的陈述", "As reported") : say("原句", "The sentence")),
    quote,
    h("p", {class: "path"}, [...claim.section].join(" › ")),
    h("p", {class: "small"}, planCitation(record)),
    record.plan.secondary ? h("p", {class: "small"}, say("核对自：", "Checked against: "), record.plan.secondary.sources.join("、")) : null,
    h(
      "div",
      {class: "actions"},
      claim.numberStart < 0 ? null : h("a", {href: placeOf(claim)}, say("在原文中打开", "Open in the text")),
      button,
    ),
    h("h3", {}, say("怎样得到可比值", "From the sentence to the comparable value")),
    stepsOf(claim, from),
    flags.length
      ? [
          h("h3", {}, say("须知", "Take note")),
          h(
            "ul",
            {class: "small"},
            flags.map((f) => h("li", {}, flagWord(f))),
          ),
        ]
      : null,
    h("h3", {}, say("本规划对同一指标的其他陈述", "Other statements of the same indicator in this plan")),
    others(claim, record, from),
    indicator
      ? h(
          "p",
          {class: "small"},
          h("a", {href: link("indicator", {id: indicator.id})}, say(`各地的${nameOf(indicator)}`, `${nameOf(indicator)} across regions`)),
        )
      : null,
  ];
}

function sync(): void {
  if (!site || !dialog) return;
  const claim = site.claim(param("evidence"));
  const record = claim ? site.plan(claim.plan) : null;
  if (!claim || !record) return void (dialog.open && dialog.close());
  const close = h("button", {type: "button", class: "close", "aria-label": say("关闭", "Close"), onclick: () => dialog?.close()}, "✕");
  replace(dialog, close, body(claim, record, site));
  if (!dialog.open) dialog.showModal();
  dialog.scrollTop = 0;
}

/** Follows the state from now on, and turns clicks on numbers into openings. */
export function watchEvidence(loaded: Site): void {
  site = loaded;
  dialog = h("dialog", {class: "drawer", "aria-labelledby": "evidence-title", onclose: closeEvidence});
  dialog.addEventListener("click", (event) => event.target === dialog && dialog?.close());
  document.body.append(dialog);
  document.addEventListener("click", (event) => {
    const a = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-claim]") : null;
    if (!a || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    openEvidence(a.dataset["claim"]!);
  });
  onState(sync);
  sync();
}
