import { countryCodes } from "../field/codes.ts";
import type { ActorOut, ClaimOut, EventOut, ReportOut } from "../view/out.ts";
import { type FtmEntity, ftmEntity, ftmId } from "./entity.ts";

const RESOLUTION = "hearsay resolution";

const SCHEMAS: Readonly<Record<string, string>> = {
  ...{ person: "Person", body: "Organization", government: "PublicBody", organ: "PublicBody", country: "PublicBody" },
  ...{ people: "LegalEntity", place: "Address", facility: "Address" },
};

/** The schema of an actor by its kind: a place is an address, a people a legal entity without a form. */
export const schemaOf = ({ description: { kind } }: ActorOut): string => SCHEMAS[kind] ?? "LegalEntity";

const alpha2 = (country: string | null): string | null =>
  country === null ? null : (countryCodes().get(country)?.alpha2.toLowerCase() ?? null);

export function actorEntity(actor: ActorOut): FtmEntity {
  const { name, forms, country, roles, sectors } = actor.description;
  const schema = schemaOf(actor);
  const titles = roles.map(({ title, of }) => (of === null ? title : `${title} of ${of}`));
  const months = roles.flatMap(({ first, last }) => [first, last].filter((month) => month !== null)).sort();
  return ftmEntity({
    id: ftmId("actor", actor.id),
    schema,
    origin: RESOLUTION,
    seen: [months[0] ?? null, months.at(-1) ?? null],
    properties: {
      ...(schema === "Address" ? { full: [name] } : { name: [name] }),
      alias: forms.filter((form) => form !== name),
      country: [alpha2(country)],
      ...(schema === "Person" ? { position: titles } : {}),
      // codes, by which the actor is the same where it comes in again (hearsay know)
      ...(schema === "Address" ? {} : { sector: sectors }),
    },
  });
}

export const articleEntity = ({ row }: ReportOut): FtmEntity =>
  ftmEntity({
    id: ftmId("report", row.key),
    schema: "Article",
    origin: row.publisher ?? "hearsay",
    seen: [row.published, row.published],
    properties: {
      title: [row.title ?? row.key],
      author: [row.author],
      publisher: [row.publisher],
      publishedAt: [row.published_day],
      sourceUrl: [row.url],
      fileName: [row.key],
    },
  });

/** Names hit in a report, each actor once, by the first of its names there. */
export function mentionEntities(
  { row, reading, actors }: ReportOut,
  schemas: ReadonlyMap<string, string>,
): readonly FtmEntity[] {
  const told = new Set<string>();
  return reading.mentions.flatMap(({ entity, form, span }) => {
    const actor = actors.get(entity);
    const schema = actor && schemas.get(actor);
    if (!actor || !schema || form !== "name" || told.has(actor)) return [];
    told.add(actor);
    const legal = schema !== "Address";
    return [
      ftmEntity({
        id: ftmId("mention", row.key, actor),
        schema: "Mention",
        origin: row.publisher ?? "hearsay",
        seen: [row.published, row.published],
        properties: {
          document: [ftmId("report", row.key)],
          name: [span.text],
          detectedSchema: [schema],
          ...(legal ? { resolved: [ftmId("actor", actor)] } : {}),
        },
      }),
    ];
  });
}

/** An event, and the documentation of it by each claim: which report says so, by whose word, for or against. */
export function eventEntities(event: EventOut, schemas: ReadonlyMap<string, string>): readonly FtmEntity[] {
  const { id, label, type, start, end, places, claims, evidence } = event;
  const days = claims.flatMap(({ line }) => line.published ?? []).sort();
  const parties = claims.flatMap(({ evidence: told }) => [...told.actors, ...told.recipients, ...told.others]);
  const involved = parties.flatMap(({ actor }) =>
    actor !== null && (schemas.get(actor) ?? "Address") !== "Address" ? [ftmId("actor", actor)] : [],
  );
  const stated = places.filter(({ how }) => how === "stated");
  return [
    ftmEntity({
      id: ftmId("event", id),
      schema: "Event",
      origin: RESOLUTION,
      seen: [days[0] ?? null, days.at(-1) ?? null],
      properties: {
        name: [label],
        startDate: [start],
        endDate: [end],
        location: stated.map(({ name }) => name),
        country: stated.map(({ country }) => alpha2(country)),
        involved,
        keywords: [type],
        summary: [evidence.summary],
        proof: claims.map(({ line }) => ftmId("report", line.report)),
      },
    }),
    ...claims.map((claim) => documentation(claim, id)),
  ];
}

const documentation = ({ line, stand, report }: ClaimOut, event: string): FtmEntity =>
  ftmEntity({
    id: ftmId("documentation", line.report, line.claim),
    schema: "Documentation",
    origin: line.chain.at(-1)?.words ?? "hearsay",
    seen: [line.said ?? line.published, line.published],
    properties: {
      document: [ftmId("report", line.report)],
      entity: [ftmId("event", event)],
      role: [stand.kind],
      status: [line.status],
      date: [line.said ?? report.published_day],
      summary: [line.sentence],
      publisher: [line.publisher],
      recordId: [line.claim],
    },
  });
