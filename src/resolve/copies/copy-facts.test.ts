import { expect, test } from "vitest";
import { profileOf, WIRE } from "../testing-reports.ts";
import { copyFacts } from "./copy-facts.ts";

const text = WIRE.join("\n\n");
const cut = WIRE.slice(0, 8).join("\n\n");

const agency = profileOf({ id: "z", text, publisher: "Agence France-Presse", published: "2024-06-04T18:00:00Z" });
const early = profileOf({ id: "b", text: `${cut}\n\nAFP`, publisher: "Post", published: "2024-06-04T12:00:00Z" }, [
  "AFP",
]);
const late = profileOf({ id: "a", text: `${cut}\n\nAFP`, publisher: "Mail", published: "2024-06-05" }, ["AFP"]);
const undated = profileOf({ id: "0", text, publisher: "Site" });

test.each([
  ["the credited one, though published later", [late, early, agency], "z", "others credit Agence France-Presse"],
  [
    "else the earliest published",
    [undated, late, early],
    "b",
    "it is the earliest published in this case (2024-06-04)",
  ],
  [
    "else the least id",
    [undated, profileOf({ id: "1", text })],
    "0",
    "no day of publication is known; of several, the least id is taken",
  ],
  ["alone", [late], "a", "it stands alone"],
] as const)("the original is %s", (_, group, original, because) => {
  expect(copyFacts(group)).toMatchObject({ original, because });
  expect(copyFacts([...group].reverse())).toEqual(copyFacts(group));
});

test("each copy has its kind, shares in both directions, the origin that it names, and a sentence", () => {
  const { members } = copyFacts([agency, early]);
  expect(members[1]).toEqual({
    report: "b",
    kind: "partial-copy",
    shareOfOwn: 1,
    shareOfOriginal: expect.closeTo(0.67, 2),
    origin: { agencies: ["AFP"], says: "its credit names AFP" },
    laterVersion: null,
    says: "Post (b) carries a part of Agence France-Presse (z), or has been added to: 100 % of its text stands there, 67 % of that text stands in it",
  });
});

test("an origin is named by credit though its report is not in the case", () => {
  expect(copyFacts([late]).members[0]?.origin?.agencies).toEqual(["AFP"]);
  expect(copyFacts([agency]).members[0]?.origin).toBeNull();
});

test("a text that credits agencies without a name has an origin that is not its own", () => {
  const text = "Fighters overran two army posts north of the town, officers said.\n\nAgencies";
  expect(copyFacts([profileOf({ id: "x", text }, ["Agencies"])]).members[0]?.origin).toEqual({
    agencies: [],
    says: "its credit names agencies, and none by name",
  });
});

test("of versions the latest is shown, and none is a copy", () => {
  const url = "https://post.example.org/world/menaka";
  const first = profileOf({ id: "v1", text: cut, url, published: "2024-06-04T12:00:00Z" });
  const second = profileOf({
    id: "v2",
    text,
    url: `${url}?utm_source=feed`,
    published: "2024-06-04T12:00:00Z",
    updated: "2024-06-04T20:15:00Z",
  });
  expect(copyFacts([second, first])).toMatchObject({
    original: "v1",
    shown: "v2",
    members: [
      { report: "v1", kind: null, laterVersion: "v2" },
      { report: "v2", kind: "version", laterVersion: null },
    ],
  });
});

test("a translation points at what it translates, and is no origin of its own", () => {
  const french = profileOf({
    id: "fr",
    text: "Des combattants ont attaqué deux postes de l'armée au nord de Ménaka.",
    published: "2024-06-04",
  });
  const english = profileOf({ id: "en", text, published: "2024-06-03", translation_of: "fr" });
  expect(copyFacts([english, french])).toMatchObject({
    original: "fr",
    members: [{ report: "fr" }, { report: "en", kind: "translation", says: "en is a translation of fr" }],
  });
});
