/** What a downloaded picture says of itself: title, source, version, address, date, licence. */
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

/** Text as it stands in markup, inside quotes too. */
export const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** The SVG on white paper, with a title, a description and Dublin Core metadata. */
export function stampedSvg(svg: string, {title, source, version, address, date, licence}: Stamp): string {
  const dc = Object.entries({title, source, hasVersion: version, identifier: address, date, rights: licence});
  const metadata = dc.map(([name, text]) => `<dc:${name}>${escape(text)}</dc:${name}>`).join("");
  const head = `<title>${escape(title)}</title><desc>${escape(`${source} ${address} ${date} ${licence}`)}</desc>`;
  const paper = '<rect width="100%" height="100%" fill="#fff"/>';
  return svg.replace(
    /^<svg[^>]*>/,
    (open) => `${open}${head}<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata>${paper}`,
  );
}

/** What goes with a CSV file: where it comes from and its columns, in the form of «CSV on the Web». */
export function csvNotes(
  file: string,
  head: readonly (string | number | null)[],
  {title, source, version, address, date, licence}: Stamp,
): string {
  const notes = {
    "@context": "http://www.w3.org/ns/csvw",
    url: file,
    "dc:title": title,
    "dc:source": source,
    "dc:hasVersion": version,
    "dc:identifier": address,
    "dc:date": date,
    "dc:rights": licence,
    tableSchema: {columns: head.map((name) => ({titles: String(name ?? "")}))},
  };
  return `${JSON.stringify(notes, null, 2)}\n`;
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

/** The PNG with a text chunk for each part of the stamp. */
export function stampedPng(png: Uint8Array, {title, source, address, date, licence}: Stamp): Uint8Array {
  const chunks = Object.entries({Title: title, Source: `${source} ${address}`, "Creation Time": date, Copyright: licence});
  const parts = [png.subarray(0, AFTER_HEADER), ...chunks.map(([k, t]) => chunk(k, t)), png.subarray(AFTER_HEADER)];
  const whole = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** An SVG as a PNG of `scale` times its size. */
export async function pngOf(svg: string, scale = 2): Promise<Uint8Array> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([svg], {type: "image/svg+xml"}));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    if (!blob) throw new Error("stamp: the browser gave no PNG; download the SVG instead");
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}
