const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** What may carry a power: a unit of length, or a power of ten after a sign of multiplication. */
const POWERS = [
  {after: /(?:^|[^A-Za-z])(?:[kcdhmμ]?m|km|ft)$/, power: /^[23]$/},
  {after: /(?:^|[×xX*·∙]\s?)10$/, power: /^[-−–]?\d{1,2}$/},
] as const;
/** Numbers, brackets, stars and daggers that point to a note. */
const NOTE_MARK = /^[\s[\]()［］（）〔〕【】\d,，、*＊†‡§①-⑳⑴-⒇#]+$/;

/** A raised text as it goes into the line: a power as ² or ⁸, a note mark not at all, anything else as it is. */
export function markOf(before: string, raised: string): {readonly inline: string; readonly mark: string} {
  if (POWERS.some(({after, power}) => after.test(before.slice(-8)) && power.test(raised))) return {inline: asPower(raised), mark: ""};
  if (NOTE_MARK.test(raised)) return {inline: "", mark: raised.trim()};
  return {inline: raised, mark: ""};
}

function asPower(raised: string): string {
  return Array.from(raised, (c) => (/\d/.test(c) ? RAISED[Number(c)]! : "⁻")).join("");
}
