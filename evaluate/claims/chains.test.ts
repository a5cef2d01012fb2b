import { expect, it } from "vitest";
import { hopMatches } from "./chains.ts";
import { hop, reading, TEXT } from "./fixture.ts";
import { indexed } from "./match.ts";

const index = indexed(reading(), TEXT);

it.each([
  ["a publisher whose name is written small", "publisher", "delta-post", "delta-post", true],
  ["another publisher", "publisher", "delta-post", "delta-times", false],
  ["a form inside a publisher's small name", "publisher", "delta-post", "post", false],
  ["a bare noun inside a person's name", "person", "Mayor Ilse Brandt", "mayor", false],
  ["any publisher, where the set knows none", "publisher", "Delta Post", "publisher", true],
] as const)("%s", (_, kind, name, form, held) => {
  expect(hopMatches([form], hop(kind, name), index)).toBe(held);
});
