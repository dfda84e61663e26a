import {words} from "../lexicon/words.js";
import type {AuditContext} from "./context.js";
import {commonRun, rateParts} from "./name.js";
import type {Statement} from "./statement.js";

/** Kinds of sampling and of judging that must not be compared: a rate of one says nothing of the other. */
const KINDS = [words("评价性"), words("监督抽查 监督抽检 监督检查"), words("风险监测 例行监测 安全监测"), words("定期检验 法定检验")];
const HARM = words("死亡 事故");

/**
 * Whether two names are rates of one thing though the words differ: 重点工业产品监督抽查合格率 and 省级监督抽查工业产品批次合格率,
 * 消费投诉按期办结率 and 消费者投诉举报实时办结率. Such figures stand side by side with a question, never as one indicator.
 */
export function relatedNames(context: AuditContext, a: Statement, b: Statement): boolean {
  if (a.stem !== b.stem || a.claim.name === b.claim.name) return false;
  const [left, right] = [rateParts(a.name, a.stem), rateParts(b.name, b.stem)];
  if (left === null || right === null || left.measure !== right.measure) return false;
  const apart = KINDS.some(
    (kind) => kind.in(a.name) !== kind.in(b.name) && KINDS.some((k) => k.in(a.name)) && KINDS.some((k) => k.in(b.name)),
  );
  return !apart && (speaksOf(context, a, left.subject, right.subject) || speaksOf(context, b, right.subject, left.subject));
}

/** What may stand beside a subject and leave it the same; 农村, 网络, 规模以上 would make it another. */
const BESIDE = /^(?:举报|产品|业|者|类|和|及|及其制品|食用农产品|农产品)*$/u;

/** How far before a statement its subject may stand where its name has none. */
const CARRIED = 40;

/** The statement's subject holds the other's: in its name, or, where the name is bare or a rate per head, in its words. */
function speaksOf(context: AuditContext, statement: Statement, own: string, other: string): boolean {
  if (other.length < 2) return false;
  if (own.length >= 2 && own.includes(other) && BESIDE.test(own.replace(other, ""))) return true;
  if (statement.stem.includes("/")) return statement.claim.quote.includes(other);
  const {start, numberStart} = statement.claim;
  return own === "" && context.text.slice(Math.max(0, start - CARRIED), numberStart).includes(other);
}

/** Characters without which two names say the same: 甲在乙中的占比 and 甲占乙比重. */
const LIGHT = new Set(
  "的之中得类为在由等级数量率度重比例占达到实现原则上全各及和与其使约近超突破排名均可已将力争确保提高升增加至以过于不少低",
);
/** A name of fewer telling characters may be that of anything. */
const TELLING = 5;
/** 其占乙比重: what 其 stands for is told before it. */
const PRONOUN = "其";

/**
 * Whether running text says what a row of a table says, in other order and with other small words: every telling character of either
 * stands in the other, and every number (前15家, 1.1级).
 */
export function restates(context: AuditContext, row: Statement, said: Statement): boolean {
  if (row.stem !== said.stem || row.relative !== said.relative) return false;
  if (row.flow !== said.flow && ![row, said].every(isRunningTotal)) return false;
  const words = wordsOf(context, said);
  const [own, other] = [telling(said.name), telling(row.name)];
  const enough = (said.name.startsWith(PRONOUN) ? other : own).size >= TELLING;
  return enough && isIn(own, other) && isIn(other, telling(words + said.name)) && sameNumbers(row.name, words);
}

/** A running total is one thing, whether it is read as what was added or as what there is. */
const IN_ALL = words("累计");
export const isRunningTotal = ({claim}: Statement): boolean => IN_ALL.in(claim.name);

/** The words that tell what a number is of: its clause, or with 其 the sentence, up to the first number of a change. */
function wordsOf({text, byId}: AuditContext, {claim}: Statement): string {
  const {numberStart: at} = (claim.pair === null ? undefined : byId.get(claim.pair)?.claim) ?? claim;
  const sentence = text.slice(Math.max(0, at - SENTENCE), at).split(/[。;\n]/u);
  return claim.name.startsWith(PRONOUN) ? sentence.at(-1)! : sentence.at(-1)!.split(/[,:]/u).at(-1)!;
}
/** No sentence is read back farther. */
const SENTENCE = 80;

const telling = (name: string): ReadonlySet<string> =>
  new Set(Array.from(name).filter((c) => /\p{Script=Han}|[A-Za-z]/u.test(c) && !LIGHT.has(c)));
const isIn = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean => [...part].every((c) => whole.has(c));

const YEARS = /(?<!\d)(?:19|20)\d{2}(?![\d.])/gu;
/** Numbers of a name stand in the words, years apart; and no name but has those of the words. */
function sameNumbers(name: string, words: string): boolean {
  const numbers = (said: string): string => (said.replace(YEARS, "").match(/\d+(?:\.\d+)?/gu) ?? []).toSorted().join(" ");
  return numbers(name) === numbers(words);
}

/** A count of harm at zero (零事故) and a rate of harm that allows for some, of one kind of thing (特种设备). */
export function zeroHarm(reached: Statement, target: Statement): boolean {
  const harms = HARM.in(reached.claim.name) && HARM.in(target.claim.name);
  return harms && reached.value === 0 && target.value > 0 && commonRun(reached.claim.quote, target.name) >= SAME_THING;
}
const SAME_THING = 4;
