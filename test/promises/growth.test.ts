/** No stage takes time that grows with the square of its text: eight times the text may take at most 24 times as long. */
import {beforeAll, expect, it} from "vitest";
import {SHAPES} from "../../bench/shapes.js";
import {costOfStage, RUNS, STAGES, type Setting} from "../../bench/stages.js";
import {loadData} from "../../src/node/index.js";

const SMALL = 768;
const TIMES = 8;
/** A busy machine may double what a text takes; a square takes 64 times. */
const MOST = TIMES * 3;
const LEAST_MS = 8;

let setting: Setting;
beforeAll(async () => {
  const data = await loadData("data");
  setting = {data, fixed: data.plans.find((r) => r.plan.id === "qianjiang-2021")!.text!.slice(0, 4000)};
});

const cases = [
  ...["audit", "align", "changes", "check a draft"].flatMap((stage) =>
    Object.entries(SHAPES).map(([shape, make]) => ({stage, shape, make})),
  ),
  ...["claims", "intake", "audit", "align", "changes", "html"].flatMap((stage) =>
    Object.entries(RUNS).map(([shape, make]) => ({stage, shape, make})),
  ),
];

/** A pause of the machine can fall into any run: only what is slow each time counts. */
const AGAIN = {retry: 3};

it.each(cases)("$stage: $shape", AGAIN, async ({stage, make}) => {
  const work = STAGES[stage]!;
  const cost = async (size: number): Promise<number> => costOfStage(work, make(size), setting);
  await cost(SMALL);
  const once = Math.max(LEAST_MS, Math.min(await cost(SMALL), await cost(SMALL)));
  expect(Math.min(await cost(SMALL * TIMES), await cost(SMALL * TIMES))).toBeLessThan(once * MOST);
});

it("a reference in superscript of any signs is told apart in no time", AGAIN, async () => {
  const {raised} = await import("../../src/formats/raised.js");
  const start = performance.now();
  for (const signs of ["1 ".repeat(11), "1".repeat(22), "*".repeat(22), "1,".repeat(11)]) raised("水平", `${signs}!!`, "");
  expect(performance.now() - start).toBeLessThan(500);
});
