/** All plans against the national targets: a matrix of verdicts, the largest gaps, what no plan states. */
import type {IndicatorVerdict} from "../lib/model/index.js";
import type {Parts} from "../components/dom.js";
import {footnote, oneSentence} from "../components/tags.js";
import {showing} from "../components/drawer.js";
import {columnsNote} from "../components/picker.js";
import {notice} from "../components/page.js";
import type {Contents} from "../components/site.js";
import {openForemost} from "../components/foremost.js";
import {say} from "../components/state.js";
import {cellKey, cellsOf} from "./gaps/cells.js";
import {largest} from "./gaps/largest.js";
import {matrixSection} from "./gaps/matrix.js";
import {missing} from "./gaps/missing.js";
import {pairOf} from "./gaps/pair.js";

export async function gaps(contents: Contents): Promise<Parts> {
  const site = await openForemost(contents);
  const all = await cellsOf(site);
  if (!all.length) return notice(say("库中还没有国家目标或地方规划。", "There is no national target or no regional plan yet."));
  const behind = new Map(all.map((c) => [cellKey(c), c]));
  showing("cell", (key) => {
    const cell = behind.get(key);
    return cell ? pairOf(site, cell) : null;
  });
  const asked = all.filter((c) => !c.verdict.reference);
  const n = (v: IndicatorVerdict["verdict"]): number => asked.filter((c) => c.verdict.verdict === v).length;
  const judged = n("exceeds") + n("meets") + n("falls short");
  const plans = new Set(asked.map((c) => c.lower)).size;
  const below = site.plans.filter((r) => r.plan.region !== "000000").length;
  const some = columnsNote(new Set(all.map((c) => c.lower)).size, below);
  return [
    some && footnote(some),
    oneSentence(
      say(
        `${plans} 份规划对此前印发的国家目标共 ${asked.length} 处要对照：能够判定 ${judged} 处，其中 ${n("falls short")} 处不足；${n("missing")} 处没有写，${n("not comparable")} 处不可比。另有 ${all.length - asked.length} 处仅作参照（国家文件印发在后，或一为年度、一为多年），不计入。`,
        `${plans} plans meet national targets issued before them in ${asked.length} places: ${judged} can be judged, ${n("falls short")} of them fall short; ${n("missing")} are not stated, ${n("not comparable")} do not compare. ${all.length - asked.length} more are references only (the national document came later, or one is for a year and the other for several) and are not counted.`,
      ),
    ),
    () => matrixSection(site, all),
    () => largest(site, asked),
    () => missing(site, asked),
  ];
}
