import type { Party } from "../../../../model/claim.ts";
import type { EvidenceParty } from "../../../../model/evidence-claim.ts";
import type { Form, Settings } from "../form.ts";
import { iriOf } from "../linked/iri.ts";
import { about, dated, graph, iri, literal, type Said } from "../linked/turtle.ts";
import type { CaseView } from "../view/case-view.ts";
import type { ActorOut, ClaimOut, EventOut, ReportOut } from "../view/out.ts";
import { gathered } from "../written/gathered.ts";

/**
 * TriG: a nanopublication (https://nanopub.net/guidelines/working_draft/) for each claim, whose provenance is its chain in
 * the words of PROV-O (https://www.w3.org/TR/prov-o/); reports, actors and events in graphs of their own.
 */
export const TRIG: Form = {
  name: "trig",
  says: "linked data (RDF in TriG): a nanopublication a claim, its chain in PROV-O",
  unit: "a nanopublication is a claim; reports, actors and events are things in the graphs named after them",
  several: false,
  files: (view, settings) => [{ name: "case.trig", media: "application/trig", pieces: gathered(trig(view, settings)) }],
};

const PREFIXES = `@prefix hs: <urn:hearsay:vocabulary:> .
@prefix np: <http://www.nanopub.org/nschema#> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix geo: <http://www.w3.org/2003/01/geo/wgs84_pos#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

`;

async function* trig(view: CaseView, settings: Settings): AsyncGenerator<string> {
  yield PREFIXES;
  for await (const actor of view.actors()) yield actorGraph(actor);
  for await (const report of view.reports()) {
    yield reportGraph(report);
    for (const claim of report.claims) yield nanopublication(claim, settings);
  }
  for await (const event of view.events()) yield eventGraph(event);
}

const text = (words: string | null): string | null => (words === null ? null : literal(words));
const number = (value: number | null): string | null => (value === null ? null : literal(String(value), "xsd:decimal"));

function actorGraph({ id, description }: ActorOut): string {
  const { name, forms, kind, country, sectors, roles } = description;
  const subject = iriOf("actor", id);
  return graph(`${subject}:graph`, [
    about(iri(subject), [
      ["a", "prov:Agent", ...(kind === "person" ? ["prov:Person"] : [])],
      ["rdfs:label", literal(name)],
      ["hs:alsoCalled", ...forms.filter((form) => form !== name).map((form) => literal(form))],
      ["hs:kind", literal(kind)],
      ["hs:country", text(country)],
      ["hs:sector", ...sectors.map((sector) => literal(sector))],
      ["hs:role", ...roles.map(({ title, of }) => literal(of === null ? title : `${title} of ${of}`))],
    ]),
  ]);
}

function reportGraph({ row, copyOf }: ReportOut): string {
  const subject = iriOf("report", row.key);
  return graph(`${subject}:graph`, [
    about(iri(subject), [
      ["a", "prov:Entity", "hs:Report"],
      ["dcterms:identifier", literal(row.key)],
      ["dcterms:title", text(row.title)],
      ["dcterms:publisher", text(row.publisher)],
      ["dcterms:creator", text(row.author)],
      ["dcterms:issued", dated(row.published)],
      ["dcterms:source", text(row.url)],
      ["prov:wasDerivedFrom", copyOf && iri(iriOf("report", copyOf.report))],
    ]),
  ]);
}

/** Head, assertion, provenance and publication info: who says what, by whose word, and who wrote that down. */
function nanopublication(claim: ClaimOut, { at, program }: Settings): string {
  const name = iriOf("claim", claim.line.report, claim.line.claim);
  const [assertion, provenance, info] = [`${name}:assertion`, `${name}:provenance`, `${name}:pubinfo`];
  return [
    graph(`${name}:head`, [
      about(iri(name), [
        ["a", "np:Nanopublication"],
        ["np:hasAssertion", iri(assertion)],
        ["np:hasProvenance", iri(provenance)],
        ["np:hasPublicationInfo", iri(info)],
      ]),
    ]),
    graph(assertion, asserted(claim, name)),
    graph(provenance, chained(claim, name)),
    graph(info, [
      about(iri(name), [
        ["prov:generatedAtTime", literal(at, "xsd:dateTime")],
        ["prov:wasAttributedTo", iri("urn:hearsay:reader")],
        ["hs:confidence", number(claim.line.confidence)],
      ]),
      about(iri("urn:hearsay:reader"), [
        ["a", "prov:SoftwareAgent"],
        ["rdfs:label", literal(program)],
      ]),
    ]),
  ].join("");
}

