/**
 * Kept readings: what each room gives of many texts, as digests in files beside this one. A change of the reader that is meant to
 * leave readings alone is proved by it; one that is meant to alter them shows in the files which texts it altered.
 */
import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {doorsOf, doorsOfLexicon} from "./doors.js";
import {ROOMS, shownClaims, type Room} from "./readings.js";
import {keptTexts, type KeptText} from "./texts.js";

/** What is kept: readings by room, answers of the lexicon, and the claims of the gold texts in words. */
export type KeptFile = Room | "lexicon" | "gold-claims";
export const KEPT_FILES: readonly KeptFile[] = ["quantity", "text", "claims", "lexicon", "gold-claims"];

/** Milliseconds that a busy machine may need for what takes ten seconds. */
export const BUSY = 240_000;

const SHOWN = "gold/";
export const fileOf = (kept: KeptFile): URL => new URL(`${kept}.txt`, import.meta.url);
const digestOf = (lines: readonly string[]): string => createHash("sha256").update(lines.join("\n")).digest("base64url").slice(0, 10);

let texts: readonly KeptText[] | null = null;
const allTexts = (): readonly KeptText[] => (texts ??= keptTexts());

/** What to ask for the lines that a text, or a door, gives now, by its id. */
export async function linesNow(kept: KeptFile): Promise<ReadonlyMap<string, () => readonly string[]>> {
  if (kept === "lexicon") return doorsOfLexicon();
  const read = kept === "gold-claims" ? shownClaims : ROOMS[kept];
  const asked = kept === "gold-claims" ? allTexts().filter(({id}) => id.startsWith(SHOWN)) : allTexts();
  const doors = kept === "gold-claims" ? [] : doorsOf(kept);
  return new Map([...doors, ...asked.map((text) => [text.id, () => read(text)] as const)]);
}

/** The file as it would be written now. */
export async function keptNow(kept: KeptFile): Promise<string> {
  const lines = [...(await linesNow(kept))];
  if (kept === "gold-claims") return lines.map(([id, read]) => `# ${id}\n${read().join("\n")}\n`).join("\n");
  return `${lines.map(([id, read]) => `${id} ${digestOf(read())}`).join("\n")}\n`;
}

/** What moved, line by line, and what to do about it; "" where all is as kept. */
export async function moved(kept: KeptFile): Promise<string> {
  const before = readFileSync(fileOf(kept), "utf8").split("\n");
  const now = (await keptNow(kept)).split("\n");
  const without = (lines: readonly string[], others: ReadonlySet<string>): string[] => lines.filter((line) => !others.has(line));
  const lines = [...without(now, new Set(before)).map((line) => `+ ${line}`), ...without(before, new Set(now)).map((line) => `- ${line}`)];
  return lines.length === 0 ? "" : [`${lines.length} lines of test/kept/${kept}.txt are others now.`, ...lines, ADVICE].join("\n");
}

const ADVICE = `\`npm run kept -- FILE ID\` prints what is read of one text: here, and at the commit before the change.
If each move is meant, \`npm run kept\` writes them anew; the commit says why they moved.`;
