import { sql } from "kysely";
import { HearsayError } from "../../model/errors.ts";
import type { ReportInput } from "../../model/report.ts";
import type { Brief } from "../brief.ts";
import type { CaseDb } from "../case.ts";
import { claimWords } from "../claim-rows.ts";
import { unpack } from "../packed.ts";
import { putWords } from "../words.ts";
import { putSourceNamesAnew } from "./source-names.ts";

const CLAIMS_AT_ONCE = 2_000;
const REPORTS_AT_ONCE = 200;

/** Makes both full-text indexes and the names of sources anew from the tables. Call it within `transaction`. */
export async function reindex(one: CaseDb): Promise<void> {
  for (const index of ["claim_words", "report_words"] as const) {
    if (one.kind === "sqlite") await makeEmpty(one, index);
    else await one.db.deleteFrom(index).execute();
  }
  await indexClaims(one);
  await indexReports(one);
  await putSourceNamesAnew(one);
}

/** A new index of the same form: after rows were deleted one by one, FTS5's own `delete-all` leaves a malformed one. */
async function makeEmpty({ db }: CaseDb, index: "claim_words" | "report_words"): Promise<void> {
  const made = await sql<{ sql: string }>`select sql from sqlite_master where name = ${index}`.execute(db);
  const [first] = made.rows;
  if (!first) throw new HearsayError("case-damaged", `The case has no index ${index}. Go back to a backup.`);
  await sql`drop table ${sql.table(index)}`.execute(db);
  await sql.raw(first.sql).execute(db);
}

async function indexClaims(one: CaseDb): Promise<void> {
  for (let after = 0; ; ) {
    const claims = await one.db
      .selectFrom("claim")
      .select(["id", "content", "brief"])
      .where("id", ">", after)
      .orderBy("id")
      .limit(CLAIMS_AT_ONCE)
      .execute();
    const last = claims.at(-1);
    if (!last) return;
    const rows = claims.map(({ id, content, brief }) => ({
      rowid: id,
      fields: claimWords(content, JSON.parse(brief) as Brief),
    }));
    await putWords(one, "claim_words", rows);
    after = last.id;
  }
}

async function indexReports(one: CaseDb): Promise<void> {
  for (let after = 0; ; ) {
    const reports = await one.db
      .selectFrom("report_body")
      .select(["report", "body"])
      .where("report", ">", after)
      .orderBy("report")
      .limit(REPORTS_AT_ONCE)
      .execute();
    const last = reports.at(-1);
    if (!last) return;
    const rows = reports.map(({ report, body }) => {
      const { title, text } = unpack<ReportInput>(body);
      return { rowid: report, fields: [title ?? "", text] as const };
    });
    await putWords(one, "report_words", rows);
    after = last.report;
  }
}
