import { createHash } from "node:crypto";
import type { RoomName } from "../../model/resolution.ts";
import { among, amongNumbers } from "../among.ts";
import type { CaseDb } from "../case.ts";
import { insertRows } from "../insert-rows.ts";

/** What stands for a node in a report. */
export interface NodeUse<Profile> {
  readonly node: string;
  /** The report's number. */
  readonly report: number;
  /** An entity ("e1") or a claim ("c_…") of its reading; empty for the report itself. */
  readonly ref: string;
  /** What this use alone tells of the node. */
  readonly profile: Profile;
}

/** Nodes whose uses are others now, with the distinct profiles of all their uses: join them, then `settle`. */
export interface UsesChanged<Profile> {
  readonly changed: ReadonlyMap<string, readonly Profile[]>;
  /** Nodes whose last use went. */
  readonly gone: readonly string[];
}

/**
 * Rooms whose nodes say all in their own profile, which every use of theirs tells alike: their uses have no parts. What
 * an actor is, each use adds to.
 */
const WHOLE: ReadonlySet<RoomName> = new Set(["copies", "stories", "events"]);

/**
 * Adds uses of nodes. Profiles must be JSON whose keys come in one order: equal ones are kept once, however many uses
 * tell the same. `changed` holds only nodes that are new or learned something.
 */
export async function putUses<Profile>(
  one: CaseDb,
  room: RoomName,
  uses: readonly NodeUse<Profile>[],
): Promise<UsesChanged<Profile>> {
  if (WHOLE.has(room)) return putWhole(one, room, uses);
  const parts = new Map<string, { node: string; part: string; profile: string }>();
  const rows = uses.map(({ node, report, ref, profile }) => {
    const json = JSON.stringify(profile);
    const part = createHash("sha256").update(json).digest("base64url").slice(0, 16);
    parts.set(`${node}\n${part}`, { node, part, profile: json });
    return { room, node, report, ref, part };
  });
  const known = new Set(
    await partsKnown(
      one,
      room,
      uses.map(({ node }) => node),
    ),
  );
  const fresh = [...parts].filter(([key]) => !known.has(key)).map(([, part]) => part);
  await insertRows(one, "node_use", rows, { on: ["room", "node", "part", "report", "ref"], set: [] });
  await insertRows(
    one,
    "node_part",
    fresh.map((part) => ({ room, ...part })),
  );
  return { changed: await profilesByNode(one, room, new Set(fresh.map(({ node }) => node))), gone: [] };
}

async function putWhole<Profile>(
  one: CaseDb,
  room: RoomName,
  uses: readonly NodeUse<Profile>[],
): Promise<UsesChanged<Profile>> {
  const rows = uses.map(({ node, report, ref }) => ({ room, node, report, ref, part: "" }));
  await insertRows(one, "node_use", rows, { on: ["room", "node", "part", "report", "ref"], set: [] });
  const profiles = new Map(uses.map(({ node, profile }) => [node, [profile]] as const));
  const known = await one.db
    .selectFrom("node")
    .select("node")
    .where("room", "=", room)
    .where("node", "in", among(one, profiles.keys()))
    .execute();
  for (const { node } of known) profiles.delete(node);
  return { changed: profiles, gone: [] };
}

/** Takes away the uses of reports, and what only they told. */
export async function dropUses<Profile>(
  one: CaseDb,
  room: RoomName,
  reports: readonly number[],
): Promise<UsesChanged<Profile>> {
  const { db } = one;
  const uses = await db
    .selectFrom("node_use")
    .select(["node", "part"])
    .distinct()
    .where("room", "=", room)
    .where("report", "in", amongNumbers(one, reports))
    .execute();
  await db.deleteFrom("node_use").where("room", "=", room).where("report", "in", amongNumbers(one, reports)).execute();
  const nodes = new Set(uses.map(({ node }) => node));
  if (WHOLE.has(room)) {
    const used = new Set((await usesOf(one, room, nodes)).map(({ node }) => node));
    return { changed: new Map(), gone: [...nodes].filter((node) => !used.has(node)) };
  }
  const still = new Set((await partsInUse(one, room, nodes)).map(({ node, part }) => `${node}\n${part}`));
  const lost = uses.filter(({ node, part }) => !still.has(`${node}\n${part}`));
  for (const { node, part } of lost)
    await db
      .deleteFrom("node_part")
      .where("room", "=", room)
      .where("node", "=", node)
      .where("part", "=", part)
      .execute();
  const changed = await profilesByNode<Profile>(one, room, new Set(lost.map(({ node }) => node)));
  const gone = [...new Set(lost.map(({ node }) => node))].filter((node) => !changed.has(node));
  return { changed, gone };
}

