/** Why a file was not read, in Chinese: the readers say it in English, for logs and the command line. */

const WORDS: readonly (readonly [english: RegExp, zh: string])[] = [
  [/^the file is empty/, "文件是空的，请重新取得"],
  [/^the PDF holds no text on any of its (\d+) pages/, "PDF 的 $1 页上都没有文字，是扫描件；请先做文字识别，再放入文字"],
  [/^the file holds no text/, "文件里没有文字；请确认是不是这份文件，扫描件请先做文字识别"],
  [/^the file holds neither a sentence nor a table, only “(.*?)”/, "文件里没有句子，也没有表格，只有“$1”；请确认是不是这份文件"],
  [/^the (\w+) is locked with a password/, "$1 加了密码；请用密码打开，另存一份不带密码的再放入"],
  [/^the (\w+) cannot be read/, "$1 已损坏，读不出来；请打开后另存一份再放入，或放入它的文字"],
  [/^the DOCX holds no document/, "DOCX 里没有正文；请打开后另存一份再放入，或放入它的文字"],
  [/^the file is no text that can be read/, "文件不是能读的文字：不是 UTF-8、UTF-16、GB18030 或 Big5 编码；请存为 UTF-8，或放入 DOCX、PDF"],
  [/^the saved page holds no part of HTML/, "存下的网页里没有正文；请在浏览器里重新保存，或放入它的文字"],
  [/^it takes more than ([\d,]+)/, "文件太大（上限 $1）；请单独放入，或分成几份"],
  [/^the file is a (?:Word|WPS) .*?document/, "文件是旧版 Word 或 WPS 文档；请打开后另存为 DOCX 或 PDF 再放入"],
  [/^the file is an? (?:Excel|WPS workbook|OpenDocument spreadsheet)/, "文件是旧版或别种表格；请打开后另存为 XLSX 再放入"],
  [/^the file is an? .*?locked with a password/, "文件加了密码；请去掉密码，另存一份再放入"],
  [/^the file is an? (?:OFD|CAJ) document/, "文件是版式文件（OFD、CAJ）；请用阅读器导出为 PDF 再放入"],
  [/^the file is an? (?:picture|DjVu)/, "文件是图片，没有文字；请先做文字识别，再放入文字"],
  [/^the file is a ZIP.*?cut short/, "文件不完整，像是没有下载完；请重新取得"],
  [/^the file is an? (?:ZIP|archive)/, "文件是压缩包；请解压后放入里面的文件"],
  [/^the file is a sound or film/, "文件是录音或录像；请放入整理好的文字"],
  [/^the file is an? (?:.+?\((\w+)\)|.+?);/, "文件不是能直接读的种类（$1）；请另存为 DOCX、PDF 或 TXT 再放入"],
];

/** The reason in Chinese; one that no line knows stays as the reader said it. */
export function refusalZh(english: string): string {
  const found = WORDS.find(([pattern]) => pattern.test(english));
  if (!found) return `读文件时出错（${english}）`;
  return english.replace(new RegExp(`${found[0].source}.*$`, "s"), found[1]).replace("（）", "");
}
