import type { Form, Settings } from "../form.ts";
import { iriOf } from "../linked/iri.ts";
import { CONFIDENCE_OF, known, stixId, stixTime } from "../stix/objects.ts";
import { eventsTold } from "../view/affirmed.ts";
import type { CaseView } from "../view/case-view.ts";
import type { ActorOut, ClaimOut, EventOut, ReportOut } from "../view/out.ts";
import { gathered } from "../written/gathered.ts";
import { jsonArray } from "../written/json-array.ts";

/** A STIX 2.1 bundle (OASIS): actors, reports, events as incidents, and each claim of one as a note. */
export const STIX: Form = {
  name: "stix",
  says: "a STIX 2.1 bundle: identities, reports, incidents, notes, with grades",
  unit: "an identity is an actor or an outlet, an incident an event, a note a claim of one, a report a report",
  several: false,
  files: (view, settings) => [
    {
      name: "case.stix.json",
      media: "application/stix+json;version=2.1",
      pieces: gathered(
        jsonArray(`{"type":"bundle","id":"${stixId("bundle", settings.at)}","objects":`, objects(view, settings), "}"),
      ),
    },
  ],
};

/** In an order in which whatever is named was told before. */
async function* objects(view: CaseView, settings: Settings): AsyncGenerator<unknown> {
  const base = { spec_version: "2.1", created: settings.at, modified: settings.at };
  const [there, outlets, reported] = [new Set<string>(), new Set<string>(), new Map<string, Set<string>>()];
  for await (const actor of view.actors()) {
    there.add(actor.id);
    yield { ...base, ...identityOf(actor) };
  }
  for await (const event of eventsTold(view, settings)) {
    yield { ...base, ...incidentOf(event) };
    for (const claim of event.claims) {
      const about = reported.get(claim.line.report) ?? new Set<string>();
      reported.set(claim.line.report, about.add(stixId("incident", event.id)));
      yield { ...base, ...noteOf(claim, event) };
    }
  }
  for await (const report of view.reports()) {
    const outlet = report.row.publisher ?? "a publisher that is not named";
    if (!outlets.has(outlet)) yield { ...base, ...outletOf(outlet) };
    outlets.add(outlet);
    const parties = [...new Set(report.actors.values())].filter((actor) => there.has(actor));
    yield {
      ...base,
      ...reportOf(report, outlet, [
        ...parties.map((id) => stixId("identity", id)),
        ...(reported.get(report.row.key) ?? []),
      ]),
    };
  }
}

const CLASSES: Readonly<Record<string, string>> = {
  ...{ person: "individual", body: "organization", government: "organization", organ: "organization" },
  ...{ country: "organization", people: "class", place: "unknown", facility: "unknown" },
};

const identityOf = ({ id, description }: ActorOut) =>
  known({
    type: "identity",
    id: stixId("identity", id),
    name: description.name,
    identity_class: CLASSES[description.kind] ?? "unknown",
    roles: description.roles.map(({ title, of }) => (of === null ? title : `${title} of ${of}`)),
    labels: [
      ...(description.country ? [`country:${description.country}`] : []),
      ...description.sectors.map((sector) => `sector:${sector}`),
    ],
    external_references: [{ source_name: "hearsay", external_id: iriOf("actor", id) }],
  });

const outletOf = (name: string) => ({
  type: "identity",
  id: stixId("identity", "outlet", name),
  name,
  identity_class: "organization",
  labels: ["outlet"],
});

/** A grade that a person gave is STIX's confidence, by its own table, and a label; a suggested one a label alone. */
function incidentOf({ id, label, type, mode, start, end, places, evidence }: EventOut) {
  const { credibility, suggested } = evidence.grade;
  return known({
    type: "incident",
    id: stixId("incident", id),
    name: label,
    description: evidence.summary,
    confidence: CONFIDENCE_OF[credibility],
    labels: [
      `type:${type}`,
      ...(mode ? [`mode:${mode}`] : []),
      ...(start ? [`from:${start}`] : []),
      ...(end ? [`until:${end}`] : []),
      ...places.filter(({ how }) => how === "stated").map(({ name }) => `place:${name}`),
      `admiralty-credibility:${credibility}`,
      `admiralty-credibility-suggested:${suggested}`,
    ],
    external_references: [{ source_name: "hearsay", external_id: iriOf("event", id) }],
  });
}

const noteOf = ({ line, evidence, stand }: ClaimOut, event: EventOut) =>
  known({
    type: "note",
    id: stixId("note", line.report, line.claim),
    abstract: line.sentence,
    content: `“${evidence.claim.content.text}”, according to ${line.chain.map(({ words, stance }) => `${words} (${stance})`).join(", who has it from ")}`,
    authors: line.chain.slice(-1).map(({ words }) => words),
    labels: [`status:${line.status}`, `stand:${stand.kind}`],
    object_refs: [stixId("incident", event.id), stixId("report", line.report)],
    external_references: [{ source_name: "hearsay", external_id: iriOf("claim", line.report, line.claim) }],
  });

function reportOf({ row }: ReportOut, outlet: string, about: readonly string[]) {
  const source = stixId("identity", "outlet", outlet);
  return known({
    type: "report",
    id: stixId("report", row.key),
    created_by_ref: source,
    name: row.title ?? row.key,
    published: stixTime(row.published) ?? stixTime(row.added_at),
    labels: row.published === null ? ["published:unknown"] : [],
    external_references: [known({ source_name: outlet, url: row.url, external_id: iriOf("report", row.key) })],
    object_refs: [source, ...about],
  });
}
