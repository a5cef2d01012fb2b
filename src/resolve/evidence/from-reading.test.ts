import { expect, test } from "vitest";
import type { Reading } from "../../model/reading.ts";
import { evidenceClaims } from "./from-reading.ts";
import { independence } from "./independence.ts";
import { by, claim, unnamed } from "./testing/make-claims.ts";

/** A reading of a few words, with the entities that the claims' hops point at. */
function reading(
  chain: Parameters<typeof claim>[0],
  entities: readonly Partial<Reading["entities"][number]>[],
): Reading {
  const made = claim(chain);
  const span = { start: 0, end: 0, text: "" };
  const entity = (given: Partial<Reading["entities"][number]>): Reading["entities"][number] => ({
    id: "",
    kind: "person",
    name: "",
    aliases: [],
    country: null,
    sectors: [],
    roles: [],
    place: null,
    wikidata: null,
    why: [],
    ...given,
  });
  return {
    schema: "hearsay-reading/1",
    report: {
      id: "r1",
      text_hash: "0".repeat(64),
      title: null,
      publisher: "ST",
      author: null,
      published: "2024-06-03",
      updated: null,
      retrieved: null,
      url: null,
      language: null,
      version_of: null,
      translation_of: null,
      handling: null,
      extra: {},
      dateline: { place: "MOGADISHU", ref: "p1", date: null, span },
      credits: [
        { kind: "agency", name: "Sudan Tribune", span },
        { kind: "desk", name: "our correspondent", span },
      ],
    },
    reader: { version: "0", model: "0", lexicon: "0" },
    sentences: [],
    mentions: entities.map((given, i) => ({
      id: `m${i}`,
      span,
      phrase: span,
      kind: "person",
      form: given.name?.match(/^[A-Z]/) ? "name" : "description",
      entity: given.id ?? "",
      stands_for: null,
    })),
    entities: entities.map(entity),
    dates: [],
    places: [
      {
        id: "p1",
        span,
        name: "Mogadishu",
        geonames: 53731,
        latitude: 2,
        longitude: 45,
        country: "SOM",
        admin1: null,
        precision: "city",
        radius_km: null,
        mention: null,
        use: "literal",
        confidence: 1,
      },
    ],
    predicates: [],
    attributions: [],
    claims: [made.claim],
    problems: [],
  };
}

const actors: Readonly<Record<string, string>> = { e1: "Abdi Aden", e2: "the police" };
const context = {
  actorOf: (entity: string) => {
    const name = actors[entity];
    return name === undefined ? null : { group: `g_${entity}`, name };
  },
  mediumName: (name: string) => (name === "ST" ? "Sudan Tribune" : name),
};

const role = (title: string, former = false) => ({ title, of: "e2", when: null, former, span: null });

const BODIES: readonly (readonly [string, ReturnType<typeof role>[], boolean | null])[] = [
  ["a spokesman", [role("spokesman")], true],
  ["a spokeswoman beside another office", [role("colonel"), role("police spokeswoman")], true],
  ["a press officer", [role("press officer")], true],
  ["a commander", [role("commander")], false],
  ["a former spokesman", [role("spokesman", true)], null],
  ["nobody of a body", [], null],
];

test.each(BODIES)("%s", (_, roles, spokesman) => {
  const chain = [by("Abdi Aden", { kind: "person", entity: "e1" })];
  const [made] = evidenceClaims(reading({ chain }, [{ id: "e1", name: "Abdi Aden", roles }]), context);
  expect(made?.hops[1]?.actor).toBe("g_e1");
  expect(made?.hops[1]?.body).toEqual(spokesman === null ? null : { actor: "g_e2", name: "the police", spokesman });
});

test("the report: its name in the case, its own credit no agency, where it was filed", () => {
  const [made] = evidenceClaims(reading({}, []), context);
  expect(made?.report).toMatchObject({
    publisher: "Sudan Tribune",
    agency: false,
    byline: true,
    dateline: { name: "Mogadishu" },
  });
});

test("a source that publishes is a medium, whatever the reading takes it for", () => {
  const chain = [by("Nyika Wire", { stance: "reports" })];
  const mediumOf = (publishes: (name: string) => boolean) =>
    evidenceClaims(reading({ chain }, []), { ...context, publishes })[0]?.hops[1]?.medium;
  expect([mediumOf((name) => name === "Nyika Wire"), mediumOf(() => false)]).toEqual([true, false]);
});

test("somebody without a name is one wherever the report speaks of him", () => {
  const entities = [{ id: "e7", name: "two security sources" }];
  const spoken = [
    unnamed("two security sources", "security", { entity: "e7", number: 2 }),
    unnamed("sources", "other", { entity: "e7" }),
    unnamed("they", null, { entity: "e7" }),
  ];
  const readings = spoken.map((hop) => claim({ chain: [hop] }).claim);
  const claims = evidenceClaims({ ...reading({}, entities), claims: readings }, context);
  expect(claims.map(({ hops }) => hops[1]?.unnamed)).toEqual(
    Array(3).fill({ words: "two security sources", type: "security" }),
  );
  const side = independence(claims.map((evidence) => ({ evidence, hop: 1 })));
  expect([side.least, side.most, side.origins.length]).toEqual([1, 2, 1]);
});

test("a party without a name and without an actor has neither", () => {
  const made = claim({ unknownDoers: ["gunmen"] }).claim;
  const [actor] = made.actors;
  const claims = [{ ...made, actors: actor ? [{ ...actor, entity: "e9" }] : [] }];
  const [evidence] = evidenceClaims({ ...reading({}, [{ id: "e9", name: "gunmen" }]), claims }, context);
  expect(evidence?.actors).toEqual([{ actor: null, name: null }]);
});

test.each([
  ["Mogadishu", "Mogadishu"],
  ["market in Bakara", "market in Bakara"],
  ["the district", null],
])("a place that others could affirm: %s", (name, expected) => {
  const told = claim({ chain: [] }).claim;
  const bare = reading({}, []);
  const places = bare.places.map((place) => ({ ...place, name }));
  const place = { ref: "p1", how: "stated", relation: "at", radius_km: null } as const;
  const [made] = evidenceClaims({ ...bare, places, claims: [{ ...told, place }] }, context);
  expect(made?.place?.name ?? null).toBe(expected);
});
