/**
 * Things of one field that are not each other 同域异物: a promise about cosmetics is not taken up by one about drugs, nor one against
 * the abuse of administrative power by one against the abuse of patents. Each field has its kinds by their words, and words for the
 * whole of it, which cover every kind.
 */
export interface Field {
  readonly id: string;
  readonly whole: readonly string[];
  readonly kinds: readonly (readonly string[])[];
}

const words = (line: string): string[] => line.split("|");
const field = (id: string, whole: string, ...kinds: string[]): Field => ({
  id,
  whole: whole === "" ? [] : words(whole),
  kinds: kinds.map(words),
});

export const FIELDS: readonly Field[] = [
  field("drug", "两品一械|药械|药品安全|医药", "药品|用药|药店|药物|中药|仿制药|制剂|疫苗|血液制品", "医疗器械|器械", "化妆品"),
  field(
    "food",
    "食品安全|食品药品|食品企业|三小",
    "餐饮|食堂|外卖",
    "食品生产|婴幼儿配方|特殊医学用途|乳制品",
    "食用农产品|农产品批发|农贸市场",
    "保健食品",
    "食盐",
  ),
  field("equipment", "特种设备", "电梯", "气瓶", "锅炉", "压力管道", "游乐设施|客运索道", "起重机械|叉车|场车"),
  field("ip", "知识产权", "专利", "商标", "地理标志|原产地", "商业秘密", "版权|著作权"),
  field("abuse", "", "滥用行政权力|行政性垄断|行政垄断|反行政垄断", "滥用知识产权", "滥用市场支配地位"),
];

const named = (text: string, list: readonly string[]): string | undefined => list.find((word) => text.includes(word));

/**
 * Where two texts name kinds of one field and share none: the words of either; null where they agree or one names the whole.
 *
 * @example kindsApart("加强化妆品监管", "加强药品监管") // {higher: "化妆品", lower: "药品"}
 */
export function kindsApart(higher: string, lower: string): {readonly higher: string; readonly lower: string} | null {
  for (const {whole, kinds} of FIELDS) {
    if (named(higher, whole) ?? named(lower, whole)) continue;
    const asked = kinds.map((kind) => named(higher, kind));
    const given = kinds.map((kind) => named(lower, kind));
    if (asked.every((word) => word === undefined) || given.every((word) => word === undefined)) continue;
    if (asked.some((word, i) => word !== undefined && given[i] !== undefined)) continue;
    return {higher: asked.find((word) => word !== undefined)!, lower: given.find((word) => word !== undefined)!};
  }
  return null;
}
