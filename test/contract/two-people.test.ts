import { afterAll, beforeAll, expect, test } from "vitest";
import { createReader, type Reader } from "../../src/index.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await createReader();
});
afterAll(async () => {
  await reader.close();
});

/** The people of a text by name. */
async function people(text: string): Promise<string[]> {
  const { entities } = await reader.read({ id: "-", text });
  return entities.filter(({ kind, name }) => kind === "person" && /^\p{Lu}/u.test(name)).map(({ name }) => name);
}

test("a pronoun makes no two people one", async () => {
  const text =
    "Presiding judge Marta Lindqvist said Thomas Ndakala, 49, had given the orders and taken part himself. He was acquitted of rape.";
  expect(await people(text)).toEqual(expect.arrayContaining(["Marta Lindqvist", "Thomas Ndakala"]));
});

test("a surname takes up the whole name", async () => {
  const text = "Thomas Ndakala was arrested in Chad. Judges sentenced Ndakala to 18 years.";
  expect(await people(text)).toEqual(["Thomas Ndakala"]);
});
