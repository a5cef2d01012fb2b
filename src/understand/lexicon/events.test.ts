import { expect, it } from "vitest";
import { EVENT_TYPES, MODES_OF } from "../../model/vocabulary.ts";
import { CONDITIONS, type EntryWord, parseWord } from "./entry-parts.ts";
import { allEventEntries, eventEntries } from "./events.ts";
import { objectClass } from "./object-classes.ts";
import { relationEntries } from "./relations.ts";
import { readTable } from "./table.ts";

const key = (word: EntryWord, when: readonly { name: string; value: string; negated: boolean }[]) =>
  `${word.written} ${when.map(({ name, value, negated }) => `${negated ? "!" : ""}${name}:${value}`).join(" ")}`;

it("knows more than 900 words, none twice under the same conditions", () => {
  const keys = allEventEntries().map(({ word, when }) => key(word, when));
  expect(keys.length).toBeGreaterThan(900);
  expect(keys.filter((one, i) => keys.indexOf(one) !== i)).toEqual([]);
});

it("covers every event type and every mode of PLOVER that words can tell", () => {
  const entries = allEventEntries();
  expect(EVENT_TYPES.filter((type) => !entries.some((entry) => entry.type === type))).toEqual([]);
  const modes = Object.entries(MODES_OF).flatMap(([type, list]) => list.map((mode) => `${type} ${mode}`));
  const known = new Set(entries.map(({ type, mode }) => `${type} ${mode}`));
  // Told by what is asked, refused or threatened, not by the word.
  const byContent = /^(?:REQUEST|REJECT|THREATEN|CONSULT third|MOBILIZE militia)/;
  expect(modes.filter((mode) => !known.has(mode) && !byContent.test(mode))).toEqual([]);
});

it("has each class of arguments once", () => {
  const names = readTable("object-classes.tsv").map((row) => row.class);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

it("names only classes of arguments that are listed", () => {
  const conditions = [...eventEntries().values(), ...relationEntries().values()].flat().flatMap(({ when }) => when);
  const named = conditions.filter(({ name }) =>
    ["object", "subject", "mod", "of", "to", "in", "into", "for", "as", "from"].includes(name),
  );
  const classes = named.flatMap(({ value }) => value.split("|"));
  expect(classes.filter((value) => !objectClass(value))).toEqual([]);
});

it("asks for nothing that the reader does not know how to look for", () => {
  const conditions = [...eventEntries().values(), ...relationEntries().values()].flat().flatMap(({ when }) => when);
  expect([...new Set(conditions.map(({ name }) => name))].filter((name) => !CONDITIONS.has(name))).toEqual([]);
});

it.each([
  ["attack/v", { tokens: ["attack"], pos: "v", senses: [] }],
  ["take~hostage/v", { tokens: ["take", "hostage"], pos: "v", senses: [] }],
  ["charge=05+06/v", { tokens: ["charge"], pos: "v", senses: ["charge.05", "charge.06"] }],
])("reads %s", (written, expected) => {
  expect(parseWord(written)).toMatchObject(expected);
});
