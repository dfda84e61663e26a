/** Bytes of characters that wait until they make a whole one; a two-byte character may end in a letter of the file. */
export class PendingBytes {
  private bytes: number[] = [];
  private encoding = "windows-1252";

  get waits(): boolean {
    return this.encoding !== "windows-1252" && isLead(this.bytes);
  }

  add(byte: number, encoding: string): string {
    const before = encoding === this.encoding ? "" : this.take();
    this.encoding = encoding;
    this.bytes.push(byte);
    return before;
  }

  /** What the bytes so far say. */
  take(): string {
    if (this.bytes.length === 0) return "";
    const text = new TextDecoder(this.encoding).decode(Uint8Array.from(this.bytes));
    this.bytes = [];
    return text;
  }
}

/** Whether the last byte begins a character of two. */
function isLead(bytes: readonly number[]): boolean {
  let lead = false;
  for (const byte of bytes.slice(-64)) lead = !lead && byte >= 0x81;
  return lead;
}

const CHARSETS: Readonly<Record<number, string>> = {134: "gb18030", 136: "big5", 128: "shift_jis", 129: "euc-kr"};
const PAGES: Readonly<Record<number, string>> = {
  936: "gb18030",
  54936: "gb18030",
  950: "big5",
  932: "shift_jis",
  949: "euc-kr",
  65001: "utf-8",
};

/** The encoding of a font's character set; null where the document's own holds. */
export function encodingOfCharset(charset: number): string | null {
  return CHARSETS[charset] ?? null;
}

export function encodingOfPage(page: number): string {
  return PAGES[page] ?? "windows-1252";
}
