import {words} from "../../lexicon/words.js";
import type {Finding} from "../../model/index.js";
import {nameOf, statedName, type AuditContext} from "../context.js";
import {finding, show, spansOf} from "../finding.js";
import {isGrowth, signed} from "../hull.js";
import {between, justBefore} from "../indexed.js";
import {grown} from "../name.js";
import {apart, minus, type Range} from "../range.js";
import type {Rule} from "../rule.js";
import {both, en, zh} from "../../say/index.js";
import {endOf, figure, type Statement} from "../statement.js";

export const rule: Rule = {
  id: "faster-by",
  zh: "快慢之差与两项增速不符",
  severity: "explain",
  checks:
    "What grows faster or slower than another thing by some points (增长7.6%,快于地区生产总值2.4个百分点) does so by the growth told of both.",
  why: {
    zh: "两项增速之差与所称不符，三个数字至少有一个是错的。",
    en: "If two rates of growth do not differ by what is told, one of the three numbers is wrong.",
  },
  tolerance:
    "Rounding of all three; another place's growth (全国, 全省) is not looked for; silent where any growth told of the other thing for those years fits.",
  run: (context) => context.sentences.flatMap((group) => group.flatMap((gap, i) => check(context, gap, justBefore(group, i)))),
};

const FASTER = words("快于 高于 高出 超过 领先 超");
const SLOWER = words("低于 慢于");
const AVERAGED = words("年均");
/** What stands between the other thing and the number. */
const MEASURES = words("增速 增幅 增长 增长速度 的增速 同期 近 约");
/** Whose growth is not told here. */
const ELSEWHERE = words("全国 全省 全市 全自治区 全区 上年 去年 同期 预期 目标 计划 周边 沿海 世界 平均");
/** What the growth of all is called. */
const ECONOMY = words("经济 GDP 生产总值 地区生产总值 国内生产总值 全市地区生产总值 全省地区生产总值");
const ALL = "地区生产总值";
/** So far back the other growth is told. */
const REACH = 600;

function check(context: AuditContext, gap: Statement, before: readonly Statement[]): Finding[] {
  const own = before.at(-1);
  if (own === undefined || !isGrowth(own) || gap.stem !== POINTS || gap.claim.comparator !== "=" || own.claim.comparator !== "=") return [];
  const told = toldOf(context.text.slice(endOf(own) + own.claim.unit.length, gap.claim.numberStart));
  if (told === null) return [];
  const others = othersOf(context, own, told.other);
  const nearest = others.at(-1);
  const expected = (other: Statement): Range => (told.sign > 0 ? minus(signed(own), signed(other)) : minus(signed(other), signed(own)));
  if (nearest === undefined || others.some((other) => !apart(expected(other), gap.printed))) return [];
  const differ = show((own.value - nearest.value) * told.sign, 4);
  return [
    finding(rule.id, {
      severity: "explain",
      message: {
        zh: zh`${statedName(own)}${figure(own)}，${statedName(nearest)}${figure(nearest)}，相差${differ}个百分点，文中称${figure(gap)}。`,
        en: en`${nameOf(context, own)}, ${figure(own)}, and ${nameOf(context, nearest)}, ${figure(nearest)}, are ${differ} points apart, but the text says ${figure(gap)}.`,
      },
      spans: spansOf(context, [gap, own, nearest]),
      arithmetic: both`${figure(own)} − ${figure(nearest)} = ${show(own.value - nearest.value, 4)} ≠ ${figure(gap)}`,
      settle: {zh: "核对两项增速及其差。", en: "Check both rates of growth and their difference."},
      indicator: context.subjectOf(own).indicator,
    }),
  ];
}
const POINTS = "个百分点";

/** ,快于地区生产总值: the other thing, and which way. */
function toldOf(words: string): {readonly other: string; readonly sign: 1 | -1} | null {
  const [first, said = "", ...more] = words.split(/[,、]/u);
  if (first !== "" || more.length > 0 || /[。;\d]/u.test(said)) return null;
  const sign = FASTER.starts(said) ? 1 : -1;
  const named = sign > 0 ? FASTER.withoutStart(said) : SLOWER.withoutStart(said);
  const other = MEASURES.withoutEnd(MEASURES.withoutEnd(named));
  return named === said || other.length < 2 || ELSEWHERE.in(other) ? null : {other: ECONOMY.is(other) ? ALL : other, sign};
}

/** The growth told of a thing over the same years, once a year or on average alike. */
function othersOf(context: AuditContext, own: Statement, other: string): Statement[] {
  const at = own.claim.numberStart;
  const averaged = AVERAGED.in(own.claim.name);
  return between(context, Math.max(0, at - REACH), at).filter(
    (s) =>
      isGrowth(s) &&
      s.claim.comparator === "=" &&
      s.from === own.from &&
      s.to === own.to &&
      AVERAGED.in(s.claim.name) === averaged &&
      isCalled(grown(s.claim.name), other),
  );
}

/** 城镇居民 is short for 城镇居民人均可支配收入. */
const isCalled = (name: string, other: string): boolean =>
  name.startsWith(other) || (other === ALL && ECONOMY.ends(name) && !name.includes("人均"));
