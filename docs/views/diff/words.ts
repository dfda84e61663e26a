/** How targets and sentences changed, in words. */
import {say} from "../../components/state.js";
import type {ClauseChangeKind, TargetChangeKind} from "../../lib/changes/index.js";
import {CLAUSE_CHANGE_ZH, TARGET_CHANGE_ZH} from "../../lib/report/change-words.js";

const CLAUSE_EN: Readonly<Record<ClauseChangeKind, string>> = {
  weakened: "weakened",
  strengthened: "strengthened",
  reworded: "reworded",
  split: "split or joined",
  dropped: "dropped",
  new: "new",
};

/** The kinds of targets have English names of their own. */
export const targetWord = (kind: TargetChangeKind): string => say(TARGET_CHANGE_ZH[kind], kind);
export const clauseWord = (kind: ClauseChangeKind): string => say(CLAUSE_CHANGE_ZH[kind], CLAUSE_EN[kind]);
