import {words} from "../../lexicon/words.js";
import {BARE_MULTIPLIERS} from "../../lexicon/unit-words.js";
import {
  BEING,
  BUILT,
  CASES,
  DID,
  DONE_TO,
  ENFORCED,
  FILED,
  INDUSTRIES,
  MONEY_DONE,
  MOVED,
  OWED_OR_OWNED,
  PER_PERSON,
  REACHED,
  REMADE,
  SERVED,
  STATE_VERB,
  STOCK,
  THING,
  TIMES_UNIT,
  YEARLY_NAME,
} from "../../lexicon/kinds.js";
import type {ClaimKind} from "../../model/index.js";
import {isFlow} from "../flow.js";
import {STATE_TIMES} from "../../lexicon/times.js";
import {FOR_WHOM, PERSONS, PLACE_LEAD} from "../../lexicon/naming.js";
import {endsInDoing, startsWithDoing, stripTail} from "../words.js";
import {isBareTask} from "./done.js";
import type {Rule} from "./rule.js";
import {bare, isCounted, isMoney, isReview, isShared, isYearReview, unitOf, type Statement} from "./statement.js";

const INVESTED_OR_NEW = words("投资 新增");

type KindRule = Rule<Statement, ClaimKind>;

const begins = (s: Statement): boolean =>
  startsWithDoing(bare(s.words)) || startsWithDoing(bare(s.name.name)) || (isReview(s) && WON.starts(s.words));
/** In a look back 争取 is no will: what was asked for was won. */
const WON = words("争取");
/** A verb and its object, or a stock by its name. */
const REGISTERED = words("注册商标 登记企业 登记经营主体 登记市场主体 登记个体工商户 登记农民专业合作社");
/** 截至12月底 dates what the sentence tells. */
const isOfADate = ({sentence, reading}: Statement): boolean => STATE_TIMES.in(sentence.slice(Math.max(0, reading.from - 40), reading.from));
const ON_RECORD = words("登记在册 实有 在册");
/** 高速公路出口3个 are exits, no exports. */
const isExit = (s: Statement): boolean => unitOf(s) === "个" && EXITS.ends(s.name.name);
const EXITS = words("出口 进口");
/** 沙化土地治理, 旧房改造: a thing with what was done to it, in a measure or a count that nothing says is reached. */
const isWork = (s: Statement): boolean =>
  s.name.style === "prefix" &&
  !s.name.carried &&
  s.name.change === "" &&
  s.reading.from === s.reading.start &&
  stripTail(s.words) === s.words &&
  isMeasured(s) &&
  doneAtTheEnd(s.name.name);
const isMeasured = (s: Statement): boolean => unitOf(s) !== "" && !s.chained && !isMoney(s) && !isShared(s);
/** In a verb of more than one character that says no state: not 创新药品种, 服务覆盖, 商标注册. */
const doneAtTheEnd = (name: string): boolean =>
  endsInDoing(name) && !endsInDoing(name.slice(-1)) && !BEING.test(name) && !STANDING.ends(name);
const STANDING = words("注册 登记 运营 认证 授权");
const isSuffix = (s: Statement): boolean => s.name.style === "suffix";
const counts = (s: Statement): boolean => isCounted(s) || BARE_MULTIPLIERS.is(unitOf(s));

