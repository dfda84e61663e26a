/** Fields of the catalogue of indicators, by the id that its table has in the column «domain». */
export const FIELDS: Readonly<Record<string, readonly [string, string]>> = {
  access: ["市场准入与主体", "Market access"],
  quality: ["质量", "Quality"],
  ip: ["知识产权", "Intellectual property"],
  food: ["食品安全", "Food safety"],
  drug: ["药品与医疗器械", "Drugs and devices"],
  equipment: ["特种设备", "Special equipment"],
  product: ["产品质量安全", "Product safety"],
  consumer: ["消费维权", "Consumer protection"],
  competition: ["公平竞争", "Competition"],
  regulation: ["监管与执法", "Regulation"],
  "private-economy": ["民营与个体经济", "Private economy"],
  capacity: ["基础与能力", "Capacity"],
  output: ["经济总量与结构", "Output"],
  demand: ["消费、投资与物价", "Demand and prices"],
  finance: ["财政与金融", "Public and private finance"],
  opening: ["对外开放", "Opening up"],
  transport: ["交通枢纽", "Transport"],
  people: ["人口与城镇化", "People and towns"],
  research: ["研发与创新平台", "Research"],
  firms: ["科技型企业", "Technology firms"],
  digital: ["数字经济", "Digital economy"],
  income: ["就业与收入", "Work and income"],
  education: ["托育与教育", "Education"],
  health: ["医疗卫生", "Health"],
  security: ["社会保障与住房", "Social security and housing"],
  culture: ["文化与体育", "Culture and sport"],
  air: ["空气", "Air"],
  water: ["水", "Water"],
  carbon: ["能耗与碳排放", "Energy and carbon"],
  land: ["土地与废弃物", "Land and waste"],
  supply: ["粮食与能源", "Grain and energy"],
  risk: ["安全生产与消防", "Work and fire safety"],
};

/** A field of the catalogue in both languages; an unknown one is called by its id. */
export function fieldWords(domain: string): {readonly zh: string; readonly en: string} {
  const [zh, en] = FIELDS[domain] ?? [domain, domain];
  return {zh, en};
}
