import { expect, test } from "vitest";
import { type ActorRow, rowsOfActor } from "./actor-rows.ts";
import { rowsOfSource } from "./source-rows.ts";
import { actorId, agency, by, type ClaimGiven, claim, unnamed } from "./testing/make-claims.ts";

const drawn = (rows: readonly ActorRow[]) =>
  rows.map(({ by: whose, quote, copies }) => `${whose}: ${quote.status}${copies ? ` (${copies} copies)` : ""}`);

const spokesman = { actor: actorId("M23"), name: "M23", spokesman: true };

/** Told as fact, attributed, said by it, done to it. */
const TABLE: readonly (readonly [string, readonly ClaimGiven[], readonly (readonly string[])[]])[] = [
  ["told as fact", [{ doers: ["M23"] }], [["Daily Post: asserted"], [], [], []]],
  [
    "told by an agency that another quotes",
    [{ doers: ["M23"], chain: [agency("Horn Wire")] }],
    [[], ["Horn Wire: reported"], [], []],
  ],
  [
    "not so, in an outlet's own voice",
    [{ doers: ["M23"], polarity: "negated" }],
    [["Daily Post: negated"], [], [], []],
  ],
  ["attributed", [{ doers: ["M23"], chain: [by("army", { stance: "alleges" })] }], [[], ["army: alleged"], [], []]],
  [
    "planned, in an outlet's own voice",
    [{ doers: ["M23"], modality: "planned" }],
    [[], ["Daily Post: planned"], [], []],
  ],
  ["said by it of itself", [{ doers: ["M23"], chain: [by("M23")] }], [[], [], ["M23: reported"], []]],
  ["denied by it", [{ doers: ["M23"], chain: [by("M23", { stance: "denies" })] }], [[], [], ["M23: denied"], []]],
  [
    "said by its spokesman",
    [{ doers: ["army"], chain: [by("Willy Ngoma", { kind: "person", body: spokesman })] }],
    [[], [], ["Willy Ngoma for M23: reported"], []],
  ],
  [
    "said jointly",
    [{ chain: [by("ADF", { also: [{ name: "M23", actor: actorId("M23") }] })] }],
    [[], [], ["ADF: reported"], []],
  ],
  ["done to it", [{ doers: ["army"], doneTo: ["M23"] }], [[], [], [], ["Daily Post: asserted"]]],
  ["said by others of others", [{ doers: ["army"], chain: [by("police")] }], [[], [], [], []]],
  [
    "a statement's actor is its speaker, no doer",
    [{ kind: "statement", type: "statement", doers: ["M23"] }],
    [[], [], [], []],
  ],
  [
    "a copy is no row of its own",
    [
      { doers: ["M23"], outlet: "Horn Wire", report: "w1" },
      {
        doers: ["M23"],
        outlet: "Mirror",
        copyOf: { report: "w1", publisher: "Horn Wire", published: "2024-06-03", kind: "copy" },
      },
    ],
    [["Horn Wire: asserted (1 copies)"], [], [], []],
  ],
];

test.each(TABLE)("actor: %s", (_, given, expected) => {
  const rows = rowsOfActor(actorId("M23"), given.map(claim));
  expect([rows.toldAsFact, rows.attributed, rows.saidByIt, rows.doneToIt].map(drawn)).toEqual(expected);
});

test("in order of the day on which it happened, with the offices held then", () => {
  const roles = [
    { title: "minister", start: "2023-01-01", end: "2024-05-31" },
    { title: "governor", start: "2024-06-01", end: null },
  ];
  const claims = [
    claim({ doers: ["A. Nur"], happened: ["2024-06-03", "2024-06-03"] }),
    claim({ doers: ["A. Nur"], happened: ["2023-02-01", "2023-02-28"] }),
    claim({ doers: ["A. Nur"], day: null }),
  ];
  const { toldAsFact } = rowsOfActor(actorId("A. Nur"), claims, roles);
  expect(toldAsFact.map(({ day, roles: held }) => [day, ...held])).toEqual([
    ["2023-02-01", "minister"],
    ["2024-06-03", "governor"],
    [null],
  ]);
});

const police = by("police");
const EVENTS = [
  { event: "alone", claims: [{ chain: [police] }, { outlet: "Citizen", chain: [police] }] },
  { event: "with another", claims: [{ chain: [police] }, { chain: [by("hospital")] }] },
  { event: "maybe alone", claims: [{ chain: [police] }, { chain: [unnamed("an official", "official")] }] },
  { event: "contradicted", claims: [{ chain: [police] }, { chain: [by("army")], polarity: "negated" as const }] },
  {
    event: "its number excluded",
    claims: [
      { chain: [police], counts: [{ low: 12, high: 12 }] },
      { chain: [by("hospital")], counts: [{ low: 30, high: 30 }] },
    ],
  },
  { event: "denied by it", claims: [{ chain: [by("police", { stance: "denies" as const })] }] },
  { event: "others' business", claims: [{ chain: [by("army")] }] },
].map(({ event, claims }) => ({ event, claims: claims.map(claim) }));

test("source: cited for what, how often alone, how often contradicted", () => {
  const rows = rowsOfSource("actor:a_police", EVENTS);
  expect(rows.citedFor.length).toBe(7);
  expect(rows).toMatchObject({
    affirms: ["alone", "contradicted", "its number excluded", "maybe alone", "with another"],
    alone: ["alone", "contradicted"],
    maybeAlone: ["maybe alone"],
    contradicted: ["contradicted", "its number excluded"],
  });
});

test("source: an agency is cited where others quote it, and not by its own reports or by copies", () => {
  const original = { report: "w1", publisher: "Horn Wire", published: "2024-06-03", kind: "copy" as const };
  const claims = [
    claim({ outlet: "Horn Wire", report: "w1" }),
    claim({ outlet: "Citizen", chain: [agency("Horn Wire")] }),
    claim({ outlet: "Mirror", chain: [agency("Horn Wire")], copyOf: original }),
  ];
  const rows = rowsOfSource("medium:horn wire", [{ event: "e", claims }]);
  expect(rows.citedFor.map(({ quote }) => quote.publisher)).toEqual(["Citizen"]);
  expect(rows.alone).toEqual(["e"]);
});
