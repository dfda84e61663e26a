/**
 * duibiao 对标: government plans read, compared and checked, with the characters behind every number. Runs in a page, a bundler and
 * Node alike; files are the business of `duibiao/node`, the corpus itself is `duibiao/data`. What is not listed here is private.
 *
 * @module duibiao
 */

// The contract: what plans, claims, metrics and verdicts are, as types and as schemas.
export * from "./model/index.js";
export type {Language, Paired, Said} from "./say/index.js";

// The front door.
export {createCorpus, type Corpus, type Filter, type PlanHeadline} from "./corpus/corpus.js";
export {findIndicators} from "./corpus/find.js";
export {lightData} from "./corpus/light.js";
export {nearestTo} from "./model/nearest.js";
export {parentPlanOf, type ParentPlan} from "./corpus/relations.js";
export type {Additions, NotTaken, OwnIndicator, OwnObservation, OwnPlan, OwnPopulation, Taken} from "./corpus/additions.js";

// Documents from outside the corpus: what they say of themselves, and the corpus with them beside its own.
export {corpusWith, documentOf, proposePlan, recordOf, type Brought, type Given, type Proposal} from "./intake/index.js";

// Reading a text.
export {parseDocument} from "./text/index.js";
export {findQuantities, halfWidth, intervalOf} from "./quantity/index.js";
export {
  applyReview,
  createCatalogue,
  extractClaims,
  proposeAliases,
  type AliasProposal,
  type Catalogue,
  type ClaimContext,
  type Link,
} from "./claims/index.js";

// Making values comparable, and refusing to.
export {
  comparability,
  comparableMetrics,
  compoundRate,
  normalise,
  normaliseWithRefusals,
  observe,
  paceBetween,
  parseUnit,
  populationFor,
  yearOf,
  type Aside,
  type ComparableGroup,
  type CompoundPace,
  type NormaliseContext,
  type Normalised,
  type Refusal,
  type UnitParts,
} from "./normalise/index.js";

// Holding one plan against another.
export {
  align,
  alignChain,
  alignMeasures,
  ancestorsOf,
  compareIntervals,
  DEFAULT_WEIGHTS,
  goalOf,
  relationOf,
  spread,
  startOf,
  summarise,
  type AlignContext,
  type Chain,
  type ChainStep,
  type Headline,
  type PlanSide,
} from "./align/index.js";
export {alignClauses, clauseHash, clauseSentences, findMeasures, parseVectors, type ClauseOptions, type Vectors} from "./clauses/index.js";
export type {Ordering} from "./align/compare.js";
export type {MeasureSpread} from "./align/measures.js";

// Holding a plan against itself.
export {audit, rules, type AuditInput, type Rule} from "./audit/index.js";
export type {AuditContext} from "./audit/context.js";

// Holding a newer text against an older one.
export {planChanges, type ClauseChange, type PlanChanges, type TargetChange, type Version} from "./changes/index.js";

// Holding the figures of a draft against the corpus.
export {checkDraft, type CheckedFigure, type CheckStatus, type Diagnosis} from "./check/index.js";

// What reviewers decided, and the verdicts that follow.
export {countDecisions, decidableFindings, decidablesOf, decideAlignment, decideFindings, standings} from "./decisions/index.js";
export type {Decidable, Standing} from "./decisions/index.js";

// Statistics that keep bounds as bounds.
export * from "./stats/index.js";

// What several pages answer alike: a sentence, its rows, what was left out.
export * from "./answers/index.js";

// Charts as Vega-Lite specifications, and reports. A report as DOCX is in `duibiao/node`.
export * from "./charts/index.js";
export {fullReport} from "./report/alignment.js";
export type {ReportContext} from "./report/context.js";
export {signedReport} from "./report/signed/index.js";
export type {ReportDocument} from "./report/document.js";
export {toCsv} from "./report/csv.js";
export {toHtml} from "./report/html.js";
export {toMarkdown} from "./report/markdown.js";
