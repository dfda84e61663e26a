import {planOf} from "../fixtures.js";

const TEXT = "青禾县质量提升规划\n\n一、目标\n到2025年，市场主体达到4万户。\n";
const PLAN = planOf({id: "qinghe-2021", title: "青禾县质量提升规划", short: "青禾", region: "990001"});

/** The files of a corpus of two invented plans. */
export const FILES: Readonly<Record<string, string>> = {
  "data/regions.csv":
    "code,name,level,parent,en\n000000,中华人民共和国,nation,,\n990000,青省,province,000000,\n990001,青禾县,county,990000,\n",
  "data/populations.csv": "code,name,year,persons,basis,source,checked\n",
  "data/observations.csv": "code,region,name,indicator,year,comparator,value,unit,source,note\n",
  "data/indicators.json": "[]\n",
  "data/measures.json": "[]\n",
  "data/plans/qinghe-2021/plan.json": `${JSON.stringify(PLAN, null, 2)}\n`,
  "data/plans/qinghe-2021/source.txt": TEXT,
  "data/plans/qinghe-2021/review.json": '{"plan": "qinghe-2021", "decisions": []}\n',
  "data/plans/qing-2021/plan.json": JSON.stringify({...PLAN, id: "qing-2021", title: "青省质量提升规划", short: "青省", region: "990000"}),
  "data/plans/qing-2021/source.txt": TEXT.replace("青禾县", "青省"),
  "document.txt": TEXT.replace("4万户", "5万户"),
};
