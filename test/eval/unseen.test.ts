import {expect, it} from "vitest";
import {asExtract, keptUnseen} from "./run-unseen.js";
import {measureUnseen, unseenIsHere} from "./unseen.js";

it.skipIf(!unseenIsHere())("publishes the figures on unseen texts that this source gives; if not, run `npm run eval`", async () => {
  expect(keptUnseen()?.now).toEqual(JSON.parse(JSON.stringify(await measureUnseen(asExtract))));
});

it("keeps the first figures, which no later reading can better", () => {
  const first = keptUnseen()!.first;
  expect(first.reports.find(({id}) => id === "all")).toMatchObject({gold: 407, role: 0.881, period: 0.6987});
  expect(first.tables.map(({id, cells, whole}) => [id.slice(0, 2), cells, whole])).toContainEqual(["01", 49, 0]);
});
