import {describe, expect, it} from "vitest";
import {FOREVER, HASHED, HEADERS} from "../../src/site/headers.js";
import {HOST_FILES} from "../../src/site/hosts.js";

describe.each(Object.entries(HOST_FILES))("%s", (name, content) => {
  it("says all that the server of the site says", () => {
    for (const [header, value] of Object.entries(HEADERS)) expect([header, content.includes(value)]).toEqual([header, true]);
    for (const folder of HASHED) expect(content).toMatch(new RegExp(`/_(?:${folder}/|\\([a-z|?:]*\\b${folder}\\b)`));
    expect(content).toContain(FOREVER);
    expect(content).toContain("frame-ancestors 'self'");
  });
  it.runIf(name.endsWith(".json"))("is JSON", () => {
    expect(Object.keys(JSON.parse(content) as object).length).toBeGreaterThan(1);
  });
});
