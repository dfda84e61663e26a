import {words} from "../lexicon/words.js";
import {IN_TURN, NOUN_ENDS} from "../lexicon/naming.js";
/** Verbs whose object follows a number: 培育|2家|企业. Longest first where one is the end of another. */
const DOING =
  "消除|收到|批准|核准|捣毁|取缔|配发|发出|下达|扩种|获(?=国家|国字|全国|[省市区县]级|中国)|营造|退还|责令|拉通|抓好|出动|抢救|疏散|提质改造|衬砌|除险加固|落户|新入驻|入驻|进驻|硬化(?!率)|新修|修建|调处|调解|流转(?!率)|亮化(?!率)|绿化(?![率面覆投])|疏浚|清淤|架设|完善提升|优化调整|优化提升|综合改造提升|完工|新\\(改、?扩\\)建|新\\(改\\)建|改善|检索|查新|认领|关闭退出|关闭|退出|搬迁|选育|加装|新创建|新创|滚动实施|滚动推进|创评|建强|培育壮大|培育发展|培育支持|培育建设|培育创建|指导培育|重点培育|培育|培养|建成投用|建成|新建成|新改扩建|改扩建|新改建|新建|改建|扩建|续建|建设|新增|净增|打造|创建|创成|争创|遴选|评选|评定|认定|选树|精选|推荐|选派|派出|组织开展|组织实施|组织举办|组织|实施|开展|举办|承办|发布|制定修订|制修订|制订|制定|修订|主导或?参与(?:制定|制修订|修订)|参与制定|主导制定|撰写|报送|出台|推出|编制|查处|查办|立案|办理|办结|受理|处理|处置|调解|化解|检查|抽检|监测|抽查|检验|检定|培训|轮训|服务(?!半径|时[间限长]|质量|水平|能力|标准)|帮扶|扶持|指导|帮助|支持|推动|带动|惠及|覆盖|投入|完成投资|投资|安排|争取|统筹|筹集|发放|减免|拨付|落实|实现|完成|吸引|接待|签约|开工|完工|竣工|投产|新开工|储备|谋划|建立|组建|新组建|成立|吸纳|安置|转移|招聘|申报|获批|获评|新获得授权|新获授权|新获得|新获|获得|荣获|取得|拥有|共有|现有|设有|下设|设立|新设|增设|建有|配备|配置|购置|更新|铺设|整治|治理|清理|清退|关停|淘汰|拆除|栽植|种植|植树|造林|修复|恢复|收储|腾出|腾退|出让|供应|提供|开发|新登记|登记(?!在册)|注册(?!志愿者|护士|用户|会员|资本|会计师)|孵化|引育|引进|招引|推广|应用|部署|开通|上线|归集|走访|拜访|慰问|救助|资助|奖励|表彰|通报|移送|抓获|侦破|排查|整改|销毁|召回|下架|增加|减少|压减|精简|取消|下放|承接|梳理|清减|节约|选取|选择|输送|参加|布局|布设|形成|突破|攻克|转化|推进|协同推进|加快|改造提升|提升改造|改造|提升|整合|盘活|集聚|汇聚|做大|做强|培优|审查|清理审查|归集存续|纠正和制止|制止|吊销|注销|强制注销|审定|公示|审批|核发|颁发|办成|打掉|查获|查封|扣押|收缴|罚没|挽回|筛查|体检|诊疗|接种|签订|达成|输出|引导|鼓励|争取到|力争|确保|新辟|新开|开行|新晋|入库|落地|引入|认证|评估|复查|新发展|发展|壮大|解决|化解|新招|录用|募集|筹措|拿出|融资|发行|消化|实行|派驻|联系|结对|研发|攻关|承担|立项|申请|授权|保护|收集|回收|利用|处置|生产|种(?![类子业质])|养(?![老殖护生])|出栏|采集|新植|打通|贯通|建好|新购|投放|选聘|聘请|聘任|组织编制|编写|印发|拍摄|宣传|巡查|督查|约谈|曝光|公布|遴选出|争取落地|启动|启用|投用|运营|通过|跻身|进入|入选|上榜|创(?![新业意投])|建(?![筑制议档材])|评(?![价估审级分])|招(?![生商标])|引(?![领水擎力导])|有(?![效关机限色利序])";

