/** Laws of the reader that hold for any text: pieces of the published plans, cut at random lines, `RUNS` times from `SEED`. */
import {readFileSync} from "node:fs";
import * as fc from "fast-check";
import * as v from "valibot";
import {describe, expect, it} from "vitest";
import {createCatalogue, extractClaims} from "../../src/claims/index.js";
import {Indicator, type Claim} from "../../src/model/index.js";
import {parseDocument} from "../../src/text/index.js";

const seed = Number(process.env["SEED"] ?? Math.floor(Math.random() * 2 ** 31));
const runs = {seed, numRuns: Number(process.env["RUNS"] ?? 25)};
console.log(`laws of the reader: SEED=${seed}`);

const PLANS = ["qianjiang-2021", "sichuan-2021", "guizhou-2020", "hubei-2023", "wulong-2021"];
const TEXTS = PLANS.map((plan) => readFileSync(`data/plans/${plan}/source.txt`, "utf8").split(/\r?\n/));
const catalogue = createCatalogue(v.parse(v.array(Indicator), JSON.parse(readFileSync("data/indicators.json", "utf8"))));

/** Lines of one plan, one after the other. */
const piece = fc.tuple(fc.nat(), fc.nat(), fc.integer({min: 1, max: 40})).map(([plan, from, count]) => {
  const lines = TEXTS[plan % TEXTS.length]!;
  const start = from % lines.length;
  return lines.slice(start, start + count).join("\n");
});

const read = (text: string): Claim[] => extractClaims(parseDocument(text), {plan: "p", period: [2021, 2025], kind: "five-year", catalogue});

/** What a claim says, wherever it stands. */
const said = ({value, valueMax, comparator, unit, name, role, kind, period, nature, indicator}: Claim): string =>
  [value, valueMax, comparator, unit, name, role, kind, period, nature, indicator].join("|");
const allSaid = (text: string): string[] => read(text).map(said);

function holds(law: (text: string) => void): void {
  fc.assert(
    fc.property(piece, (text) => {
      law(text);
    }),
    runs,
  );
}

describe("a reading", () => {
  it("gives spans that hold what they say", () =>
    holds((text) => {
      for (const {start, end, quote, number, numberStart} of read(text)) {
        expect(text.slice(start, end)).toBe(quote);
        expect(text.slice(numberStart, numberStart + number.length)).toBe(number);
        expect(start <= numberStart && numberStart + number.length <= end).toBe(true);
      }
    }));

  it("is the same each time", () => holds((text) => expect(read(text)).toEqual(read(text))));

  it("does not hang on the kind of line ends", () =>
    holds((text) => {
      const lines = allSaid(text);
      expect(allSaid(text.replaceAll("\n", "\r\n"))).toEqual(lines);
      expect(allSaid(text.replaceAll("\n", "\r"))).toEqual(lines);
    }));

  it("does not hang on the width of digits", () =>
    holds((text) => {
      const wide = text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
      expect(allSaid(wide)).toEqual(allSaid(text));
    }));

  it("does not hang on what stands behind it", () =>
    holds((text) => expect(allSaid(`${text}\n\n各地各部门要认真贯彻落实本规划。`)).toEqual(allSaid(text))));

  it("keeps its ids when something is put before it", () =>
    holds((text) => {
      const ids = read(text).map(({id}) => id);
      expect(read(`\n\n${text}`).map(({id}) => id)).toEqual(ids);
    }));

  it("says the same of a text behind a paragraph that states nothing", () =>
    holds((text) => expect(allSaid(`各地各部门要认真贯彻落实本规划。\n\n${text}`)).toEqual(allSaid(text))));

  it("does not hang on the kind of line ends behind a circled number", () => {
    const text = "一、目标\n①九成以上的企业建立质量管理制度。\n②八成以上的产品有标识。\n③抽检合格率达到98%。\n";
    expect(allSaid(text.replaceAll("\n", "\r\n"))).toEqual(allSaid(text));
    expect(allSaid(text).length).toBeGreaterThan(0);
  });
});
