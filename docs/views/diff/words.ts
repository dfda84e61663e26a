/** How targets and sentences changed, in words. */
import {told} from "../../components/state.js";
import type {ClauseChangeKind, TargetChangeKind} from "../../lib/changes/index.js";
import {CLAUSE_CHANGE, TARGET_CHANGE} from "../../lib/say/index.js";

export const targetWord = (kind: TargetChangeKind): string => told(TARGET_CHANGE[kind]);
export const clauseWord = (kind: ClauseChangeKind): string => told(CLAUSE_CHANGE[kind]);