function asserted({ line, evidence, stand }: ClaimOut, name: string): readonly string[] {
  const { claim, actors, recipients, place } = evidence;
  const [told, parties] = [
    `${name}:told`,
    [...sides(name, "actor", claim.actors, actors), ...sides(name, "recipient", claim.recipients, recipients)],
  ];
  const of = (role: string) => parties.filter((party) => party.role === role).map((party) => iri(party.name));
  return [
    about(iri(told), [
      ["a", "hs:Claim"],
      ["hs:type", literal(line.type)],
      ["hs:mode", text(line.mode)],
      ["rdfs:label", literal(line.sentence)],
      ["hs:actor", ...of("actor")],
      ["hs:recipient", ...of("recipient")],
      ["hs:happenedFrom", dated(line.happened?.start ?? null)],
      ["hs:happenedUntil", dated(line.happened?.end ?? null)],
      ["hs:place", line.place && iri(`${name}:place`)],
      ["hs:status", literal(line.status)],
      ["hs:stand", literal(stand.kind)],
      ["hs:polarity", literal(line.polarity)],
      ["hs:modality", literal(line.modality)],
      ["hs:event", line.event && iri(iriOf("event", line.event))],
    ]),
    line.place
      ? about(iri(`${name}:place`), [
          ["rdfs:label", literal(line.place.name)],
          ["hs:how", literal(line.place.how)],
          ["geo:lat", number(line.place.latitude)],
          ["geo:long", number(line.place.longitude)],
          ["hs:radiusKm", number(line.place.radius_km)],
          ["hs:geonames", place?.geonames ? literal(String(place.geonames)) : null],
        ])
      : "",
    ...parties.map((party) => party.said),
  ];
}

/** An actor of the case by its name there; whoever is none gets a name within the claim. */
function sides(name: string, role: string, parties: readonly Party[], who: readonly EvidenceParty[]) {
  return parties.map(({ span }, at) => {
    const actor = who[at]?.actor ?? null;
    const called = actor === null ? `${name}:${role}${at + 1}` : iriOf("actor", actor);
    return { role, name: called, said: about(iri(called), [["rdfs:label", literal(who[at]?.name ?? span.text)]]) };
  });
}

/** The chain, outlet first: what each hop says was quoted from the next one; the last is the origin. */
function chained({ line, evidence }: ClaimOut, name: string): readonly string[] {
  const { chain } = evidence.claim;
  const hop = (at: number) => `${name}:hop${at}`;
  const agent = (at: number) => {
    const actor = line.chain[at]?.actor ?? null;
    return actor === null ? `${hop(at)}:source` : iriOf("actor", actor);
  };
  return [
    about(iri(`${name}:assertion`), [
      ["prov:wasDerivedFrom", iri(iriOf("report", line.report))],
      ["prov:wasQuotedFrom", iri(hop(0))],
      ["hs:words", literal(evidence.claim.content.text)],
    ]),
    ...chain.flatMap(({ kind, stance, cue, said }, at) => {
      const statement: readonly Said[] = [
        ["a", "prov:Entity", "hs:Hop", ...(at === chain.length - 1 ? ["hs:Origin"] : [])],
        ["prov:wasAttributedTo", iri(agent(at))],
        ["hs:stance", literal(stance)],
        ["hs:cue", text(cue?.span.text ?? null)],
        ["hs:said", dated(said?.end ?? said?.start ?? null)],
        ["prov:wasQuotedFrom", at < chain.length - 1 ? iri(hop(at + 1)) : null],
      ];
      const source: readonly Said[] = [
        ["a", "prov:Agent"],
        ["rdfs:label", literal(line.chain[at]?.words ?? kind)],
        ["hs:sourceKind", literal(kind)],
      ];
      return [about(iri(hop(at)), statement), about(iri(agent(at)), source)];
    }),
  ];
}

function eventGraph({ id, label, type, start, end, claims, evidence }: EventOut): string {
  const subject = iriOf("event", id);
  const happened = evidence.assertions.find((one) => one.about === "happened");
  const whole = (value: number | undefined) => literal(String(value ?? 0), "xsd:integer");
  return graph(`${subject}:graph`, [
    about(iri(subject), [
      ["a", "hs:Event"],
      ["rdfs:label", literal(label)],
      ["hs:type", literal(type)],
      ["hs:happenedFrom", dated(start)],
      ["hs:happenedUntil", dated(end)],
      ["hs:affirmingLeast", whole(happened?.affirming.least)],
      ["hs:affirmingMost", whole(happened?.affirming.most)],
      ["hs:denyingLeast", whole(happened?.denying.least)],
      ["hs:denyingMost", whole(happened?.denying.most)],
      ["hs:claim", ...claims.map(({ line }) => iri(iriOf("claim", line.report, line.claim)))],
    ]),
  ]);
}
