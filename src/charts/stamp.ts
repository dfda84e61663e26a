import {escapeMarkup} from "../model/escape.js";

/** What a picture that travels says of itself. */
export interface Stamp {
  readonly title: string;
  readonly source: string;
  /** Of the data drawn. */
  readonly version: string;
  /** Address of the view it was taken from. */
  readonly address: string;
  /** Year-month-day. */
  readonly date: string;
  readonly licence: string;
}

const given = (parts: Readonly<Record<string, string | undefined>>): [string, string][] =>
  Object.entries(parts).filter((pair): pair is [string, string] => Boolean(pair[1]));

/**
 * The SVG on white paper, with a title, a description and Dublin Core metadata; what is not given is left out.
 *
 * @example stampedSvg("<svg></svg>", {title: "题"}).includes("<title>题</title>") // true
 */
export function stampedSvg(svg: string, {title, source, version, address, date, licence}: Partial<Stamp>): string {
  const dc = given({title, source, hasVersion: version, identifier: address, date, rights: licence});
  const metadata = dc.map(([name, text]) => `<dc:${name}>${escapeMarkup(text)}</dc:${name}>`).join("");
  const about = given({source, address, date, licence}).map(([, text]) => text);
  const head = `${title ? `<title>${escapeMarkup(title)}</title>` : ""}${about.length ? `<desc>${escapeMarkup(about.join(" "))}</desc>` : ""}`;
  const paper = '<rect width="100%" height="100%" fill="#fff"/>';
  return svg.replace(
    /^<svg[^>]*>/,
    (open) => `${open}${head}<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata>${paper}`,
  );
}

const CRC = Uint32Array.from({length: 256}, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});
const crc = (bytes: Uint8Array): number => ~bytes.reduce((c, b) => CRC[(c ^ b) & 255]! ^ (c >>> 8), -1) >>> 0;

/** A PNG text chunk (iTXt: UTF-8, not compressed). */
function chunk(keyword: string, text: string): Uint8Array {
  const body = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`);
  const made = new Uint8Array(body.length + 8);
  const view = new DataView(made.buffer);
  view.setUint32(0, body.length - 4);
  made.set(body, 4);
  view.setUint32(body.length + 4, crc(body));
  return made;
}

/** Length of the signature and the header chunk, after which text may stand. */
const AFTER_HEADER = 33;

/**
 * The PNG with a text chunk for each part of the stamp that is given.
 *
 * @example stampedPng(new Uint8Array(45), {title: "题"}).length > 45 // true
 */
export function stampedPng(png: Uint8Array, {title, source, address, date, licence}: Partial<Stamp>): Uint8Array {
  const from = [source, address].filter(Boolean).join(" ");
  const chunks = given({Title: title, Source: from, "Creation Time": date, Copyright: licence});
  const parts = [png.subarray(0, AFTER_HEADER), ...chunks.map(([k, t]) => chunk(k, t)), png.subarray(AFTER_HEADER)];
  const whole = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
