/** Rules of accessibility (WCAG, as axe knows them) that a page breaks. */
import {createRequire} from "node:module";
import {readFileSync} from "node:fs";
import type {Page} from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly {readonly html: string}[];
}

/** On one ground: all rules on paper; on a dark page, where only the colours are others, those of contrast. */
const on = (page: Page, ground: "light" | "dark"): Promise<string[]> =>
  page.evaluate(
    async ([name, rules]) => {
      const run = (window as unknown as {axe: {run: (options: object) => Promise<{violations: Violation[]}>}}).axe.run;
      const found = await run({resultTypes: ["violations"], ...(rules ? {runOnly: {type: "rule", values: rules}} : {})});
      return found.violations.map((v) => `${name}: ${v.id}: ${v.nodes[0]?.html.slice(0, 160)} (${v.nodes.length})`);
    },
    [ground, ground === "dark" ? ["color-contrast", "link-in-text-block"] : null] as const,
  );

/** What the page breaks on both grounds, with the first place of each; it is left on paper. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const light = await on(page, "light");
  await page.emulateMedia({colorScheme: "dark"});
  const dark = await on(page, "dark");
  await page.emulateMedia({colorScheme: "light"});
  return [...light, ...dark];
}
