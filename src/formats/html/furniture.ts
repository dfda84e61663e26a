import type {AsideReason} from "../../model/layout.js";
import {attr, type Element} from "./tree.js";

/** Words of a site around a document, and where in a line they tell: it is nothing else, begins with them, or holds them. */
interface FurnitureWord {
  readonly word: string;
  readonly place: "alone" | "start" | "inside";
  readonly reason: AsideReason;
}

const words = (reason: AsideReason, place: FurnitureWord["place"], list: string): FurnitureWord[] =>
  list.split(/\s+/).map((word) => ({word, place, reason}));

/** One line a class; a line of a page that is furniture is set apart where it is short. */
const WORDS: readonly FurnitureWord[] = [
  ...words(
    "related",
    "alone",
    "相关阅读 相关链接 相关新闻 相关稿件 相关文章 相关文件 相关信息 相关解读 相关政策 相关报道 政策解读 解读材料 热点推荐 热门推荐 推荐阅读 延伸阅读 猜你喜欢 最新发布 热点新闻 点击排行 阅读排行 热门文章",
  ),
  ...words("related", "start", "上一篇 下一篇 上一条 下一条 上篇: 下篇:"),
  ...words(
    "menu",
    "start",
    "当前位置 您的位置 您当前的位置 所在位置 您现在的位置 今天是 欢迎您 欢迎访问 欢迎来到 发布日期 发布时间 字体: 字号: 字体大小 浏览次数 阅读次数 访问次数 点击数 分享到 分享至 扫一扫 微信扫一扫 责任编辑: 责编: 编辑: 信息来源: 来源: 文章来源 稿件来源 打印本页 关闭窗口 关闭本页 收藏本页 网站支持IPv6",
  ),
  ...words(
    "menu",
    "alone",
    "首页 打印 关闭 收藏 分享 复制链接 返回顶部 返回首页 无障碍 无障碍阅读 长者模式 长者助手 繁體 繁体 English 登录 注册 搜索 大 中 小 [打印] [关闭] 【打印】 【关闭】 [返回] 打印关闭 网站地图",
  ),
  ...words("footer", "start", "主办单位 主办: 承办: 承办单位 版权所有 网站标识码 网站声明 技术支持 联系我们 Copyright copyright ©"),
  ...words("footer", "inside", "ICP备 公网安备 网站标识码 版权所有 AllRightsReserved 位访问者 建议使用1024 建议使用IE"),
];

const LONGEST_LINE = 200;

/** Why a line of a page, given without white space, is furniture of the site; null where it is not. */
export function furnitureLine(line: string): AsideReason | null {
  if (line.length > LONGEST_LINE) return null;
  const plain = line.replace(/：/g, ":").replace(/[>›»|]+$/, "");
  return WORDS.find(({word, place}) => tells(plain, word, place))?.reason ?? null;
}

function tells(line: string, word: string, place: FurnitureWord["place"]): boolean {
  if (place === "inside") return line.includes(word);
  const rest = line.startsWith(word) ? line.slice(word.length) : null;
  return place === "alone" ? rest === "" || rest === ":" : rest !== null && line.length <= LONGEST_START;
}

const LONGEST_START = 120;

/** Labels of the card that a site puts over a document (索引号, 发文字号); two of them make a table or a list furniture. */
const LABELS =
  "发文字号 主题分类 成文日期 发文日期 发布机构 发文机关 发文机构 公开方式 公开类型 公开范围 信息名称 体裁分类 主题词 有效性 生成日期 组配分类 信息类别 服务对象 废止日期 生效日期 统一编号 标题";
/** Labels whose characters are spread. */
const SPREAD = ["索引号", "文号"];
const CARD = new RegExp([...LABELS.split(" "), ...SPREAD.map((label) => Array.from(label).join("\\s*"))].join("|"), "g");

/** Whether the words are a document's card: short fields, at least two of their labels. */
export function isCard(text: string): boolean {
  return text.length <= 600 && new Set(text.match(CARD) ?? []).size >= 2 && !/[。；]/.test(text);
}

/** Parts of class names and identifiers that sites use for what is not the document. */
const NAMES: readonly (readonly [reason: AsideReason, names: ReadonlySet<string>])[] = [
  [
    "menu",
    new Set(
      "nav navbar menu crumb crumbs breadcrumb breadcrumbs breadcrumbnav mainnav topnav navs toolbar tools search searchbox share sharebox weather login header head top topbar logo banner wza crumbnav position location dqwz szwz wzdh daohang info pages fontsize print".split(
        " ",
      ),
    ),
  ],
  [
    "related",
    new Set(
      "related relate relates sidebar side aside recommend hot hotlist rank xgyd xgxw xglj xgwd xgjd xgzc xgwj xgbd rightbar right newsbox links friendlink yqlj prevnext".split(
        " ",
      ),
    ),
  ],
  ["footer", new Set("foot footer footers copyright copy bottom footnav beian btm foots".split(" "))],
];

/** What the tag, role, class or identifier of an element says about its place on the page; null where nothing. */
export function furnitureName(element: Element): AsideReason | null {
  if (element.tagName === "nav" || attr(element, "role") === "navigation") return "menu";
  if (element.tagName === "footer" || attr(element, "role") === "contentinfo") return "footer";
  if (element.tagName === "aside" || attr(element, "role") === "complementary") return "related";
  const tokens = `${attr(element, "class") ?? ""} ${attr(element, "id") ?? ""}`
    .replace(/([a-z])([A-Z\d])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/);
  return NAMES.find(([, names]) => tokens.some((token) => names.has(token)))?.[0] ?? null;
}
