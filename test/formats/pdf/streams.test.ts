import {strToU8} from "fflate";
import {describe, expect, it} from "vitest";
import {LIMITS} from "../../../src/formats/limits.js";
import {checkStreams} from "../../../src/formats/pdf/streams.js";
import {pdf, stream} from "./file.js";

describe("the streams of a PDF", () => {
  const check = (content: string, limits = LIMITS): void => checkStreams(pdf(stream(strToU8(content))), limits);

  it("come to no more than they may", () => {
    expect(() => check("x".repeat(100_000), {...LIMITS, unpacked: 2 ** 16})).toThrow("DUIBIAO_LIMITS=unpacked=…");
  });

  it("save no state within thousands of saved ones, as reading them would take hours", () => {
    expect(() => check("q ".repeat(10_000))).toThrow("it takes more than 2,000 elements within one another");
    expect(() => check("Q ".repeat(10_000) + "q ".repeat(5000) + "Q ".repeat(5000))).toThrow("within one another");
    expect(() => check("q 1 0 0 1 0 0 cm Q ".repeat(10_000))).not.toThrow();
    expect(() => check("(qqqq) Tj ".repeat(10_000))).not.toThrow();
  });
});
