import type {Finding, Severity} from "../model/index.js";
import type {Said} from "../say/index.js";
import type {AuditContext} from "./context.js";

/** One thing the audit looks for; every rule has this form and a file of its own under `rules/`. */
export interface Rule {
  /** Stable, kebab-case; stands in `Finding.rule` and at the head of `Finding.id`. */
  readonly id: string;
  /** Short Chinese name for a table or a filter. */
  readonly zh: string;
  /** The gravest severity that the rule gives; softer readings give less. */
  readonly severity: Severity;
  /** What it checks, in one English sentence. */
  readonly checks: string;
  /** Why a reader should care. */
  readonly why: Said;
  /** What it lets pass: rounding, scope, wording. */
  readonly tolerance: string;
  readonly run: (context: AuditContext) => readonly Finding[];
}
