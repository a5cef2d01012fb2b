import type { CaseDb } from "../case.ts";
import type { GroupRow, GroupTable } from "./groups.ts";

const PAGE = 500;

/** Every row of what is shown of groups, by id. */
export async function* groupsInOrder<Table extends GroupTable>(
  { db }: CaseDb,
  table: Table,
): AsyncGenerator<GroupRow<Table>> {
  for (let after = ""; ; ) {
    const rows = (await db
      .selectFrom(table as GroupTable)
      .selectAll()
      .where("id", ">", after)
      .orderBy("id")
      .limit(PAGE)
      .execute()) as unknown as readonly GroupRow<Table>[];
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}
