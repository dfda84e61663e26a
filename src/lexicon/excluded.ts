/** A form that holds numerals but measures nothing. `pattern` is a regular expression over folded text. */
export interface ExcludedForm {
  readonly id: string;
  readonly pattern: string;
  /** The characters that it may begin with: elsewhere it is not tried. */
  readonly begins: string;
  readonly because: string;
  readonly example: string;
}

const DASH = "[-—–~至到]+";
const DIGITS = "0123456789";
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const WORD = `${DIGITS}${LETTERS}_`;
const HAN_DIGITS = "一二三四五六七八九十百零〇两";
const HAN = `[${HAN_DIGITS}]`;

/** A number with one of these behind it is no telephone number. */
const COUNTED =
  "[个家户件项批份名人次元%‰米吨亩台座所条张起例处套册本部辆架艘株棵头只羽尾场支篇间栋点宗笔票期]|公里|公顷|平方|立方|千瓦|床|标准箱|标箱|小时|天|分钟|工作日|毫克|微克|千米|公斤|斤";
const BOUND = "(?<!(?:不低于|不少于|不超过|不高于|至少|超过|突破|低于|达到|[达约近为至到])\\s?)";

/** Dates, document numbers, ordinals, hotlines, versions, ages and names, in the order in which they are tried at a place. */
export const EXCLUDED: readonly ExcludedForm[] = [
  {
    id: "address",
    begins: WORD,
    pattern: "(?:https?:\\/\\/|www\\.)[\\w.\\/?=&%#:@~+-]+|(?<![\\w.-])[\\w.-]+@[\\w.-]+",
    because: "web and mail addresses",
    example: "https://a.cn/?q=30%25",
  },
  {
    id: "years",
    begins: "12",
    pattern: `(?:19|20)\\d{2}年?\\s*${DASH}\\s*(?:19|20)\\d{2}\\s*(?:年度|年)?`,
    because: "a span of years",
    example: "2021—2025年",
  },
  {
    id: "years-short",
    begins: "12",
    pattern: `(?:19|20)\\d{2}年?${DASH}\\d{2}年`,
    because: "a span of years, the second short",
    example: "2021-25年",
  },
  {
    id: "years-damaged",
    begins: "12",
    pattern: "(?:19|20)\\d{2}(?:19|20)\\d{2}(?!\\d)(?:年)?",
    because: "a span that lost its dash",
    example: "20212025年",
  },
  {
    id: "date",
    begins: "12",
    pattern: `(?:19|20)\\d{2}\\s*年度?(?:\\s*(?:\\d{1,2}|${HAN}{1,3})\\s*月份?(?:\\s*\\d{1,2}\\s*日)?)?[底末初]?`,
    because: "a year or a day",
    example: "2019年3月11日",
  },
  {
    id: "date-damaged",
    begins: "12",
    pattern: "(?:19|20)\\d{2}(?:1[0-2]|[1-9])月(?:\\d{1,2}日)?",
    because: "a date that lost 年",
    example: "20191月",
  },
  {id: "year-end", begins: "12", pattern: "(?:19|20)\\d{2}(?=[底末初])", because: "a year that lost 年", example: "2020底"},
  {
    id: "date-figures",
    begins: "12",
    pattern: "(?:19|20)\\d{2}[-./](?:1[0-2]|0?[1-9])(?:[-./]\\d{1,2})?(?![\\d%‰万亿千百个元户家件人吨亩公])",
    because: "a date in figures",
    example: "2020-03-15",
  },
  {id: "year-han", begins: "二", pattern: `二[〇零Oo0○]${HAN}{2}年?`, because: "a year in Chinese digits", example: "二〇二五年"},
  {id: "months", begins: DIGITS, pattern: `\\d{1,2}${DASH}\\d{1,2}月(?:份)?`, because: "a span of months", example: "6-8月"},
  {
    id: "month",
    begins: DIGITS,
    pattern: `(?:1[0-2]|[1-9])月(?:\\d{1,2}日|份|[底末初]|[上中下]旬)?(?=[,。;、)]|${HAN}|\\d|[\\u4e00-\\u9fff]|$)`,
    because: "a month or a day of it",
    example: "8月底",
  },
  {id: "month-han", begins: HAN_DIGITS, pattern: `${HAN}{1,2}月(?:份|[底末初]|[上中下]旬)`, because: "a month in words", example: "三月份"},
  {id: "day", begins: DIGITS, pattern: "(?<=[月、—-])\\d{1,2}日", because: "a day of the month", example: "3月、5日"},
  {id: "clock", begins: DIGITS, pattern: "(?<![\\d.:])\\d{1,2}:\\d{2}(?::\\d{2})?(?![\\d.:])", because: "a time of day", example: "15:50"},
  {
    id: "century",
    begins: DIGITS,
    pattern: "\\d{2}世纪(?:\\d0年代)?|\\d0年代|\\d0后",
    because: "centuries and decades",
    example: "20世纪90年代",
  },
  {
    id: "document",
    begins: "〔[(【12",
    pattern: "[〔\\[(【]?(?:19|20)\\d{2}[〕\\])】]\\s*第?\\d+号?",
    because: "a document's number",
    example: "〔2022〕5号",
  },
  {
    id: "document-open",
    begins: "〔[",
    pattern: "[〔\\[]\\s*(?:19|20)\\d{3,}号?",
    because: "a document's number that lost its bracket",
    example: "〔202174号",
  },
  {
    id: "document-bare",
    begins: "规发办函字令通监质",
    pattern: "[规发办函字令通监质]\\s?(?:19|20)\\d{3,}号?",
    because: "a document's number without brackets",
    example: "监发202174号",
  },
  {
    id: "number",
    begins: `第${DIGITS}`,
    pattern: "第?(?<!\\d)\\d+号(?:文|令|公告|通知|楼|院|线|地块|》)?(?![召角])",
    because: "a thing's number",
    example: "12号楼",
  },
  {id: "number-latin", begins: "N", pattern: "No\\.?\\s?\\d+", because: "a thing's number", example: "No.12"},
  {
    id: "ordinal",
    begins: "第",
    pattern: `第\\s?(?:\\d+|${HAN}+)(?![位名一二三四五六七八九十百零〇\\d])`,
    because: "an ordinal",
    example: "第三方",
  },
  {
    id: "telephone",
    begins: DIGITS,
    pattern: "(?<!\\d)\\d{3,4}-(?:\\d{7,8}|\\d{4} \\d{3,4})(?!\\d)",
    because: "a telephone number",
    example: "0571-88889999",
  },
  {
    id: "long-code",
    begins: DIGITS,
    pattern: "(?<![\\d.])\\d{11,}(?![\\d.])",
    because: "eleven digits and more are a code",
    example: "91420000123456789",
  },
  {
    id: "hotline",
    begins: "149",
    pattern: `(?<!\\d)${BOUND}(?:123(?:15|45|65|31|58|30|33|48|69|80|88|93|95|06|20|40|50|18)|12[0-9]{3}(?=热线|平台|电话|专线|投诉|举报|、|”)|(?:11[0-9]|12[02])(?=热线|平台|电话|专线|报警|急救|指挥|接处|应急|联动|等|、1[12]\\d|[”)])|95\\d{3}|96\\d{3,4}|400\\d{7})(?![\\d.,—–~-]|\\s*[万千亿]?[余多]?(?:${COUNTED}))`,
    because: "a hotline, unless a unit or a bound stands beside it",
    example: "拨打12315",
  },
  {
    id: "name-latin",
    begins: LETTERS,
    pattern: "(?<![A-Za-z])[A-Za-z]+(?:[-/ ][A-Za-z]*)?\\s?\\d[\\d.]*[A-Za-z]*",
    because: "letters before digits are a name",
    example: "PM2.5",
  },
  {
    id: "latin-name",
    begins: DIGITS,
    pattern: "(?<![\\d.])\\d+(?:\\.\\d+)?[A-Za-z]+级?",
    because: "digits before letters that are no unit are a name",
    example: "5G",
  },
  {id: "grade", begins: "一二三四五12345", pattern: "[一二三四五1-5]A[A]*级?", because: "a grade of sights or hospitals", example: "4A级"},
  {id: "version", begins: DIGITS, pattern: "(?<![\\d.])\\d+(?:\\.\\d+)?版", because: "a version", example: "3.0版"},
  {
    id: "top",
    begins: DIGITS + HAN_DIGITS,
    pattern: `(?<!\\d)\\d+强(?!度)|(?<!${HAN})${HAN}+强(?:县|市|区|企|镇|企业)?`,
    because: "a list of the strongest",
    example: "500强",
  },
  {
    id: "age",
    begins: DIGITS,
    pattern: `(?<!\\d)\\d+\\s*(?:${DASH}\\s*\\d+)?\\s*(?:周岁|届|岁(?=(?:及)?以[上下](?:[\\u4e00-\\u9fff])|儿童|老|[-—–~至到]|婴|青))(?:以[上下]|及以[上下])?`,
    because: "an age names a group",
    example: "65岁以上老年人",
  },
  {
    id: "line-speed",
    begins: "百千万",
    pattern: "(?<![\\d.一二三四五六七八九十])[百千万]兆(?![瓦赫帕比字焦欧])",
    because: "a class of network",
    example: "千兆光网",
  },
  {id: "print-run", begins: "共", pattern: "共印\\s?\\d+\\s?份", because: "the print run of the document", example: "共印50份"},
  {
    id: "road",
    begins: DIGITS,
    pattern: "(?<!\\d)\\d+(?:路|号线|国道)|(?<![\\d.])24\\/7(?![\\d.])|7\\s?[×xX*]\\s?24(?:小时)?|24小时×7",
    because: "roads, lines and round the clock",
    example: "7×24小时",
  },
  {
    id: "reach",
    begins: DIGITS,
    pattern: "(?<!\\d)\\d+\\s?(?:米|公里|分钟|小时)(?=服务半径(?!为|达|不|约|控|缩|在|以))",
    because: "a reach that a coverage is measured by",
    example: "500米服务半径覆盖率",
  },
  {
    id: "voltage",
    begins: DIGITS,
    pattern: "(?<!\\d)\\d+\\s?(?:千伏(?!安)|[kK]V(?!A))(?=[\\u4e00-\\u9fff])",
    because: "a class of power line",
    example: "220千伏变电站",
  },
  {
    id: "release",
    begins: `工${DIGITS}`,
    pattern: "工业\\d\\.0|(?<!\\d)\\d\\.0(?=时代|版|行动|计划|工程|模式|系统|平台)",
    because: "a release",
    example: "工业4.0",
  },
  {
    id: "release-behind",
    begins: DIGITS,
    pattern: "(?<=之城|之都|模式|行动|计划|平台|政策|改革|系统|方案|体系|园区)[1-9]\\.0(?![\\d%‰万亿])",
    because: "a release of a programme",
    example: "智造之城2.0",
  },
  {
    id: "phase",
    begins: "一二三四五六",
    pattern: "(?<![一二三四五六七八九十\\d共分])[一二三四五六](?:、[一二三四五六])*期(?=工程|项目|建设|扩建|改造|厂房|机组)",
    because: "a phase of a project is an ordinal",
    example: "二期工程",
  },
  {id: "formula", begins: "×", pattern: "×\\s?100\\s?%", because: "a footnote's formula", example: "×100%"},
  {id: "sum-slogan", begins: DIGITS, pattern: "\\d+\\s?[+]\\s?(?:[\\dNXx]+\\s?[+]?\\s?)+", because: "a slogan of parts", example: "1+3+N"},
  {
    id: "every-so-many",
    begins: "每",
    pattern: "每\\d+[万千百亿]*(?:名|位)?(?:常住)?(?:人口|人|户|台|家|平方公里|公里|个|老年人|学生|儿童)",
    because: "what a rate is per",
    example: "每10万人",
  },
  {
    id: "plan-period",
    begins: "“十",
    pattern: "“?十[一二三四五六七]五”?(?!百|千|万|个|家|人|户|项)",
    because: "a five-year plan's name",
    example: "十四五",
  },
  {
    id: "congress",
    begins: "党两一二三四五六七八九十",
    pattern: "(?:两|一|二|三|四|五|六|七|八|九|十)[年]?(?=大以来|届|中全会)|党的(?:十八|十九|二十)大",
    because: "congresses",
    example: "党的二十大",
  },
  {
    id: "anniversary",
    begins: DIGITS + HAN_DIGITS,
    pattern: `(?<!\\d)\\d+周年|(?<!${HAN})${HAN}+周年`,
    because: "an anniversary",
    example: "100周年",
  },
  {id: "in-brackets", begins: "(", pattern: "[((]\\d{1,2}[))]", because: "a list's numbering", example: "(3)"},
  {id: "consumers-day", begins: "3", pattern: "(?<!\\d)3·15(?!\\d)|3\\.15(?=[晚活宣])", because: "a day's name", example: "3·15"},
];
