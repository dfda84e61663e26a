/** Downloads of what the pages rest on, and how the corpus stands. */
import {shortOf, regionOf} from "../components/site.js";
import type {Population} from "../lib/model/index.js";
import type {PackagePart} from "../lib/site/parts/shapes.js";
import {packaged} from "../components/addresses.js";
import {h, type Child, chinese} from "../components/dom.js";
import {footnote, heading, linkTo, oneSentence, para} from "../components/tags.js";
import type {Contents, Entry} from "../components/site.js";
import {ancestorsOf} from "../lib/align/side.js";
import {link, root, say} from "../components/state.js";
import {plainTable} from "../components/box.js";

/** Lines of a list; the package has all. */
const MOST = 60;

/** Tables of the data package by name, what each holds. */
const TABLES: readonly (readonly [name: string, zh: string, en: string])[] = [
  ["claims", "陈述：规划写的每一个数", "statements: every number that a plan prints"],
  ["metrics", "可比值：换算后的数，含每一步算式", "comparable values with every step of their arithmetic"],
  ["indicators", "指标目录", "catalogue of indicators"],
  ["plans", "规划", "plans"],
  ["measures", "举措目录", "catalogue of measures"],
  ["verdicts", "对齐：上级的每个目标与下级规划的结论", "verdicts: each target of the plan above, and how the plan below stands to it"],
  ["clauses", "条款：上级的每条与下级的承接", "clauses of the plan above, and whether the plan below takes them up"],
  ["findings", "审核：规划内部彼此矛盾之处", "findings: contradictions inside one plan"],
  ["commitments", "写到举措的条款", "clauses that name a measure"],
  ["observations", "实际值", "reported values"],
  ["populations", "用作分母的人口", "populations used as denominators"],
  ["regions", "行政区划", "regions"],
];

/** Of these there is one file wherever the others are by province. */
const SINGLE = new Set(["indicators", "measures", "populations", "regions"]);

/** Tables that are one file each, in two formats. */
const whole = (): Child => [
  para(
    say("整个库是一个数据包：", "The whole corpus is a data package: "),
    packaged("datapackage.json"),
    say("、", ", "),
    packaged("duibiao.xlsx"),
    say("、", ", "),
    packaged("DICTIONARY.md"),
    say("（各列含义）。分表：", " (what each column means). Table by table:"),
  ),
  plainTable(
    say("数据包", "Data package"),
    [say("内容", "Content"), "CSV", "Parquet"],
    TABLES.map(([name, zh, en]) => [say(zh, en), packaged(`${name}.csv`), packaged(`${name}.parquet`)]),
  ),
];

/** Tables that are a file for each province, as many plans are kept; what was not made is not listed. */
function byProvince(site: Contents, parted: PackagePart): Child {
  const files = ([name, zh, en]: (typeof TABLES)[number]): readonly Child[] => {
    const parts = parted.filter((file) => file.startsWith(`${name}/`));
    const place = (file: string): string => {
      const code = `${/province=(\d+)/.exec(file)?.[1] ?? ""}0000`;
      return site.region(code) ? regionOf(site, code) : say("地区未知", "region unknown");
    };
    const list = parts.map((file) => [packaged(file, place(file)), " "]);
    const many = h("details", {}, h("summary", {}, say(`按省 ${parts.length} 个文件`, `${parts.length} files, one a province`)), list);
    return [say(zh, en), parts.length ? many : packaged(`${name}.parquet`)];
  };
  const made = TABLES.filter(([name]) => SINGLE.has(name) || parted.some((file) => file.startsWith(`${name}/`)));
  return [
    para(
      say("整个库是一批 Parquet 文件，各列含义见 ", "The whole corpus is a set of Parquet files; what each column means stands in "),
      packaged("DICTIONARY.md"),
      say("：", ":"),
    ),
    plainTable(say("数据包", "Data package"), [say("内容", "Content"), "Parquet"], made.map(files)),
  ];
}

/** Addresses of one indicator, one plan and one pair that are here. */
function examples(site: Contents): readonly string[] {
  const indicator = site.data.indicators.find((i) => site.stating(i.id)[0] > 0);
  const above = (e: Entry): Entry | undefined => {
    const [code] = ancestorsOf(e.plan.region, site.data.regions).filter((c) => site.tree[c]);
    return site.plans.find((other) => other.plan.region === code);
  };
  const lower = site.plans.find((e) => above(e) !== undefined);
  return [
    indicator && `data/indicators/${indicator.id}.csv`,
    site.plans[0] && `data/plans/${site.plans[0].plan.id}.csv`,
    lower && `data/pairs/${lower.plan.id}--${above(lower)!.plan.id}.csv`,
  ].filter((path) => path !== undefined);
}

