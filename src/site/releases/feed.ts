/** «What changed» as an Atom feed (RFC 4287), an entry a release. */
import {createHash} from "node:crypto";
import {escapeMarkup} from "../../model/escape.js";
import type {Changes} from "./changes.js";
import type {Language} from "../../say/index.js";
import {amountWord, phrases, sentence, type Names} from "./told.js";

/** A release with what it brought; null for the first. */
export interface Entry {
  readonly name: string;
  readonly version: string;
  readonly date: string;
  readonly changes: Changes | null;
}

/** So many corrected numbers, observed values and verdicts are named in an entry; the page has all. */
const NAMED = 12;

/** A name for ever, made of words alone: a site that moves keeps its entries (RFC 4122, version 8 by hash). */
function uuid(words: string): string {
  const hex = createHash("sha256").update(`duibiao ${words}`).digest("hex");
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const at = (date: string): string => `${date}T00:00:00Z`;

export const FEEDS: Readonly<Record<Language, string>> = {zh: "changes.atom", en: "changes.en.atom"};

/** The feed in one language; `entries` newest first. The same releases give the same bytes. */
export function feed(entries: readonly Entry[], lang: Language, names: Names): string {
  const zh = lang === "zh";
  const page = `changes${zh ? "" : "?lang=en"}`;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${zh ? "zh-CN" : "en"}">`,
    `<id>${uuid(`feed ${lang}`)}</id>`,
    `<title>${zh ? "对标：更新" : "duibiao: what changed"}</title>`,
    `<subtitle>${zh ? "新增的规划、新的实际值、更正的数" : "New plans, new observed values, corrected numbers"}</subtitle>`,
    // Before the first release nothing has a date.
    `<updated>${at(entries[0]?.date ?? "1970-01-01")}</updated>`,
    "<author><name>对标 duibiao</name></author>",
    `<link rel="self" type="application/atom+xml" href="${FEEDS[lang]}"/>`,
    `<link rel="alternate" type="text/html" href="${page}"/>`,
    ...entries.flatMap((entry) => entryLines(entry, lang, names, page)),
    "</feed>",
  ];
  return `${lines.join("\n")}\n`;
}

function entryLines({name, version, date, changes}: Entry, lang: Language, names: Names, page: string): string[] {
  const first = lang === "zh" ? "第一次发布。" : "The first release.";
  const list = changes ? listOf(changes, lang, names) : [];
  const html = list.length ? `<ul>${list.map((line) => `<li>${escapeMarkup(line)}</li>`).join("")}</ul>` : `<p>${first}</p>`;
  return [
    "<entry>",
    `<id>${uuid(`release ${name} ${lang}`)}</id>`,
    `<title>${lang === "zh" ? `${version}（${date}）` : `${version} (${date})`}</title>`,
    `<updated>${at(date)}</updated>`,
    `<link rel="alternate" type="text/html" href="${page}#${name}"/>`,
    `<summary>${escapeMarkup(changes ? sentence(changes, lang) : first)}</summary>`,
    `<content type="html">${escapeMarkup(html)}</content>`,
    "</entry>",
  ];
}

function listOf(c: Changes, lang: Language, names: Names): string[] {
  const [colon, comma] = lang === "zh" ? ["：", "、"] : [": ", ", "];
  const some = <T>(all: readonly T[], line: (item: T) => string): string[] => [
    ...all.slice(0, NAMED).map(line),
    ...(all.length > NAMED
      ? [lang === "zh" ? `……另有 ${all.length - NAMED} 处，见网页` : `… and ${all.length - NAMED} more on the page`]
      : []),
  ];
  const arrow = ([old, now]: readonly [string, string]): string => `${old} → ${now}`;
  return [
    ...phrases(c, lang),
    ...(c.plans.added.length ? [`${lang === "zh" ? "新增" : "New"}${colon}${c.plans.added.map(names.plan).join(comma)}`] : []),
    ...some(c.observed, (o) => `${names.region(o.region)} ${names.indicator(o.indicator)} ${o.year}${colon}${amountWord(o.amount, lang)}`),
    ...some(
      c.corrected.filter((x) => x.amounts),
      (x) => {
        const name = x.indicator === null ? (lang === "zh" ? x.name : `“${x.name}”`) : names.indicator(x.indicator);
        return `${names.plan(x.claim.split("@")[0]!)} ${name}${colon}${arrow([amountWord(x.amounts![0], lang), amountWord(x.amounts![1], lang)])}`;
      },
    ),
  ];
}