/** Takes away the uses of reports and puts others in their place. */
export async function replaceUses<Profile>(
  one: CaseDb,
  room: RoomName,
  reports: readonly number[],
  uses: readonly NodeUse<Profile>[],
): Promise<UsesChanged<Profile>> {
  const dropped = await dropUses<Profile>(one, room, reports);
  const put = await putUses(one, room, uses);
  if (WHOLE.has(room)) {
    const used = new Set(uses.map(({ node }) => node));
    return { changed: put.changed, gone: dropped.gone.filter((node) => !used.has(node)) };
  }
  const touched = new Set([...dropped.changed.keys(), ...dropped.gone, ...put.changed.keys()]);
  const changed = await profilesByNode<Profile>(one, room, touched);
  return { changed, gone: dropped.gone.filter((node) => !changed.has(node)) };
}

/** Where a node stands first, by the number of the report; undefined where it stands nowhere. */
export const firstUse = (one: CaseDb, room: RoomName, node: string) =>
  one.db
    .selectFrom("node_use")
    .select(["report", "ref"])
    .where("room", "=", room)
    .where("node", "=", node)
    .orderBy("report")
    .orderBy("ref")
    .limit(1)
    .executeTakeFirst();

/** The uses of nodes, by report. */
export async function usesOf(
  one: CaseDb,
  room: RoomName,
  nodes: Iterable<string>,
): Promise<readonly { readonly node: string; readonly report: number; readonly ref: string }[]> {
  return one.db
    .selectFrom("node_use")
    .select(["node", "report", "ref"])
    .where("room", "=", room)
    .where("node", "in", among(one, nodes))
    .orderBy("report")
    .orderBy("ref")
    .execute();
}

/** Those of the nodes that stand in a report with a lower number. */
export async function usedBefore(
  one: CaseDb,
  room: RoomName,
  nodes: Iterable<string>,
  report: number,
): Promise<ReadonlySet<string>> {
  const rows = await one.db
    .selectFrom("node_use")
    .select("node")
    .distinct()
    .where("room", "=", room)
    .where("node", "in", among(one, nodes))
    .where("report", "<", report)
    .execute();
  return new Set(rows.map(({ node }) => node));
}

/** The nodes that stand in reports. */
export async function nodesIn(
  one: CaseDb,
  room: RoomName,
  reports: Iterable<number>,
): Promise<readonly { readonly node: string; readonly report: number; readonly ref: string }[]> {
  return one.db
    .selectFrom("node_use")
    .select(["node", "report", "ref"])
    .where("room", "=", room)
    .where("report", "in", amongNumbers(one, reports))
    .orderBy("report")
    .orderBy("ref")
    .execute();
}

/** Which parts nodes have, without what they say. */
async function partsKnown(one: CaseDb, room: RoomName, nodes: Iterable<string>): Promise<readonly string[]> {
  const rows = await one.db
    .selectFrom("node_part")
    .select(["node", "part"])
    .where("room", "=", room)
    .where("node", "in", among(one, nodes))
    .execute();
  return rows.map(({ node, part }) => `${node}\n${part}`);
}

async function partsOf(one: CaseDb, room: RoomName, nodes: Iterable<string>) {
  return one.db
    .selectFrom("node_part")
    .select(["node", "part", "profile"])
    .where("room", "=", room)
    .where("node", "in", among(one, nodes))
    .orderBy("node")
    .orderBy("part")
    .execute();
}

/** The parts of nodes that some use still tells. */
async function partsInUse(one: CaseDb, room: RoomName, nodes: Iterable<string>) {
  return one.db
    .selectFrom("node_part as kept")
    .select(["kept.node", "kept.part"])
    .where("kept.room", "=", room)
    .where("kept.node", "in", among(one, nodes))
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("node_use")
          .select("node_use.ref")
          .whereRef("node_use.room", "=", "kept.room")
          .whereRef("node_use.node", "=", "kept.node")
          .whereRef("node_use.part", "=", "kept.part"),
      ),
    )
    .execute();
}

/** What the uses of each node tell of it, each thing once; nodes that have no uses are left out. */
export async function profilesByNode<Profile>(
  one: CaseDb,
  room: RoomName,
  nodes: ReadonlySet<string>,
): Promise<Map<string, readonly Profile[]>> {
  const profiles = new Map<string, Profile[]>();
  if (nodes.size === 0) return profiles;
  for (const { node, profile } of await partsOf(one, room, nodes))
    profiles.set(node, [...(profiles.get(node) ?? []), JSON.parse(profile) as Profile]);
  return profiles;
}
