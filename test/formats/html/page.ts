/** Sentences of an invented plan: enough for a page to have a document. */
export const PARAGRAPHS = [
  "一、总体要求",
  "坚持稳中求进，统筹发展和安全，推动青岚县市场监管工作再上新台阶，为全县高质量发展提供有力支撑。",
  "二、主要目标",
  "到2030年，经营主体达到7.5万户，食品抽检合格率稳定在98.6%以上，每万人口发明专利拥有量达到3.2件。",
  "三、重点任务",
  "建设质量基础设施服务平台2个，培育标杆企业30家，制定地方标准12项，完善风险监测和应急处置机制。",
  "健全责任体系，明确牵头单位和配合单位，按年度分解任务，定期调度、通报、评估，确保各项目标落到实处。",
];

export const TITLE = "青岚县市场监管“十五五”规划";

export const article = PARAGRAPHS.map((words) => `<p>${words}</p>`).join("\n");

/** The text that the article alone gives. */
export const articleText = PARAGRAPHS.join("\n\n");

export function page(body: string, head = ""): string {
  return `<!DOCTYPE html><html><head><title>${TITLE}_青岚县人民政府</title>${head}</head><body>${body}</body></html>`;
}
