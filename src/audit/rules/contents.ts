import {ascending, bisector, group} from "d3-array";
import type {Finding} from "../../model/index.js";
import type {AuditContext} from "../context.js";
import {beginning, finding} from "../finding.js";
import {contentsOf, labelOf, plainTitle, type Label} from "../../text/labels.js";
import {ENOUGH} from "../indexed.js";
import {linesOf, type Line} from "../../text/printed-lines.js";
import {likeness} from "../name.js";
import type {Rule} from "../rule.js";
import {en, joined, quoted, verbatim, zh, type Said} from "../../say/index.js";

export const rule: Rule = {
  id: "contents",
  zh: "目录与正文标题不一致",
  severity: "note",
  checks: "Every entry of the table of contents stands in the body as a heading, with its number.",
  why: {
    zh: "目录有而正文无（或编号、标题不同），多为转载丢字，引用章节时对不上。",
    en: "Where contents and headings differ, characters were lost or the text was changed after the contents.",
  },
  tolerance: "Quotation marks, spaces, leaders and page numbers do not count; run-in headings are found by their beginning.",
  run: (context) => {
    const contents = contentsOf(context.text);
    const from = contents.at(-1)?.end ?? 0;
    const body = bodyOf(linesOf(context.text).filter((l) => l.start >= from));
    const labelled = contents.filter((l) => labelOf(l) !== null).length;
    if (labelled < contents.length / 2) return [];
    return contents.flatMap((entry) => check(context, entry, body));
  },
};

interface Heading {
  readonly line: Line;
  readonly title: string;
  readonly label: Label | null;
}

/** The lines behind the contents, by title in order and by label. */
interface Body {
  readonly byTitle: readonly Heading[];
  readonly byLabel: ReadonlyMap<string, readonly Heading[]>;
}

function bodyOf(lines: readonly Line[]): Body {
  const headings = lines.map((line) => ({line, title: plainTitle(line), label: labelOf(line)}));
  return {
    byTitle: headings.toSorted((a, b) => ascending(a.title, b.title)),
    byLabel: group(
      headings.filter((h) => h.line.text.length <= 60),
      (h) => plain(h.label?.label),
    ),
  };
}

const inTitles = bisector((heading: Heading) => heading.title);

/** Headings that begin with a title, in the order of the text. */
function titled({byTitle}: Body, title: string): Heading[] {
  const from = inTitles.left(byTitle, title);
  let end = from;
  while (end < byTitle.length && end - from < ENOUGH && byTitle[end]!.title.startsWith(title)) end++;
  return byTitle.slice(from, end).toSorted((a, b) => a.line.start - b.line.start);
}

/** Titles this alike under one number are one heading written in two ways. */
const ALIKE = 0.5;

function check(context: AuditContext, entry: Line, body: Body): Finding[] {
  const title = plainTitle(entry);
  if (title.length < 3) return [];
  const own = labelOf(entry);
  const heading = headingOf(body, title, own);
  const label = heading && labelOf(heading);
  if (own === null || own.number === null) return heading && label && label.number !== null ? [damaged(context, entry, heading)] : [];
  if (heading === null) return [missing(context, entry, title, own, body)];
  return label === null ? [unnumbered(context, entry, heading)] : [];
}

/** The heading of a title: one with its own label, else one with any, else one of the very words. */
function headingOf(body: Body, title: string, own: Label | null): Line | null {
  const matches = titled(body, title).filter((h) => h.line.text.length < 400 + title.length);
  const found =
    matches.find((h) => h.label?.label === own?.label) ?? matches.find((h) => h.label !== null) ?? matches.find((h) => h.title === title);
  return found?.line ?? null;
}

const damaged = (context: AuditContext, entry: Line, heading: Line): Finding =>
  report(context, [entry, heading], {
    zh: zh`目录${quoted(short(entry))}编号残缺，正文为${quoted(short(heading))}`,
    en: "The entry's number is damaged in the contents",
  });

function missing(context: AuditContext, entry: Line, title: string, own: Label, body: Body): Finding {
  const alike = (body.byLabel.get(plain(own.label)) ?? []).slice(0, ENOUGH);
  const near = alike.find((h) => likeness(h.title, title) >= ALIKE)?.line;
  return near === undefined
    ? report(context, [entry], {zh: zh`目录所列${quoted(short(entry))}在正文中没有对应标题`, en: "The entry has no heading in the body"})
    : report(context, [near, entry], {
        zh: zh`目录为${quoted(short(entry))}，正文标题为${quoted(short(near))}`,
        en: "Contents and heading differ",
      });
}

const unnumbered = (context: AuditContext, entry: Line, heading: Line): Finding =>
  report(context, [heading, entry], {
    zh: zh`正文标题${quoted(short(heading))}丢失编号，目录为${quoted(short(entry))}`,
    en: "The heading has lost its number",
  });

const plain = (label: string | undefined): string => (label ?? "").replace(/\s/gu, "");
const short = (line: Line): string =>
  line.text
    .replace(/(?:\.{4}|…{2}).*$/u, "")
    .slice(0, 24)
    .trim();

function report(context: AuditContext, lines: readonly Line[], what: Said): Finding {
  return finding(rule.id, {
    severity: "note",
    message: {zh: zh`${what}。`, en: en`${what}: ${joined(lines.toReversed().map((l) => quoted(short(l))))}.`},
    spans: lines.map((l) => beginning(context, l, 40)),
    arithmetic: joined(
      lines.map((l) => verbatim(short(l))),
      " ≠ ",
    ),
    settle: {zh: "对照原文件统一目录与正文标题。", en: "Bring contents and headings into line with the original document."},
  });
}
