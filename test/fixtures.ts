import type {Claim, Plan} from "../src/model/index.js";

/** A five-year plan of no real region, with the fields a test cares about. */
export function planOf(fields: Partial<Plan> = {}): Plan {
  return {
    id: "test-2021",
    title: "云山市“十四五”发展规划",
    short: "云山 2021–2025",
    region: "000000",
    kind: "five-year",
    period: [2021, 2025],
    issuer: null,
    number: null,
    issued: null,
    basis: [],
    origin: "",
    remarks: [],
    ...fields,
  };
}

/** A claim with plain defaults at the place given; value and span follow from the printed number. */
export function claimOf(fields: Partial<Claim> & Pick<Claim, "number" | "numberStart">): Claim {
  const plan = fields.plan ?? "test-2021";
  return {
    id: `${plan}@${fields.numberStart}`,
    plan,
    start: fields.numberStart,
    end: fields.numberStart + fields.number.length,
    quote: fields.number,
    value: Number(fields.number.replace(/[^\d.]/g, "")),
    valueMax: null,
    comparator: "=",
    unit: "",
    name: "",
    indicator: null,
    linkScore: 1,
    alternatives: [],
    role: "target",
    kind: "level",
    period: "2025",
    nature: "",
    section: [],
    where: "prose",
    commitment: "",
    pair: null,
    flags: [],
    confidence: 1,
    origin: "extracted",
    ...fields,
  };
}
