/**
 * What a build publishes and what that rests on (`manifest.json`), what is new in it and in each release (`changes.json` and two Atom
 * feeds), and the kept releases at dated paths (`releases/<version>-<date>/`).
 */
import type {Corpus} from "../../corpus/index.js";
import {manifestFile, type Manifest} from "../../node/manifest.js";
import {changesBetween, isQuiet, type Changes} from "./changes.js";
import {feed, FEEDS, type Entry} from "./feed.js";
import {type About, type Release} from "./kept.js";
import type {Language} from "../../say/index.js";
import type {Names} from "./told.js";

/** What the page of changes shows. */
export interface ChangesFile {
  /** Of the pages against the newest release; null where nothing moved, or there is no release. */
  readonly since: Changes | null;
  /** Newest first. */
  readonly releases: readonly (Entry & {readonly about: About | null; readonly files: readonly string[]})[];
}

const namesIn = ({data}: Corpus, lang: Language): Names => {
  const zh = lang === "zh";
  const name = <T>(found: T | undefined, word: (item: T) => string, id: string): string => (found ? word(found) : id);
  return {
    plan: (id) => name(data.plans.find((r) => r.plan.id === id)?.plan, (p) => (zh ? p.short : (p.shortEn ?? p.short)), id),
    indicator: (id) =>
      name(
        data.indicators.find((i) => i.id === id),
        (i) => (zh ? i.zh : i.en),
        id,
      ),
    region: (code) =>
      name(
        data.regions.find((r) => r.code === code),
        (r) => (zh ? r.name : (r.en ?? r.name)),
        code,
      ),
  };
};

/** All files of the step by path. */
export function changesFiles(corpus: Corpus, manifest: Manifest, releases: readonly Release[]): Map<string, string | Uint8Array> {
  const entries = releases
    .map(({name, version, date, manifest: now, about, files}, i) => {
      const before = releases[i - 1];
      return {name, version, date, about, files: Object.keys(files), changes: before ? changesBetween(before.manifest, now) : null};
    })
    .toReversed();
  const last = releases.at(-1);
  const since = last ? changesBetween(last.manifest, manifest) : null;
  const told: ChangesFile = {since: since && !isQuiet(since) ? since : null, releases: entries};
  return new Map<string, string | Uint8Array>([
    ["manifest.json", manifestFile(manifest)],
    ["changes.json", JSON.stringify(told)],
    ...(["zh", "en"] as const).map((lang) => [FEEDS[lang], feed(entries, lang, namesIn(corpus, lang))] as const),
    ...releases.flatMap(({name, files}) => Object.entries(files).map(([path, bytes]) => [`releases/${name}/${path}`, bytes] as const)),
  ]);
}
