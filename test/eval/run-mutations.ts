/** One-digit changes of every gold claim of two plans: `npx tsx test/eval/run-mutations.ts [seed] [digit]…`. */
import {mutations, subjects, type Mutation} from "./audit-mutations.js";

const [seed = "1", ...positions] = process.argv.slice(2);
const found: Mutation[] = [];
for (const subject of await subjects())
  for (const position of positions.length === 0 ? [0] : positions.map(Number))
    for (const m of mutations(subject, position, Number(seed))) {
      found.push(m);
      const place = `${subject.plan.id}@${m.gold.numberStart} ${m.gold.where} ${m.gold.name} ${m.gold.period} ${m.from} → ${m.to}`;
      if (m.against !== null && !m.caught) console.log(`missed: ${place}: ${m.against}`);
      for (const f of m.vanished) console.log(`vanished: ${place}: ${f.rule} ${f.message}`);
    }
const telling = found.filter((m) => m.against !== null);
const caught = telling.filter((m) => m.caught);
console.log(
  `changes ${found.length}, contradicting ${telling.length}, caught ${caught.length} (${((100 * caught.length) / telling.length).toFixed(1)} %)`,
);
console.log(`caught though by no test contradicting: ${found.filter((m) => m.against === null && m.caught).length}`);
console.log(`findings vanished elsewhere: ${found.filter((m) => m.vanished.length > 0).length}`);
