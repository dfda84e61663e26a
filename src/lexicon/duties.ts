/** Words by which a clause shows what only some level of government can do 层级职责. */
import {together, words} from "./words.js";

const REVISING = words("修订 修改 修正");
const DRAFTING = words("制定 起草");
/** What is done with a law. */
export const LAW_MAKING = together(REVISING, DRAFTING);
/** 法 at the end of a law's name; behind other characters it ends other words: 办法, 执法. */
export const LAW = words("法");
export const NO_LAW_BEFORE = words("办 方 做 司 执 依 合 违 立 用 普 守 看 想 说");
/** What follows the name of a law. */
export const BEHIND_LAW = words("和 及 等 修 立");
/** What is done with a local statute 条例. */
export const STATUTE = words("条例");
export const STATUTE_MAKING = together(REVISING, DRAFTING, words("推动出台 加快出台"));
export const STATUTE_MADE = words(
  "(修订) (修正) 修订进程 修订工作 修正进程 修正工作 纳入修订计划 纳入修正计划 纳入立法计划 列入修订计划 列入修正计划 列入立法计划",
);
export const LOCAL = words("地方 地方性法规");
export const LEGISLATION = words("立法");
export const LEGISLATION_WORK = words("立法立规 立法调研 立法项目 立法工作 立法计划 立法立项 立法进程 立法储备");

/** Dealings and bodies of nations. */
export const INTERNATIONAL_DEALINGS = words(
  "国际交流合作 国际交流与合作 国际规则 国际条约 国际谈判 世界知识产权组织 国际标准化组织 自由贸易协定",
);
export const INTERNATIONAL = words("国际");
export const RESEARCH_BODIES = words("研究中心 研究院");
export const BRANCHES = words("分中心");
export const OF_CHINA = words("中国");
export const CENTRES = words("中心 基地");
export const PROVINCIAL_INSTITUTES = words("省特检院 省计量院 省质检院 省标准院 省标准化院 省药检院 省纤检院");
export const BUILDING = words("建设");

/** Licences of the province or the nation. */
export const PROVINCIAL_LICENCES = words(`
  资质认定改革
  资质认定审批改革
  资质认定制度改革
  资质认定审批制度改革
  审评审批改革
  审评审批制度改革
  质量和疗效一致性评价
  药品注册管理
  药品注册审评
`);
/** 医疗机构中药制剂备案. */
export const HOSPITAL_DRUGS = words("医疗机构制剂 医疗机构传统制剂 医疗机构中药制剂 医疗机构传统中药制剂");
export const ADMITTED = words("备案 注册 的备案 的注册");

export const LOCAL_STANDARDS = words("地方标准");
export const STANDARDS_REVIEWED = words("地方标准审评 地方标准审批");
export const REVIEW_WORK = words("工作 制度 程序");
export const ADMISSION = words("立项 发布");
export const PROVINCIAL_STANDARDS = words("省级地方标准");

/** Verbs of guiding those below, and who they are. */
export const GUIDING = words("指导 督促 支持 推动 鼓励 引导");
export const WHOLE_PROVINCE = words("全省 全市");
export const BELOW = words("各地 各市 市州 市县 设区市 州市 区县");
export const TOWARDS = words("对");
export const BELOW_TOWARDS = words("市州 各市州 市县 各市 设区市 区县");
export const GOVERNING = words("管理 监督 指导 考核 督导");
export const OF_PREFECTURES = words("市州级 厅际联席会议 市州全覆盖");

/** How rules are made, for which place, and what they are called. */
export const RULE_MAKING = words("研究制定 制定出台 制定 印发 起草 出台");
export const PROVINCE = words("省");
export const HIDDEN_PROVINCE = words("XX省 全省 省级");
export const RULES = words("办法 规范 指南 规定 细则");

/** How systems are built, for which places, and what they are. */
export const SYSTEM_BUILDING = words("建设 建立 构建 搭建 完善");
export const COVERING = words("覆盖");
export const UNITED = words("统一的");
export const OF_PROVINCE = words("全省统一 省级 省、市、县三级");
export const LISTS = words("名单 名录 目录");
export const SYSTEMS = together(LISTS, words("平台 系统 数据库 中心"));
/** 省级, where no demand or order of it is meant. */
export const PROVINCIAL = words(`
  省级 ! 要求 部署 安排 规定
`);
export const PROVINCIAL_BODIES = together(LISTS, words("技术委员会"));
export const GOVERNORS_PRIZE = words("省长质量奖");
export const NATIONWIDE = words("全国");
export const TECHNICAL_BODIES = words("技术委员会 技术组织");
