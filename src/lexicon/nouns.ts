import {pattern} from "./pattern.js";
import {linesOf} from "./table.js";
import {words as classOf} from "./words.js";

/**
 * Words that stand where a name is wanted and name nothing that has one value. Fields: class.
 * `verb` at the end of a name, it is a clause's verb; `class` alone, it is a class of things (which works? whose?); `lead` at the start.
 */
const WORDS = linesOf(`
  调整 verb
  调整为 verb
  转变 verb
  增加 verb
  减少 verb
  提高 verb
  提升 verb
  下降 verb
  上升 verb
  增长 verb
  扩大 verb
  压缩 verb
  完成 verb
  实施 verb
  推进 verb
  推动 verb
  建设 verb
  建成 verb
  开展 verb
  安排 verb
  落实 verb
  引进 verb
  新增 verb
  增至 verb
  降至 verb
  达到 verb
  超过 verb
  位居 verb
  排名 verb
  工程 class
  重大工程 class
  重点工程 class
  项目 class
  重大项目 class
  重点项目 class
  工作 class
  任务 class
  重点任务 class
  行动 class
  专项行动 class
  措施 class
  举措 class
  政策 class
  指标 class
  主要指标 class
  方面 class
  领域 class
  环节 class
  事项 class
  实事 class
  民生实事 class
  活动 class
  问题 class
  案例 class
  试点 class
  平台 class
  资金 class
  投资 class
  总投资 class
  面积 class
  里程 class
  长度 class
  产能 class
  产值 class
  增速 class
  增幅 class
  降幅 class
  减幅 class
  涨幅 class
  跌幅 class
  比重 class
  占比 class
  比例 class
  人数 class
  人 class
  次 class
  个 class
  项 class
  其他 class
  等 class
`);

const words = (kind: string): ReadonlySet<string> => new Set(WORDS.filter((w) => w.fields[0] === kind).map((w) => w.word));
const VERBS = words("verb");
const CLASSES = words("class");

/** Measure words before a class. */
const BEFORE_CLASS = classOf("等 个 项 大 类");
const MEASURE_WORDS = pattern`^${BEFORE_CLASS}+`;

/**
 * Whether a plain name names one thing that can have one value in a year: neither a verb alone, nor a class of things.
 *
 * @example namesOneThing("工程") // false
 * @example namesOneThing("森林覆盖率") // true
 */
export const namesOneThing = (name: string): boolean =>
  name.length > 1 && /\p{Script=Han}/u.test(name) && !VERBS.has(name) && !CLASSES.has(name.replace(MEASURE_WORDS, ""));
