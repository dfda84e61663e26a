/** A part of a sentence between commas 分句, in characters of the normal form. */
export interface Part {
  readonly start: number;
  readonly end: number;
  /** 1 for a commitment of its own; less for the frame it stands in or the effect it hopes for. */
  readonly role: number;
}

const FRAME =
  /^(?:到?\d{4}年(?:底|末)?$|以[^,]*为|围绕|按照|根据|结合|依托|针对|通过|聚焦|坚持|紧扣|立足|为了|对标|在[^,]{2,12}(?:下|中|上|基础)|充分发挥|发挥)/u;
const EFFECT =
  /^(?:营造|提升|提高|促进|服务|保障|维护|增强|不断|切实|有效|形成|更好|为|努力|进一步提|进一步激发|激发|让|使|助力|防范|防止|确保[^,]{0,12}(?:落实|到位)|推动[^,]{2,10}(?:健康|有序)发展|做到|改善)/u;

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
