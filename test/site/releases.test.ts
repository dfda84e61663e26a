import {SaxesParser} from "saxes";
import {describe, expect, it} from "vitest";
import {createCorpus} from "../../src/corpus/index.js";
import {amountOf, claimParts, manifestOf, type Manifest} from "../../src/node/manifest.js";
import {changesBetween, isQuiet} from "../../src/site/releases/changes.js";
import {feed} from "../../src/site/releases/feed.js";
import {keptReleases} from "../../src/site/releases/kept.js";
import {changesFiles} from "../../src/site/releases/lay.js";
import {sentence} from "../../src/site/releases/told.js";
import {data} from "../corpus/fixture.js";

const corpus = createCorpus(data);
const manifest = manifestOf(corpus, "1");
const [[id, fact]] = Object.entries(manifest.claims) as [[string, string]];
const without = <T extends Readonly<Record<string, unknown>>>(all: T, gone: (key: string) => boolean): T =>
  Object.fromEntries(Object.entries(all).filter(([key]) => !gone(key))) as T;

describe("the value of a fact", () => {
  it.each([
    [">=40000 户 | 市场主体", {comparator: ">=", value: 40000, valueMax: null, unit: "户"}],
    ["=20–30.5 % | 占比", {comparator: "=", value: 20, valueMax: 30.5, unit: "%"}],
    ["~-1.5e-7 | 增速", {comparator: "~", value: -1.5e-7, valueMax: null, unit: ""}],
  ])("is read from %s", (text, amount) => expect(amountOf(text)).toEqual(amount));

  it("is that of the claim, for every claim", () => {
    for (const claim of corpus.claims()) {
      const {value, valueMax, comparator, unit} = claim;
      expect(amountOf(manifest.claims[claim.id]!)).toEqual({value, valueMax, comparator, unit});
      expect(claimParts(manifest.claims[claim.id]!)).toMatchObject({name: claim.name, role: claim.role, origin: claim.origin});
    }
  });

  it("is none where the fact begins with a word", () => expect(amountOf("meets (interval)")).toBeNull());
});

describe("what changed", () => {
  it("is nothing between a manifest and itself", () => {
    expect(isQuiet(changesBetween(manifest, manifest))).toBe(true);
    expect(sentence(changesBetween(manifest, manifest), "zh")).toBe("没有变动。");
  });

  it("names a corrected number with both values and why", () => {
    const amount = amountOf(fact)!;
    const before: Manifest = {...manifest, code: "0", claims: {...manifest.claims, [id]: fact.replace(String(amount.value), "7")}};
    const {corrected} = changesBetween(before, manifest);
    expect(corrected).toMatchObject([{claim: id, amounts: [{...amount, value: 7}, amount], why: ["code"]}]);
    expect(sentence(changesBetween(before, manifest), "en")).toContain("1 number corrected");
  });

  it("tells a new plan once, and none of its statements", () => {
    const plan = id.split("@")[0]!;
    const before: Manifest = {
      ...manifest,
      plans: without(manifest.plans, (key) => key === plan),
      claims: without(manifest.claims, (key) => key.startsWith(`${plan}@`)),
    };
    const changes = changesBetween(before, manifest);
    expect(changes.plans.added).toEqual([plan]);
    expect([changes.claims.added, changes.corrected]).toEqual([0, []]);
  });

  it("tells a new observed value, and a verdict that turned", () => {
    const before: Manifest = {
      ...manifest,
      observations: {},
      verdicts: {"a-2021--b-2021/x": "undetermined (scope)", "a-2021--b-2021/y": "meets (interval)"},
    };
    const now: Manifest = {
      ...manifest,
      observations: {"510000/x/2025": ">951 万户 | 报告"},
      verdicts: {"a-2021--b-2021/x": "falls short (interval)", "a-2021--b-2021/y": "meets (subset)"},
    };
    const changes = changesBetween(before, now);
    expect(changes.observed).toEqual([
      {region: "510000", indicator: "x", year: 2025, amount: {comparator: ">", value: 951, valueMax: null, unit: "万户"}},
    ]);
    expect(changes.judged).toMatchObject([{lower: "a-2021", higher: "b-2021", indicator: "x", old: "undetermined", now: "falls short"}]);
  });
});

