import type {Finding, Severity} from "../model/index.js";
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
 * @example audit({plan, document, claims, indicators}) // [{rule: "growth", severity: "error", …}]
 */
export function audit(input: AuditInput): Finding[] {
  const context = createContext(input);
  const found = rules.flatMap((rule) => rule.run(context));
  const unique = new Map(found.reverse().map((f) => [f.id, f]));
  const ordered = [...unique.values()].sort(
    (a, b) => GRAVITY[a.severity] - GRAVITY[b.severity] || (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) || (a.id < b.id ? -1 : 1),
  );
  return foldMasses(ordered);
}
