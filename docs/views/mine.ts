/** The reader's own documents: dropped, read and kept in this browser; audited and compared as plans of the corpus are. */
import {h, type Child} from "../components/dom.js";
import {boxed, bullet, foldout, footnote, linkTo, listing, oneSentence, smallPrint} from "../components/tags.js";
import {dropZone} from "../components/mine/drop.js";
import {readAgain} from "../components/ask-reading.js";
import type {Taken} from "../components/mine/read.js";
import {forget, isMine, keep, keptDocuments, type Kept} from "../components/mine/store.js";
import type {Entitle} from "../components/page.js";
import {near, others as more, picker} from "../components/picker.js";
import {regionOf, shortOf, type Contents} from "../components/site.js";
import {link, say} from "../components/state.js";
import type {Given} from "../lib/intake/index.js";
import {yearsOf} from "../lib/model/years.js";
import {PlanKind} from "../lib/model/index.js";

const KINDS: Readonly<Record<string, readonly [string, string]>> = {
  "five-year": ["五年规划", "five-year plan"],
  annual: ["年度要点或报告", "annual plan or report"],
  programme: ["方案、行动计划", "programme"],
  outline: ["纲要", "outline"],
};

export async function mine(site: Contents, titled: Entitle): Promise<Child> {
  titled(say("我的文件", "My files"), []);
  const kept = await keptDocuments();
  const then = (taken: readonly Taken[]): void => {
    for (const one of taken)
      sessionStorage.setItem(`duibiao.doubts.${one.kept.plan.id}`, JSON.stringify({doubts: one.doubts, parent: one.parent}));
    location.reload();
  };
  return [
    dropZone(then),
    smallPrint(
      linkTo(link("guides/review-a-plan"), say("半小时审一份规划", "Review a plan in half an hour")),
      say("　", " · "),
      linkTo(link("diff"), say("比较两稿", "Compare two drafts")),
      say("　", " · "),
      linkTo(link("check"), say("核对一份稿子里的数字", "Check the figures of a draft")),
    ),
    oneSentence(
      kept.length
        ? say(`这台电脑的浏览器里存着 ${kept.length} 份文件。`, `${kept.length} documents are kept in this browser.`)
        : say(
            "还没有文件。拖入一份下级规划和一份上级规划，即可审核、对齐并取走报告。",
            "There is none yet. Drop a lower and a higher plan to audit, align and take the report away.",
          ),
    ),
    kept.map((one) => card(site, one, kept)),
  ];
}

interface Told {
  readonly doubts: Taken["doubts"];
  readonly parent: string | null;
}
function toldOf(id: string): Told {
  const known = sessionStorage.getItem(`duibiao.doubts.${id}`);
  return known === null ? {doubts: [], parent: null} : (JSON.parse(known) as Told);
}

function years({plan}: Kept): string {
  const known = yearsOf(plan)?.join("–");
  return known === undefined ? say("年份未读出", "years not read") : say(`${known} 年`, known);
}

