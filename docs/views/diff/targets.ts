/** Targets that moved, those that ask less first. */
import type {Child} from "../../components/dom.js";
import {boxed, heading, phrase, section} from "../../components/tags.js";
import {bracketed, say} from "../../components/state.js";
import {table} from "../../components/table.js";
import {periodOf, stated} from "../../components/value.js";
import {natureWord} from "../../components/words.js";
import {weightOf, type TargetChange} from "../../lib/changes/index.js";
import type {Claim} from "../../lib/model/index.js";
import {targetWord} from "./words.js";

const effect = ({effect: to}: TargetChange): string =>
  to === null ? "" : to === "looser" ? say("要求放宽", "asks less") : say("要求变严", "asks more");

function side(claim: Claim | null): Child {
  if (!claim) return phrase("muted", "—");
  const about = [claim.nature ? natureWord(claim.nature) : ""].filter(Boolean);
  return [stated(claim), periodOf(claim), about.length ? boxed("small muted", about.join(say("，", ", "))) : null];
}

const words = (t: TargetChange): string => t.kinds.map(targetWord).join(say("、", ", "));

export function targetTable(targets: readonly TargetChange[]): HTMLElement {
  return section(
    heading("targets", say("目标的变动", "Targets that moved")),
    table<TargetChange>({
      id: "targets",
      caption: say("目标的变动", "Targets that moved"),
      rows: targets.toSorted((a, b) => weightOf(a) - weightOf(b)),
      empty: say("目标没有变动。", "No target moved."),
      filter: true,
      columns: [
        {key: "name", label: say("目标", "Target"), header: true, chinese: true, value: (t) => t.name},
        {key: "change", label: say("变动", "Change"), value: (t) => `${words(t)}${effect(t) ? bracketed(effect(t)) : ""}`},
        {key: "old", label: say("旧稿", "Older"), right: true, value: (t) => t.old?.number ?? null, cell: (t) => side(t.old)},
        {key: "new", label: say("新稿", "Newer"), right: true, value: (t) => t.new?.number ?? null, cell: (t) => side(t.new)},
      ],
    }),
  );
}
