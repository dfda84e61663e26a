/** Whether the lower plan's clause that takes up a clause of the higher one is found, and the verdict is a reader's. */
import type {ClauseVerdictName} from "../../lib/model/index.js";
import type {ClauseFault, ClausesReport} from "../../../test/eval/report-clauses.js";
import {h, type Child} from "../../components/dom.js";
import {heading, phrase, smallPrint} from "../../components/tags.js";
import type {Contents} from "../../components/site.js";
import {say} from "../../components/state.js";
import {plainTable} from "../../components/box.js";
import {table} from "../../components/table.js";
import {oneLine, percent, planName} from "./words.js";

const verdictWord = (verdict: ClauseVerdictName): string =>
  ({
    "taken up": say("承接", "taken up"),
    partly: say("部分承接", "partly"),
    absent: say("未见", "absent"),
    "not applicable": say("不适用", "not applicable"),
  })[verdict];

const faultWord = (fault: ClauseFault["fault"]): string =>
  ({
    verdict: say("结论不同", "verdict"),
    "not found": say("前五条中没有", "not in first five"),
    "not first": say("不在首位", "not first"),
  })[fault];

export function matching({pairs, all, fitted, faults}: ClausesReport, site: Contents): Child {
  const pairName = (higher: string, lower: string): string => `${planName(higher, site)} → ${planName(lower, site)}`;
  return [
    heading("matching", say("条款", "Clauses")),
    smallPrint(
      say(
        "命中：有对应条款的上级条款中，人工认定的那一条排在第一、前三、前五的比例；最右一列是只按字面相似排序的做法，作对照。宏平均 F1 对承接、部分承接、未见三种结论一视同仁；「未见」一列是判对未见与判对非未见两个比例的平均。",
        "Hits: of the higher clauses that have a counterpart, the share whose counterpart stands first, in the first three, in the first five; the last column ranks by likeness of letters alone, for comparison. Macro-F1 weighs the three verdicts equally; “absent” is the mean of the shares of absent and of other clauses told rightly.",
      ),
    ),
    plainTable(
      say("条款对应的准确度", "Accuracy of clause matching"),
      [
        say("规划对", "Pair"),
        say("条款", "Clauses"),
        say("首位", "First"),
        say("前三", "First 3"),
        say("前五", "First 5"),
        say("结论一致", "Verdict agrees"),
        say("宏平均 F1", "Macro-F1"),
        say("未见", "Absent"),
        say("对照：首位", "By letters: first"),
      ],
      [
        ...pairs.map((s) => ({
          ...s,
          name: [pairName(s.higher, s.lower), s.tuned ? phrase("small muted", say("（规则据此写成）", " (rules made on it)")) : null],
        })),
        {...all, name: say("合计", "All")},
      ].map((s) => [
        s.name,
        s.clauses,
        ...s.recall.map(percent),
        percent(s.accuracy),
        percent(s.macroF1),
        percent(s.balanced),
        percent(s.baseline[0]),
      ]),
    ),
    smallPrint(
      say("系数据以拟合的另一些句子（只有结论）：", "Other sentences that the coefficients were fitted on (verdicts only): "),
      fitted.map((s, i) => [i > 0 ? say("；", "; ") : "", fittedWords(s, pairName)]),
      say("。", "."),
    ),
    h("h3", {id: "clause-faults"}, say("仍然判错的例子", "Examples of what is still wrong")),
    table<ClauseFault>({
      id: "clauses",
      caption: say("结论不同或没有排在首位的条款", "Clauses with another verdict or not ranked first"),
      rows: faults,
      columns: [
        {key: "quote", label: say("上级条款", "Higher clause"), header: true, wide: true, chinese: true, value: (f) => oneLine(f.quote)},
        {key: "fault", label: say("错在", "Fault"), value: (f) => faultWord(f.fault)},
        {key: "expected", label: say("人工", "Reader"), value: (f) => verdictWord(f.expected)},
        {key: "said", label: say("程序", "Program"), value: (f) => verdictWord(f.said)},
        {key: "match", label: say("人工认定的条款", "Clause by reading"), wide: true, chinese: true, value: (f) => oneLine(f.match ?? "—")},
        {key: "first", label: say("程序排在首位的", "Ranked first"), wide: true, chinese: true, value: (f) => oneLine(f.first ?? "—")},
        {key: "pair", label: say("规划对", "Pair"), wide: true, value: (f) => pairName(f.higher, f.lower)},
      ],
    }),
  ];
}

function fittedWords(s: ClausesReport["fitted"][number], pairName: (higher: string, lower: string) => string): string {
  const [higher, lower] = s.pair.split(" → ") as [string, string];
  return say(
    `${pairName(higher, lower)} ${s.clauses} 句，一致 ${percent(s.accuracy)}`,
    `${pairName(higher, lower)}, ${s.clauses} sentences, ${percent(s.accuracy)} agree`,
  );
}
