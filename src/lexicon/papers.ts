/** What official papers call themselves, and how they speak of themselves 公文用语. */
import {ON_BASIS} from "./promises.js";
import {together, words} from "./words.js";

/** What a plan calls itself: 本规划. */
export const PLAN_NAMES = words("规划 方案 纲要 要点 意见 计划");
export const OWN_NAMES = together(PLAN_NAMES, words("实施方案"));
export const THIS = words("本");
/** What a preamble says of the plan. */
export const PLAN_IS = together(words("根据 依据"), words("是 由 主要 提出 明确 阐明 所称 自"));
/** How a plan is made. */
export const DRAWN_UP = words("制定 编制 制订");
export const HAS = words("了");
export const FOR_OR_BY = together(ON_BASIS, words("为"));
export const DRAWN_UP_SO = words("特制定 特编制 制定如下 提出如下");
/** What a plan builds on 编制依据, and what is made on it. */
export const BUILDS_ON = together(ON_BASIS, words("依照 落实 衔接"));
export const MADE_ON = words("制定 编制 特制 结合");
/** 特制定本行动计划, 提出如下实施意见. */
export const PUT_FORWARD = together(DRAWN_UP, words("提出"));
export const AS_FOLLOWS = words("本 如下 以下");

/** The letter before a plan. */
export const ABOUT_ISSUING = words("关于印发 关于公布 关于发布 关于下达");
export const ISSUED_TO_YOU = words("印发给你们 现予印发 现予公布 现予发布 现予以印发 现予以公布 现予以发布");
export const ALREADY = words("已经 业经");
export const AGREED = words("同意 通过 审定");
export const PLEASE = words("请");
export const CARRY_OUT = words("遵照执行 贯彻执行 组织实施 认真落实");
/** Its imprint. */
export const THIS_PAPER = words("此件");
export const ISSUED = words("发布");
export const ABOUT_ISSUE = words("关于印发");
export const NOTICE = words("的通知");
export const GOVERNMENT = words("人民政府 人民政府办公厅 人民政府办公室");
/** A title over a table. */
export const TABLE_LEADS = words("专栏 表");
export const MAIN_INDICATORS = words("主要指标");

/** What a work is said to be, or why it matters. */
export const IS = words("是");
export const IMPORTANT = words("必然要求 客观要求 客观需要 重要举措 重要保障 重要组成部分 意义的一年 之年 关键时期 战略机遇期");
/** “十四五”, without its quotation marks. */
export const FIVE_YEAR_PLANS = words("十一五 十二五 十三五 十四五 十五五 十六五 十七五");
export const PERIOD = words("时期");
export const TIMES_NOW = together(FIVE_YEAR_PLANS, words("当前 今后"));
export const CHANGING = words("更加复杂 深刻变化 面临");
export const STANDS_AT = words("处于");
export const STAGES = words("期 阶段");
export const OF_FIVE_YEARS = words("第一个五年 第二个五年 第三个五年 第四个五年 第五个五年 第六个五年 关键");
/** 以…为动力,在…上下功夫. */
export const WORK_HARD = words("上下功夫");

/** 第十五个五年 in a title. */
export const NTH_FIVE_YEARS = words("个五年");
/** What goes on with the title above it. */
export const TITLE_JOINTS = words("和 及 与 暨 的");

/** Offices of the nation, and who speaks behind the name of a place. */
export const STATE = words("国家");
export const STATE_OFFICES = words("局 委 办 署");
export const HEAD_OFFICES = words("总局 总署");
export const SPEAKERS = words("人民政府 人民代表大会 委员会 管理局 办公厅 办公室 厅 局 委");
/** Ends of regions' names, and of those of their own people's 自治. */
export const REGION_ENDS = words("特别行政区 地区 林区 新区 省 市 区 县 旗 盟");
export const AUTONOMOUS = words("自治区 自治州 自治县 自治旗");
/** Peoples 民族 that autonomous regions are named after, as the names of regions write them. */
export const PEOPLES = words(
  "壮族 回族 维吾尔 维吾尔族 蒙古族 藏族 羌族 彝族 苗族 侗族 布依族 土家族 朝鲜族 傣族 景颇族 傈僳族 白族 哈尼族 哈萨克族 哈萨克 柯尔克孜族 柯尔克孜 满族 瑶族 仫佬族 毛南族 畲族 黎族 仡佬族 水族 纳西族 普米族 独龙族 怒族 拉祜族 佤族 布朗族 土族 撒拉族 保安族 东乡族 裕固族 锡伯族 锡伯 塔吉克族 塔吉克 达斡尔族 鄂温克族 鄂伦春 各族 阿昌族 德昂族",
);
/** 蒙古, which is part of a region's own name behind 内. */
export const MONGOLS = words("蒙古");
export const INNER = words("内");
