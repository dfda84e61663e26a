/**
 * Releases as the project keeps them: `data/releases/<version>-<date>.zip`, each what a build published that day: `manifest.json`, the data
 * package as CSV under `package/`, and where the release was put together later an `about.json` that says so.
 */
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {strFromU8, unzipSync} from "fflate";
import * as v from "valibot";
import {readJson} from "../../node/json-file.js";
import {Manifest} from "../../node/manifest.js";

export const RELEASES = "data/releases";
export const NAME = /^(\d+\.\d+\.\d+)-(\d{4}-\d{2}-\d{2})$/;

const About = v.strictObject({zh: v.string(), en: v.string()});
export type About = v.InferOutput<typeof About>;

export interface Release {
  /** `0.1.0-2026-11-21`. */
  readonly name: string;
  readonly version: string;
  readonly date: string;
  readonly manifest: Manifest;
  /** What a reader must know of how it was made. */
  readonly about: About | null;
  /** All files of it by path, as they are served. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** All kept releases, oldest first. Throws with file and fault where one is not what it should be. */
export function keptReleases(folder = RELEASES): Release[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((f) => f.endsWith(".zip")) : [];
  return names.map((file) => opened(join(folder, file), file.slice(0, -".zip".length))).toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

function opened(path: string, name: string): Release {
  const [, version, date] = NAME.exec(name) ?? [];
  if (version === undefined || date === undefined) throw new Error(`${path}: no release is called so; name it <version>-<date>.zip`);
  const files = unzipSync(readFileSync(path));
  const read = <S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S> => {
    const {value, faults} = readJson(strFromU8(files[file] ?? new Uint8Array()), `${path}/${file}`, schema);
    if (value === null) throw new Error(`${faults[0]!.file}:${faults[0]!.line} ${faults[0]!.fact}; make the release anew`);
    return value;
  };
  return {
    name,
    version,
    date,
    files,
    manifest: read("manifest.json", Manifest),
    about: files["about.json"] ? read("about.json", About) : null,
  };
}
