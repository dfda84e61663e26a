import {catalogueOnDisk, goldDocuments, pairClaims, sameName, sameQuantity, scoreDocument, type Score} from "./claims.js";

const COLUMNS = ["f1", "precision", "recall", "quantity", "kind", "role", "period", "nature", "name", "nameExact"] as const;

/** Prints one line a document; with a document's name as argument, its misses too. */
function main(only: string | undefined): void {
  const catalogue = catalogueOnDisk();
  const documents = goldDocuments().filter((document) => only === undefined || `${document.set}:${document.id}`.includes(only));
  const scores = documents.map((document) => scoreDocument(document, catalogue));
  print(scores);
  if (only === undefined) return;
  for (const document of documents) {
    process.stdout.write(`\n${document.set} ${document.id}\n`);
    for (const {gold, claim} of pairClaims(document, catalogue)) {
      if (gold && !claim)
        process.stdout.write(
          `MISS ${gold.numberStart} ${gold.number} ${gold.unit} | ${gold.name} | ${gold.quote.replace(/\n/g, "⏎").slice(0, 60)}\n`,
        );
      else if (claim && !gold)
        process.stdout.write(
          `EXTRA ${claim.numberStart} ${claim.number} ${claim.unit} | ${claim.name} | ${claim.quote.replace(/\n/g, "⏎").slice(0, 60)}\n`,
        );
      else if (gold && claim) {
        const wrong: string[] = [];
        if (!sameQuantity({gold, claim}))
          wrong.push(
            `qty ${gold.value} ${gold.valueMax ?? ""} ${gold.comparator}${gold.unit} ≠ ${claim.value} ${claim.valueMax ?? ""} ${claim.comparator}${claim.unit}`,
          );
        for (const key of ["kind", "role", "period", "nature"] as const)
          if (gold[key] !== claim[key]) wrong.push(`${key} ${gold[key]} ≠ ${claim[key]}`);
        if (!sameName(gold.name, claim.name)) wrong.push(`name «${gold.name}» ≠ «${claim.name}»`);
        if (wrong.length > 0) process.stdout.write(`DIFF ${gold.numberStart} ${gold.number} ${claim.name}: ${wrong.join("; ")}\n`);
      }
    }
  }
}

function print(scores: readonly Score[]): void {
  process.stdout.write(`${"document".padEnd(30)} gold found ${COLUMNS.map((c) => c.slice(0, 8).padStart(9)).join("")}\n`);
  for (const s of scores) {
    const head = `${`${s.set}:${s.id}`.padEnd(30)} ${String(s.gold).padStart(4)} ${String(s.found).padStart(5)} `;
    process.stdout.write(`${head}${COLUMNS.map((c) => s[c].toFixed(3).padStart(9)).join("")}\n`);
  }
}

main(process.argv[2]);
