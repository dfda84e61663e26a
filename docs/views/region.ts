/** One region: its plans, where it stands against the plans above, what is open. */
import {alignIn} from "../components/alignment.js";
import {shortOf, regionOf, regionName} from "../components/site.js";
import {noticesOf} from "../lib/align/notices.js";
import type {IndicatorVerdict, Plan, PlanRecord, Population, Region, Verdict} from "../lib/model/index.js";
import {SHOWN, type VerdictsPart} from "../lib/site/parts/shapes.js";
import {h, type Child, type Parts, chinese} from "../components/dom.js";
import {bullet, bullets, controls, footnote, linkTo, oneSentence, para, section, subheading} from "../components/tags.js";
import {notice, type Entitle} from "../components/page.js";
import {picker} from "../components/picker.js";
import type {Contents, Site} from "../components/site.js";
import {link, param, say, setState} from "../components/state.js";
import {inSlices} from "../components/turns.js";
import {plainTable} from "../components/box.js";
import {verdictLine} from "../components/verdicts.js";
import {plain} from "../components/value.js";
import {unknown} from "../components/unknown.js";
import {planKindWord, spoken} from "../components/words.js";
import {below, childrenOf} from "./region/below.js";
import {sharesWord, tallyOf} from "./region/shares.js";
import {tiles} from "./region/tiles.js";

const NATION = "000000";

interface Standing {
  readonly lower: PlanRecord;
  readonly higher: PlanRecord;
  readonly verdicts: readonly IndicatorVerdict[];
}

/** Codes of the region and of those above it. */
function chain(site: Contents, code: string): string[] {
  const region = site.region(code);
  return region ? [code, ...(region.parent === null ? [] : chain(site, region.parent))] : [];
}

/** The region's plans against every plan that stands above it. */
async function standings(site: Site, region: Region): Promise<Standing[]> {
  const above = chain(site, region.code).slice(1);
  const mine = site.records.filter((r) => r.plan.region === region.code);
  const higher = site.records.filter((r) => above.includes(r.plan.region));
  const pairs = mine.flatMap((lower) => higher.map((u) => ({lower, higher: u})));
  return inSlices(pairs, (pair) => ({...pair, verdicts: alignIn(site, pair.lower.plan.id, pair.higher.plan.id).indicators}));
}

function block(site: Site, title: string, all: readonly Standing[], names: readonly Verdict[], none: string): HTMLElement {
  const lists = all.flatMap((s) => {
    const kept = s.verdicts.filter((v) => names.includes(v.verdict));
    return kept.length
      ? [
          subheading(
            linkTo(
              link("align", {lower: s.lower.plan.id, higher: s.higher.plan.id}),
              `${shortOf(s.lower.plan)} ${say("对", "against")} ${shortOf(s.higher.plan)}`,
            ),
          ),
          bullets(kept.map((v) => verdictLine(site, v))),
        ]
      : [];
  });
  return section(h("h2", {}, title), lists.length ? lists : h("p", {class: "muted"}, none));
}

/** What must be known before the verdicts: plans above that are not here, and plans of which only some targets are known. */
function known(site: Site, all: readonly Standing[]): Child {
  const whole = (plan: Plan): Plan => ({...plan, secondary: undefined});
  const notices = all.flatMap((s) => noticesOf(whole(s.lower.plan), whole(s.higher.plan), site.data.regions));
  const words = [...new Set(notices.map((n) => say(n.zh, n.en)))];
  const reported = [...new Set(all.flatMap((s) => [s.lower, s.higher]))].filter((r) => r.plan.secondary);
  const name = ({plan}: PlanRecord, i: number): Child => [i ? say("、", ", ") : "", linkTo(link("plans", {plan: plan.id}), shortOf(plan))];
  if (!words.length && !reported.length) return null;
  return notice(
    words.map((n) => para(spoken(n))),
    reported.length
      ? para(
          say("全文未入库、只有二手来源的指标：", "Known by reported targets only, without a text: "),
          reported.map(name),
          say("；条款与举措未比较。", "; clauses and measures were not compared."),
        )
      : null,
  );
}

function plansOf(site: Contents, region: Region): Child {
  const records = site.plans.filter((r) => r.plan.region === region.code);
  return plainTable(
    say("规划", "Plans"),
    [say("规划", "Plan"), say("种类", "Kind"), say("陈述", "Statements"), say("打开", "Open")],
    records.map((r) => [
      h("a", {href: link("plans", {plan: r.plan.id}), lang: "zh-CN"}, r.plan.title),
      planKindWord(r.plan.kind),
      r.statements,
      r.plan.secondary
        ? say("二手来源", "secondary source")
        : [
            linkTo(link("read", {plan: r.plan.id}), say("阅读", "Read")),
            " ",
            linkTo(link("audit", {plan: r.plan.id}), say("审核", "Audit")),
          ],
    ]),
  );
}

