const DATE = String.raw`((?:19|20)\d{2})\s*[-年.\/]\s*(\d{1,2})\s*[-月.\/]\s*(\d{1,2})\s*日?`;
/** The day that a text was adopted or spoken, in the line under its title: (2016年2月28日…第五次会议批准), ——2024年1月23日在…会议上. */
const ADOPTED = new RegExp(`^[\\s\\u3000(（—―-]*${DATE}[^。,，\\n]{2,50}(?:会议上?|通过|批准)[)）]?[\\s\\u3000]*$`, "m");
/** What a page or a covering letter prints beside the date of a document, the surest first. */
const LABELS = ["成文日期", "印发日期", "发文日期", "生成日期", "发布日期", "发布时间"];
const EDGE = 3000;

/**
 * The day a document was issued, as YYYY-MM-DD: from a label of its page, else a line that is a date and nothing else, or says when
 * the text was adopted or spoken; null where none stands near its beginning or end.
 *
 * @example issuedOn("云山市人民政府\n2021年12月30日\n云山市规划") // "2021-12-30"
 */
export function issuedOn(text: string): string | null {
  const head = text.slice(0, EDGE);
  for (const label of LABELS) {
    const found = new RegExp(`${label}\\s*[\\]】]?\\s*[:：|]?\\s*${DATE}`).exec(head);
    if (found) return iso(found);
  }
  const alone = new RegExp(`^[\\s\\u3000(（]*${DATE}[\\s\\u3000)）]*$`, "m");
  const found = alone.exec(head) ?? ADOPTED.exec(head) ?? alone.exec(text.slice(-EDGE));
  return found ? iso(found) : null;
}

function iso([, year, month, day]: RegExpExecArray): string | null {
  const [m, d] = [Number(month), Number(day)];
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? `${year}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}` : null;
}
