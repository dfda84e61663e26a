import {Buffer} from "node:buffer";
import {zlibSync} from "fflate";

/** The objects of a PDF, numbered from 1, the first its catalogue. */
export function pdfOf(objects: readonly (string | Uint8Array)[], trailer = ""): Uint8Array {
  const pieces: Uint8Array[] = [Buffer.from("%PDF-1.7\n")];
  const places: number[] = [];
  let size = pieces[0]!.length;
  const add = (piece: Uint8Array): void => {
    pieces.push(piece);
    size += piece.length;
  };
  objects.forEach((object, i) => {
    places.push(size);
    add(Buffer.from(`${i + 1} 0 obj\n`));
    add(typeof object === "string" ? Buffer.from(object) : object);
    add(Buffer.from("\nendobj\n"));
  });
  const at = size;
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  add(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Root 1 0 R/Size ${objects.length + 1}${trailer}>>\nstartxref\n${at}\n%%EOF`,
    ),
  );
  return Buffer.concat(pieces);
}

/** A stream, compressed once or more. */
export function stream(content: Uint8Array, layers = 1): Uint8Array {
  let packed = content;
  for (let i = 0; i < layers; i++) packed = zlibSync(packed, {level: 9});
  const head = `<</Length ${packed.length}/Filter[${"/FlateDecode".repeat(layers)}]>>\nstream\n`;
  return Buffer.concat([Buffer.from(head), packed, Buffer.from("\nendstream")]);
}

/** One page with this content. */
export function pdf(content: Uint8Array): Uint8Array {
  return pdfOf([
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
    content,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
  ]);
}