/** Kinds that verbs and heads tell. */
export const WORD_RULES: readonly KindRule[] = [
  {
    id: "kind/owed-or-owned",
    when: (s) => isMoney(s) && OWED_OR_OWNED.ends(s.name.name) && !begins(s),
    gives: "level",
    before: ["kind/money-of-the-year", "kind/money-given", "kind/money"],
    because: "debts, limits and assets are what stands",
    example: "回顾|专项债务〔3〕亿元。",
    counterexample: "回顾|化解债务〔3〕亿元。",
  },
  {
    id: "kind/served-in-the-year",
    when: (s) => isYearReview(s) && SERVED.test(s.name.name),
    gives: "annual",
    before: ["kind/done-to", "kind/visits", "kind/done-object"],
    because: "requests and persons served in the one year that is reviewed are that year's flow",
    example: "年度回顾|热线受理群众诉求〔40〕万件。",
    counterexample: "五年回顾|热线受理群众诉求〔40〕万件。",
  },
  {
    id: "kind/yearly-name",
    when: (s) => !THING.test(s.name.name) && YEARLY_NAME.test(s.name.name) && !(isCounted(s) && startsWithDoing(s.name.name)),
    gives: "annual",
    before: ["kind/visits"],
    because: "年供水 names the flow of a year",
    example: "任务|设计年供水〔180〕万立方米。",
    counterexample: "任务|设计总供水〔180〕万立方米。",
  },
  {
    id: "kind/filed",
    when: (s) => isReview(s) && s.mark?.type === "range" && FILED.ends(s.name.name),
    gives: "increment",
    before: ["kind/flow"],
    because: "what was filed over the years that are named is their sum",
    example: "回顾|“十三五”期间,专利授权量〔8〕万件。",
    counterexample: "回顾|专利授权量〔8〕万件。",
  },
  {
    id: "kind/flow",
    when: (s) =>
      (isFlow(s.name.name) || isFlow(s.words)) && !/^累计|挽回|新增/.test(s.name.name) && !(isSuffix(s) && isCounted(s)) && !isExit(s),
    gives: "annual",
    before: ["kind/visits", "kind/what-they-did", "kind/done-object"],
    because: "产值, 收入 and 进出口 come about within a year",
    example: "回顾|实现农产品销售额〔16〕亿元。",
    counterexample: "回顾|累计农产品销售额〔16〕亿元。",
  },
  {
    id: "kind/found-work",
    when: (s) => /[人名]$/.test(unitOf(s)) && /再就业$|转移就业$/.test(s.name.name),
    gives: "increment",
    because: "persons who found work are counted as they do",
    example: "目标|农村劳动力转移就业〔3〕万人。",
    counterexample: "目标|农村劳动力〔3〕万人。",
  },
  {
    id: "kind/visits",
    when: (s) => TIMES_UNIT.ends(unitOf(s)) || (/^[万千]?次$/.test(unitOf(s)) && !/平均|日均|人均|每|频次/.test(s.name.name)),
    gives: "increment",
    before: ["kind/object", "kind/stock"],
    because: "人次 and 次 count what happens",
    example: "目标|文化惠民活动覆盖〔30〕万人次。",
    counterexample: "目标|文化惠民活动覆盖〔30〕万人。",
  },
  {
    id: "kind/remade-area",
    when: (s) => s.name.name.endsWith("面积") && REMADE.test(s.words),
    gives: "increment",
    before: ["kind/stock"],
    because: "治理水土流失面积 is an area dealt with",
    example: "目标|治理水土流失面积〔30〕万亩。",
    counterexample: "目标|水土流失面积〔30〕万亩。",
  },
  {
    id: "kind/built-capacity",
    when: (s) => !isReview(s) && !s.name.carried && !s.reading.compared && /装机(?:容量)?$/.test(s.name.name) && BUILT.test(s.name.name),
    gives: "increment",
    before: ["kind/stock"],
    because: "建成装机 is a capacity added",
    example: "目标|建成光伏装机〔30〕万千瓦。",
    counterexample: "目标|光伏装机〔30〕万千瓦。",
  },
  {
    id: "kind/size-of-industry",
    when: (s) => isMoney(s) && INDUSTRIES.ends(s.name.name) && (s.reading.compared || stripTail(s.words) !== s.words),
    gives: "annual",
    before: ["kind/reached", "kind/money-given", "kind/money"],
    because: "an industry that reaches a sum of money does so by its output of a year",
    example: "回顾|稀土产业突破〔300〕亿元。",
    counterexample: "回顾|稀土产业〔300〕亿元。",
  },
  {
    id: "kind/done-for",
    when: (s) => isSuffix(s) && PERSONS.ends(unitOf(s)) && (FOR_WHOM.is(s.words) || s.words === "累计"),
    gives: "increment",
    before: ["kind/object"],
    because: "persons for whom something is done are counted as it is done",
    example: "回顾|为〔3〕万名工人追回工资。",
    counterexample: "回顾|全县〔3〕万名工人追回工资。",
  },
  {
    id: "kind/counted-list",
    when: (s) => isReview(s) && isSuffix(s) && /入选.{2,}企业/.test(s.name.name),
    gives: "level",
    before: ["kind/what-they-did"],
    because: "enterprises on a list are a state of it",
    example: "回顾|〔11〕家企业入选国家链主企业。",
    counterexample: "回顾|〔11〕人入选国家人才计划。",
  },
  {
    id: "kind/what-they-did",
    when: (s) =>
      isSuffix(s) &&
      counts(s) &&
      !isMoney(s) &&
      (s.name.verb === "" || PLACE_LEAD.is(s.name.verb)) &&
      DID.test(PLACE_LEAD.withoutStart(s.name.name)),
    gives: "increment",
    before: ["kind/object", "kind/stock"],
    because: "3家单位获奖 counts what came about",
    example: "回顾|〔3〕人当选道德模范。",
    counterexample: "回顾|〔3〕所乡镇敬老院。",
  },
  {
    id: "kind/registered-in-the-year",
    when: (s) => isReview(s) && s.mark?.type === "point" && s.mark.until > 0 && !s.mark.state && REGISTERED.ends(s.words),
    gives: "increment",
    before: ["kind/stock"],
    because: "全年注册商标 are those of the year, 注册商标 those that stand",
    example: "回顾|全年注册商标〔3〕万件。",
    counterexample: "回顾|注册商标〔3〕万件。",
  },
  {
    id: "kind/registered-at-a-date",
    when: (s) =>
      isReview(s) && isCounted(s) && s.name.change === "" && (ON_RECORD.in(s.name.name) || (isOfADate(s) && REGISTERED.ends(s.words))),
    gives: "level",
    before: ["kind/doing"],
    because: "截至年底登记企业 are those on record at that date",
    example: "回顾|截至2020年底,登记企业〔3〕万家。",
    counterexample: "回顾|2020年,登记企业〔3〕万家。",
  },
  {
    id: "kind/stock",
    when: (s) => (STOCK.test(s.name.name) && !(isReview(s) && isMoney(s) && ENFORCED.in(s.name.name))) || STATE_VERB.test(s.name.verb),
    gives: "level",
    before: ["kind/in-all", "kind/bare-task", "kind/money-of-the-year"],
    because: "总量, 里程 and 拥有 tell what stands",
    example: "回顾|建成公路总里程〔300〕公里。",
    counterexample: "回顾|建成公路〔300〕公里。",
  },
  {
    id: "kind/standard",
    when: (s) => isMoney(s) && (s.name.name.includes("标准") || PER_PERSON.ends(s.pre)),
    gives: "level",
    before: ["kind/money-of-the-year", "kind/money-given"],
    because: "what each is paid is a rate",
    example: "回顾|尊老金发放标准为〔50〕元。",
    counterexample: "回顾|发放尊老金〔50〕万元。",
  },
  {
    id: "kind/money-of-the-year",
    when: (s) => isYearReview(s) && isMoney(s) && !INVESTED_OR_NEW.in(s.name.name) && !ENFORCED.in(s.name.name),
    gives: "annual",
    before: ["kind/measured-object", "kind/money-given"],
    because: "money that came or went in the one year that is reviewed is that year's flow",
    example: "年度回顾|盘活存量资产〔3〕亿元。",
    counterexample: "五年回顾|盘活存量资产〔3〕亿元。",
  },
  {
    id: "kind/finished",
    when: (s) => isSuffix(s) && counts(s) && /(?:完成|建成)$/.test(s.words) && isCounted(s),
    gives: "increment",
    before: ["kind/object"],
    because: "完成12项 counts what was done",
    example: "目标|年内完成〔12〕项改造。",
    counterexample: "目标|年内〔12〕项改造。",
  },
  {
    id: "kind/measured-object",
    when: (s) => isSuffix(s) && !(counts(s) && !isMoney(s)) && s.name.verb !== "",
    gives: "increment",
    before: ["kind/object"],
    because: "a verb, a sum and its object: 投入5亿元资金",
    example: "目标|投入〔5〕亿元专项资金。",
    counterexample: "目标|专项资金〔5〕亿元。",
  },
  {
    id: "kind/done-object",
    when: (s) =>
      isSuffix(s) &&
      counts(s) &&
      !isMoney(s) &&
      s.name.verb !== "" &&
      (((endsInDoing(s.name.verb) || startsWithDoing(s.name.verb)) && !BEING.test(s.name.verb)) ||
        /(?:推进|推动|组织|支持)/.test(s.name.verb)),
    gives: "increment",
    before: ["kind/object"],
    because: "培育2家 counts what is done",
    example: "目标|培育〔2〕家领军企业。",
    counterexample: "目标|下设〔2〕家领军企业。",
  },
  {
    id: "kind/object",
    when: isSuffix,
    gives: "level",
    before: ["kind/in-all", "kind/cases"],
    because: "a thing behind its number and no verb of doing tells what there is",
    example: "任务|建立覆盖〔12〕个乡镇的监测网络。",
    counterexample: "任务|建设〔12〕个乡镇监测站。",
  },
  {
    id: "kind/in-all",
    when: (s) => /^累计|^(?:共|先后)/.test(s.name.name),
    gives: "increment",
    before: ["kind/reached"],
    because: "累计 sums up what was done",
    example: "目标|累计惠农贷款达到〔3〕亿吨。",
    counterexample: "目标|惠农贷款达到〔3〕亿吨。",
  },
  {
    id: "kind/reached",
    when: (s) => (!isReview(s) && /达到?$/.test(s.words)) || REACHED.test(s.words) || (isMoney(s) && s.name.name.includes("人均")),
    gives: "level",
    before: ["kind/money-given"],
    because: "达到 and 提高到 name the state to be reached",
    example: "任务|服务站建设达到〔30〕个。",
    counterexample: "任务|服务站建设〔30〕个。",
  },
  {
    id: "kind/done-to",
    when: (s) => isCounted(s) && (DONE_TO.test(s.words) || MOVED.ends(s.words)),
    gives: "increment",
    because: "a subject, what it does, and how many",
    example: "回顾|县职教中心建成专业群〔3〕个。",
    counterexample: "回顾|县职教中心专业群〔3〕个。",
  },
  {
    id: "kind/money-given",
    when: (s) => isMoney(s) && (isReview(s) || MONEY_DONE.test(s.words) || startsWithDoing(s.name.name)),
    gives: "increment",
    before: ["kind/money"],
    because: "money that was or will be spent, won or saved is a sum of doing",
    example: "任务|争取上级资金〔3〕亿元。",
    counterexample: "任务|村级集体经济〔3〕亿元。",
  },
  {
    id: "kind/money",
    when: isMoney,
    gives: "level",
    before: ["kind/doing"],
    because: "other money is a size",
    example: "任务|产业共引金总盘子〔3〕亿元。",
    counterexample: "任务|引进产业资金〔3〕亿元。",
  },
  {
    id: "kind/doing",
    when: (s) => begins(s) || /(?<!公)共(?!有|计|同|享)[\u4e00-\u9fff]{2}/.test(s.pre),
    gives: "increment",
    because: "a verb of doing before the count",
    example: "目标|修复湿地〔20〕公顷。",
    counterexample: "目标|湿地〔20〕公顷。",
  },
  {
    id: "kind/bare-task",
    when: (s) => s.tense === "commitment" && !s.goals && isBareTask(s),
    gives: "increment",
    because: "a bare count among tasks is what will be done",
    example: "任务|“个转企”〔120〕户。",
    counterexample: "目标|“个转企”〔120〕户。",
  },
  {
    id: "kind/cases",
    when: (s) => isReview(s) && CASES.test(s.name.name),
    gives: "increment",
    because: "cases and batches in a look back were dealt with",
    example: "回顾|侵权案件〔120〕件。",
    counterexample: "回顾|示范单位〔120〕家。",
  },
  {
    id: "kind/done-at-the-end",
    when: (s) => isReview(s) && isWork(s),
    gives: "increment",
    because: "a thing and what was done to it: 河道整治30公里",
    example: "回顾|中小河道综合整治〔30〕公里。",
    counterexample: "回顾|中小河道〔30〕公里。",
  },
];

/** A list goes on with its verb: 建成国家级中心7个,省级中心14个. Asked where the rules above give a level. */
export const CARRY_RULES: readonly KindRule[] = [
  {
    id: "kind/goes-on",
    when: (s) => s.goesOn,
    gives: "increment",
    because: "the verb before the first number holds for the list",
    example: "目标|建成国家级检测中心7个,省级检测中心〔14〕个。",
    counterexample: "目标|检测中心覆盖乡镇7个,省级检测中心〔14〕个。",
  },
];
