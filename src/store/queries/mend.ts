import type { RoomName } from "../../model/resolution.ts";
import type { CaseDb } from "../case.ts";

const RESOLVED = ["node_use", "node_part", "node_key", "edge", "cell", "member", "node"] as const;
const SHOWN = ["actor_form", "actor", "event", "story", "copy"] as const;

/** Takes away everything that was resolved and all that is shown of it; reports, readings and judgements stay. */
export async function dropResolution({ db }: CaseDb): Promise<void> {
  for (const table of [...RESOLVED, ...SHOWN]) await db.deleteFrom(table).execute();
}

/** Takes away all that is shown of groups. */
export async function dropShown({ db }: CaseDb): Promise<void> {
  for (const table of SHOWN) await db.deleteFrom(table).execute();
}

/** The groups of a room, by their names, some at a time. */
export async function* groupsOfRoom({ db }: CaseDb, room: RoomName): AsyncGenerator<readonly string[]> {
  for (let after = ""; ; ) {
    const rows = await db
      .selectFrom("member")
      .select("group_id")
      .distinct()
      .where("room", "=", room)
      .where("group_id", ">", after)
      .orderBy("group_id")
      .limit(500)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(({ group_id }) => group_id);
    after = last.group_id;
  }
}
