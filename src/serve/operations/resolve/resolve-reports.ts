import type { Reading } from "../../../model/reading.ts";
import type { ReportInput } from "../../../model/report.ts";
import { ACTORS, type ActorProfile, actorNodes, joinActorProfiles } from "../../../resolve/actors/index.ts";
import { COPIES, type CopyProfile, copyNode } from "../../../resolve/copies/index.ts";
import { EVENTS, type EventProfile, eventNodes } from "../../../resolve/events/index.ts";
import type { Moved } from "../../../resolve/settle.ts";
import type { CaseDb } from "../../../store/case.ts";
import { eventNodesOfActors } from "../../../store/queries/event-nodes.ts";
import { keptFor } from "../../../store/queries/kept.ts";
import { type NodeUse, partsOfNodes, putUses, type UsesChanged } from "../../../store/queries/uses.ts";
import { withGroups, withoutGroups } from "./event-groups.ts";
import { onlyOne, settleUses } from "./settle-uses.ts";

/** A report as the case holds it, with its number. */
export interface KeptReport {
  readonly number: number;
  readonly report: ReportInput;
  readonly reading: Reading;
}

/** Which nodes stand in a reading, by entity and by claim; known before anything is resolved. */
export interface NodesOfReading {
  readonly actors: ReadonlyMap<string, string>;
  readonly events: ReadonlyMap<string, string>;
}

/** Nodes of each room that moved to another group, went, or are used anew: what is shown of their groups is out of date. */
export interface Resolved {
  readonly copies: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
}

/** How uses come to be: new ones are put, those of a report that was read anew are replaced. */
export type PutUses = <Profile>(
  room: "copies" | "actors" | "events",
  uses: readonly NodeUse<Profile>[],
) => Promise<UsesChanged<Profile>>;

export function nodesOfReading(reading: Reading): NodesOfReading {
  const actors = new Map(actorNodes(reading).map(({ entity, node }) => [entity, node.id]));
  const ungrouped = (entity: string) => {
    const node = actors.get(entity);
    return node === undefined ? null : { node, group: node };
  };
  return { actors, events: new Map(eventNodes(reading, ungrouped).map(({ claim, node }) => [claim, node.id])) };
}

/** Resolves reports that were just put, within the same transaction. */
export async function resolveReports(
  one: CaseDb,
  reports: readonly KeptReport[],
  put: PutUses = (room, uses) => putUses(one, room, uses),
): Promise<Resolved> {
  const [copies, actors, events] = [reports.map(copyUse), reports.flatMap(actorUses), reports.flatMap(eventUses)];
  const copiesChanged = await put("copies", copies);
  const copiesMoved = await settleUses<CopyProfile>(one, COPIES, copiesChanged, onlyOne);
  const actorsChanged = await put("actors", actors);
  const actorsMoved = await settleUses<ActorProfile>(one, ACTORS, actorsChanged, joinActorProfiles);
  const eventsChanged = await put("events", events);
  const eventsMoved = await settleEvents(one, eventsChanged, actorsMoved);
  return {
    copies: touched(copies, copiesChanged, copiesMoved),
    actors: touched(actors, actorsChanged, actorsMoved),
    events: touched(events, eventsChanged, eventsMoved),
  };
}

function touched(
  uses: readonly { readonly node: string }[],
  { gone }: { readonly gone: readonly string[] },
  moved: Moved,
): ReadonlySet<string> {
  return new Set([...uses.map(({ node }) => node), ...gone, ...moved.keys()]);
}

/** Events hold the groups of their parties: those whose parties moved are compared anew, with those that changed. */
export async function settleEvents(
  one: CaseDb,
  { changed, gone }: UsesChanged<EventProfile>,
  moved: Moved,
): Promise<Moved> {
  const parts = new Map(changed);
  const left = new Set(gone);
  const touched = (await eventNodesOfActors(one, [...moved.keys()])).filter(
    (node) => !parts.has(node) && !left.has(node),
  );
  for (const [node, profiles] of await partsOfNodes<EventProfile>(one, "events", touched)) parts.set(node, profiles);
  const parties = [...parts.values()].flatMap((profiles) => profiles.flatMap(actorsIn));
  const groups = await keptFor<ActorProfile>(one, "actors").groupsOf([...new Set(parties)]);
  const groupOf = (node: string) => groups.get(node) ?? null;
  return settleUses<EventProfile>(one, EVENTS, { changed: parts, gone }, (profiles) =>
    withGroups(onlyOne(profiles), groupOf),
  );
}

const actorsIn = ({ doers, sufferers, others }: EventProfile): readonly string[] =>
  [...doers, ...sufferers, ...others].flatMap(({ node }) => node ?? []);

function copyUse({ number, report, reading }: KeptReport): NodeUse<CopyProfile> {
  const { id, profile } = copyNode(report, reading);
  return { node: id, report: number, ref: "", profile };
}

function actorUses({ number, reading }: KeptReport): readonly NodeUse<ActorProfile>[] {
  return actorNodes(reading).map(({ entity, node }) => ({
    node: node.id,
    report: number,
    ref: entity,
    profile: node.profile,
  }));
}

function eventUses({ number, reading }: KeptReport): readonly NodeUse<EventProfile>[] {
  const actors = new Map(actorNodes(reading).map(({ entity, node }) => [entity, node.id]));
  const actorOf = (entity: string) => {
    const node = actors.get(entity);
    return node === undefined ? null : { node, group: node };
  };
  return eventNodes(reading, actorOf).map(({ claim, node }) => ({
    node: node.id,
    report: number,
    ref: claim,
    profile: withoutGroups(node.profile),
  }));
}
