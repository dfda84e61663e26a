import {fingerprint} from "../model/ids.js";
import type {Document, Finding, Severity} from "../model/index.js";
import {anchorsOf} from "../text/index.js";
import {createContext, type AuditInput} from "./context.js";
import {foldMasses} from "./fold.js";
import {rules} from "./rules/index.js";

export type {AuditInput} from "./context.js";
export type {Rule} from "./rule.js";
export {rules};

const GRAVITY: Readonly<Record<Severity, number>> = {error: 0, explain: 1, note: 2};

/**
 * Inconsistencies inside one plan, gravest first and then in the order of the text.
 * A figure is contradicted only where no value that rounds to what is printed fits.
 *
 * @example audit({...corpus.side("wulong-2021"), indicators: corpus.indicators()}).filter((f) => f.severity === "error").length // 2
 */
export function audit(input: AuditInput): Finding[] {
  const context = createContext(input);
  const found = rules.flatMap((rule) => rule.run(context));
  const unique = new Map(found.reverse().map((f) => [f.id, f]));
  const ordered = [...unique.values()].sort(
    (a, b) => GRAVITY[a.severity] - GRAVITY[b.severity] || (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) || (a.id < b.id ? -1 : 1),
  );
  return foldMasses(named(ordered, input.document));
}

/**
 * Findings called by the sentences they stand in, so that an id stays while those stay: the first place, and a fingerprint of the
 * others; `_2` where two would be called alike.
 */
function named(findings: readonly Finding[], document: Document | null): Finding[] {
  if (!document) return [...findings];
  const anchorOf = anchorsOf(document);
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const [first, ...others] = new Set(finding.spans.map((s) => anchorOf(s.start)));
    const id = `${finding.rule}@${first}${others.length === 0 ? "" : `-${fingerprint(others.join(" "))}`}`;
    const nth = (seen.get(id) ?? 0) + 1;
    seen.set(id, nth);
    return {...finding, id: nth === 1 ? id : `${id}_${nth}`};
  });
}