/** Elements of an XML text by their names, with their attributes and words; throws where the text is not well formed. */
function elements(xml: string): {name: string; uri: string; attributes: Record<string, string>; text: string; inside: string[]}[] {
  const found: ReturnType<typeof elements> = [];
  const open: ReturnType<typeof elements> = [];
  const parser = new SaxesParser({xmlns: true});
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({name, uri, attributes}) => {
    const values = Object.fromEntries(Object.entries(attributes).map(([key, a]) => [key, a.value]));
    const element = {name, uri, attributes: values, text: "", inside: open.map((e) => e.name)};
    found.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const here = open.at(-1);
    if (here) here.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return found;
}

const names = {plan: (p: string) => `<${p}>`, indicator: (i: string) => i, region: (r: string) => r};
const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

describe.each(["zh", "en"] as const)("the feed in %s", (lang) => {
  const changes = changesBetween({...manifest, plans: without(manifest.plans, (key) => key === id.split("@")[0])}, manifest);
  const entries = [
    {name: "0.2.0-2030-02-01", version: "0.2.0", date: "2030-02-01", changes},
    {name: "0.1.0-2030-01-01", version: "0.1.0", date: "2030-01-01", changes: null},
  ];
  const all = elements(feed(entries, lang, names));
  const within = (parent: string, name: string): string[] =>
    all.filter((e) => e.name === name && e.inside.at(-1) === parent).map((e) => e.text);

  it("has all that Atom asks of a feed and of its entries", () => {
    expect(all[0]).toMatchObject({name: "feed", uri: "http://www.w3.org/2005/Atom"});
    for (const [parent, n] of [
      ["feed", 1],
      ["entry", 2],
    ] as const)
      for (const name of ["id", "title", "updated"]) expect(within(parent, name)).toHaveLength(n);
    expect(within("author", "name")).toHaveLength(1);
    expect(within("feed", "updated")).toEqual(within("entry", "updated").slice(0, 1));
    for (const date of [...within("feed", "updated"), ...within("entry", "updated")]) expect(date).toMatch(DATE);
    const ids = [...within("feed", "id"), ...within("entry", "id")];
    expect(new Set(ids).size).toBe(3);
    for (const one of ids) expect(one).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    const links = all.filter((e) => e.name === "link");
    expect(links.filter((l) => l.attributes["rel"] === "self" && l.inside.length === 1)).toHaveLength(1);
    expect(links.filter((l) => l.attributes["rel"] === "alternate")).toHaveLength(3);
  });

  it("names the new plan, its words escaped twice as HTML in XML", () => {
    expect(within("entry", "content")[0]).toContain(`&lt;${id.split("@")[0]}&gt;`);
  });

  it("is valid before the first release", () => {
    expect(elements(feed([], lang, names)).map((e) => e.name)).toContain("updated");
  });
});

describe("a kept release", () => {
  const releases = keptReleases();

  it("opens, has a manifest, and a name that says its version and day", () => {
    expect(releases.length).toBeGreaterThan(0);
    for (const {name, version, date, manifest: kept} of releases) {
      expect(name).toBe(`${version}-${date}`);
      expect(kept.code.startsWith(`${version}+`)).toBe(true);
    }
  });

  it("is laid at its dated path byte for byte", () => {
    const files = changesFiles(corpus, manifest, releases);
    for (const {name, files: kept} of releases)
      for (const [path, bytes] of Object.entries(kept)) expect(files.get(`releases/${name}/${path}`)).toBe(bytes);
  });

  it("is missing without harm", () => expect(keptReleases("data/no-such-folder")).toEqual([]));
});
