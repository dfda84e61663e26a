import type {Format} from "./describe.js";

const PYTHON = `import json
import pandas as pd

package = json.load(open("datapackage.json", encoding="utf-8"))
TYPES = {"string": "string", "integer": "Int64", "number": "float64", "boolean": "boolean", "array": "string", "object": "string"}

def table(name):
    fields = next(r for r in package["resources"] if r["name"] == name)["schema"]["fields"]
    return pd.read_csv(f"{name}.csv", dtype={f["name"]: TYPES[f["type"]] for f in fields}, keep_default_na=False, na_values=[""])

metrics, plans = table("metrics"), table("plans")
goals = metrics[metrics.headline & (metrics.role == "target")].merge(plans, left_on="plan", right_on="id", suffixes=("", "_plan"))
print(goals[["short", "indicator", "comparator", "value", "unit", "year"]].head(8))`;

const R = `library(readr)
library(dplyr)

metrics <- read_csv("metrics.csv", col_types = cols(region = "c", .default = "?"))
plans <- read_csv("plans.csv", col_types = cols(region = "c", .default = "?"))
goals <- metrics |> filter(headline, role == "target") |> left_join(plans, by = c("plan" = "id"))
print(select(goals, short, indicator, comparator, value, unit, year), n = 8)`;

const SQL = `duckdb -init questions/views.sql -c "
  select p.short, m.indicator, m.comparator, m.value, m.unit, m.year
  from metrics m join plans p on m.plan = p.id
  where m.headline and m.role = 'target' limit 8"
duckdb -init questions/views.sql -c ".read questions/targets.sql"`;

const block = (language: string, code: string): string => `\`\`\`${language}\n${code}\n\`\`\`\n`;

/** A page for whoever opens the package without the program: what is in it, and the first lines in Python, R and SQL. */
export function readme(formats: readonly Format[]): string {
  const csv = formats.includes("csv");
  const parts = [
    `# 对标 duibiao: data package

Targets, baselines and results of Chinese government plans, each with the sentence it was read from; brought to common units, held
against the plan above, and audited.

中国各级政府规划的目标、基期与实绩,每个数都有它所出自的原句;已换算到同一单位,与上级规划对照,并作自审。

| table | a row is |
|---|---|
| \`claims\` | a number as a plan states it, with its sentence |
| \`metrics\` | a claim or an observed value in its indicator's unit; of totals also per head |
| \`verdicts\`, \`clauses\` | a target, or a clause, of the plan above, and how the plan below stands to it |
| \`findings\` | a contradiction inside one plan |
| \`commitments\` | a clause that commits to a measure |
| \`plans\`, \`regions\`, \`indicators\`, \`measures\`, \`observations\`, \`populations\` | what the others name |

\`DICTIONARY.md\` says what each column holds and which column it joins; \`datapackage.json\` says the same for programs, with the hash
of each file.

Before you compute:

- **One value for each plan, indicator and year**: \`where headline\`. Without it a value that a plan prints three times counts three times.
- **A total is never compared raw** between regions of different size: take the rows with \`basis = 'per-head'\` and \`rank = 1\`.
- **A bound stays a bound**: \`comparator\` is \`>=\` for 不低于; \`low\` and \`high\` are the ends of what is allowed, empty where there is none.
- **Codes of regions are text**; read as numbers they lose their zeros.
`,
    ...(csv ? ["## Python\n", block("python", PYTHON), "## R\n", block("r", R)] : []),
    ...(formats.includes("parquet")
      ? ["## SQL\n", block("sh", SQL), "`questions/` holds the most asked questions as SQL; each file says how it is run.\n"]
      : []),
  ];
  return parts.join("\n");
}
