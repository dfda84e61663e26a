/** The corpus as the pages fetch it: everything but the texts, which are served as files of their own. */
import type {PlanRecord} from "../../src/model/index.js";
import {loadCorpus} from "../../src/node/index.js";

const {data} = await loadCorpus("data");
const light = ({plan, claims, review}: PlanRecord): PlanRecord => ({plan, claims, review});
process.stdout.write(JSON.stringify({...data, plans: data.plans.map(light)}));
