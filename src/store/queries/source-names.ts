import { type RawBuilder, sql } from "kysely";
import { among } from "../among.ts";
import type { CaseDb } from "../case.ts";
import type { ClaimRows } from "../claim-rows.ts";
import { insertRows } from "../insert-rows.ts";

/** What the source of a hop is called; as an index of claim_hop has it. */
const SOURCE_NAME = sql<string>`coalesce(name, described)`;

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

/** What the sources in these reports are called. */
export async function sourceNamesIn({ db }: CaseDb, reports: RawBuilder<number>): Promise<readonly string[]> {
  const { rows } = await sql<{ source: string }>`
    select distinct ${SOURCE_NAME} as source from claim_hop
    where position > 0 and ${SOURCE_NAME} is not null and claim in (select id from claim where report in ${reports})`.execute(
    db,
  );
  return rows.map(({ source }) => source);
}

/** Forgets those of the names that no source has any more. */
export async function dropSourceNames(one: CaseDb, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const { rows } = await sql<{ source: string }>`
    select distinct ${SOURCE_NAME} as source from claim_hop
    where position > 0 and ${SOURCE_NAME} in ${among(one, names)}`.execute(one.db);
  const still = new Set(rows.map(({ source }) => source));
  const gone = names.filter((name) => !still.has(name));
  await one.db.deleteFrom("source_name").where("name", "in", among(one, gone)).execute();
}

/** Makes the list anew from what hops say. */
export async function putSourceNamesAnew({ db }: CaseDb): Promise<void> {
  await db.deleteFrom("source_name").execute();
  await sql`insert into source_name (name)
    select distinct ${SOURCE_NAME} from claim_hop where position > 0 and ${SOURCE_NAME} is not null`.execute(db);
}

const escaped = (words: string) => words.replace(/[!%_]/g, (sign) => `!${sign}`);
