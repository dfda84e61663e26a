import type {Finding} from "../../model/index.js";
import type {AuditContext} from "../context.js";
import {quoteInEnglish} from "../../quantity/index.js";
import {excerpt, finding, sumOf} from "../finding.js";
import {contentsOf, labelOf, plainTitle} from "../heading.js";
import {linesOf, type Line} from "../lines.js";
import {likeness} from "../name.js";
import type {Rule} from "../rule.js";

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
    const body = linesOf(context.text).filter((l) => l.start >= from);
    const labelled = contents.filter((l) => labelOf(l) !== null).length;
    if (labelled < contents.length / 2) return [];
    return contents.flatMap((entry) => check(context, entry, body));
  },
};

/** Titles this alike under one number are one heading written in two ways. */
const ALIKE = 0.5;

function check(context: AuditContext, entry: Line, body: readonly Line[]): Finding[] {
  const title = plainTitle(entry);
  if (title.length < 3) return [];
  const own = labelOf(entry);
  const matches = body.filter((l) => l.text.length < 400 + title.length && plainTitle(l).startsWith(title));
  const heading =
    matches.find((l) => labelOf(l)?.label === own?.label) ??
    matches.find((l) => labelOf(l) !== null) ??
    matches.find((l) => plainTitle(l) === title);
  const damaged = own === null || own.number === null;
  if (damaged && heading !== undefined && labelOf(heading)?.number != null)
    return [
      report(
        context,
        [entry, heading],
        `目录“${short(entry)}”编号残缺，正文为“${short(heading)}”`,
        "The entry's number is damaged in the contents",
      ),
    ];
  if (damaged) return own === null && heading === undefined && contentsHead(entry) ? [] : [];
  if (heading === undefined) {
    const near = body.find(
      (l) => plain(labelOf(l)?.label) === plain(own.label) && l.text.length <= 60 && likeness(plainTitle(l), title) >= ALIKE,
    );
    if (near !== undefined)
      return [report(context, [near, entry], `目录为“${short(entry)}”，正文标题为“${short(near)}”`, "Contents and heading differ")];
    return [report(context, [entry], `目录所列“${short(entry)}”在正文中没有对应标题`, "The entry has no heading in the body")];
  }
  if (labelOf(heading) === null)
    return [
      report(context, [heading, entry], `正文标题“${short(heading)}”丢失编号，目录为“${short(entry)}”`, "The heading has lost its number"),
    ];
  return [];
}

const plain = (label: string | undefined): string => (label ?? "").replace(/\s/gu, "");
const short = (line: Line): string =>
  line.text
    .replace(/(?:\.{4,}|…{2,}).*$/u, "")
    .slice(0, 24)
    .trim();
/** 目录 itself, or the document's title above it. */
const contentsHead = (line: Line): boolean => /^目\s*录$/u.test(line.text);

function report(context: AuditContext, lines: readonly Line[], message: string, messageEn: string): Finding {
  return finding(rule.id, {
    severity: "note",
    message: `${message}。`,
    messageEn: `${messageEn}: ${lines
      .toReversed()
      .map((l) => quoteInEnglish(short(l)))
      .join(", ")}.`,
    spans: lines.map((l) => excerpt(context, l.start, Math.min(l.end, l.start + 40))),
    ...sumOf(({say}) => lines.map((l) => say(short(l), quoteInEnglish(short(l)))).join(" ≠ ")),
    settle: "对照原文件统一目录与正文标题。",
    settleEn: "Bring contents and headings into line with the original document.",
  });
}