function card(site: Contents, kept: Kept, all: readonly Kept[]): HTMLElement {
  const {plan, claims, layout, file} = kept;
  const {doubts, parent} = toldOf(plan.id);
  const called = (k: Kept): string => `${regionOf(site, k.plan.region)} ${years(k)} · ${k.file}`;
  const own = all.filter((k) => k !== kept).map((k) => ({value: k.plan.id, label: called(k)}));
  const held = site.plans.filter((e) => !isMine(e.plan.id));
  const shown = near(site, held, site.plan(parent ?? "") ?? site.plan(plan.id));
  const corpus = [...shown.map((e) => ({value: e.plan.id, label: shortOf(e.plan)})), ...more(held.length - shown.length)];
  const others = [...own, ...corpus];
  const suggested = parent ?? others[0]?.value ?? "";
  const go = (higher: string): void => location.assign(link("align", {lower: plan.id, higher}));
  const higher = picker(`higher-${plan.id}`, say("与它对齐", "Align with"), others, suggested, () => undefined);
  const chosen = (): string => higher.querySelector("select")!.value;
  return h(
    "section",
    {class: "own-document", "data-id": plan.id},
    h("h2", {lang: "zh-CN"}, plan.title),
    footnote(
      say(
        `${file}，${layout.text.length} 字，${claims.length} 条量化陈述；${regionOf(site, plan.region)}，${years(kept)}`,
        `${file}, ${layout.text.length} characters, ${claims.length} statements; ${regionOf(site, plan.region)}, ${years(kept)}`,
      ),
    ),
    doubts.length
      ? listing(
          "notice small",
          doubts.map((d) => bullet(say(`${d.zh}，请更正。`, `${d.en}; please correct it.`))),
        )
      : null,
    layout.warnings.length
      ? h(
          "details",
          {class: "small"},
          h("summary", {}, say("读这份文件须知", "About this file")),
          h(
            "ul",
            {lang: "en"},
            layout.warnings.map((w) => bullet(w)),
          ),
        )
      : null,
    correction(kept),
    boxed(
      "actions",
      h("a", {href: link("audit", {plan: plan.id}), class: "button"}, say("审核", "Audit")),
      h("a", {href: link("read", {plan: plan.id}), class: "button"}, say("看原文", "Read")),
      higher,
      h("button", {type: "button", class: "primary align-own", onclick: () => go(chosen())}, say("对齐", "Align")),
      h(
        "button",
        {type: "button", class: "forget", onclick: () => void forget(plan.id).then(() => location.reload())},
        say("移除", "Remove"),
      ),
    ),
  );
}

/** Title, region, years and kind as they were read, to be set right. */
function correction(kept: Kept): HTMLElement {
  const {plan} = kept;
  const field = (name: string, label: string, value: string, more: Record<string, string> = {}): HTMLElement =>
    h("label", {class: "control"}, h("span", {}, label), h("input", {name, value, ...more}));
  const status = h("span", {class: "small", role: "status"});
  const form = h(
    "form",
    {class: "controls"},
    field("title", say("标题", "Title"), plan.title),
    field("region", say("地区代码（GB/T 2260）", "Region code (GB/T 2260)"), plan.region === "999999" ? "" : plan.region, {
      pattern: "\\d{6}",
      inputmode: "numeric",
      size: "7",
    }),
    field("from", say("起始年", "From"), String(yearsOf(plan)?.[0] ?? ""), {pattern: "(19|20|21)\\d{2}", size: "5"}),
    field("to", say("结束年", "To"), String(yearsOf(plan)?.[1] ?? ""), {pattern: "(19|20|21)\\d{2}", size: "5"}),
    field("issued", say("印发日期", "Issued"), plan.issued ?? "", {type: "date"}),
    h(
      "label",
      {class: "control"},
      h("span", {}, say("种类", "Kind")),
      h(
        "select",
        {name: "kind"},
        PlanKind.options.map((k) => h("option", {value: k, selected: k === plan.kind}, say(...KINDS[k]!))),
      ),
    ),
    h("button", {type: "submit"}, say("更正", "Correct")),
    status,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void set(kept, new FormData(form)).catch((error: unknown) => (status.textContent = String(error)));
  });
  return foldout(say("更正标题、地区、年份", "Correct title, region, years"), form);
}

async function set(kept: Kept, data: FormData): Promise<void> {
  const of = (name: string): string => {
    const value = data.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  const given: Given = {
    title: of("title"),
    ...(of("region") ? {region: of("region")} : {}),
    ...(of("from") && of("to") ? {period: [Number(of("from")), Number(of("to"))]} : {}),
    kind: of("kind") as Given["kind"],
    ...(of("issued") ? {issued: of("issued")} : {}),
  };
  const again = await readAgain(kept, given);
  await keep({...again.kept, at: kept.at});
  sessionStorage.setItem(`duibiao.doubts.${kept.plan.id}`, JSON.stringify({doubts: again.doubts, parent: again.parent}));
  location.reload();
}
