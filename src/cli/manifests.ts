import {readJson} from "../node/json-file.js";
import type {ManifestChanges} from "../node/manifest-diff.js";
import {Manifest} from "../node/manifest.js";
import {InputError, type Effects} from "./command.js";
import {bytesOf} from "./read.js";

/** Both files as manifests; null where neither is one, so that they are documents. A manifest beside a document is wrong usage. */
export async function manifestsOf(
  files: readonly [string, string],
  effects: Pick<Effects, "cwd">,
): Promise<readonly [Manifest, Manifest] | null> {
  if (!files.every((file) => file.endsWith(".json"))) return null;
  const [old, now] = await Promise.all(files.map(async (file) => manifestIn(file, await bytesOf(file, effects))));
  return [old!, now!];
}

function manifestIn(file: string, bytes: Uint8Array): Manifest {
  const {value, faults} = readJson(new TextDecoder().decode(bytes), file, Manifest);
  if (value === null)
    throw new InputError(`${file}: this is no manifest of a build (${faults[0]!.fact}); pass the manifest.json of two builds`);
  return value;
}

/** What moved, a line each: the thing, its old and its new words, and why. */
export function toldChanges({inputs, moves}: ManifestChanges): string {
  const lines = moves.map(
    (m) => `${m.what} ${m.id}: ${m.old ?? "—"} → ${m.now ?? "—"}  [${m.why.join(", ") || "nothing that it rests on moved"}]\n`,
  );
  return `${inputs.map((input) => `differs: ${input}\n`).join("")}${lines.join("")}`;
}
