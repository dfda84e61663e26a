import type {AuditReport} from "./audit.js";
import type {Score} from "./claims.js";
import type {ClausesReport} from "./report-clauses.js";
import type {ClaimsReport} from "./report-claims.js";
import type {Accuracy} from "./evaluate.js";
import type {LinksReport} from "./report-links.js";

type Cell = string | number;

/** All scores as plain text, one table a part. */
export const printAccuracy = ({claims, links, clauses, audit}: Accuracy): string =>
  [claimLines(claims), linkLines(links), clauseLines(clauses), auditLines(audit)].map((lines) => `${lines.join("\n")}\n`).join("\n");

const FIELDS = ["f1", "precision", "recall", "quantity", "kind", "role", "period", "nature", "name", "nameExact"] as const;
const share = (x: number): string => x.toFixed(3);
const one = (text: string): string => text.replace(/\s*\n\s*/g, "⏎");

function claimLines({documents, sets, first}: ClaimsReport): string[] {
  const head = ["claims", "set", "gold", "found", ...FIELDS];
  const row = (name: string, s: Score): Cell[] => [name, s.set, s.gold, s.found, ...FIELDS.map((f) => share(s[f]))];
  return grid([
    head,
    ...documents.map((s) => row(s.id, s)),
    ...sets.map((s) => row(`${s.documents} texts`, s)),
    ...first.map((s) => row(`${s.id}, first`, s)),
  ]);
}

function linkLines({documents, published, faults}: LinksReport): string[] {
  const rows = [...documents, published].map((s) => [
    s.id,
    s.claims,
    s.right,
    s.wrong,
    s.missing,
    ...[s.share, s.precision, s.recall].map(share),
  ]);
  return [
    ...grid([["links", "claims", "right", "wrong", "missing", "share", "precision", "recall"], ...rows]),
    ...faults.map((f) => `${f.fault} link ${f.id} «${f.name}»: ${f.expected ?? "none"}, read ${f.read ?? "none"}`),
  ];
}

function clauseLines({pairs, all, fitted, faults}: ClausesReport): string[] {
  const head = ["clauses", "gold", "r@1", "r@3", "r@5", "accuracy", "macro-F1", "balanced", "tf-idf@1"];
  const named = [...pairs.map((s) => ({...s, name: `${s.pair} ${s.higher} → ${s.lower}`})), {...all, name: "all"}];
  const rows = named.map((s) => [s.name, s.clauses, ...[...s.recall, s.accuracy, s.macroF1, s.balanced, s.baseline[0]].map(share)]);
  const fit = fitted.map((s) => [`fitted ${s.pair}`, s.clauses, "", "", "", ...[s.accuracy, s.macroF1, s.balanced].map(share), ""]);
  return [...grid([head, ...rows, ...fit]), ...faults.map((f) => `${f.fault} ${f.lower} «${one(f.quote)}»: ${f.expected}, said ${f.said}`)];
}

export function auditLines({rows, grave, falseAlarms, missed}: AuditReport): string[] {
  const head = ["audit", "labels", "found", "recall", "precision", "recall, strict", "precision, strict"];
  const lines = [...rows, grave].map((s) => [
    s.plan,
    s.labelled,
    s.findings,
    ...[s.recall, s.precision, s.recallStrict, s.precisionStrict].map(share),
  ]);
  return [
    ...grid([head, ...lines]),
    ...falseAlarms.map((f) => `false alarm ${f.plan} ${f.rule} [${f.severity}] ${f.message}`),
    ...missed.map((m) => `missed ${m.plan} ${m.rule} [${m.severity}] ${m.explanation}`),
  ];
}

/** Columns as wide as their widest cell; the first flush left, the others right. */
function grid(rows: readonly (readonly Cell[])[]): string[] {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => String(row[i]).length)));
  return rows.map((row) =>
    row.map((cell, i) => (i === 0 ? String(cell).padEnd(widths[i]!) : String(cell).padStart(widths[i]! + 2))).join(""),
  );
}
