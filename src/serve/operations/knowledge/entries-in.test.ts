import { expect, test } from "vitest";
import { csvEntries } from "./csv-entries.ts";
import { ftmEntries } from "./ftm-entries.ts";

const entity = (id: string, schema: string, properties: Record<string, readonly unknown[]>, more = {}) =>
  JSON.stringify({ id, schema, properties, ...more });

test("a table: columns by their headings in any order, cells of several values, what is not looked at", () => {
  const csv =
    'Kind;Name;Aliases;Country;Sectors;From\nbody;"Azawad Front";AZF|x;ML;reb;2019\nperson;"Bakary  Traoré";;mali;;\n;Dune Riders;;;;\n';
  expect(csvEntries(csv)).toEqual({
    kind: "csv",
    entries: [
      {
        id: "Azawad Front",
        name: "Azawad Front",
        names: ["Azawad Front", "AZF|x"],
        kind: "body",
        countries: ["MLI"],
        sectors: ["REB"],
      },
      {
        id: "Bakary Traoré",
        name: "Bakary Traoré",
        names: ["Bakary Traoré"],
        kind: "person",
        countries: ["MLI"],
        sectors: [],
      },
      { id: "Dune Riders", name: "Dune Riders", names: ["Dune Riders"], kind: null, countries: [], sectors: [] },
    ],
    faults: [],
    others: 0,
    unused: ["from"],
  });
  const two = csvEntries("name,aliases,country\nBakary Traoré,Lion; Le Lion,MLI;NER\nBakary Traoré,,NER\n");
  expect(two.entries).toMatchObject([
    { id: "Bakary Traoré", names: ["Bakary Traoré", "Lion", "Le Lion"], countries: ["MLI", "NER"] },
    { id: "Bakary Traoré (2)" },
  ]);
});

test.each<[string, string, number, RegExp]>([
  ["no name", "name,kind\n,body\n", 2, /no name/],
  ["a kind that is none", "name,kind\nDune Riders,ship\n", 2, /person or body, not "ship"/],
  ["a country that is none", "name,country\nDune Riders,Atlantis\n", 2, /"Atlantis" is no country/],
  ["a sector that is none", "name,sectors\nDune Riders,XYZ\n", 2, /"XYZ" is no sector/],
  ["an id twice", "id,name\n7,Dune Riders\n7,Azawad Front\n", 3, /"7" stands in line 2 too/],
  ["a character that cannot be kept", "name\nDune\0Riders\n", 2, /is none/],
  ["an id of one", "id,name\n\u0007,Dune Riders\n", 2, /cannot be kept/],
  ["a name longer than a line", `name\n${"Dune ".repeat(60)}\n`, 2, /is none/],
  ["a name of signs alone", "name\n***\n", 2, /is none/],
])("a row with %s", (_, csv, line, says) => {
  const { faults } = csvEntries(csv);
  expect(faults.map((fault) => fault.line)).toEqual([line]);
  expect(faults[0]?.says).toMatch(says);
});

test("a table without names is refused", () => {
  expect(() => csvEntries("who,what\na,b\n")).toThrow("a column called name");
  expect(() => csvEntries("")).toThrow("a column called name");
});

test("FollowTheMoney: who is an actor, by all names but weak ones; other entities are counted, faults told by line", () => {
  const lines = [
    entity(
      "Q1",
      "Person",
      { name: ["Bakary Traoré"], alias: ["Le Lion"], weakAlias: ["Baba"], nationality: ["ml"] },
      { caption: "Traoré, Bakary" },
    ),
    entity("Q2", "Organization", { name: ["Azawad Front"], abbreviation: ["AZF"], country: ["ml", "zz"] }),
    entity("Q3", "LegalEntity", { name: ["Dune Riders"] }),
    entity("a1", "Address", { full: ["12 River Street"] }),
    "{not json",
    entity("Q4", "Person", {}),
    '{"id": 5, "schema": "Person", "properties": {}}',
    "",
    entity("Q2", "Organization", { name: ["Another"] }),
  ].join("\n");
  const { entries, faults, others } = ftmEntries(lines);
  expect(entries).toEqual([
    {
      id: "Q1",
      name: "Traoré, Bakary",
      names: ["Traoré, Bakary", "Bakary Traoré", "Le Lion"],
      kind: "person",
      countries: ["MLI"],
      sectors: [],
    },
    { id: "Q2", name: "Azawad Front", names: ["Azawad Front", "AZF"], kind: "body", countries: ["MLI"], sectors: [] },
    { id: "Q3", name: "Dune Riders", names: ["Dune Riders"], kind: null, countries: [], sectors: [] },
  ]);
  expect(others).toBe(1);
  expect(faults).toEqual([
    { line: 5, says: "This line is no JSON." },
    { line: 6, says: expect.stringContaining("no name") },
    { line: 7, says: expect.stringContaining("id") },
    { line: 9, says: expect.stringContaining('"Q2" stands in line 2 too') },
  ]);
});
