import { expect, test } from "vitest";
import { EVENT_TYPES, MODES_OF, RELATIONS } from "../../../src/model/vocabulary.ts";
import { EVENT_MODES, modesOf, RELATION_TYPES } from "./claim-types.ts";

test("forms offer the types and manners that the server knows", () => {
  expect(Object.keys(EVENT_MODES)).toEqual([...EVENT_TYPES]);
  expect(RELATION_TYPES).toEqual(Object.keys(RELATIONS));
  for (const type of EVENT_TYPES) expect(modesOf(type)).toEqual(MODES_OF[type] ?? []);
});
