import type { RoomName } from "../../../model/resolution.ts";
import { QUAD_OF } from "../../../model/vocabulary.ts";
import { type ActorProfile, describeActor } from "../../../resolve/actors/index.ts";
import { type CopyProfile, copyFacts } from "../../../resolve/copies/index.ts";
import { describeEvent, type EventProfile } from "../../../resolve/events/index.ts";
import type { StoryProfile } from "../../../resolve/stories/story-profile.ts";
import type { CaseDb } from "../../../store/case.ts";
import { claimsOfEvents } from "../../../store/queries/event-claims.ts";
import { countEvents } from "../../../store/queries/group-counts.ts";
import { dropGroupRows, putActorForms, putCopies, putGroupRows } from "../../../store/queries/groups.ts";
import { keptFor } from "../../../store/queries/kept.ts";
import { reportNumbers, titlesOf } from "../../../store/queries/reports.ts";
import { actorCounts, type Grown } from "./actor-counts.ts";
import { eventLabel } from "./event-label.ts";

/** Nodes of a room whose group may be another, or may have learned something. */
export interface Touched {
  readonly copies: Iterable<string>;
  readonly stories: Iterable<string>;
  readonly actors: Iterable<string>;
  readonly events: Iterable<string>;
  /** How actors moved, and the reports that were put with it, where no other ones changed. */
  readonly grown: Grown | null;
}

/** Brings what is shown of groups up to date with their nodes, within the same transaction. */
export async function refresh(one: CaseDb, touched: Touched): Promise<void> {
  await refreshCopies(one, await groupsTouched<CopyProfile>(one, "copies", touched.copies));
  await refreshStories(one, await groupsTouched<StoryProfile>(one, "stories", touched.stories));
  await refreshActors(one, await groupsTouched<ActorProfile>(one, "actors", touched.actors), touched.grown);
  await refreshEvents(one, await groupsTouched<EventProfile>(one, "events", touched.events));
}

interface Groups<Profile> {
  /** Groups that stand, each with the profiles of its nodes. */
  readonly standing: ReadonlyMap<string, readonly Profile[]>;
  /** Names of groups that are no more: a group bears the name of its first node, so it ended when that node left. */
  readonly ended: readonly string[];
}

async function groupsTouched<Profile>(one: CaseDb, room: RoomName, nodes: Iterable<string>): Promise<Groups<Profile>> {
  const kept = keptFor<Profile>(one, room);
  const ids = [...new Set(nodes)];
  const groupOf = await kept.groupsOf(ids);
  const standing = [...new Set(groupOf.values())];
  const members = await kept.membersOf(standing);
  const [memberOf, profiles] = [await kept.groupsOf(members), await kept.profilesOf(members)];
  const byGroup = new Map<string, Profile[]>(standing.map((group) => [group, []]));
  for (const [node, group] of memberOf) {
    const profile = profiles.get(node);
    if (profile !== undefined) byGroup.get(group)?.push(profile);
  }
  return { standing: byGroup, ended: ids.filter((id) => groupOf.get(id) !== id) };
}

async function refreshActors(
  one: CaseDb,
  { standing, ended }: Groups<ActorProfile>,
  grown: Grown | null,
): Promise<void> {
  const counts = await actorCounts(one, [...standing.keys()], grown);
  await dropGroupRows(one, "actor", ended);
  const described = [...standing].map(([id, profiles]) => ({ id, description: describeActor(profiles) }));
  const rows = described.map(({ id, description }) => {
    const { name, kind, country, sectors } = description;
    const { reports, claims } = counts.get(id) ?? { reports: 0, claims: 0 };
    const json = JSON.stringify(description);
    return { id, name, kind, country, sectors: sectors.join(" "), reports, claims, description: json };
  });
  await putGroupRows(one, "actor", rows);
  await putActorForms(
    one,
    described.flatMap(({ id, description }) => description.forms.map((form) => ({ actor: id, form }))),
  );
}

async function refreshEvents(one: CaseDb, { standing, ended }: Groups<EventProfile>): Promise<void> {
  await dropGroupRows(one, "event", ended);
  const counts = await countEvents(one, [...standing.keys()]);
  const told = await claimsOfEvents(one, [...standing.keys()]);
  await putGroupRows(
    one,
    "event",
    [...standing].map(([id, profiles]) => {
      const description = describeEvent(profiles);
      const [place] = description.places;
      const { reports, claims } = counts.get(id) ?? { reports: 0, claims: 0 };
      return {
        id,
        label: eventLabel(description.type, told.get(id) ?? []) ?? description.label,
        type: description.type,
        mode: description.mode,
        quad: QUAD_OF[description.type as keyof typeof QUAD_OF] ?? null,
        start_day: description.days?.start ?? null,
        end_day: description.days?.end ?? null,
        country: place?.country ?? null,
        latitude: place?.latitude ?? null,
        longitude: place?.longitude ?? null,
        reports,
        claims,
        description: JSON.stringify(description),
      };
    }),
  );
}

async function refreshCopies(one: CaseDb, { standing }: Groups<CopyProfile>): Promise<void> {
  const facts = [...standing.values()].map(copyFacts);
  const numbers = await reportNumbers(
    one,
    facts.flatMap(({ members }) => members.map(({ report }) => report)),
  );
  const rows = facts.flatMap(({ original, members }) =>
    members.flatMap(({ report, kind, shareOfOwn, origin, laterVersion, says }) => {
      const number = numbers.get(report);
      if (number === undefined || (kind === null && laterVersion === null && origin === null)) return [];
      return [
        {
          report: number,
          kind,
          original: kind === null ? null : (numbers.get(original) ?? null),
          share: shareOfOwn,
          origin: origin?.agencies.join(", ") ?? null,
          later: laterVersion === null ? null : (numbers.get(laterVersion) ?? null),
          says,
        },
      ];
    }),
  );
  await putCopies(one, [...numbers.values()], rows);
}

/** A story is called after the title of its earliest report that has one. */
async function refreshStories(one: CaseDb, { standing, ended }: Groups<StoryProfile>): Promise<void> {
  await dropGroupRows(one, "story", ended);
  const told = [...standing].filter(([, profiles]) => profiles.length > 1);
  await dropGroupRows(
    one,
    "story",
    [...standing].filter(([, profiles]) => profiles.length === 1).map(([id]) => id),
  );
  const titles = await titlesOf(
    one,
    told.flatMap(([, profiles]) => profiles.map(({ report }) => report)),
  );
  await putGroupRows(
    one,
    "story",
    told.map(([id, profiles]) => {
      const days = profiles.flatMap(({ day }) => day ?? []).sort();
      const inTime = [...profiles].sort((a, b) => ((a.day ?? "9") + a.report < (b.day ?? "9") + b.report ? -1 : 1));
      const label = inTime.flatMap(({ report }) => titles.get(report) ?? [])[0] ?? inTime[0]?.report ?? id;
      const description = JSON.stringify({ reports: inTime.map(({ report }) => report) });
      return {
        id,
        label,
        start_day: days[0] ?? null,
        end_day: days.at(-1) ?? null,
        reports: profiles.length,
        description,
      };
    }),
  );
}
