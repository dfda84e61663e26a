/** Second half of `npm run eval`: measures the unseen texts where they are at hand and keeps their first figures. */
import {existsSync, readFileSync, writeFileSync} from "node:fs";
import {format, resolveConfig} from "prettier";
import {extractClaims} from "../../src/claims/index.js";
import {readDocumentFile} from "../../src/node/index.js";
import {catalogueOnDisk} from "./claims.js";
import {measureUnseen, UNSEEN, unseenIsHere, type Reader, type Unseen, type UnseenFigures} from "./unseen.js";

const catalogue = catalogueOnDisk();

/** As `duibiao extract` reads. */
export const asExtract: Reader = async (file, period, kind) =>
  extractClaims((await readDocumentFile(file)).document, {plan: "", period, kind, catalogue});

/** The kept figures with today's beside the first ones; null where nothing was ever measured. */
export function keptUnseen(): Unseen | null {
  return existsSync(UNSEEN) ? (JSON.parse(readFileSync(UNSEEN, "utf8")) as Unseen) : null;
}

export async function renewUnseen(): Promise<UnseenFigures | null> {
  const kept = keptUnseen();
  if (!unseenIsHere() || kept === null) return null;
  const now = await measureUnseen(asExtract);
  const text = JSON.stringify({...kept, now});
  writeFileSync(UNSEEN, await format(text, {...(await resolveConfig(UNSEEN)), parser: "json"}));
  return now;
}
