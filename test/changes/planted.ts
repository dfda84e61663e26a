import {readFileSync} from "node:fs";
import type {ClauseChangeKind, PlanChanges, TargetChangeKind} from "../../src/changes/index.js";

/** One change made in a plan's text: what stood there, what stands there now, and how the two versions must tell it. */
interface Planted {
  readonly from: string | RegExp;
  readonly to: string;
  /** The kind that must be told, of a target or of a sentence. */
  readonly target?: TargetChangeKind;
  readonly clause?: ClauseChangeKind;
  /** Words of the name or of a quote that it must be told by. */
  readonly about: string;
}

const cells = (...values: readonly string[]): RegExp => new RegExp(values.map((v) => v.replace(/[()[\]*+?.%]/g, "\\$&")).join("\\s+"));

/** Thirty changes of a plan of five years: nineteen of its targets, eleven of its sentences. */
export const PLANTED: readonly Planted[] = [
  {
    from: cells("制造业产品质量合格率(%", "93", "94"),
    to: "制造业产品质量合格率(%\n\n93\n\n95",
    target: "raised",
    about: "制造业产品质量合格率",
  },
  {
    from: cells("每万人发明专利拥有量(件)", "0.62", "0.77"),
    to: "每万人发明专利拥有量(件)\n\n0.62\n\n0.70",
    target: "lowered",
    about: "每万人发明专利拥有量",
  },
  {
    from: cells("食品和农产品抽检量(批次/千人)", "4", ">4"),
    to: "食品和农产品抽检量(批次/千人)\n\n4\n\n4",
    target: "bound weakened",
    about: "食品和农产品抽检量",
  },
  {
    from: cells("药品安全评价性抽验合格率(%", ">98", ">98"),
    to: "药品安全评价性抽验合格率(%\n\n>98\n\n98",
    target: "bound weakened",
    about: "药品安全评价性抽验合格率",
  },
  {
    from: cells("消费投诉按期办结率(%", "90", "95", "约束性"),
    to: "消费投诉按期办结率(%\n\n90\n\n95\n\n预期性",
    target: "nature weakened",
    about: "消费投诉按期办结率",
  },
  {
    from: cells("每万户市场主体有效注册商标量(件)", "1300", "1500", "预期性"),
    to: "每万户市场主体有效注册商标量(件)\n\n1300\n\n1500\n\n约束性",
    target: "nature strengthened",
    about: "每万户市场主体有效注册商标量",
  },
  {
    from: cells("万台特种设备死亡人数年平均值(人)", "-", "0.09"),
    to: "万台特种设备死亡人数年平均值(人)\n\n-\n\n0.12",
    target: "raised",
    about: "万台特种设备死亡人数年平均值",
  },
  {from: "全区市场主体达到4万户", to: "全区市场主体达到3.8万户", target: "lowered", about: "全区市场主体"},
  {from: "企业总量达到1万户", to: "企业总量达到1万户左右", target: "bound weakened", about: "企业总量"},
  {
    from: "到2025年,建成质量基础设施一站式服务平台1个,地理标志总量达到12个",
    to: "到2027年,建成质量基础设施一站式服务平台1个",
    target: "horizon later",
    about: "质量基础设施一站式服务平台",
  },
  {
    from: "创建全市最佳政务环境区。",
    to: "创建全市最佳政务环境区。到2025年,放心消费示范单位达到200家。",
    target: "new",
    about: "放心消费示范单位",
  },
  {from: "对全区26个乡镇(街道)全覆盖", to: "对全区20个乡镇(街道)全覆盖", target: "lowered", about: "乡镇(街道)"},
  {from: "对辖区内11所初高中", to: "对辖区内15所初高中", target: "raised", about: "初高中"},
  {from: "48小时之内反馈处理结果", to: "72小时之内反馈处理结果", target: "raised", about: "处理结果"},
  {from: "建设面积2000平方米", to: "建设面积2500平方米", target: "raised", about: "建设面积"},
  {from: "新增各类市场主体5000户", to: "新增各类市场主体6000户", target: "raised", about: "新增各类市场主体"},
  {
    from: "力争每万户市场主体有效注册商标量(件)达1368件",
    to: "确保每万户市场主体有效注册商标量(件)达1368件",
    target: "commitment strengthened",
    about: "每万户市场主体有效注册商标量",
  },
  {
    from: cells("市场主体总量(万户)", "3.4", "3.3", "3.5", "3.7", "3.9", "4.1"),
    to: "市场主体总量(万户)\n\n3.4\n\n3.3\n\n3.5\n\n3.7\n\n3.9\n\n4.0",
    target: "lowered",
    about: "市场主体总量",
  },
  {from: "督促特种设备生产企业100%完成年报", to: "督促特种设备生产企业完成年报", target: "dropped", about: "特种设备生产企业年报完成率"},
  {from: "全面推进简易注销登记,对领取", to: "探索推进简易注销登记,对领取", clause: "weakened", about: "推进简易注销登记,对领取"},
  {from: "探索实施强制注销手段", to: "全面实施强制注销手段", clause: "strengthened", about: "强制注销手段"},
  {from: "探索线下无理由退货承诺机制", to: "全面推行线下无理由退货承诺机制", clause: "strengthened", about: "线下无理由退货"},
  {
    from: "深入推进知识产权保护综合执法,建立跨部门、跨区域的知识产权案件移送、信息通报、配合调查等机制。",
    to: "",
    clause: "dropped",
    about: "知识产权保护综合执法",
  },
  {from: "指导媒体单位、广告企业严格落实广告发布审查制度,压实广告主体责任。", to: "", clause: "dropped", about: "广告发布审查制度"},
  {
    from: "持续推进无传销网络平台打造活动,加强对网络平台的引导和管理,切断网络传销传播扩散渠道。",
    to: "",
    clause: "dropped",
    about: "无传销网络平台",
  },
  {
    from: "强化标准引领,实施乡村振兴标准化行动。",
    to: "强化标准引领,实施乡村振兴标准化行动。建立预制菜生产经营全链条追溯制度。",
    clause: "new",
    about: "预制菜",
  },
  {
    from: "加强消费领域诚信建设,",
    to: "设立跨境消费纠纷调解站点,为游客提供多语种服务。加强消费领域诚信建设,",
    clause: "new",
    about: "跨境消费纠纷调解站点",
  },
  {
    from: "畅通企业质量信息渠道,动态获取法律法规、标准、规范、技术性贸易壁垒等最新质量要求",
    to: "拓宽企业质量信息渠道,及时向企业推送法律法规、标准、规范和技术性贸易措施等最新质量要求",
    clause: "reworded",
    about: "企业质量信息渠道",
  },
  {
    from: "打造一流广告监管服务团队,通过专业培训会、片区座谈会、工作微信群、赴外省学习等形式",
    to: "建设专业广告监管服务队伍,通过专业培训会、片区座谈会、赴外省学习等形式",
    clause: "reworded",
    about: "广告监管服务",
  },
  {
    from: "深刻汲取重大特种设备事故教训,修订完善应急预案,健全特种设备应急救援体系",
    to: "深刻吸取重大特种设备事故教训,修订应急预案并向社会公布,健全特种设备应急救援体系",
    clause: "reworded",
    about: "特种设备事故教训",
  },
];

