/** Eight hexadecimal digits of FNV-1a over the text without white space: short enough to read, enough to notice a change. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text.replace(/\s+/g, "")) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}

/**
 * Id of a claim: the plan and where its number stands, told by the sentence and not by an offset. The second and third claim of one
 * printed number end in `.2` and `.3`.
 *
 * @example claimId("wulong-2021", "s1f0c88ab.14") // "wulong-2021@s1f0c88ab.14"
 */
export const claimId = (plan: string, anchor: string, nth = 1): string => `${plan}@${anchor}${nth === 1 ? "" : `.${nth}`}`;

/** What an id of the time before sentences named: an offset of the text, or the place of a target in `plan.json`. */
export interface FormerId {
  readonly plan: string;
  readonly kind: "offset" | "target";
  /** UTF-16 offset of the number, or the target's place in its list, from 1. */
  readonly at: number;
  /** Which of the claims of one printed number, from 1; of a target 2 is its baseline. */
  readonly nth: number;
  /** What stood behind the claim's id in the id of a metric: `/per-head`; else "". */
  readonly rest: string;
}

/**
 * Reads an id as it was made before (`wulong-2021@8123`, `hubei-ip-2021@secondary.3.baseline`), which old links still hold; null for
 * any other.
 */
export function formerId(id: string): FormerId | null {
  const [, plan, target, at, nth, base, rest] = /^(.+)@(secondary\.)?(\d+)(?:\.(\d+))?(\.baseline)?(\/.*)?$/.exec(id) ?? [];
  if (plan === undefined) return null;
  return {plan, kind: target ? "target" : "offset", at: Number(at), nth: base ? 2 : Number(nth ?? 1), rest: rest ?? ""};
}
