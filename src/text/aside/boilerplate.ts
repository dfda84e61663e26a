import {headingOf} from "../headings.js";
import type {Line} from "../lines.js";

const NAVIGATION =
  /^(?:当前位置|您(?:当前|现在)?的?(?:当前)?位置|首页|打印(?:本页|本文)?|关闭(?:窗口|本页)?|扫一扫|我要纠错|分享(?:到|至)|相关(?:链接|文件|解读|阅读)|一图读懂|部门解读|政策解读|文件下载|点击下载|附件下载|责任编辑|字体|字号|浏览次数|阅读次数|来源[::]|发布(?:日期|时间|机构)[::]|网站地图|联系我们|版权所有|主办单位|承办单位|备案号|.?ICP备|国务院部门网站|地方政府网站|.{0,6}部门(?:街镇)?网站|其他网站|.{0,6}政府(?:部门)?网站|上一篇|下一篇|【?(?:打印|关闭|收藏|字体)】?)/;
const RECORD =
  /(?:索\s*引\s*号|主题分类|体裁分类|信息分类|公文种类|发文字号|文\s*号|发布机构|发文机关|成文日期|生成日期|发布日期|发文日期|有\s*效\s*性|效力状态|是否有效|名\s*称)\s*[\]:|]/;
const SHARING =
  /(?:由会员分享|在线阅读|更多相关|文库网|豆文库|上传[::]|下载券|珍藏版|下载积分|文档下载|豆丁网|道客巴巴|原创力|版权(?:归|属))/;

/** Lines of the page around a document: navigation, record cards, buttons of document-sharing sites. */
export function isBoilerplate(line: Line): boolean {
  const text = line.text;
  const heading = headingOf(text);
  if (heading && heading.kind !== "annex") return false;
  if (text.length <= 60 && NAVIGATION.test(text)) return true;
  if (text.length <= 400 && RECORD.test(text)) return true;
  return text.length <= 300 && SHARING.test(text);
}