export const DOING_END = new RegExp(`(?:${DOING})(?:了|好|出)?$`);
const DOING_WHOLE = new RegExp(`^(?:${DOING}|其他)+$`);
const NEWLY = new RegExp(`^新(?:${DOING})`);
const DOING_START = new RegExp(`^(?:${DOING})`);
/** Verbs that carry no meaning for a name and are dropped before a noun. */
const EMPTY_VERB =
  /^(?:督促|引导|力争|确保|实现|推动实现|保证|保持|争取|努力|使(?!用)|促进|推动|达到|达成|完成(?=[^,]*(?:[数量率度额值比]|收入|支出|任务|指标)$))/;
const LEAD =
  /^(?:[一二三四五六七八九十]+是|提出(?=[到至]20)|首先|其次|最后|我们|其中:|通过.{2,30}?(?:方式|途径|形式|手段)|其中|同时|并且|并(?![网购轨联发])|以及|且|另外|此外|特别是|包括|含(?![量氧硫氮磷税])|即(?![时期将席])|全年|年内|今年|本年|目前|把(?![握关])|现(?![行代有状存场货金役价汇钞款浇制职象实])|已|将|要(?![素点求件])|还|也|均(?![衡等值])|各(?=[新完建培改])|都(?![市江匀])|仅|累计(?=累计)|先后|高标准(?!农田)|高质量|仍有|尚有|还有|最终形成|形成(?=下设)|共(?![享同建青产育治和性识用济轨振赢鸣])|分别(?=[高低快慢好优领])|总共|合计|预计|计划|拟|再(?![生就贷制担造])|新年|通过[^,]{2,12},|至少|不断|进一步|积极|大力|加快|稳步|持续|全面|深入|扎实|着力|重点(?=围绕|抓|推|培|支持|实施|开展|打造|发展|做|加强|保障|突破)|切实|加强|有力|有效(?=归集)|成功|依法(?!登记)|率先|首次|初步|基本(?![公医养农生药建盈单面]))/;
const TIME_LEAD =
  /^(?:(?:到|至|截至|截止|力争到|争取到|自|从|在)?“?(?:20\d{2}年?(?:[-—–~至到]+20\d{2}年?)?(?:(?:\d{1,2}[-—–~至到])?\d{1,2}月份?(?:\d{1,2}日)?)?(?:年?[底末初])?(?:以?前|之前|以来|期间)?|十[一二三四五六七]五”?(?:期?末|末期|期末|期间|时期|以来|规划期末|规划期内)?|期末|规划期[内末]|第?[一二三四]季度|前[三3]季度|[上下]半年|\d{1,2}[-—–~至到]\d{1,2}月份?|(?:\d{1,2}[-—–~至到])?\d{1,2}月份?(?:\d{1,2}日)?[底末初]?(?:以?前|之前)|五年来|五年间|过去五年|去年|上年(?![末底同])|以后年度|[后前][两三四]年|[两三四五十\d]年内|近[一二三四五六七八九十\d]+年来?|[一二三四五六七八九十\d]+年来)”?(?:,|间)?)/;
