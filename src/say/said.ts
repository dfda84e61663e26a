/** What is said in the two languages of the interface, Chinese first. Which of the two is decided where it is shown. */
export interface Said {
  readonly zh: string;
  readonly en: string;
}
/** The two languages that everything is said in. */
export type Language = keyof Said;

/** Words in both languages, or what reads alike in either: a number, a sign. Null says nothing. */
export type Part = Said | string | number | null;

export const pick = (part: Part, language: Language): string =>
  part === null ? "" : typeof part === "object" ? part[language] : String(part);

const written =
  (language: Language) =>
  (strings: TemplateStringsArray, ...parts: readonly Part[]): string =>
    strings.reduce((text, next, i) => text + pick(parts[i - 1]!, language) + next);

/**
 * A sentence in one language, its parts in that language too.
 *
 * @example en`up by ${{zh: "3万人", en: "30,000 people"}}` // "up by 30,000 people"
 */
export const [zh, en] = [written("zh"), written("en")];

/**
 * One sentence for both languages, which differs in its parts alone: a sum.
 *
 * @example both`${{zh: "基期", en: "baseline"}}: 3` // {zh: "基期: 3", en: "baseline: 3"}
 */
export const both = (strings: TemplateStringsArray, ...parts: readonly Part[]): Said => ({
  zh: zh(strings, ...parts),
  en: en(strings, ...parts),
});

/** Between the things of a list. */
export const LIST: Said = {zh: "、", en: ", "};

/**
 * Parts in a row.
 *
 * @example joined(["3", "5"]) // {zh: "3、5", en: "3, 5"}
 */
export function joined(parts: readonly Part[], between: Part = LIST): Said {
  const row = (language: Language): string => parts.map((part) => pick(part, language)).join(pick(between, language));
  return {zh: row("zh"), en: row("en")};
}