/** Come with the plans of the region; one without a plan of its own is looked up among all. */
async function population(site: Site, region: Region): Promise<Child> {
  const held = site.records.some((r) => r.plan.region === region.code);
  const all = held ? site.data.populations : await site.part<readonly Population[]>("populations");
  const known = all.filter((p) => p.code === region.code);
  if (!known.length)
    return h(
      "p",
      {class: "muted"},
      say("没有可用的人口数，这里的总量不折算为人均。", "No population is known; totals are not turned into per-head values."),
    );
  return bullets(
    known.map((p) =>
      bullet(say(`${p.year} 年 ${plain(p.persons)}人`, `${plain(p.persons)} persons in ${p.year}`), say("，", ", "), chinese(p.source)),
    ),
  );
}

/** What the page opens on: the region whose plans can be judged in most places; of many plans the nation, from where all ways lead down. */
const first = async (contents: Contents, codes: readonly string[]): Promise<string> =>
  contents.plans.length > SHOWN ? NATION : ((await contents.part<VerdictsPart>("verdicts")).richest ?? codes[0] ?? "");

/** Regions in one choice. */
const OFFERED = 60;

/** All regions with plans; of many, those above, beside and below the one chosen. */
function offered(site: Contents, codes: readonly string[], [code, ...above]: readonly string[]): readonly string[] {
  if (codes.length <= OFFERED || code === undefined) return codes.slice(0, OFFERED);
  const near = new Set([code, ...above, ...[code, ...above].flatMap((c) => childrenOf(site, c).map((r) => r.code))]);
  return codes.filter((c) => near.has(c)).slice(0, OFFERED);
}

/** The sentence of the nation: what all plans come to. */
function whole(site: Contents, titled: Entitle): HTMLElement {
  titled(say("全国：各省各级的规划与上级相比如何？", "The nation: how do the plans of each province and level stand against those above?"));
  const tally = tallyOf(site, NATION);
  return oneSentence(sharesWord(tally), say("。", "."));
}

/** The way up from the region to the nation. */
const crumbs = (site: Contents, [, ...above]: readonly string[]): Child =>
  above.length
    ? footnote(
        say("上级：", "Above: "),
        above.map((c, i) => [i ? " › " : "", site.tree[c] ? linkTo(link("region", {code: c}), regionOf(site, c)) : regionOf(site, c)]),
      )
    : null;

export async function regionView(contents: Contents, titled: Entitle): Promise<Parts> {
  const codes = [...new Set(contents.plans.map((r) => r.plan.region))].filter((c) => c !== NATION);
  const asked = param("code");
  const region = contents.region(asked || (await first(contents, codes)));
  const path = region ? chain(contents, region.code) : [];
  const [province] = path.slice(-2);
  const choose = picker(
    "code",
    say("地区", "Region"),
    offered(contents, codes, path).map((c) => ({value: c, label: regionOf(contents, c)})),
    region?.code ?? "",
    (code) => setState({code}),
  );
  if (!region && asked)
    return [
      controls(choose),
      unknown(
        "region",
        asked,
        codes.map((code) => ({id: code, name: regionOf(contents, code), href: link("region", {code})})),
      ),
    ];
  if (!region) return notice(say("库中还没有地方规划。", "There is no regional plan yet."));
  titled(say(`${region.name}：与上级相比，强在哪里，差在哪里？`, `${regionName(region)}: where does it stand against the plans above?`), [
    regionName(region),
  ]);
  const way = [controls(choose), tiles(contents, province ?? "", region.code === NATION), crumbs(contents, path)];
  if (region.code === NATION)
    return [whole(contents, titled), way, below(contents, region), h("h2", {}, say("规划", "Plans")), plansOf(contents, region)];
  const site = await contents.open(contents.plans.filter((e) => path.includes(e.plan.region)).map((e) => e.plan.id));
  const all = await standings(site, region);
  const verdicts = all.flatMap((s) => s.verdicts);
  const count = (...names: readonly Verdict[]): number => verdicts.filter((v) => names.includes(v.verdict)).length;
  return [
    way,
    all.length
      ? oneSentence(
          say(
            `与在库的 ${new Set(all.map((s) => s.higher.plan.id)).size} 份上级规划的 ${verdicts.length} 个目标相比：对齐或超出 ${count("meets", "exceeds")}，不足 ${count("falls short")}，缺失 ${count("missing")}，不可比或待定 ${count("not comparable", "undetermined")}。`,
            `Against ${verdicts.length} targets of the plans above: met or exceeded ${count("meets", "exceeds")}, short ${count("falls short")}, missing ${count("missing")}, not comparable or undetermined ${count("not comparable", "undetermined")}.`,
          ),
        )
      : notice(say("上级规划未入库，没有可比的上级目标。", "No plan of a higher level is in the corpus.")),
    known(site, all),
    below(site, region),
    h("h2", {}, say("规划", "Plans")),
    plansOf(site, region),
    () => block(site, say("对齐或超出的", "Met or exceeded"), all, ["exceeds", "meets"], say("没有。", "None.")),
    () =>
      block(site, say("不足的", "Short"), all, ["falls short"], say("能够判定的目标中没有不足的。", "None of those that could be judged.")),
    () => block(site, say("还不能判断的", "Open"), all, ["not comparable", "undetermined"], say("没有。", "None.")),
    () => block(site, say("缺失的（规划未写明）", "Missing: the plan does not state it"), all, ["missing"], say("没有。", "None.")),
    h("h2", {}, say("人口", "Population")),
    () => population(site, region),
  ];
}
