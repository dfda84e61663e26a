import {describe, expect, it} from "vitest";
import {layoutOf} from "../../../src/formats/pdf/index.js";
import {lines, set, sheet} from "./sheets.js";

const BODY = lines(["  海港吞吐量稳步提高。", "  到二〇二五年建成码头三座。"], 80, 100);
const RULE = {axis: "h", at: 716, from: 80, to: 220} as const;
const small = {size: 9};

/** What a page with these lines at its foot says, and its notes. */
function read(foot: ReturnType<typeof set>, rules: readonly (typeof RULE)[] = []) {
  const {text, aside} = layoutOf([sheet([...BODY, ...foot], rules)]);
  return {text, notes: aside.filter(({reason}) => reason === "note").map((note) => note.text)};
}
const alone = read([]).text;

describe("notes at the foot of a page", () => {
  it.each(["①吞吐量含内河200万吨。", "[1]吞吐量含内河200万吨。", "*吞吐量含内河200万吨。"])("%s in small type is set apart", (note) => {
    expect(read(set(note, 80, 730, small))).toEqual({text: alone, notes: [note]});
  });

  it("each is kept whole", () => {
    const foot = [
      ...set("①吞吐量含内河港口", 80, 730, small),
      ...set("200万吨。", 80, 744, small),
      ...set("②码头含客运码头。", 80, 758, small),
    ];
    expect(read(foot)).toEqual({text: alone, notes: ["①吞吐量含内河港口200万吨。", "②码头含客运码头。"]});
  });

  it("one under a short line needs no small type, one in small type no mark", () => {
    expect(read(set("①吞吐量含内河200万吨。", 80, 730), [RULE]).notes).toEqual(["①吞吐量含内河200万吨。"]);
    expect(read(set("吞吐量含内河200万吨。", 80, 730, small), [RULE]).notes).toEqual(["吞吐量含内河200万吨。"]);
  });

  it("one whose raised number stands a blank before it is no page number", () => {
    const noted = (n: number) => [...BODY, ...set(String(n), 80, 726, {size: 6}), ...set("吞吐量含内河200万吨。", 88, 730, small)];
    const {aside} = layoutOf([sheet(noted(1), [RULE]), sheet(noted(2), [RULE], 2)]);
    expect(aside.filter(({reason}) => reason !== "running-head").map(({reason, text}) => [reason, text])).toEqual([
      ["note", "1吞吐量含内河200万吨。"],
      ["note", "2吞吐量含内河200万吨。"],
    ]);
  });

  it("leaves numbered items, small type without a mark and rows of a table alone", () => {
    expect(read(set("①建设码头3座。", 80, 730)).notes).toEqual([]);
    expect(read(set("建设码头3座。", 80, 730, small)).notes).toEqual([]);
    const row = [...set("①吞吐量", 80, 730, small), ...set("200", 200, 730, small), ...set("300", 300, 730, small)];
    expect(read(row).notes).toEqual([]);
  });
});