const TAIL =
  /(?:分别|平均|年均|均|各|已|要|将|可|力争|预计|确保|基本|稳定|长期|始终|全部|同步)?(?:稳步)?(?:达到了|达到|达成|达至|实现|完成|保持在|保持|维持在|稳定在|控制在|控制到|保证在|限定在|压缩在|压减在|提高到|提高至|提升到|提升至|提升为|增加到|增加至|增至|增长到|增长至|扩大到|扩大至|上升到|上升至|上升为|下降到|下降至|降到|降至|降低到|降低至|减少到|减少至|减至|压降到|压降至|压降在|压缩到|压缩至|压缩为|压减到|压减至|压减为|缩短到|缩短至|缩短为|缩小到|缩小至|收窄到|收窄至|回升到|回升至|调整为|调整到|发展到|发展至|壮大到|跃升到|跃升至|迈上|迈过|首次迈上|跨过|跨越|跨上|站上|登上|跃上|突破|全部|每人每月|每人每年|每人每天|每人|每户每年|每户|每亩|每名|每次|每月|(?:[两三四五十]|\d+)年(?:累计)?|(?:已)?连续(?:多年)?|每年|首次|历史性|年均|平均|首次历史性|常年|先行|高达|多达|仅为|稳居|(?:到|至)20\d{2}年底?|达|为|是|至|到|在|占|超|仅|(?<![实拥现共没具保])有|共|共计|合计|约|近|的|力争|总计|实|(?<![建完形])成|以|拟?按|双双|不|预计|(?<![名健干])将|(?:全[国省市区县])?率先)$/;
const CHANGE =
  /(?:[两三四五十]年(?!年))?(?:累计)?(?:按照?[^,]{0,2}(?:可比|不变|现行|当年)价格?(?:计算)?)?(?:分别|同比|环比|年均|累计|平均|每年|再|总体|实际|逐年|[与同](?:(?:去年|上年)(?:同期)?(?:相比)?|[^,]{2,10}相比)|年分别|(?<![\d均两三四五几多])年(?=[增下降递])|(?:按?同口径|按?可比口径|按可比价格?|按不变价格?)(?:计算)?|较[^,]{1,16}?|(?<![占对同环])比[^,]{1,16}?)?(?:增长|增加|提高|提升|上升|下降|降低|减少|削减|压缩|压减|精简|前移|后移|进位|缩短|缩减|缩小|扩大|回升|增幅|降幅|减幅|净增|净减|新增(?<=[比较][^,]{1,8}新增)|回落|攀升|增速|(?<!新)增|降|升|减|快|(?<![最提])高(?!达)|(?<!最)低|(?<![最至])多|(?<![最至])少|上涨|下跌|提速|递增|递减|收窄|[增减][收支]|[多少]增|高出|低于|高于|提前|延长|压)(?:了|约|近|超|率为|率达)?$/;
const CHANGE_ONLY = new RegExp(`^(?:其|并|再|均|还|又|全年|年度|实现|力争|预计|分别)?${CHANGE.source}`);

/** 和 及 与 并 join what comes before, unless they begin a word: 和美乡村, 及时率, 并网装机. */
const LEADING_JOINT = /^(?:[、,\s)”①-⑳—]|和(?![美谐平解])|及(?![时格早])|与(?![会])|并(?![网购轨联发]))+/;

/** 03新建, 12实施, 12.12315: the number of a line before its words. */
const SERIAL = new RegExp(
  `^(?:0\\d(?=[\\u4e00-\\u9fff])|[1-9]\\d?(?=(?:${DOING}))|\\d{1,2}\\.(?=[\\u4e00-\\u9fff]|\\d{5}[\\u4e00-\\u9fff]))`,
);

/** A name without what leads into it: connectives, time phrases, adverbs. */
export function stripLead(words: string): string {
  let text = words.replace(SERIAL, "");
  for (let i = 0; i < 8; i++) {
    const next = text.replace(TIME_LEAD, "").replace(LEAD, "").replace(LEADING_JOINT, "");
    if (next === text) return text;
    text = next;
  }
  return text;
}

/** A name without the verbs between it and its number: 达到, 为, 提高到. */
export function stripTail(words: string): string {
  let text = IN_TURN.withoutEnd(words);
  for (let i = 0; i < 5; i++) {
    const next = text.replace(TAIL, "");
    if (next === text || next === "") return next === "" ? "" : text;
    text = next;
  }
  return text;
}

