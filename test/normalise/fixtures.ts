import {readFileSync} from "node:fs";
import type {Claim, Indicator} from "../../src/model/index.js";
import {claimOf, planOf} from "../fixtures.js";

export const catalogue = JSON.parse(readFileSync("data/indicators.json", "utf8")) as Indicator[];

export function indicator(id: string): Indicator {
  const found = catalogue.find((i) => i.id === id);
  if (!found) throw new Error(`fixtures: no indicator ${id}`);
  return found;
}

export const plan = planOf({title: "试规划", short: "试", region: "500156"});

let place = 0;

/** A claim with plain defaults; each has its own place. */
export function claim(fields: Partial<Claim> & Pick<Claim, "number" | "unit" | "name" | "indicator">): Claim {
  place += 10;
  return claimOf({numberStart: place, ...fields});
}
