import {group} from "d3-array";
import {words} from "../lexicon/words.js";
import {ownTextOf} from "../text/folded.js";
import type {Claim, Clause, Document, Frame, Indicator, Plan, Population} from "../model/index.js";
import {quoted, type Said} from "../say/index.js";
import {grown} from "./name.js";
import {rowKey} from "./rows.js";
import {tabular, toStatement, type Statement} from "./statement.js";
import {sameMeasure} from "./unit.js";

/** What a caller gives to the audit. */
export interface AuditInput {
  readonly plan: Plan;
  /** Null where the text is not loaded; rules that read the text are then silent. */
  readonly document: Document | null;
  readonly claims: readonly Claim[];
  readonly indicators: readonly Indicator[];
  /** Populations of the plan's region, for figures per head; without them those are not checked. */
  readonly populations?: readonly Population[];
}

/** All statements of one plan about one thing. */
export interface Subject {
  /** Catalogue id, or null where only the names agree. */
  readonly indicator: string | null;
  /** The shortest name it goes by. */
  readonly name: string;
  /** In the order of the text. */
  readonly statements: readonly Statement[];
}

/** Everything a rule may look at. */
export interface AuditContext extends AuditInput {
  /** The text with full-width forms folded, one character for one: for reading. */
  readonly text: string;
  /** The text as it stands: for quoting. */
  readonly source: string;
  readonly catalogue: ReadonlyMap<string, Indicator>;
  readonly statements: readonly Statement[];
  readonly subjects: readonly Subject[];
  /** Average rates of growth that the plan sets for a stretch of years (年均增长), and growth of single years, by what grows. */
  readonly paces: readonly Subject[];
  readonly subjectOf: (statement: Statement) => Subject;
  /** Cells by `rowKey`. */
  readonly rowsByName: ReadonlyMap<string, readonly Statement[]>;
  /** What the sentence of a statement of running text speaks of. */
  readonly frames: ReadonlyMap<Statement, Frame>;
  readonly byId: ReadonlyMap<string, Statement>;
  /** Statements of running text, sentence by sentence, each in the order of its numbers. */
  readonly sentences: readonly (readonly Statement[])[];
  readonly populations: readonly Population[];
}

/** Links weaker than this do not make two names one subject. */
export const SURE_LINK = 0.85;

export function createContext(input: AuditInput): AuditContext {
  const statements = input.claims
    .map(toStatement)
    .filter((s) => s !== null)
    .sort((a, b) => a.claim.numberStart - b.claim.numberStart);
  const subjects = groupSubjects(statements.filter((s) => s.claim.kind !== "growth"));
  const told = placed(input.document, statements);
  const home = new Map(subjects.flatMap((subject) => subject.statements.map((s) => [s, subject] as const)));
  return {
    ...input,
    text: input.document ? ownTextOf(input.document) : "",
    source: input.document?.text ?? "",
    catalogue: new Map(input.indicators.map((i) => [i.id, i])),
    statements,
    subjects,
    paces: groupSubjects(statements.filter(isPace), paceName),
    subjectOf: (s) => home.get(s) ?? {indicator: s.claim.indicator, name: s.name, statements: [s]},
    rowsByName: group(statements.filter(tabular), rowKey),
    frames: new Map(told.map(([s, clause]) => [s, clause.frame])),
    byId: new Map(statements.map((s) => [s.claim.id, s])),
    sentences: [...group(told, ([, clause]) => clause).values()].map((group) => group.map(([s]) => s)),
    populations: input.populations ?? [],
  };
}

/** Statements of running text with the clause they stand in. */
function placed(document: Document | null, statements: readonly Statement[]): (readonly [Statement, Clause])[] {
  const clauses = document?.clauses ?? [];
  let i = 0;
  return statements.flatMap((s): (readonly [Statement, Clause])[] => {
    const at = s.claim.numberStart;
    if (tabular(s)) return [];
    while (i < clauses.length && clauses[i]!.end <= at) i++;
    const clause = clauses[i];
    return clause === undefined || clause.start > at ? [] : [[s, clause]];
  });
}

/** Joins statements of one plain name, and those surely linked to one catalogue entry, where their units can measure one thing. */
function groupSubjects(statements: readonly Statement[], nameOf = (s: Statement): string => s.name): Subject[] {
  const groups: Statement[][] = [];
  const homes = new Map<string, Map<string, number>>();
  for (const s of statements) {
    const keys = [`name ${nameOf(s)}`, ...linkOf(s)];
    const known = keys.flatMap((key) => [...(homes.get(key) ?? [])].flatMap(([stem, i]) => (sameMeasure(stem, s.stem) ? [i] : [])));
    const home = known.length === 0 ? groups.push([]) - 1 : Math.min(...known);
    groups[home]!.push(s);
    for (const key of keys) {
      const stems = homes.get(key) ?? new Map<string, number>();
      if (!stems.has(s.stem)) homes.set(key, stems.set(s.stem, home));
    }
  }
  return groups.map((group) => ({
    indicator: group.find((s) => sureLink(s))?.claim.indicator ?? null,
    name: group.map((s) => s.claim.name).reduce((a, b) => (b.length < a.length ? b : a)),
    statements: group,
  }));
}

/** A rate set for a stretch of years, or the growth of one year that is told. */
const isPace = (s: Statement): boolean =>
  s.claim.kind === "growth" && s.from !== null && (s.from === s.to ? !s.relative || s.stem === "%" : s.planned);

/** A statement's catalogue entry, where the link is sure. */
const linkOf = (s: Statement): string[] => (sureLink(s) ? [`${s.claim.indicator} ${s.flow}`] : []);

/** 下降, 降低. */
const FALLS = words("降 减");
/** What grows or falls, without the words for it: 投入年均增长, 投入年均增速; 能耗较2020年下降. */
export const paceName = ({claim}: Statement): string => `${grown(claim.name)}${FALLS.in(claim.name) ? " falls" : ""}`;

const sureLink = (s: Statement): boolean => s.claim.indicator !== null && s.claim.linkScore >= SURE_LINK;

/** The name as the plan states it, for a sentence in which the very words matter. */
export const statedName = ({claim}: Statement): Said => quoted(claim.name);

/** What a statement's indicator is called: by the plan's own name; in English as in the catalogue where the link is sure. */
export function nameOf({catalogue}: AuditContext, s: Statement): Said {
  const known = sureLink(s) ? catalogue.get(s.claim.indicator!) : undefined;
  return known === undefined ? statedName(s) : {...statedName(s), en: known.en};
}
