import {CONTROL_VERBS, DEVELOP_VERBS, REFORM_VERBS, TEACH_VERBS} from "../lexicon/promises.js";
import type {Words} from "../lexicon/words.js";

/**
 * Kinds of action 动作类别 by their verbs. The same object under another kind of action is another promise:
 * reforming the licence of laboratories is not inspecting laboratories.
 */
export const ACTIONS: readonly {readonly id: string; readonly verbs: Words}[] = [
  {id: "control", verbs: CONTROL_VERBS},
  {id: "reform", verbs: REFORM_VERBS},
  {id: "develop", verbs: DEVELOP_VERBS},
  {id: "teach", verbs: TEACH_VERBS},
];

/** Bits of the kinds of action whose verbs stand in a text. */
export function actionsOf(text: string): number {
  return ACTIONS.reduce((bits, {verbs}, i) => (verbs.in(text) ? bits | (1 << i) : bits), 0);
}
