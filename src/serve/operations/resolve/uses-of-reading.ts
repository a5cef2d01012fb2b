import type { Reading } from "../../../model/reading.ts";
import type { ReportInput } from "../../../model/report.ts";
import { type ActorProfile, actorNodes } from "../../../resolve/actors/index.ts";
import { type CopyProfile, copyNode } from "../../../resolve/copies/index.ts";
import { type EventProfile, eventNodes } from "../../../resolve/events/index.ts";
import { type StoryProfile, storyNode } from "../../../resolve/stories/story-profile.ts";
import type { NodeUse } from "../../../store/queries/uses.ts";
import { withoutGroups } from "./event-groups.ts";

/** A report as the case holds it, with its number; the reading with what people put right in it. */
export interface KeptReport {
  readonly number: number;
  readonly report: ReportInput;
  readonly reading: Reading;
}

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
    actors: reports.flatMap(({ number, reading }) =>
      actorNodes(reading).map(({ entity, node }) => ({
        node: node.id,
        report: number,
        ref: entity,
        profile: node.profile,
      })),
    ),
    events: reports.flatMap(({ number, reading }) =>
      ungroupedEvents(reading).map(({ claim, node }) => ({
        node: node.id,
        report: number,
        ref: claim,
        profile: withoutGroups(node.profile),
      })),
    ),
  };
}

/** Which nodes stand in a reading, by entity and by claim; known before anything is resolved. */
export function nodesOfReading(reading: Reading): {
  readonly actors: ReadonlyMap<string, string>;
  readonly events: ReadonlyMap<string, string>;
} {
  return {
    actors: new Map(actorNodes(reading).map(({ entity, node }) => [entity, node.id])),
    events: new Map(ungroupedEvents(reading).map(({ claim, node }) => [claim, node.id])),
  };
}

/** Events whose parties are nodes alone: their groups are put in when they are settled. */
function ungroupedEvents(reading: Reading) {
  const actors = new Map(actorNodes(reading).map(({ entity, node }) => [entity, node.id]));
  return eventNodes(reading, (entity) => {
    const node = actors.get(entity);
    return node === undefined ? null : { node, group: node };
  });
}

function wholeReport<Profile>(
  report: number,
  { id, profile }: { readonly id: string; readonly profile: Profile },
): NodeUse<Profile> {
  return { node: id, report, ref: "", profile };
}
