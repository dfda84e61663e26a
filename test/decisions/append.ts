/** A reviewer at machine speed: adds as many decisions as asked, one after another, to a log. */
import {appendDecisions} from "../../src/node/decisions.js";

const [file, by, many] = process.argv.slice(2) as [string, string, string];
for (let i = 0; i < Number(many); i++)
  await appendDecisions(file, [
    {
      lower: "a",
      higher: "b",
      key: `clause:${i}`,
      verdict: "absent",
      proposed: "absent",
      note: "",
      by,
      at: new Date().toISOString(),
      guard: "00000000",
    },
  ]);
