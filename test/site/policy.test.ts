import {expect, it} from "vitest";
import {finish} from "../../src/site/post.js";

const PAGE = `<!DOCTYPE html>
<html>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<meta name="generator" content="Framework">
<link id="fallback-font" rel="stylesheet" media="not all" href="font.css">
<script>start()</script>`;
const policyOf = (path: string): string => /Content-Security-Policy" content="([^"]+)"/.exec(finish(PAGE, path))![1]!;

it.each(["index.html", "my-files.html", "guides/first-notebook.html", "notebooks/index.html"])("%s runs no text as code", (path) => {
  expect(policyOf(path)).not.toContain("unsafe-eval");
  expect(policyOf(path)).not.toContain("script-src-attr");
});

it("a notebook compiles its expressions, and still loads from its own site alone", () => {
  const policy = policyOf("notebooks/patents.html");
  expect(policy).toMatch(/script-src 'self' 'sha256-[^']+' 'unsafe-eval';/);
  expect(policy).toContain("; script-src-attr 'unsafe-inline'; ");
  expect(policy).toMatch(/^default-src 'self';/);
  expect(policy).toContain("connect-src 'self' data: blob:");
  expect(policyOf("notebooks\\patents.html")).toBe(policy);
});