/** What no reader would call a change: lines broken and joined, spaces, width of signs, money in another unit. */
const HARMLESS: readonly (readonly [from: string, to: string])[] = [
  ["持续深化证照分离改革,在全区范围内", "持续深化证照分离改革，\n在全区范围内"],
  ["投资1.5亿元", "投资15000万元"],
  ["厘清产品质量安全监管责任,提升产品抽查覆盖面", "厘清产品质量安全监管责任， 提升产品抽查覆盖面"],
  ["围绕调整优化农业产业结构,", "\n\n    围绕调整优化农业产业结构，"],
  ["企业总量(户)\n\n7979\n\n10000", "企业总量(户)\n7979\n10000"],
];

export const OLD = readFileSync("data/plans/wulong-2021/source.txt", "utf8");
export const NEW = HARMLESS.reduce(
  (text, [from, to]) => once(text, from, to),
  PLANTED.reduce((text, {from, to}) => once(text, from, to), OLD),
);

function once(text: string, from: string | RegExp, to: string): string {
  const next = text.replace(from, () => to);
  if (next === text && from !== to) throw new Error(`the plan has no ${String(from)}`);
  return next;
}

const flat = (text: string): string => text.replace(/\s+/g, "").replaceAll("，", ",");

/** The changes planted that are told as what they are. */
export const found = ({targets, clauses}: PlanChanges): Planted[] =>
  PLANTED.filter(({target, clause, about}) =>
    target
      ? targets.some((t) => t.kinds.includes(target) && flat(t.name).includes(about))
      : clauses.some((c) => c.kind === clause && flat(`${c.old?.quote ?? ""} ${c.new?.quote ?? ""}`).includes(about)),
  );

/** What is told and was not planted: its words stand in no place that was changed. */
export function false_({targets, clauses}: PlanChanges): string[] {
  const touched = PLANTED.flatMap(({from, to}) => [typeof from === "string" ? from : from.exec(OLD)![0], to]).map(flat);
  const near = (quote: string): boolean => touched.some((t) => t !== "" && (quote.includes(t) || overlap(quote, t)));
  return [
    ...targets
      .filter((t) => !PLANTED.some((p) => flat(t.name).includes(p.about)) && !near(flat(`${t.old?.quote ?? ""}${t.new?.quote ?? ""}`)))
      .map((t) => `${t.kinds.join()} ${t.name}`),
    ...clauses
      .filter((c) => !near(flat(c.old?.quote ?? "")) && !near(flat(c.new?.quote ?? "")))
      .map((c) => `${c.kind} ${c.old?.quote ?? ""} → ${c.new?.quote ?? ""}`),
  ];
}

/** Ten characters in common. */
function overlap(a: string, b: string): boolean {
  for (let i = 0; i + 10 <= b.length; i++) if (a.includes(b.slice(i, i + 10))) return true;
  return false;
}
