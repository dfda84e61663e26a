import {expect, it} from "vitest";
import {inSlices} from "../../docs/components/turns.js";

it("keeps the order of what it makes, and lets other tasks in where the work takes long", async () => {
  let others = 0;
  const other = setInterval(() => (others += 1), 1);
  const made = await inSlices([1, 2, 3, 4], (n) => {
    for (const end = Date.now() + 8; Date.now() < end;);
    return [n, others > 0];
  });
  clearInterval(other);
  expect(made.map(([n]) => n)).toEqual([1, 2, 3, 4]);
  expect(made.at(-1)).toEqual([4, true]);
});

it("makes what is soon made in one go", async () => {
  let others = 0;
  setTimeout(() => (others += 1));
  expect(await inSlices(["a", "b"], (letter) => `${letter}${others}`)).toEqual(["a0", "b0"]);
});
