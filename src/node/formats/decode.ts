/** A text with the encoding it was read in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

const BOMS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/**
 * Bytes of a Chinese text as a string: by byte order mark, then by a charset that an HTML head names, then as UTF-8 if
 * every byte fits, else as GB18030 (which holds GBK and GB2312). No character is dropped; a mark stays out of the text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = BOMS.find(([mark]) => mark.every((b, i) => bytes[i] === b));
  if (marked) return {text: new TextDecoder(marked[1]).decode(bytes), encoding: marked[1]};
  for (const encoding of [charsetOf(bytes), "utf-8", "gb18030"]) {
    const text = encoding === null ? null : tryDecode(bytes, encoding);
    if (text !== null) return {text, encoding: encoding!};
  }
  return {text: new TextDecoder("gb18030").decode(bytes), encoding: "gb18030"};
}

/** The charset an HTML head declares within its first 2 KiB; GBK and GB2312 are read as the larger GB18030. */
function charsetOf(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  const name = /<meta[^>]+charset=["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  if (name === undefined) return null;
  return name.startsWith("gb") ? "gb18030" : name;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch {
    return null;
  }
}
