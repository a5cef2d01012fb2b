import { sql } from "kysely";
import type { ReportInput } from "../../model/report.ts";
import type { Brief } from "../brief.ts";
import type { CaseDb } from "../case.ts";
import { claimWords } from "../claim-rows.ts";
import { unpack } from "../packed.ts";
import { putWords } from "../words.ts";

const CLAIMS_AT_ONCE = 2_000;
const REPORTS_AT_ONCE = 200;

/** Makes both full-text indexes anew from the tables. Call it within `transaction`. */
export async function reindex(one: CaseDb): Promise<void> {
  for (const index of ["claim_words", "report_words"] as const) {
    if (one.kind === "sqlite")
      await sql`insert into ${sql.table(index)} (${sql.ref(index)}) values ('delete-all')`.execute(one.db);
    else await one.db.deleteFrom(index).execute();
  }
  await indexClaims(one);
  await indexReports(one);
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
