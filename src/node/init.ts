import {existsSync} from "node:fs";
import {basename} from "node:path";
import {createFolderAtomically} from "./atomic.js";

const README = (name: string): string => `# ${name}

A corpus of plans for duibiao 对标.

- \`plans/\`: one folder a plan. \`npx duibiao add FILE --id ID --region CODE --period Y-Y --data ${name}\` takes a document in.
- \`observations.csv\`: observed values, one row each; \`indicator\` is an id of the catalogue.
- Put an \`indicators.json\`, \`measures.json\`, \`regions.csv\` or \`populations.csv\` here to bring your own; what is not here is the package's.

\`npx duibiao metrics --data ${name}\` asks this corpus; give \`--data\` several times and the folders are taken together.
`;

const OBSERVATIONS = "code,region,name,indicator,year,comparator,value,unit,source,note\n";

/**
 * Makes an empty corpus folder. Throws `init: …` where something is there already.
 *
 * @example await initFolder(dir + "/own") // ["README.md", "observations.csv", "plans/.gitkeep"]
 */
export async function initFolder(dir: string): Promise<readonly string[]> {
  if (existsSync(dir)) throw new Error(`init: ${dir} is there already; name a folder that is not, or use it as it is with --data`);
  const files = {"README.md": README(basename(dir)), "observations.csv": OBSERVATIONS, "plans/.gitkeep": ""};
  await createFolderAtomically(dir, files);
  return Object.keys(files);
}
