import {InputError} from "./command.js";

/** As in plan.json. */
const [FIRST, LAST] = [1949, 2100];

/** The years of `--period 2021-2025` or `--period 2024`, first and last. */
export function periodOf(words: string): [number, number] {
  const match = /^(\d{4})(?:\s*[-–—~]\s*(\d{4}))?$/.exec(words.trim());
  if (!match) throw new InputError(`--period ${words}: not a year or two years; write 2021-2025 or 2024`);
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  if (to < from) throw new InputError(`--period ${words}: ends before it starts; write the earlier year first`);
  if (from < FIRST || to > LAST) throw new InputError(`--period ${words}: lies outside ${FIRST}–${LAST}; write the years of the plan`);
  return [from, to];
}
