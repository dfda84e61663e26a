import {isSlogan, thingSaid} from "../lexicon/said.js";
import type {Ground} from "./named.js";
import {leadingVerb, stripEmptyVerb, stripLead} from "./words.js";

/** What the number before counts, else what the words before or the heading name. */
export function carriedSubject(ground: Ground): string {
  return ground.last?.subject ?? thingOrHeading(ground);
}

/** A stock beside an addition (新增市场主体5000户,总量达3.5万户) is not itself an addition. */
export function genericSubject(ground: Ground, head: string): string {
  const said = ALL_THERE_IS.test(head) ? thingSaid(stripLead(ground.before)) : "";
  if (said !== "") return said;
  if (!ground.last) return thingOrHeading(ground);
  const {topic} = ground.last;
  if (!/总量|总数|总里程|实有|现有|累计/.test(head)) return SIZE.test(head) ? topic : withoutVerb(topic);
  return topic.replace(/(?:新增|净增|新登记|新发展|新注册)(?:各类)?/, "");
}

/** Heads that count a whole class, which the clause before may name: 经营主体持续壮大,总量达300万户. */
const ALL_THERE_IS = /^其?(?:总量|总数|总户数)$/;

/** What the clause before says something of, else its object, else the heading; never a slogan. */
function thingOrHeading({before, heading}: Ground): string {
  const said = thingSaid(stripLead(before));
  if (said !== "") return said;
  const object = objectOf(before);
  if (object !== "" && !isSlogan(object)) return object;
  return isSlogan(heading) ? "" : heading;
}

/** Sizes of what is built are part of the task: 改造小水电站装机容量. */
const SIZE = /(?:容量|库容|面积|里程|规模)$/;

/** What a count counts: 累计查处假冒案件 without its verb. An addition (新增就业) stays one. */
export function withoutVerb(subject: string): string {
  const verb = leadingVerb(subject);
  const rest = subject.slice(verb.length);
  return /^(?:累计)?(?:新|净)/.test(verb) || rest.length < 3 ? subject : rest;
}

/** The noun at the end of a comma-part without number: 深入开展医疗机构药品管理规范化建设. */
export function objectOf(words: string): string {
  let text = stripEmptyVerb(stripLead(words));
  text = text.replace(
    /^(?:大力推广|推广|开展|推进|加强|强化|完善|健全|深化|提升|提高|优化|落实|实施|推行|推广|建立|做好|抓好|巩固|扩大|深入推进|深入开展)+/,
    "",
  );
  return text.length >= 2 && text.length <= 24 ? text : "";
}

/** Joins a subject and a generic head without saying a word twice. */
export function joinSubject(subject: string, head: string): string {
  const plain = head.replace(/^其/, "");
  if (/^(?:累计|实有|现有)$/.test(plain)) return subject.replace(/^(?:全[国省市区县])?/, (region) => region + plain);
  if (/总[额量值]$/.test(subject) && /^总[额量值]$/.test(plain)) return subject;
  for (let n = Math.min(subject.length, plain.length); n >= 2; n--) {
    if (subject.endsWith(plain.slice(0, n))) return subject + plain.slice(n);
  }
  if (plain === "总里程") return subject.replace(/(?:通车)?(?:总)?里程$/, "") + plain;
  if (/产[量值]$/.test(plain) && subject.endsWith("面积")) return subject.replace(/(?:播种|种植|养殖)?面积$/, "") + plain;
  if (subject.endsWith("率") && /(?:时间|时长|周期|时限|耗时)$/.test(plain)) {
    const thing = subject.replace(/[\u4e00-\u9fff]{2}率$/, "");
    return thing.length >= 4 ? thing + plain : plain;
  }
  if (/[率度量数额比值]$/.test(subject) && /[率度量数额比值重]$/.test(plain)) {
    const cut = subject.replace(/[\u4e00-\u9fff]{0,3}(?:率|度|量|数|额|值|总量|总数)$/, "");
    return (cut.length >= 2 ? cut : subject) + plain;
  }
  return subject.replace(/(?:任务|工作)$|(?<=.{4,}?)(?:总?投资|金额)$/, "") + plain;
}
