import { expect, test } from "vitest";
import type { Reading } from "../model/reading.ts";
import { lookupOf } from "./lookup.ts";

const mention = (id: string, start: number, end: number, entity: string, form: string) => ({
  id,
  entity,
  form,
  span: { start, end },
});
const reading = {
  entities: [{ id: "e1" }, { id: "e2" }],
  dates: [{ id: "d1" }],
  places: [{ id: "p1" }],
  mentions: [
    mention("m1", 0, 3, "e1", "pronoun"),
    mention("m2", 10, 20, "e1", "name"),
    mention("m3", 30, 40, "e1", "name"),
    mention("m4", 30, 34, "e2", "description"),
  ],
  predicates: [{ span: { start: 25, end: 29 } }, { span: { start: 5, end: 9 } }],
} as unknown as Reading;
const found = lookupOf(reading);

test("parts are found by id, by place and by what they stand for", () => {
  expect(found.entity("e2")?.id).toBe("e2");
  expect([found.entity(null), found.date("d9"), found.place("p1")?.id]).toEqual([undefined, undefined, "p1"]);
  expect(found.mentionAt({ start: 30, end: 34 })?.id).toBe("m4");
  expect(found.mentionFrom(30, "name")?.id).toBe("m3");
  expect(found.mentionOver({ start: 12, end: 15 })?.id).toBe("m2");
  expect(found.mentionOver({ start: 22, end: 24 })).toBeUndefined();
  expect(found.first("e1", "name")?.id).toBe("m2");
});

test("predicates are found between offsets, in order", () => {
  expect(found.predicateAt(25)?.span.end).toBe(29);
  expect(found.predicateAt(26)).toBeUndefined();
  expect(found.predicatesIn(0, 30).map(({ span }) => span.start)).toEqual([5, 25]);
  expect(found.predicatesIn(6, 25)).toEqual([]);
});

test("a reading is looked through once", () => {
  expect(lookupOf(reading)).toBe(found);
});
