import {describe, expect, it} from "vitest";
import {extractClaims} from "../../../src/claims/index.js";
import {readHtml} from "../../../src/formats/html/index.js";
import {parseDocument} from "../../../src/text/index.js";
import {apart, expectWhole} from "../check.js";

const read = (html: string) => expectWhole(readHtml(html));
const numbers = (html: string) =>
  extractClaims(parseDocument(read(html)), {plan: "", period: [2026, 2030], kind: "five-year", catalogue: null}).map((c) => c.number);

const GOAL = "到2030年,经营主体达到7.5万户";
const NOTE = "2024年全省平均为6.1万户。";
const MORE = "2023年为5.9万户。";

describe("notes of a page", () => {
  it.each([
    [
      "of a word processor",
      `<a href="#_ftn1" name="_ftnref1">[1]</a>`,
      `<div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a>${NOTE}</p></div>`,
    ],
    [
      "of another",
      `<a name="n1anc" href="#n1sym"><sup>1</sup></a>`,
      `<div id="n1"><p><a name="n1sym" href="#n1anc">1</a>${NOTE}</p></div>`,
    ],
    ["in a list", `<sup id="back-1"><a href="#note-1">1</a></sup>`, `<ol><li id="note-1">${NOTE} <a href="#back-1">↩</a></li></ol>`],
  ])("are set apart where links lead to them and back: %s", (_, mark, note) => {
    const layout = read(`<p>${GOAL}${mark}。</p>${note}`);
    expect(layout.text).toBe(`${GOAL}。\n`);
    expect(apart(layout).map((part) => part.slice(0, 10))).toEqual(["note-mark:", expect.stringMatching(/^note: /)]);
  });
  it("end with their box, not with their first paragraph", () => {
    const box = `<div id="f1"><p><a href="#b1" name="t1">[1]</a>${NOTE}</p><p>${MORE}</p></div>`;
    expect(numbers(`<p>${GOAL}<a href="#t1" name="b1">[1]</a>。</p>${box}`)).toEqual(["7.5"]);
  });
  it("are not what a list of contents leads to", () => {
    const html = `<p><a id="c1" href="#h1">一、主要目标</a></p><h2 id="h1">一、主要目标<a href="#c1">返回</a></h2><p>${GOAL}。</p>`;
    expect(numbers(html)).toEqual(["7.5"]);
  });
  it("are known without links by the mark that stands raised in the text", () => {
    expect(numbers(`<p>${GOAL}<sup>[1]</sup>。</p><p>[1]${NOTE}</p>`)).toEqual(["7.5"]);
    expect(numbers(`<p>${GOAL}<sup>1</sup>。</p><p><sup>1</sup>${NOTE}</p>`)).toEqual(["7.5"]);
    expect(numbers(`<p>${GOAL}。</p><p><sup>1</sup>${NOTE}</p>`)).toEqual(["7.5", "6.1"]);
    expect(numbers(`<p><sup>*</sup>${GOAL}。</p><p><sup>*</sup>${NOTE}</p>`)).toEqual(["7.5", "6.1"]);
  });
});