/** Whether the words end in a verb whose object follows the number. */
export function endsInDoing(words: string): boolean {
  return DOING_END.test(words) && !NOUN_ENDS.ends(words.slice(-2));
}

/** The change word directly before a number (同比增长, 较上年提高), or "". */
export function changeWord(words: string): string {
  return CHANGE.exec(words)?.[0] ?? "";
}

/** Whether the words hold a change and no subject of their own. */
export function isBareChange(words: string): boolean {
  return CHANGE_ONLY.test(words) && changeWord(words).length >= words.length - 2;
}

/** Drops 力争, 确保, 实现 and their like before a noun. */
export function stripEmptyVerb(words: string): string {
  let text = words;
  for (let i = 0; i < 3; i++) {
    const next = stripLead(text.replace(EMPTY_VERB, ""));
    if (next === text || next.length < 2) return text;
    text = next;
  }
  return text;
}

/** Whether a name begins with a verb of doing (培育, 新建, 查处). */
export function startsWithDoing(words: string): boolean {
  return DOING_START.test(words);
}

/** Heads that say nothing without a subject: 总量, 覆盖率, 合格率. */
export const GENERIC =
  /^(?:其?(?:总库容|总里程|总装机(?:容量)?|装机容量|总建筑面积|年产值|增加值|总产值|床位数?|办理环节|日均[\u4e00-\u9fff]{2,4}|平均[\u4e00-\u9fff]{2,6}(?:时间|时长|周期|时限|耗时)|涉案案值|案值|货值|货值金额|金额|亏损面|涉案金额|建设面积|建筑面积|占地面积|公告时间|办理时间|办理时限|审批时限|审批时间|办结时限|实有|现有|营业收入|营收|主营业务收入|利润总额|税收|[\u4e00-\u9fff]{2}率|总投资|首期规模|累计|总量|总数|总额|总值|规模|数量|个数|人数|户数|件数|面积|产值|产量|增速|增幅|降幅|减幅|占比|比重|比例|覆盖率|合格率|达标率|优良率|普及率|完成率|办结率|满意率|满意度|知晓率|参与率|入学率|巩固率|回应率|处理率|整改率|检出率|出口|进口|税收占比|税收收入|平均浓度|利用率|使用率|成功率|通过率|登记率|检验率|兑现率|签约率|上线率|公开率|及时率|按时办结率|投诉举报|均值|中位数)|.{1,2}(?:占比|比重))$/;

/** Whether the words are a verb of doing and nothing else (新建, 改造提升). */
export function isBareDoing(words: string): boolean {
  return words.length <= 6 && DOING_WHOLE.test(words);
}
/** 五年累计 before a verb. */
const YEARS_AND_SUM = /^(?:[两三四五十]年内?)?(?:累计|每年)?/;

/** The verb that a name begins with (新增 of 新增注册商标), or "". */
export function leadingVerb(words: string): string {
  const match = YEARS_AND_SUM.exec(words)![0];
  const rest = words.slice(match.length);
  const verb = DOING_START.exec(rest)?.[0] ?? NEWLY.exec(rest)?.[0] ?? "";
  return verb.length >= 2 && words.length > match.length + verb.length ? match + verb : "";
}

/** The verbs of having, which are no doing. */
const HAVING = words("共有 现有 拥有 设有 建有");

/** The verb of doing that a name begins with; "" for one of having. */
export function doingOf(name: string): string {
  const verb = leadingVerb(name);
  return HAVING.is(verb) ? "" : verb;
}

/** Words behind a number that end its statement and are no object of it. */
export const COPULA =
  /^(?:为(?!民)|是|占|由|将|均(?!衡)|已|全(?![国省市区县科]|日制)|以上|的|得以|成(?![员人都果套品])|并(?![购网])|而|来|后(?![备勤续])|前(?![沿置])|中(?![小央国医药心型高东西等职学试])|内(?![河外需陆贸])|时|用于|用以|左右)/;
