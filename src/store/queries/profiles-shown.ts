import type { RoomName } from "../../model/resolution.ts";
import type { CaseDb } from "../case.ts";

/** What the reports that are shown (src/store/shown.ts) tell of a group: the distinct profiles of the uses in them. */
export async function profilesShown<Profile>(one: CaseDb, room: RoomName, group: string): Promise<readonly Profile[]> {
  const rows = await one.db
    .selectFrom("member")
    .innerJoin("node_use", (on) =>
      on.onRef("node_use.room", "=", "member.room").onRef("node_use.node", "=", "member.node"),
    )
    .innerJoin("node", (on) => on.onRef("node.room", "=", "member.room").onRef("node.node", "=", "member.node"))
    .leftJoin("node_part", (on) =>
      on
        .onRef("node_part.room", "=", "node_use.room")
        .onRef("node_part.node", "=", "node_use.node")
        .onRef("node_part.part", "=", "node_use.part"),
    )
    // Where a use has no part, the node tells all.
    .select((of) => of.fn.coalesce("node_part.profile", "node.profile").as("profile"))
    .distinct()
    .where("member.room", "=", room)
    .where("member.group_id", "=", group)
    .execute();
  return rows.map(({ profile }) => JSON.parse(profile) as Profile);
}
