import type { ActorDescription } from "../../../../resolve/actors/index.ts";
import type { CaseDb } from "../../../../store/case.ts";
import { briefById } from "../../../../store/queries/briefs.ts";
import { groupRows } from "../../../../store/queries/groups.ts";
import { descriptionOf } from "./actors-out.ts";
import type { ViewOptions } from "./case-view.ts";
import { eventsOut } from "./events-out.ts";
import type { SubjectOut } from "./out.ts";

/** The one thing that is asked for: a brief, an event or an actor; null where a search finds this and that. */
export async function subjectOut(one: CaseDb, options: ViewOptions): Promise<SubjectOut | null> {
  const { brief, filter } = options;
  if (brief !== null) {
    const row = await briefById(one, brief);
    return row ? { kind: "brief", title: row.title, says: [] } : null;
  }
  if (filter?.event !== undefined) {
    const { value } = await eventsOut(one, options).next();
    return value ? { kind: "event", title: value.label, says: [] } : null;
  }
  const [actor, more] = filter?.party ?? [];
  if (actor === undefined || more !== undefined) return null;
  const row = (await groupRows(one, "actor", [actor])).get(actor);
  if (!row) return null;
  const described = await descriptionOf(one, row, options);
  return { kind: "actor", title: described.name, says: saysOf(described) };
}

const KINDS: Readonly<Record<string, string>> = {
  ...{ person: "A person", body: "A body", government: "A government", organ: "An organ of government" },
  ...{ country: "A country", people: "A people", place: "A place", facility: "A building or site" },
};

function saysOf({ name, forms, kind, country, roles }: ActorDescription): readonly string[] {
  const others = forms.filter((form) => form !== name);
  const offices = roles.map(({ title, of }) => (of === null ? title : `${title} of ${of}`));
  return [
    `${KINDS[kind] ?? "An actor"}${country === null ? "" : ` (${country})`}.`,
    ...(others.length === 0 ? [] : [`Also written: ${others.join("; ")}.`]),
    ...(offices.length === 0 ? [] : [`Told of as: ${[...new Set(offices)].join("; ")}.`]),
  ];
}
