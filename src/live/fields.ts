import type {Said} from "../say/index.js";

/** Fields of the catalogue of indicators, by the id that its table has in the column «domain». */
export const FIELDS: Readonly<Record<string, Said>> = {
  access: {zh: "市场准入与主体", en: "Market access"},
  quality: {zh: "质量", en: "Quality"},
  ip: {zh: "知识产权", en: "Intellectual property"},
  food: {zh: "食品安全", en: "Food safety"},
  drug: {zh: "药品与医疗器械", en: "Drugs and devices"},
  equipment: {zh: "特种设备", en: "Special equipment"},
  product: {zh: "产品质量安全", en: "Product safety"},
  consumer: {zh: "消费维权", en: "Consumer protection"},
  competition: {zh: "公平竞争", en: "Competition"},
  regulation: {zh: "监管与执法", en: "Regulation"},
  "private-economy": {zh: "民营与个体经济", en: "Private economy"},
  capacity: {zh: "基础与能力", en: "Capacity"},
  output: {zh: "经济总量与结构", en: "Output"},
  demand: {zh: "消费、投资与物价", en: "Demand and prices"},
  finance: {zh: "财政与金融", en: "Public and private finance"},
  opening: {zh: "对外开放", en: "Opening up"},
  transport: {zh: "交通枢纽", en: "Transport"},
  people: {zh: "人口与城镇化", en: "People and towns"},
  research: {zh: "研发与创新平台", en: "Research"},
  firms: {zh: "科技型企业", en: "Technology firms"},
  digital: {zh: "数字经济", en: "Digital economy"},
  income: {zh: "就业与收入", en: "Work and income"},
  education: {zh: "托育与教育", en: "Education"},
  health: {zh: "医疗卫生", en: "Health"},
  security: {zh: "社会保障与住房", en: "Social security and housing"},
  culture: {zh: "文化与体育", en: "Culture and sport"},
  air: {zh: "空气", en: "Air"},
  water: {zh: "水", en: "Water"},
  carbon: {zh: "能耗与碳排放", en: "Energy and carbon"},
  land: {zh: "土地与废弃物", en: "Land and waste"},
  supply: {zh: "粮食与能源", en: "Grain and energy"},
  risk: {zh: "安全生产与消防", en: "Work and fire safety"},
};

/**
 * A field of the catalogue in both languages; an unknown one is called by its id.
 *
 * @example fieldWords("food").en // "Food safety"
 */
export const fieldWords = (domain: string): Said => FIELDS[domain] ?? {zh: domain, en: domain};
