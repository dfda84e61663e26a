import {decode, type Decoded} from "../decode.js";

/** Head fields of a mail part by their lower-case names. */
type Head = ReadonlyMap<string, string>;

const DEEPEST = 8;

/** Whether a decoded file is a saved page in the form of a mail (MHTML, EML). */
export function isMhtml(text: string): boolean {
  const head = headOf(text.slice(0, 65_536)).head;
  return head.has("content-type") && (head.has("mime-version") || head.has("from") || head.has("content-transfer-encoding"));
}

/** The page in a saved one, decoded: its first part of HTML, else its first part of plain text. Null where it holds neither. */
export function pageOfMhtml(bytes: Uint8Array): Decoded | null {
  const parts = partsOf(latin1(bytes), 0);
  const html = parts.find(({head}) => /^(?:text\/html|application\/xhtml)/i.test(head.get("content-type") ?? ""));
  const part = html ?? parts.find(({head}) => /^(?:text\/plain|$)/i.test(head.get("content-type") ?? ""));
  return part === undefined ? null : decodedPart(part.head, part.body);
}

interface Part {
  readonly head: Head;
  readonly body: string;
}

/** The parts of a mail in order, those of parts within parts too. */
function partsOf(mail: string, depth: number): Part[] {
  const {head, body} = headOf(mail);
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(head.get("content-type") ?? "");
  if (boundary === null || depth > DEEPEST) return [{head, body}];
  const mark = `--${boundary[1] ?? boundary[2]!}`;
  return `\n${body}`
    .split(`\n${mark}`)
    .slice(1)
    .filter((part) => !part.startsWith("--"))
    .flatMap((part) => partsOf(part.replace(/^[^\n]*\n/, ""), depth + 1));
}

/** Head fields, folded lines joined, and what follows the first empty line. */
function headOf(mail: string): Part {
  const start = mail.length - mail.trimStart().length;
  const gap = /\r?\n\r?\n/g;
  gap.lastIndex = start;
  const end = gap.exec(mail);
  const fields = mail.slice(start, end?.index ?? mail.length).replace(/\r?\n[ \t]+/g, " ");
  const head = new Map<string, string>();
  for (const line of fields.split(/\r?\n/)) {
    const field = /^([A-Za-z][\w-]*):\s*(.*)$/.exec(line);
    if (field === null) return {head: new Map(), body: mail};
    if (!head.has(field[1]!.toLowerCase())) head.set(field[1]!.toLowerCase(), field[2]!);
  }
  return {
    head,
    body: end === null ? "" : mail.slice(end.index + end[0].length),
  };
}

function decodedPart(head: Head, body: string): Decoded {
  const bytes = transferred(head.get("content-transfer-encoding")?.trim().toLowerCase() ?? "", body);
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(head.get("content-type") ?? "")?.[1]?.toLowerCase();
  if (charset === undefined) return decode(bytes);
  const encoding = charset.startsWith("gb") ? "gb18030" : charset;
  try {
    return {
      text: new TextDecoder(encoding, {fatal: true}).decode(bytes),
      encoding,
      mark: false,
      warnings: [],
    };
  } catch {
    return decode(bytes);
  }
}

function transferred(encoding: string, body: string): Uint8Array {
  if (encoding === "base64") return bytesOf(atob(body.replace(/[^A-Za-z\d+/]/g, "").replace(/^((?:[^]{4})*)[^]$/, "$1")));
  return bytesOf(encoding === "quoted-printable" ? unquoted(body) : body);
}

function unquoted(body: string): string {
  return body.replace(/=[ \t]*\r?\n/g, "").replace(/=([\dA-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

const CHUNK = 0x8000;

function latin1(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) pieces.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return pieces.join("");
}