/** The corpus as files, and the addresses under which a program finds its part. */
function downloads(site: Contents, parted: PackagePart): Child {
  const code = (text: string): HTMLElement => h("code", {}, text);
  return [
    parted.length ? byProvince(site, parted) : whole(),
    para(
      say(
        "每个指标、每份规划、每对规划各有固定地址，可由程序直接读取：",
        "Each indicator, plan and pair has an address that stays, for programs to read: ",
      ),
      examples(site).map((path, i) => [i ? say("、", ", ") : "", code(path)]),
      say(
        "；把 .csv 换成 .json 得到各列说明、来源与数据版本。",
        "; with .json for .csv one gets columns, sources and the version of the data.",
      ),
    ),
    para(
      say("每次发布的数据包在 ", "The package of each release stays at "),
      code("releases/<版本>-<日期>/"),
      say(" 下不再改动；各次之间变了什么，见", "; what moved between them is told under "),
      linkTo(link("changes"), say("更新", "What changed")),
      say("。", "."),
    ),
  ];
}

const BASES = {
  census: ["普查", "census"],
  "year-end": ["年末常住", "residents at year-end"],
  implied: ["由规划推算", "implied by the plan"],
} as const;

/** Of many, the first few; the package has all. */
const some = (shown: number, of: number, file: string): Child =>
  shown < of
    ? footnote(say(`这里是前 ${shown} 行，共 ${of} 行；全部在 `, `The first ${shown} of ${of}; all are in `), packaged(file))
    : null;

export async function dataView(site: Contents): Promise<Child> {
  const [populations, parted] = await Promise.all([site.part<readonly Population[]>("populations"), site.part<PackagePart>("package")]);
  const {linked, metrics, origins} = site.whole;
  const statements = site.plans.reduce((n, e) => n + e.statements, 0);
  const {confirmed = 0, corrected = 0, added = 0, secondary = 0} = origins;
  const plans = site.plans.slice(0, MOST);
  const file = (plan: string, name: string, label: string): HTMLElement => linkTo(`${root}sources/${plan}/${name}`, label);
  return [
    oneSentence(
      say(
        `${statements} 条陈述，${linked} 条与指标目录对应，换算出 ${metrics} 个可比值；${confirmed ? `${confirmed} 条经人工确认，` : ""}${corrected + added} 条经人工更正或补入，${secondary} 条来自二手来源。`,
        `${statements} statements, ${linked} linked to the catalogue, ${metrics} comparable values; ${confirmed ? `${confirmed} confirmed, ` : ""}${corrected + added} corrected or added by a curator, ${secondary} from secondary sources.`,
      ),
      say(` 数据版本 ${site.version}。`, ` Data version ${site.version}.`),
    ),
    heading("downloads", say("下载", "Downloads")),
    downloads(site, parted),
    heading("texts", say("原文与校订", "Texts and reviews")),
    plainTable(
      say("原文与校订", "Texts and reviews"),
      [say("规划", "Plan"), say("原文", "Text"), say("著录", "Record"), say("校订（决定数）", "Review (decisions)")],
      plans.map((r) => [
        shortOf(r.plan),
        r.plan.secondary ? say("全文未入库", "not held") : file(r.plan.id, "source.txt", "source.txt"),
        file(r.plan.id, "plan.json", "plan.json"),
        r.plan.secondary ? "—" : [file(r.plan.id, "review.json", "review.json"), ` (${r.decisions})`],
      ]),
    ),
    some(plans.length, site.plans.length, "plans.csv"),
    heading("populations", say("用作分母的人口", "Populations used as denominators")),
    plainTable(
      say("人口", "Populations"),
      [say("地区", "Region"), say("年份", "Year"), say("人数", "Persons"), say("口径", "Basis"), say("来源", "Source")],
      populations
        .slice(0, MOST)
        .map((p) => [regionOf(site, p.code), p.year, p.persons, say(BASES[p.basis][0], BASES[p.basis][1]), chinese(p.source)]),
    ),
    some(Math.min(MOST, populations.length), populations.length, "populations.csv"),
  ];
}
