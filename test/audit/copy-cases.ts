import type {Case} from "./cases.js";

const TITLES = ["发展基础", "总体要求", "主要目标", "重点任务", "重点工程", "组织实施"];
const HAN = "一二三四五六";
const contents = (body: readonly string[], leader = "........"): string =>
  `云山市规划\n目录\n${TITLES.map((t, i) => `第${HAN[i]}章 ${t}${i > 2 ? "........" : leader}${i + 1}`).join("\n")}\n${body
    .map((t, i) => `第${HAN[i]}章 ${t}\n各部门要按照职责抓好落实，形成工作合力。`)
    .join("\n")}\n`;
const annexes = (years: string): string =>
  `附件1\n序号\n项目\n建设周期\n1\n云山文化馆\n${years}\n附件2\n序号\n项目\n2021年\n2022年\n2023年\n1\n云山文化馆\n征地\n开工\n竣工\n`;
const LONG =
  "各级各部门要提高认识加强领导明确责任健全机制强化督导狠抓落实确保规划确定的各项目标任务按期保质保量完成并定期开展评估及时研究解决实施中出现的新情况";
const funded = (name: string): string =>
  `总投资〔2|云山剧院|亿元|task|2021-2025〕亿元建设云山剧院。\n${LONG}。\n附件1\n重大项目表\n序号\n项目\n1\n${name}\n甲地\n2\n滨河公园\n乙地\n`;
const broken = (line: (i: number) => string): string => Array.from({length: 5}, (_, i) => line(i)).join("\n");

/** Rule, a text that breaks it, and the nearest text that does not. */
/** Rules on annexes and on the state of the copy. */
export const COPY: readonly Case[] = [
  ["name-drift", "牵头(科技与信息化处、办公室)。配合(科技信息处、办公室)。", "牵头(科技与信息化处、办公室)。配合(行政审批处、办公室)。"],
  [
    "dash-row",
    "目标〔95|投诉办结率|%|target|2025||table:1〕。\n\n投诉办结率\n\n-\n\n-\n\n-\n\n属性\n",
    "目标〔95|投诉办结率|%|target|2025||table:1〕。\n\n投诉办结率\n\n-\n\n-\n\n属性\n",
  ],
  ["annex-schedule", annexes("2021—2022年"), annexes("2021—2023年")],
  ["unlisted-project", funded("云山体育馆"), funded("云山剧院")],
  ["contents", contents(TITLES.with(2, "今后方向")), contents(TITLES)],
  ["contents", contents(TITLES.with(2, "今后方向"), " … "), contents(TITLES, " … ")],
  ["heading-form", "1.甲项工作。\n2乙项工作。\n3丙项工作。\n", "1甲项工作。\n2乙项工作。\n3丙项工作。\n"],
  [
    "page-marker",
    broken((i) => `坚持系统观念统筹\n${i + 2}、发展和安全，推进工作。`),
    broken((i) => `坚持系统观念。\n${i + 1}、统筹发展和安全。`),
  ],
  ["incomplete", LONG, `${LONG}。`],
  [
    "dates-differ",
    "索引号 1150/2022-00249\n成文日期 2021-04-13\n云山市规划\n",
    "索引号 1150/2022-00249\n成文日期 2022-04-13\n云山市规划\n",
  ],
];
