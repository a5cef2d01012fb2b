import { expect, test } from "vitest";
import { ftmEntity, ftmId, STATEMENT_COLUMNS, statementsOf } from "./entity.ts";

test.each<[string, readonly string[], string]>([
  ["an actor of the case", ["a_beff9795e520a517"], "hearsay-actor-a-beff9795e520a517"],
  ["a path", ["in/box 3.txt"], "hearsay-actor-in.2fbox.203.2etxt"],
  ["what ends with a hyphen", ["raid-"], "hearsay-actor-raid.2d"],
])("an id from %s", (_, names, expected) => {
  expect(ftmId("actor", ...names)).toBe(expected);
  expect(expected).toMatch(/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/);
});

test("an entity is made of statements, each with who says so", () => {
  const entity = ftmEntity({
    ...{ id: "hearsay-actor-x", schema: "Person", origin: "Nile Post", seen: ["2024-03-05", null] },
    properties: { name: ["Amina Issa", "Amina Issa"], position: [null, ""], country: ["td", undefined] },
  });
  expect(entity.properties).toEqual({ name: ["Amina Issa"], country: ["td"] });
  const rows = statementsOf(entity).map((row) =>
    Object.fromEntries(STATEMENT_COLUMNS.map((name, at) => [name, row[at]])),
  );
  expect(rows.map(({ prop, prop_type, value, origin }) => [prop, prop_type, value, origin]).slice(1)).toEqual([
    ["name", "name", "Amina Issa", "Nile Post"],
    ["country", "country", "td", "Nile Post"],
  ]);
  // sha-1 of "hearsay.hearsay-actor-x.country.td", as FollowTheMoney makes it
  expect(rows[2]).toMatchObject({
    id: "ce53d54e8724ecbf6a3f0f6224632be6d98bb05f",
    canonical_id: "hearsay-actor-x",
    first_seen: "2024-03-05",
    last_seen: null,
  });
});
