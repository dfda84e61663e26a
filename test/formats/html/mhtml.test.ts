import iconv from "iconv-lite";
import {describe, expect, it} from "vitest";
import {decode} from "../../../src/formats/decode.js";
import {readHtmlFile} from "../../../src/formats/html/index.js";
import {expectWhole} from "../check.js";

const html = "<html><body><p>到2030年，经营主体达到8万户。</p></body></html>";
const quoted = (bytes: Buffer) =>
  Array.from(bytes, (b) => `=${b.toString(16).toUpperCase().padStart(2, "0")}`)
    .join("")
    .replace(/(.{60})/g, "$1=\r\n");

const multipart = (type: string, coding: string, body: string) =>
  [
    "From: <Saved by Blink>",
    "Subject: =?utf-8?Q?plan?=",
    "MIME-Version: 1.0",
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----=_Part"',
    "",
    "preamble",
    "------=_Part",
    `Content-Type: ${type}`,
    `Content-Transfer-Encoding: ${coding}`,
    "",
    body,
    "------=_Part",
    "Content-Type: image/png",
    "Content-Transfer-Encoding: base64",
    "",
    "iVBORw0KGgo=",
    "------=_Part--",
    "",
  ].join("\r\n");

const read = (mail: string) => {
  const bytes = Buffer.from(mail, "latin1");
  return expectWhole(readHtmlFile(decode(bytes), bytes));
};

describe("a page saved as a mail", () => {
  it.each([
    ["base64", "utf-8"],
    ["base64", "gb2312"],
    ["quoted-printable", "utf-8"],
    ["quoted-printable", "gbk"],
  ])("is read from %s in %s", (coding, charset) => {
    const bytes = iconv.encode(html, charset);
    const body = coding === "base64" ? bytes.toString("base64").replace(/(.{76})/g, "$1\r\n") : quoted(bytes);
    expect(read(multipart(`text/html; charset="${charset}"`, coding, body)).text).toBe("到2030年，经营主体达到8万户。\n");
  });
  it("is read where it has one part alone, and where parts stand within parts", () => {
    const body = Buffer.from(html).toString("base64");
    expect(read(`MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${body}`).text).toContain(
      "8万户",
    );
    const inner = multipart("text/html; charset=utf-8", "base64", body).split("\r\n").slice(3).join("\r\n");
    expect(read(`MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=out\r\n\r\n--out\r\n${inner}\r\n--out--`).text).toContain(
      "8万户",
    );
  });
  it("believes the bytes where the part names a wrong charset", () => {
    expect(read(multipart("text/html; charset=utf-8", "base64", iconv.encode(html, "gbk").toString("base64"))).text).toContain("8万户");
  });
  it("says so when it holds no page", () => {
    expect(() => read(multipart("image/png", "base64", "iVBORw0KGgo="))).toThrow(
      "the saved page holds no part of HTML; save it anew from a browser",
    );
  });
});
