/** What is new: plans, observed values, corrected numbers, release by release, told by the manifests of the builds. */
import type {ChangesFile} from "../lib/site/releases/lay.js";
import type {Changes} from "../lib/site/releases/changes.js";
import {sentence} from "../lib/site/releases/told.js";
import {h, type Child, type Parts} from "../components/dom.js";
import {bullet, bullets, foldout, footnote, heading, linkTo, oneSentence, para, section, subheading} from "../components/tags.js";
import {shortOf, type Contents, type Site} from "../components/site.js";
import {language, link, root, say} from "../components/state.js";
import {corrections, observations, verdicts} from "./changes/tables.js";

type Released = ChangesFile["releases"][number];

async function fetched(): Promise<ChangesFile> {
  const answer = await fetch(`${root}changes.json`);
  if (!answer.ok) throw new Error(`changes: changes.json is not there (${answer.status}); build the site with npm run site`);
  return (await answer.json()) as ChangesFile;
}

function plans(site: Contents, ids: readonly string[]): Child {
  const one = (id: string): HTMLElement => {
    const record = site.plan(id);
    const note = record?.plan.secondary ? say("（只有二手来源的指标）", " (targets from secondary sources only)") : null;
    return bullet(record ? linkTo(link("plans", {plan: id}), shortOf(record.plan)) : id, note);
  };
  return ids.length ? [subheading(say("新增的规划", "New plans")), bullets(ids.map(one))] : null;
}

const details = (site: Site, key: string, c: Changes): Child => [
  plans(site, c.plans.added),
  observations(site, key, c.observed),
  corrections(site, key, c),
  verdicts(site, key, c.judged),
];

/** Where the files of a release lie, and what is not among them. */
function copies({name, files}: Released): HTMLElement {
  const at = (file: string, word: string): HTMLElement => h("a", {href: `${root}releases/${name}/${file}`, rel: "external"}, word);
  const tables = files.filter((f) => f.endsWith(".csv"));
  return foldout(
    say("这一版的副本（地址不变）", "The copy of this release (addresses that stay)"),
    bullets(
      bullet(at("manifest.json", "manifest.json"), say("：每个公布的数与结论", ": every published number and verdict")),
      tables.length
        ? bullet(
            at("package/datapackage.json", "datapackage.json"),
            say("：数据包，分表 ", ": the data package, table by table "),
            tables.map((f, i) => [i ? say("、", ", ") : "", at(f, f.replace("package/", ""))]),
          )
        : null,
    ),
    footnote(
      say(
        "没有留副本的：网页与图可由同一版程序从数据重新做出；原文的每个字节由 manifest.json 里的散列值标明；Parquet 与 XLSX 和 CSV 是同样的表。",
        "Not copied: pages and pictures, which the code of that version makes again from the data; the texts, whose bytes the hashes in manifest.json name; Parquet and XLSX, which hold the same tables as the CSV files.",
      ),
    ),
  );
}

function released(site: Site, r: Released, newest: boolean): HTMLElement {
  const first = say("第一次发布。", "The first release.");
  return section(
    heading(r.name, say(`${r.date}（${r.version}）`, `${r.date} (${r.version})`)),
    r.changes && newest ? null : para(r.changes ? sentence(r.changes, language()) : first),
    r.about ? footnote(say(r.about.zh, r.about.en)) : null,
    r.changes ? details(site, r.date, r.changes) : null,
    copies(r),
  );
}

function finding({since, releases}: ChangesFile): HTMLElement {
  const [last] = releases;
  if (!last) return oneSentence(say("这个库还没有发布过。", "Nothing has been released yet."));
  const told = last.changes ? sentence(last.changes, language()) : say("这是第一次发布。", "This is the first release.");
  return oneSentence(
    say("最近一次发布 ", "Latest release, "),
    linkTo(`#${last.name}`, last.date),
    say("：", ": "),
    told,
    since ? say("其后的改动见下。", " What moved after it stands below.") : null,
  );
}

/** Plans whose statements are opened at once. */
const OPENED = 24;

/** Plans of which some statement is told of, newest first. */
function plansIn({since, releases}: ChangesFile): string[] {
  const all = [since, ...releases.map((r) => r.changes)].flatMap((c) => (c ? [...c.corrected, ...c.converted] : []));
  return [...new Set(all.map((x) => x.claim.split("@")[0]!))].slice(0, OPENED);
}

export async function changes(contents: Contents): Promise<Parts> {
  const file = await fetched();
  const {since} = file;
  const site = await contents.open(plansIn(file));
  const feed = h("a", {href: `${root}${say("changes.atom", "changes.en.atom")}`, rel: "external"}, say("Atom 订阅", "Atom feed"));
  return [
    finding(file),
    para(feed, say("：每次发布一条，阅读器会替你留意。", ": an entry for each release; a feed reader watches it for you.")),
    since
      ? () =>
          section(heading("since", say("发布之后", "Since the release")), para(sentence(since, language())), details(site, "since", since))
      : null,
    ...file.releases.map((r, i) => () => released(site, r, i === 0)),
    footnote(
      say(
        "这份清单由程序比对各次构建的 manifest.json 得出，没有手写的条目。变动的由来，只写得出其间改动过的东西：程序、校订、原文、著录、指标目录、人口。",
        "The list comes of comparing the manifest.json of builds; no entry is written by hand. As the cause it can only name what was altered in between: the code, a review, a text, a plan's record, the catalogue, populations.",
      ),
    ),
  ];
}
