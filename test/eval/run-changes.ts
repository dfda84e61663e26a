/** Single changes in invented plans: `npx tsx test/eval/run-changes.ts [set]`. */
import {loadData} from "../../src/node/load.js";
import {changeSets, measure} from "./audit-changes.js";

const data = await loadData("data");
for (const [set, texts] of Object.entries(changeSets())) {
  if (process.argv[2] !== undefined && process.argv[2] !== set) continue;
  const all = await Promise.all(texts.map((text) => measure(data, text)));
  for (const f of all.flatMap((m) => m.sound)) console.log(`false: ${f.rule} ${f.message}`);
  const changed = all.flatMap((m) => m.changed);
  for (const c of changed)
    console.log(
      `${c.found.length > 0 ? "caught" : "missed"} ${c.text} ${c.kind} ${c.where.replace(/\s+/gu, " ")} → ${c.to}${c.found.map((f) => `\n    ${f.severity} ${f.rule}: ${f.message}`).join("")}`,
    );
  console.log(`${set}: ${changed.filter((c) => c.found.length > 0).length} of ${changed.length} caught at their place`);
}
