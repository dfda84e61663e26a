import {words} from "../../lexicon/words.js";
import {statedName} from "../context.js";
import {finding, spanOf, excerpt} from "../finding.js";
import {projectTables} from "../../text/project-tables.js";
import type {Rule} from "../rule.js";
import {both, en, joined, verbatim, zh} from "../../say/index.js";
import {figure} from "../statement.js";

/** The annex of major projects, head and title. */
const LIST = /附件(?<=\n[^\S\n]*附件)\s*(?:\d+\s*)?(?<=\n[^\S\n]*)[^\n]*重大项目[^\n]*/u;
const FUNDED = words("投资 总投入");

export const rule: Rule = {
  id: "unlisted-project",
  zh: "投资项目未列入重大项目表",
  severity: "note",
  checks: "A project with an amount of investment in the text is in the annex of major projects, where the plan has one.",
  why: {
    zh: "正文有投资额的项目不在项目表中，资金和进度无处落实。",
    en: "A funded project outside the list has no schedule and no one in charge.",
  },
  tolerance: "Projects that share four characters in a row with a listed name are taken as listed.",
  run: (context) => {
    const listed = projectTables(context.text).flatMap((t) => t.projects.map((p) => p.name));
    const known = new Set(listed.flatMap((name) => (name.length <= RUN ? [name] : runsOf(name).filter((run) => run.length === RUN))));
    const list = LIST.exec(context.text);
    if (listed.length === 0 || list === null) return [];
    const funded = context.statements.filter(
      (s) => s.planned && s.stem.endsWith("元") && (s.claim.where === "box" || s.claim.where === "prose"),
    );
    return funded
      .filter((s) => FUNDED.in(context.text.slice(Math.max(0, s.claim.numberStart - 12), s.claim.numberStart)))
      .filter((s) => {
        const around = context.text.slice(Math.max(0, s.claim.numberStart - 60), s.claim.numberStart + 40);
        return !runsOf(around).some((run) => known.has(run));
      })
      .map((s) =>
        finding("unlisted-project", {
          severity: "note",
          message: {
            zh: zh`投资${figure(s)}的项目（${statedName(s)}）没有列入重大项目表。`,
            en: en`A project of ${figure(s)} (${statedName(s)}) is not in the list of major projects.`,
          },
          spans: [spanOf(context, s), excerpt(context, list.index + list[0].indexOf("附件"), list.index + list[0].length)],
          arithmetic: both`${verbatim(s.claim.name)} ∉ {${joined(listed.slice(0, 5).map(verbatim), ", ")}}`,
          settle: {zh: "补列该项目，或说明其不属本规划。", en: "Add the project to the list, or say that it is not of this plan."},
          indicator: s.claim.indicator,
        }),
      );
  },
};

/** So many characters in a row in common are one project; a shorter name must stand whole. */
const RUN = 4;
/** All stretches of up to so many characters. */
const runsOf = (text: string): string[] =>
  Array.from({length: text.length}, (_, i) => Array.from({length: RUN}, (__, n) => text.slice(i, i + n + 1))).flat();
