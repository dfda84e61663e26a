import {readFileSync} from "node:fs";
import type {Claim, Indicator, Plan} from "../../src/model/index.js";

export const catalogue = JSON.parse(readFileSync("data/indicators.json", "utf8")) as Indicator[];

export function indicator(id: string): Indicator {
  const found = catalogue.find((i) => i.id === id);
  if (!found) throw new Error(`fixtures: no indicator ${id}`);
  return found;
}

export const plan: Plan = {
  id: "test-2021",
  title: "试规划",
  short: "试",
  region: "500156",
  kind: "five-year",
  period: [2021, 2025],
  issuer: null,
  number: null,
  issued: null,
  basis: [],
  origin: "",
  remarks: [],
};

let place = 0;

/** A claim with plain defaults; each has its own place. */
export function claim(fields: Partial<Claim> & Pick<Claim, "number" | "unit" | "name" | "indicator">): Claim {
  place += 10;
  return {
    id: `test-2021@${place}`,
    plan: "test-2021",
    start: place,
    end: place + fields.number.length,
    quote: fields.number,
    numberStart: place,
    value: Number(fields.number.replace(/[^\d.]/g, "")),
    valueMax: null,
    comparator: "=",
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
