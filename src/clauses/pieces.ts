/** Fewer Chinese characters than this promise nothing: a period in brackets, a number. */
export const SHORTEST = 6;
const isSpoken = (quote: string): boolean => (quote.match(/\p{Script=Han}/gu)?.length ?? 0) >= SHORTEST && !quote.startsWith("注:");
/** (责任单位:…), (牵头单位:…), (省局注册处) and their kin. */
const RESPONSIBLE =
  /[(（](?:责任|牵头|配合|主办|承办)(?:单位|部门|处室|科室)(?:[^()（）]|[(（][^()（）]*[)）])*[)）]|(?<=[。;；]\s*)[(（][^()（）。]{2,80}[)）](?=\s*$)/gu;
/** Without white space and signs at either end. */
export const trimmed = (raw: string): string => raw.replace(/^[\s,，。;；、)）]+|[\s,，。;；、]+$/gu, "");

const PAIRS = [
  ["“", "”"],
  ["(", ")"],
  ["（", "）"],
  ["《", "》"],
] as const;

/** True where a pair of quotes or brackets that is closed stands around a place; one that lost its end holds nothing. */
const isInside = (text: string, at: number): boolean =>
  PAIRS.some(([open, close]) => {
    const next = text.indexOf(close, at);
    const again = text.indexOf(open, at);
    return text.lastIndexOf(open, at) > text.lastIndexOf(close, at) && next >= 0 && (again < 0 || next < again);
  });

const RUN_ON = /强化|深化|加强|加大|推进|积极|大力|鼓励|严厉|畅通/gu;
const OPENS =
  /^(?:进一步|持续|不断|继续|全面|切实|着力|探索)*(?:强化|深化|健全|完善|构建|加强|加大|推[进动行]|建立|优化|开展|落实|实施|积极|大力|加快|培育|提升|规范|继续)/u;
/** What leads over to another verb: 进一步加强, 统筹推进; and who is to act: 引导企业加强. */
const LEADS_ON =
  /(?:步|续|断|面|实|和|与|及|的|以|并|来|快|入|力|序|筹|同|调|合|到|效|或|等|地|所|会|能|可|应|要|将|法|显|会|更加|一体|制度|机制)$/u;
const CAUSES = /引导|支持|鼓励|组织|督促|指导|促进|推动|要求|帮助|动员|协助|配合|围绕|通过|按照|依托|结合|针对|根据|借助|利用|[让使]/u;

/** Places where one promise runs into the next because the sign between them was lost: …成果运用|深化川渝合作. */
function runOns(raw: string): number[] {
  return [...raw.matchAll(/[^,，。;；:：、!！?？“”（）()]+/gu)].flatMap((part) =>
    OPENS.test(part[0].trim())
      ? [...part[0].matchAll(RUN_ON)]
          .filter(({index}) => {
            const before = part[0].slice(0, index).replace(/\s/gu, "");
            return before.length >= 10 && part[0].length - index >= 8 && !LEADS_ON.test(before) && !CAUSES.test(before);
          })
          .slice(0, 1)
          .map(({index}) => part.index + index)
      : [],
  );
}

/** Pieces of a stretch between ends of sentences and notes of responsibility, each with its place. */
export function pieces(text: string, from: number, to: number): {start: number; end: number; quote: string}[] {
  const raw = text.slice(from, to);
  const notes = [...raw.matchAll(RESPONSIBLE)].map((m) => [m.index, m.index + m[0].length] as const);
  const ends = [...raw.matchAll(/[。;；]/gu)].map((m) => [m.index, m.index + 1] as const);
  const free = ends.filter(([at]) => !notes.some(([a, b]) => at >= a && at < b) && !isInside(raw, at));
  const joints = runOns(raw)
    .filter((at) => !notes.some(([a, b]) => at >= a && at < b) && !isInside(raw, at))
    .map((at) => [at, at] as const);
  const edges = [0, ...[...notes, ...free, ...joints].sort((a, b) => a[0] - b[0]).flat(), raw.length];
  const found = [];
  for (let i = 0; i < edges.length; i += 2) {
    const piece = raw.slice(edges[i], edges[i + 1]);
    const quote = trimmed(piece);
    const start = from + edges[i]! + piece.indexOf(quote);
    if (isSpoken(quote)) found.push({start, end: start + quote.length, quote});
  }
  return found;
}
