import { expect, test } from "vitest";
import { readLexiconTable, valuesOf } from "../../model/lexicon-table.ts";
import { sign } from "./weights.ts";

test("every sign has a weight and a sentence that ends", () => {
  for (const { feature = "", adds, says = "" } of readLexiconTable("actors/weights.tsv")) {
    expect(Number.isFinite(Number(adds)), feature).toBe(true);
    expect(says, feature).toMatch(/\.$/);
    expect(sign(feature, { a: "A", b: "B", what: "W" }).says).not.toMatch(/[{}]/);
  }
});

test("every spelling stands for one name", () => {
  const seen = new Map<string, string>();
  for (const { name = "", variants } of readLexiconTable("actors/name-variants.tsv"))
    for (const form of [name, ...valuesOf(variants)]) {
      expect(`${form} ${seen.get(form) ?? name}`).toBe(`${form} ${name}`);
      seen.set(form, name);
    }
});

test("every rule of sounds is a regular expression", () => {
  for (const { pattern = "" } of readLexiconTable("actors/sounds.tsv"))
    expect(() => new RegExp(pattern, "g")).not.toThrow();
});
