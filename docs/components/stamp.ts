import type {Stamp} from "../lib/charts/stamp.js";

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
