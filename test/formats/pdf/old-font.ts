import iconv from "iconv-lite";

const FONT = `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /GBK-EUC-H /DescendantFonts [5 0 R] >>`;
const CID = `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 6 0 R /DW 1000 >>`;
const DESCRIPTOR = `<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>`;

/** A PDF of one page as old Chinese programs write it: the font is only named, its codes are GBK, and a CMap must tell what they mean. */
export function oldFontPdf(lines: readonly string[], encoding = "GBK-EUC-H"): Uint8Array {
  const shown = lines
    .map((line, i) => `BT /F1 12 Tf 72 ${740 - 20 * i} Td <${iconv.encode(line, "gbk").toString("hex")}> Tj ET`)
    .join("\n");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 7 0 R >>",
    FONT.replace("GBK-EUC-H", encoding),
    CID,
    DESCRIPTOR,
    `<< /Length ${shown.length} >>\nstream\n${shown}\nendstream`,
  ];
  let file = "%PDF-1.4\n";
  const at = objects.map((object, i) => {
    const start = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = at.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`).join("");
  const xref = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `${xref}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
