import iconv from "iconv-lite";
import {describe, expect, it} from "vitest";
import {decode} from "../../src/formats/index.js";

const PLAN =
  "青溪县市场监管发展规划\n一、发展目标\n到2025年,全县市场主体达到4万户,食品抽检合格率不低于98%。\n二、重点任务\n新建检验检测平台3个,培育驰名商标12件;完善信用监管,推进智慧监管。\n";
const PAIRS = "发發监監标標体體县縣场場规規检檢验驗务務测測驰馳个個万萬户戶达達进進划劃点點于於";
const TRADITIONAL = PLAN.replace(/./gu, (ch) => (PAIRS.indexOf(ch) % 2 === 0 ? PAIRS[PAIRS.indexOf(ch) + 1]! : ch));

/** The bytes with one taken out, or one put in its place. */
const without = (bytes: Uint8Array, at: number): Uint8Array => Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + 1)]);
const changed = (bytes: Uint8Array, at: number, to: number): Uint8Array => bytes.map((b, i) => (i === at ? to : b));
/** How many characters of `text` stand in `read` in order, counted from both ends. */
function kept(read: string, text: string): number {
  let [head, tail] = [0, 0];
  while (head < text.length && read[head] === text[head]) head++;
  while (tail < text.length - head && read.at(-1 - tail) === text.at(-1 - tail)) tail++;
  return head + tail;
}

describe("decode", () => {
  it.each([
    ["utf-8", PLAN],
    ["gb18030", PLAN],
    ["gb18030", `${PLAN}㐀与𠮷是生僻字。`],
    ["big5", TRADITIONAL],
    ["utf-16le", PLAN],
    ["utf-16be", PLAN],
  ])("reads %s without being told", (encoding, text) => {
    expect(decode(iconv.encode(text, encoding))).toEqual({text, encoding, mark: false, warnings: []});
  });

  it.each(["utf-8", "utf-16le", "utf-16be"])("takes a byte order mark of %s off the text and says so", (encoding) => {
    expect(decode(iconv.encode(PLAN, encoding, {addBOM: true}))).toEqual({text: PLAN, encoding, mark: true, warnings: []});
  });

  it("reads an empty file as an empty text", () => expect(decode(new Uint8Array()).text).toBe(""));

  it("reads plain ASCII as UTF-8", () => expect(decode(Buffer.from("a,b\n1,2\n")).encoding).toBe("utf-8"));

  it("mends a bad byte in UTF-8 and says in which line", () => {
    const bytes = changed(Buffer.from(PLAN), Buffer.from("青溪县市场监管发展规划\n一、发").length, 0xff);
    const {text, encoding, warnings} = decode(bytes);
    expect(encoding).toBe("utf-8");
    expect(text).toContain("\ufffd");
    expect(kept(text, PLAN)).toBeGreaterThan(PLAN.length - 3);
    expect(warnings).toEqual([expect.stringMatching(/^\d characters? could not be read in utf-8; U\+FFFD .* \(line 2\)/)]);
  });

  it.each([20, 41, 60, 75])("a byte lost from GB18030 at %i costs two characters, not the rest of the line", (at) => {
    const {text, encoding} = decode(without(iconv.encode(PLAN, "gb18030"), at));
    expect(encoding).toBe("gb18030");
    expect(kept(text, PLAN)).toBeGreaterThan(PLAN.length - 4);
  });

  it.each([20, 41, 60, 75])("a byte changed in GB18030 at %i is mended and said", (at) => {
    const {text, warnings} = decode(changed(iconv.encode(PLAN, "gb18030"), at, 0xff));
    expect(kept(text, PLAN)).toBeGreaterThan(PLAN.length - 4);
    expect(warnings).toHaveLength(1);
  });

  it("believes the bytes, not the charset that a page declares, and says so", () => {
    const html = `<html><head><meta charset="gb2312"></head><body>${PLAN}</body></html>`;
    expect(decode(iconv.encode(html, "gb18030"))).toMatchObject({text: html, encoding: "gb18030", warnings: []});
    expect(decode(iconv.encode(html, "utf-8"))).toMatchObject({text: html, encoding: "utf-8", warnings: [/declares gb18030 but/]});
    const other = html.replace("gb2312", "utf-8");
    expect(decode(iconv.encode(other, "gb18030"))).toMatchObject({text: other, encoding: "gb18030", warnings: [/declares utf-8 but/]});
  });

  it.each([
    ["Cyrillic of Windows", iconv.encode("Показатели плана развития района на пять лет. ".repeat(20), "win1251")],
    ["binary", Uint8Array.from({length: 4000}, (_, i) => (i * 7919 + (i >> 3) * 31) % 256)],
  ])("refuses %s, which fits none", (_, bytes) => {
    expect(() => decode(bytes)).toThrow(/fit neither UTF-8, UTF-16, GB18030 nor Big5; save it as UTF-8/);
  });
});
