import type {Fault} from "./faults.js";
import type {DataFiles} from "./files.js";

/** No expression may stand for two things: a text would then mean both. */
export function checkWords({name, words}: DataFiles): Fault[] {
  const seen = new Set<string>();
  return (words.value?.synonyms ?? []).flatMap(({same, near}, n) =>
    [...same, ...near].flatMap((word): Fault[] => {
      const twice = seen.has(word);
      seen.add(word);
      if (!twice) return [];
      const fact = `"${word}" is there twice`;
      return [
        {file: `${name}/words.json`, line: words.lineOf(["synonyms", n]), code: "duplicate-word", fact, mend: "keep it in one group"},
      ];
    }),
  );
}
