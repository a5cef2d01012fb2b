import { afterAll, beforeAll, expect, test } from "vitest";
import { createReader, type Reader } from "../../src/index.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await createReader();
});
afterAll(async () => {
  await reader.close();
});

/** Pairs of numbers of which the later claim is linked to the earlier as differing: "14 after nine". */
async function rivals(text: string): Promise<string[]> {
  const { claims } = await reader.read({ id: "-", text, publisher: "The Paper", published: "2025-05-12" });
  const number = (id: string) => claims.find((claim) => claim.id === id)?.counts[0]?.span.text ?? "?";
  return claims.flatMap((claim) =>
    claim.links.filter(({ as }) => as === "differs-from").map(({ to }) => `${number(claim.id)} after ${number(to)}`),
  );
}

test("another source's other number differs from the first", async () => {
  const told = await rivals(
    "A bomb killed nine people in Quetta on Monday, police said. A doctor at the main hospital said 14 people had died.",
  );
  expect(told).toEqual(["14 after nine"]);
});

test.each([
  // The same number, or one that the bounds allow.
  "A bomb killed nine people in Quetta on Monday, police said. A doctor at the hospital said nine people had died.",
  "A bomb killed at least nine people in Quetta on Monday, police said. A doctor said 14 people had died.",
  // Other people, another day.
  "A bomb killed nine people in Quetta on Monday, police said. A doctor said two soldiers had died.",
  "A bomb killed nine people in Quetta on Monday, police said. A flood killed 14 people on 2 May, a doctor said.",
])("no rival numbers in: %s", async (text) => {
  expect(await rivals(text)).toEqual([]);
});
