import { sql } from "kysely";
import { HearsayError } from "../../model/errors.ts";
import { amongNumbers } from "../among.ts";
import type { CaseDb } from "../case.ts";
import { addClaimRows, noRows } from "../claim-rows.ts";
import { insertRows } from "../insert-rows.ts";
import { pack } from "../packed.ts";
import { dropWords } from "../words.ts";
import { claimsOwnerOf, nextId, putClaimRows, type ReportToPut } from "./put-reports.ts";
import { reportRow } from "./reports.ts";
import { dropSourceNames, sourceNamesIn } from "./source-names.ts";

/**
 * Puts readings in place of those that are kept, with their claims. Call it within `transaction`; then replace the uses of
 * nodes, and `findAnchors` lets judgements find their words again. Throws `bad-report` for a report that is not held or
 * whose text is another one: offsets would point at other words.
 */
export async function replaceReadings(one: CaseDb, reports: readonly ReportToPut[], at: string): Promise<void> {
  const numbers = await numbersOf(one, reports);
  await dropClaims(one, numbers);
  let nextClaim = await nextId(one, "claim");
  const rows = noRows();
  for (const [place, item] of reports.entries()) {
    const number = numbers[place] ?? 0;
    const shown = item.corrected ?? item.reading;
    addClaimRows(rows, shown, claimsOwnerOf(item, { number, firstClaim: nextClaim, at }));
    nextClaim += shown.claims.length;
    await one.db.updateTable("report").set({ claims: shown.claims.length }).where("id", "=", number).execute();
  }
  const readings = reports.map(({ reading, packed }, place) => ({
    report: numbers[place] ?? 0,
    ...reading.reader,
    read_at: at,
    body: packed ?? pack(reading),
  }));
  await insertRows(one, "reading", readings, {
    on: ["report"],
    set: ["version", "model", "lexicon", "read_at", "body"],
  });
  await putClaimRows(one, rows);
}

async function numbersOf(one: CaseDb, reports: readonly ReportToPut[]): Promise<readonly number[]> {
  const numbers: number[] = [];
  for (const { report, reading } of reports) {
    const row = await reportRow(one, report.id);
    if (!row || row.text_hash !== reading.report.text_hash)
      throw new HearsayError(
        "bad-report",
        row
          ? `The case holds another text of the report ${report.id}. Add this one as a version of it.`
          : `The case does not hold the report ${report.id}. Add it first.`,
      );
    numbers.push(row.id);
  }
  return numbers;
}

/** Takes away the claims of reports, with all that hangs on them and their place in the index. */
export async function dropClaims(one: CaseDb, reports: readonly number[]): Promise<void> {
  const ids = one.db.selectFrom("claim").select("id").where("report", "in", amongNumbers(one, reports));
  await dropWords(one, "claim_words", sql<number>`(${ids})`);
  const names = await sourceNamesIn(one, amongNumbers(one, reports));
  await one.db.deleteFrom("claim").where("report", "in", amongNumbers(one, reports)).execute();
  await dropSourceNames(one, names);
}
