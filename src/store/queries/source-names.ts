import { type RawBuilder, sql } from "kysely";
import type { CaseDb } from "../case.ts";
import type { ClaimRows } from "../claim-rows.ts";
import { insertRows } from "../insert-rows.ts";

/** What the source of a hop is called; as an index of claim_hop has it. */
export const SOURCE_NAME = sql<string>`coalesce(name, described)`;

/** Keeps what the sources of these hops are called. */
export function putSourceNames(one: CaseDb, hops: ClaimRows["claim_hop"]): Promise<void> {
  const names = new Set(
    hops.flatMap(({ position, name, described }) => (position > 0 ? (name ?? described ?? []) : [])),
  );
  const rows = [...names].map((name) => ({ name }));
  return insertRows(one, "source_name", rows, { on: ["name"], set: [] });
}

/** Names that hold these words, capitals or not. */
export function namesHolding({ kind }: CaseDb, words: string): RawBuilder<string> {
  const like = sql.raw(kind === "postgres" ? "ilike" : "like");
  return sql<string>`(select name from source_name where name ${like} ${`%${escaped(words)}%`} escape '!')`;
}

/** Forgets what no source is called any more. */
export async function dropSourceNames({ db }: CaseDb): Promise<void> {
  await sql`delete from source_name where not exists (
    select 1 from claim_hop where position > 0 and ${SOURCE_NAME} = source_name.name)`.execute(db);
}

/** Makes the list anew from what hops say. */
export async function putSourceNamesAnew({ db }: CaseDb): Promise<void> {
  await db.deleteFrom("source_name").execute();
  await sql`insert into source_name (name)
    select distinct ${SOURCE_NAME} from claim_hop where position > 0 and ${SOURCE_NAME} is not null`.execute(db);
}

const escaped = (words: string) => words.replace(/[!%_]/g, (sign) => `!${sign}`);
