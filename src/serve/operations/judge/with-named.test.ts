import { expect, test } from "vitest";
import { made } from "../../../../test/contract/case/made.ts";
import type { NamedByHand } from "../../../model/judgement.ts";
import { withNamed } from "./with-named.ts";

const { report, reading } = made("a", { towns: ["Abyei"] });
const { text } = report;
const bare = { ...reading, mentions: [], entities: [], claims: [] };
const named = (words: string, name: string, told: Partial<NamedByHand> = {}): NamedByHand => {
  const start = text.indexOf(words);
  return {
    ...{ span: { start, end: start + words.length, text: words }, name, kind: "organization" },
    ...{ country: null, place: null, ...told },
  };
};
const summary = (names: readonly NamedByHand[], of = bare) => {
  const { mentions, entities } = withNamed(of, text, names);
  return mentions.map(({ span, entity }) => `${span.text}=${entities.find(({ id }) => id === entity)?.name}`);
};

test.each([
  ["in the order of the text", [named("a colonel", "B"), named("Army units", "A")], ["Army units=A", "a colonel=B"]],
  ["the latest of two", [named("a colonel", "B"), named("a colonel", "C")], ["a colonel=C"]],
  ["other words than the report's", [{ ...named("a colonel", "B"), span: { start: 0, end: 4, text: "Navy" } }], []],
])("names that people gave to words: %s", (_, names, expected) => {
  expect(summary(names)).toEqual(expected);
});

test("two words of one name are one entity, of another kind they are two", () => {
  const one = withNamed(bare, text, [named("a colonel", "River Guard"), named("Army units", "river guard")]);
  expect(one.entities.map(({ id, name }) => `${id} ${name}`)).toEqual(["e1 river guard"]);
  const two = withNamed(bare, text, [named("a colonel", "Rahad", { kind: "person" }), named("Army units", "Rahad")]);
  expect(two.entities.map(({ kind }) => kind)).toEqual(["organization", "person"]);
});

test("what the reader itself reads at the words takes the place of the name", () => {
  expect(withNamed(reading, text, [named("Army units", "A")])).toBe(reading);
});
