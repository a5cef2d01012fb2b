import { sql } from "kysely";
import type { CaseDb } from "../case.ts";

const COUNTED = {
  reports: sql`report`,
  claims: sql`claim`,
  actors: sql`actor`,
  events: sql`event where type <> 'statement'`,
  stories: sql`story`,
  copies: sql`copy where kind in ('copy', 'partial-copy')`,
  judgements: sql`judgement where withdrawn_at is null`,
} as const;

/** How many of each a case holds; events as lists have them, plain statements left out. */
export async function countCase({ db }: CaseDb): Promise<Record<keyof typeof COUNTED, number>> {
  const counts = await Promise.all(
    Object.entries(COUNTED).map(async ([name, table]) => {
      const { rows } = await sql<{ many: number }>`select count(*) as many from ${table}`.execute(db);
      return [name, Number(rows[0]?.many ?? 0)] as const;
    }),
  );
  return Object.fromEntries(counts) as Record<keyof typeof COUNTED, number>;
}
