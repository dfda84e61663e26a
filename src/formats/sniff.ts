import type {FormatName} from "../model/index.js";
import type {ContainerId} from "./containers.js";
import {zipEntries} from "./zip-names.js";

/** What a file is, by its bytes: a binary format with a reader, a container without one, or text that is yet to be decoded. */
export type Sniffed = {readonly format: "pdf" | "docx" | "xlsx" | "rtf"} | {readonly refuse: ContainerId} | {readonly text: true};

/* oxlint-disable no-control-regex -- marks of files hold such bytes */

/** First bytes, one character a byte, of what is known by them. */
const MAGIC: readonly (readonly [start: RegExp, is: ContainerId])[] = [
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8[79]a|II\*\0|MM\0\*|BM[\s\S]{4}\0\0\0\0|RIFF[\s\S]{4}WEBP|[\s\S]{4}ftyp(?:heic|mif1|avif))/, "image"],
  [/^(?:RIFF|ID3[\x02-\x04]\0|[\s\S]{4}ftyp|\xff[\xfb\xf3])/, "media"],
  [/^(?:Rar!\x1a|7z\xbc\xaf|\x1f\x8b)/, "archive"],
  [/^%!PS/, "postscript"],
  [/^AT&TFORM/, "djvu"],
  [/^(?:CAJ|HN|KDH)[\s\S]{0,60}\0/, "caj"],
];

/** A PDF may have a few bytes of a mail or a server before its mark. */
const HEAD = 1024;

/** Reads the first bytes, a ZIP's directory, the stream names of a compound file; the name only tells WPS from Word. */
export function sniff(bytes: Uint8Array, name: string): Sniffed {
  const head = latin1(bytes.subarray(0, HEAD));
  if (head.includes("%PDF-") && !/^\s*</.test(head)) return {format: "pdf"};
  if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) return zip(bytes);
  if (head.startsWith("{\\rtf")) return {format: "rtf"};
  if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) return {refuse: compound(bytes, name)};
  if (/^\s*<\?xml[\s\S]*?(?:mso-application|<w:wordDocument|<pkg:package)/.test(head)) return {refuse: "wordXml"};
  const known = MAGIC.find(([start]) => start.test(head));
  return known ? {refuse: known[1]} : {text: true};
}

/** Entry that tells what a ZIP is. */
const PARTS: readonly (readonly [RegExp, Sniffed])[] = [
  [/^word\/document\d*\.xml$/, {format: "docx"}],
  [/^xl\/workbook\.(?:xml|bin)$/, {format: "xlsx"}],
  [/^ppt\/presentation\.xml$/, {refuse: "pptx"}],
  [/(?:^|\/)OFD\.xml$/i, {refuse: "ofd"}],
  [/^META-INF\/container\.xml$/, {refuse: "epub"}],
  [/^Index\/.*\.iwa$|^Index\.zip$/, {refuse: "pages"}],
];

function zip(bytes: Uint8Array): Sniffed {
  const entries = zipEntries(bytes);
  if (!entries) return {refuse: "brokenZip"};
  const told = PARTS.find(([part]) => entries.some((entry) => part.test(entry.name)))?.[1];
  if (told) return entries.some((entry) => entry.locked) ? {refuse: "lockedZip"} : told;
  const kind = /opendocument\.(text|spreadsheet)/.exec(latin1(bytes.subarray(0, 128)))?.[1];
  if (kind) return {refuse: kind === "text" ? "odt" : "ods"};
  return {refuse: entries.some((entry) => entry.locked) ? "lockedZip" : "zip"};
}

/** Names of streams in a Microsoft compound file, as its directory writes them. */
const STREAMS: readonly (readonly [name: string, is: ContainerId])[] = [
  ["EncryptedPackage", "locked"],
  ["WordDocument", "doc"],
  ["Workbook", "xls"],
  ["PowerPoint Document", "ppt"],
  ["Book", "xls"],
];

/** WPS writes the same container as Word and Excel: its own ending tells it apart. */
function compound(bytes: Uint8Array, name: string): ContainerId {
  const text = latin1(bytes);
  const id = STREAMS.find(([stream]) => text.includes(utf16(stream)))?.[1] ?? "ole";
  if (/\.wps$/i.test(name) && (id === "doc" || id === "ole")) return "wps";
  return /\.et$/i.test(name) && (id === "xls" || id === "ole") ? "et" : id;
}

/** The format of a decoded text: markup by what stands in it; CSV and Markdown, which look like plain text, by the name's ending. */
export function textFormat(text: string, name: string): Extract<FormatName, "txt" | "html" | "csv" | "md"> {
  if (isMarkup(text) || (/\.(?:s?html?|xht(?:ml)?|mht(?:ml)?|aspx?|jsp|php)$/i.test(name) && /<[a-z!]/i.test(text))) return "html";
  if (/\.(?:csv|tsv|tab)$/i.test(name)) return "csv";
  return /\.(?:md|markdown|mdown)$/i.test(name) ? "md" : "txt";
}

const FIRST_TAG =
  /^<(?:!doctype\s+html|\?xml|!--|(?:html|head|body|title|meta|link|style|script|base|div|span|p|br|hr|table|tr|td|center|font|ul|ol|li|article|section|main|nav|header|footer|form|iframe|img|a|b|strong|h[1-6])(?=[\s/>]))/i;
const CLOSING = /<\/(?:html|head|body|title|style|script|div|span|p|table|center|font|ul|ol|article|section|main|h[1-6])\s*>/i;
const MAIL = /^(?:From|MIME-Version|Content-Type|Subject|Date|Snapshot-Content-Location|Message-ID|X-[\w-]+):\s/i;

/** Whether a text is a page or a part of one: a tag of HTML first and one closed, or the head of a saved page (MHTML). */
function isMarkup(text: string): boolean {
  const start = /^[\s\ufeff]*/.exec(text)![0].length;
  const head = text.slice(start, start + 65_536);
  if (FIRST_TAG.test(head)) return CLOSING.test(text);
  return MAIL.test(head) && /^MIME-Version:/im.test(head) && /^Content-Type:\s*(?:multipart\/related|text\/html)/im.test(head);
}

const CHUNK = 0x8000;

/** One character a byte (the Latin-1 of browsers is Windows-1252 and is not). */
function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return parts.join("");
}

const utf16 = (name: string): string => name.replace(/./g, "$&\0");
