import type { RoomName } from "../../../model/resolution.ts";
import { ACTORS, type ActorProfile, joinActorProfiles } from "../../../resolve/actors/index.ts";
import { COPIES, type CopyProfile } from "../../../resolve/copies/index.ts";
import { EVENTS, type EventProfile } from "../../../resolve/events/index.ts";
import type { Moved } from "../../../resolve/moved.ts";
import type { Room } from "../../../resolve/room.ts";
import { settle } from "../../../resolve/settle.ts";
import { STORIES } from "../../../resolve/stories/stories.ts";
import type { StoryProfile } from "../../../resolve/stories/story-profile.ts";
import type { CaseDb } from "../../../store/case.ts";
import { findAnchors } from "../../../store/queries/anchors.ts";
import { eventNodesOfActors } from "../../../store/queries/event-nodes.ts";
import { keptFor } from "../../../store/queries/kept.ts";
import { nodesIn, putUses, replaceUses, type UsesChanged } from "../../../store/queries/uses.ts";
import { withGroups } from "./event-groups.ts";
import { knownEntries } from "./known-entries.ts";
import { refresh, type Touched } from "./refresh.ts";
import { type KeptReport, usesOfReports } from "./uses-of-reading.ts";

/** What changed in each room; judged: nodes that somebody judged, or whose judgement was withdrawn. */
export interface Changes {
  readonly copies?: UsesChanged<CopyProfile>;
  readonly stories?: UsesChanged<StoryProfile>;
  readonly actors?: UsesChanged<ActorProfile>;
  readonly events?: UsesChanged<EventProfile>;
  readonly judged?: ReadonlyMap<RoomName, ReadonlySet<string>>;
  /** Nodes that are used more or less often than before: what is shown of their groups counts anew. */
  readonly used?: ReadonlyMap<RoomName, ReadonlySet<string>>;
}

/** Resolves reports that were just put, or whose readings were just replaced, within the same transaction. */
export async function resolveReports(one: CaseDb, reports: readonly KeptReport[], fresh: boolean): Promise<void> {
  await refresh(one, await settleReports(one, reports, fresh));
}

/** Settles every room with the nodes of these reports; what is shown of groups is left to `refresh`. */
export async function settleReports(one: CaseDb, reports: readonly KeptReport[], fresh: boolean): Promise<Touched> {
  const numbers = reports.map(({ number }) => number);
  const uses = usesOfReports(reports);
  const before = fresh ? new Map<RoomName, ReadonlySet<string>>() : await usedBy(one, numbers);
  const put = <Profile>(room: RoomName, some: readonly Parameters<typeof putUses<Profile>>[2][number][]) =>
    fresh ? putUses<Profile>(one, room, some) : replaceUses<Profile>(one, room, numbers, some);
  const changed = {
    copies: await put<CopyProfile>("copies", uses.copies),
    stories: await put<StoryProfile>("stories", uses.stories),
    actors: await put<ActorProfile>("actors", uses.actors),
    events: await put<EventProfile>("events", uses.events),
  };
  const judged = await findAnchors(
    one,
    reports.map(({ report }) => report.id),
  );
  const used = new Map(
    ROOMS.map((room) => [room, new Set([...uses[room].map(({ node }) => node), ...(before.get(room) ?? [])])]),
  );
  const { moved, ...touched } = await settleRooms(one, { ...changed, judged, used });
  return { ...touched, grown: fresh && numbers.length > 0 ? { reports: numbers, moved } : null };
}

const ROOMS = ["copies", "stories", "actors", "events"] as const satisfies readonly RoomName[];

/** The nodes that stand in reports now: those that a new reading no longer has are counted anew too. */
export async function usedBy(
  one: CaseDb,
  numbers: readonly number[],
): Promise<ReadonlyMap<RoomName, ReadonlySet<string>>> {
  const used = new Map<RoomName, ReadonlySet<string>>();
  for (const room of ROOMS) used.set(room, new Set((await nodesIn(one, room, numbers)).map(({ node }) => node)));
  return used;
}

/** Settles every room after changes, actors before the events that they take part in, and shows groups as they are now. */
export async function resettle(one: CaseDb, changes: Changes): Promise<void> {
  await refresh(one, { ...(await settleRooms(one, changes)), grown: null });
}

/** What was touched, and how actors moved. */
async function settleRooms(
  one: CaseDb,
  { judged, used, ...changes }: Changes,
): Promise<Omit<Touched, "grown"> & { readonly moved: Moved }> {
  const none: UsesChanged<never> = { changed: new Map(), gone: [] };
  const settleIn = async <Profile>(
    room: Room<Profile>,
    { changed, gone }: UsesChanged<Profile>,
    join: Join<Profile>,
  ) => {
    const kept = keptFor<Profile>(one, room.name);
    const moved = await settle(room, kept, {
      changed: [...changed].map(([id, profiles]) => ({ id, profile: join(profiles) })),
      gone,
      judged: [...(judged?.get(room.name) ?? [])],
    });
    const touched = new Set([...moved.now.keys(), ...moved.left, ...gone, ...(used?.get(room.name) ?? [])]);
    return { moved, touched };
  };
  const copies = await settleIn(COPIES, changes.copies ?? none, onlyOne);
  const stories = await settleIn(STORIES, changes.stories ?? none, onlyOne);
  const known = await knownEntries(one, [...(changes.actors?.changed.values() ?? [])].flat());
  const actors = await settleIn(ACTORS, changes.actors ?? none, (profiles) => known(joinActorProfiles(profiles)));
  const parties = await withParties(one, changes.events ?? none, actors.moved);
  const events = await settleIn(EVENTS, parties.changes, (profiles) => parties.grouped(onlyOne(profiles)));
  return {
    copies: copies.touched,
    stories: stories.touched,
    actors: actors.touched,
    events: events.touched,
    moved: actors.moved,
  };
}

type Join<Profile> = (profiles: readonly Profile[]) => Profile;

/** Events hold the groups of their parties: those whose parties moved are compared anew, with those that changed. */
async function withParties(one: CaseDb, { changed, gone }: UsesChanged<EventProfile>, moved: Moved) {
  const parts = new Map(changed);
  const left = new Set(gone);
  const touched = (await eventNodesOfActors(one, [...moved.now.keys()])).filter(
    (node) => !parts.has(node) && !left.has(node),
  );
  for (const [node, profile] of await keptFor<EventProfile>(one, "events").profilesOf(touched))
    parts.set(node, [profile]);
  const parties = [...parts.values()].flatMap((profiles) => profiles.flatMap(actorsIn));
  const groups = await keptFor<ActorProfile>(one, "actors").groupsOf([...new Set(parties)]);
  return {
    changes: { changed: parts, gone },
    grouped: (profile: EventProfile) => withGroups(profile, (node) => groups.get(node) ?? null),
  };
}

const actorsIn = ({ doers, sufferers, others }: EventProfile): readonly string[] =>
  [...doers, ...sufferers, ...others].flatMap(({ node }) => node ?? []);

/** The only profile of a node that has but one: where everything that a profile holds goes into the node's name. */
function onlyOne<Profile>(profiles: readonly Profile[]): Profile {
  const [first] = profiles;
  if (first === undefined) throw new TypeError("A node has at least one profile.");
  return first;
}
