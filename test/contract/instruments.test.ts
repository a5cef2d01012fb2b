import { afterAll, beforeAll, expect, test } from "vitest";
import { createReader, type Reader } from "../../src/index.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await createReader();
});
afterAll(async () => {
  await reader.close();
});

/** Sentences of ours, with what each assault in them is done with. */
test.each([
  ["Israeli jets struck the depot with two missiles.", ["jets", "missiles"]],
  ["Near Sinjar, three strikes destroyed a tunnel and two vehicles.", ["strikes"]],
  [
    "The army conducted 15 strikes using drones and rocket artillery against the rebels.",
    ["drones", "rocket artillery"],
  ],
  ["The militia used mortars against the town.", ["mortars"]],
  ["The rebels used drones to attack the depot.", ["drones"]],
  ["He was shot with a rifle.", ["rifle"]],
  ["A car bomb killed four soldiers.", ["car bomb"]],
  ["A bomb exploded near the ministry.", ["bomb"]],
  ["Unidentified men threw a grenade at the house of the mayor.", ["grenade"]],
  ["A bomb attack on the police station wounded nine officers.", ["bomb"]],
  ["A powerful car bomb went off outside the bank.", ["car bomb"]],
  ["Engineers destroyed nine mines near the bridge.", []],
  ["The militia attacked the village with its allies.", []],
  ["The rebels attacked the village on Friday.", []],
])("%s – %j", async (text, wanted) => {
  const { claims } = await reader.read({ id: "-", text, publisher: "The Paper", published: "2025-05-12" });
  const others = claims.filter(({ type }) => type === "ASSAULT").flatMap((claim) => claim.others);
  expect(others.map(({ role, span }) => `${role} ${span.text}`)).toEqual(wanted.map((word) => `instrument ${word}`));
});
