import type { Reading } from "../../../model/reading.ts";
import type { ReportInput } from "../../../model/report.ts";
import { type ActorProfile, actorNodes } from "../../../resolve/actors/index.ts";
import { type CopyProfile, copyNode } from "../../../resolve/copies/index.ts";
import { type EventProfile, eventNodes } from "../../../resolve/events/index.ts";
import { nodeApart } from "../../../resolve/node-apart.ts";
import { type StoryProfile, storyNode } from "../../../resolve/stories/story-profile.ts";
import type { NodeUse } from "../../../store/queries/uses.ts";
import { withoutGroups } from "./event-groups.ts";

/** A report as the case holds it, with its number; the reading with what people put right in it. */
export interface KeptReport {
  readonly number: number;
  readonly report: ReportInput;
  readonly reading: Reading;
  readonly apart?: Apart;
}

/** Entities and claims that somebody judged apart from others of their node, each with the words that name its own node. */
export type Apart = ReadonlyMap<string, string>;

/** What stands for nodes of each room in reports. */
export interface Uses {
  readonly copies: readonly NodeUse<CopyProfile>[];
  readonly stories: readonly NodeUse<StoryProfile>[];
  readonly actors: readonly NodeUse<ActorProfile>[];
  readonly events: readonly NodeUse<EventProfile>[];
}

export function usesOfReports(reports: readonly KeptReport[]): Uses {
  return {
    copies: reports.map(({ number, report, reading }) => wholeReport(number, copyNode(report, reading))),
    stories: reports.map(({ number, report, reading }) => wholeReport(number, storyNode(report, reading))),
    actors: reports.flatMap(({ number, reading, apart }) =>
      actorsIn(reading, apart).map(({ entity, node }) => ({
        node: node.id,
        report: number,
        ref: entity,
        profile: node.profile,
      })),
    ),
    events: reports.flatMap(({ number, reading, apart }) =>
      eventsIn(reading, apart).map(({ claim, node }) => ({
        node: node.id,
        report: number,
        ref: claim,
        profile: withoutGroups(node.profile),
      })),
    ),
  };
}

/** Which nodes stand in a reading, by entity and by claim; known before anything is resolved. */
export function nodesOfReading(
  reading: Reading,
  apart?: Apart,
): {
  readonly actors: ReadonlyMap<string, string>;
  readonly events: ReadonlyMap<string, string>;
} {
  return {
    actors: new Map(actorsIn(reading, apart).map(({ entity, node }) => [entity, node.id])),
    events: new Map(eventsIn(reading, apart).map(({ claim, node }) => [claim, node.id])),
  };
}

const NONE: Apart = new Map();

/** The actors of a reading, worked out once: rows of claims, actors and events all need them. */
const known = new WeakMap<Reading, ReturnType<typeof actorNodes>>();

function actorsIn(reading: Reading, apart: Apart = NONE) {
  const nodes = known.get(reading) ?? actorNodes(reading);
  known.set(reading, nodes);
  return nodes.map(({ entity, node }) => ({ entity, node: placed(node, apart.get(entity)) }));
}

/** The events of a reading in which nothing was judged apart, worked out once: rows of claims and events need them. */
const knownEvents = new WeakMap<Reading, ReturnType<typeof eventsAmong>>();

/** Events whose parties are nodes alone: their groups are put in when they are settled. */
function eventsIn(reading: Reading, apart: Apart = NONE) {
  if (apart.size > 0) return eventsAmong(reading, apart);
  const events = knownEvents.get(reading) ?? eventsAmong(reading, apart);
  knownEvents.set(reading, events);
  return events;
}

function eventsAmong(reading: Reading, apart: Apart) {
  const actors = new Map(actorsIn(reading, apart).map(({ entity, node }) => [entity, node.id]));
  const events = eventNodes(reading, (entity) => {
    const node = actors.get(entity);
    return node === undefined ? null : { node, group: node };
  });
  return events.map(({ claim, node }) => ({ claim, node: placed(node, apart.get(claim)) }));
}

const placed = <Node extends { readonly id: string }>(node: Node, words: string | undefined): Node =>
  words === undefined ? node : { ...node, id: nodeApart(node.id, words) };

function wholeReport<Profile>(
  report: number,
  { id, profile }: { readonly id: string; readonly profile: Profile },
): NodeUse<Profile> {
  return { node: id, report, ref: "", profile };
}
