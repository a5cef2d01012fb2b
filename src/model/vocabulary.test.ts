import { expect, it } from "vitest";
import { RELATIONS, SYMMETRIC_TYPES } from "./vocabulary.ts";

/** DESIGN, section 3. */
const NAMES =
  "leads holds_role member_of part_of based_in located_in controls operates_in supports opposes allied_with fights negotiates_with descends_from owns family_of kind_of also_known_as";

/** FollowTheMoney's schemata for what ties two entities: its interval schemata, and the link of no kind. */
const SCHEMATA = ["Directorship", "Occupancy", "Membership", "Ownership", "Family", "Succession", "UnknownLink"];

it("has the eighteen relations", () => expect(Object.keys(RELATIONS).sort()).toEqual(NAMES.split(" ").sort()));

it.each(Object.entries(RELATIONS))("%s says what it links, how it reads back and what it becomes", (name, kind) => {
  expect(kind.links).toMatch(kind.symmetric ? /^\w+ - \w+$/ : /^[a-z ]+ -> [a-z ]+$/);
  expect(kind.inverse === null).toBe(kind.symmetric);
  expect(SCHEMATA).toContain(kind.ftm);
  expect(SYMMETRIC_TYPES.has(name)).toBe(kind.symmetric);
});
