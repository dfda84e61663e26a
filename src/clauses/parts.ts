import {ENSURING} from "../lexicon/naming.js";
import {pattern} from "../lexicon/pattern.js";
import * as promises from "../lexicon/promises.js";
import {YEAR} from "../lexicon/times.js";

/** A part of a sentence between commas 分句, in characters of the normal form. */
export interface Part {
  readonly start: number;
  readonly end: number;
  /** 1 for a commitment of its own; less for the frame it stands in or the effect it hopes for. */
  readonly role: number;
}

const FRAME = pattern`^(?:${promises.UP_TO}?\d{4}${YEAR}${promises.YEAR_ENDS}?$|${promises.WITH}[^,]*${promises.AS}|${promises.FRAME_OPENINGS}|${promises.WITHIN}[^,]{2,12}${promises.UNDER})`;
const EFFECT = pattern`^(?:${promises.EFFECT_OPENINGS}|${ENSURING}[^,]{0,12}${promises.PUT_INTO_PLACE}|${promises.MOVING}[^,]{2,10}${promises.SOUND_GROWTH})`;

/**
 * Parts of a sentence with what they are for.
 *
 * @example partsOf("开展认证培训,打造区域品牌").length // 2
 */
export function partsOf(text: string): Part[] {
  return [...text.matchAll(/[^,;:。!?]+/gu)].map((m, i) => ({
    start: m.index,
    end: m.index + m[0].length,
    role: FRAME.test(m[0]) && i === 0 && text.length > m[0].length ? 0.5 : i > 0 && EFFECT.test(m[0]) ? 0.4 : 1,
  }));
}
