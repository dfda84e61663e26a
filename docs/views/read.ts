/** The full text of a plan, well set: outline, claims underlined by role, audit marks, find in text, links to any place. */
import type {Claim, Document, PlanRecord} from "../lib/model/index.js";
import {h, type Child, chinese} from "../components/dom.js";
import {boxed, bullet, controls, linkTo, listing, para, phrase} from "../components/tags.js";
import {notice, type Entitle} from "../components/page.js";
import {picker, planOptions} from "../components/picker.js";
import {loadDocument, type Contents, type Entry} from "../components/site.js";
import {link, param, say, setState} from "../components/state.js";
import {knownPlans, unknown} from "../components/unknown.js";
import {roleWord} from "../components/words.js";
import {finder} from "./read/finder.js";
import {auditMarks, standingText} from "./read/margin.js";
import {find, place, statements} from "./read/marks.js";
import {blocks, outline} from "./read/text.js";
import {findingsOf} from "./texts.js";

function legend(): HTMLElement {
  const roles = ["target", "interim", "baseline", "achieved", "task"] as const;
  return listing(
    "legend",
    roles.map((r) => bullet(phrase(`claim claim-${r}`, roleWord(r)))),
  );
}

/** A document known from reports only. */
const withoutText = ({plan}: Pick<PlanRecord, "plan">): HTMLElement =>
  notice(
    para(
      say("这份文件的全文未入库，只有二手来源的指标：", "The text is not in the corpus; its targets are known from: "),
      chinese(plan.secondary?.sources.join("、")),
    ),
    para(linkTo(link("plans", {plan: plan.id}), say("看这份文件的指标", "See its targets"))),
  );

/** Issuer, size, the source file, what a curator remarked. */
const about = ({plan, claims}: PlanRecord, length: number): Child => [
  h(
    "p",
    {class: "muted small"},
    chinese([plan.issuer, plan.number, plan.issued].filter(Boolean).join(" · ")),
    " · ",
    say(`${length} 字，${claims.length} 条量化陈述`, `${length} characters, ${claims.length} statements`),
    " · ",
    linkTo(`${link("").replace(/\?.*/, "")}sources/${plan.id}/source.txt`, say("原文文件", "source file")),
    " · ",
    linkTo(link("audit", {plan: plan.id}), say("审核", "audit")),
  ),
  plan.remarks.length
    ? h(
        "details",
        {class: "small"},
        h("summary", {}, say(`读这份文本须知（${plan.remarks.length}）`, `About this text (${plan.remarks.length})`)),
        h(
          "ul",
          {lang: "zh-CN"},
          plan.remarks.map((r) => bullet(r)),
        ),
      )
    : null,
];

/** A link whose place is none of this text: it was cut off, or made for another state of the text. */
function astray(length: number, claims: readonly Claim[]): Child {
  const asked = param("at");
  const [at] = place(claims);
  if (!asked || (at && at.end <= length)) return null;
  return notice(
    say(
      `这个链接指的位置「${asked}」不在这份文本里（全文 ${length} 字），没有可标出的原句。可用上面的查找按字词找。`,
      `The place “${asked}” that this link names is not in this text of ${length} characters, so nothing is marked. Find it by its words above.`,
    ),
  );
}

/** The audit comes after the text; without it the text stands all the same. */
async function annotate(record: PlanRecord, document: Document, body: HTMLElement): Promise<void> {
  const standing = standingText(body);
  const findings = await findingsOf(record);
  auditMarks(document, record.plan.id, findings, await standing());
}

/** The text with most statements: the page opens on it. */
const fullest = (entries: readonly Entry[]): Entry | undefined =>
  entries.filter((e) => !e.plan.secondary).toSorted((a, b) => b.statements - a.statements)[0];

export async function reader(contents: Contents, titled: Entitle): Promise<Child> {
  const asked = param("plan");
  const entry = asked ? contents.plan(asked) : fullest(contents.plans);
  const options = planOptions(contents, contents.plans, entry);
  const choose = picker("plan", say("规划", "Plan"), options, entry?.plan.id ?? "", (v) => setState({plan: v, at: null, q: null}));
  if (!entry && asked)
    return [
      controls(choose),
      unknown(
        "plan",
        asked,
        knownPlans(contents, "read", (plan) => ({plan})),
      ),
    ];
  if (!entry) return notice(say("库中还没有规划全文。", "There is no text yet."));
  titled(entry.plan.title, [], "zh-CN");
  const [site, document] = await Promise.all([contents.open([entry.plan.id]), loadDocument(entry.plan)]);
  const record = site.record(entry.plan.id)!;
  const {plan, claims} = record;
  if (!document) return [controls(choose), withoutText(record)];
  const words = param("q");
  const found = find(document.text, words);
  const body = h(
    "article",
    {class: "text", lang: "zh-CN", "aria-label": plan.title},
    blocks(document, [...statements(claims), ...found, ...place(claims)]),
  );
  annotate(record, document, body).catch(() => undefined);
  return [
    controls(choose, finder(words, found, place(claims), body)),
    about(record, document.text.length),
    astray(document.text.length, claims),
    legend(),
    boxed("reader", outline(document), body),
  ];
}
