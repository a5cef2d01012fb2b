import { expect } from "vitest";
import type { ReadReport } from "../../src/serve/operations/add/keep-reports.ts";
import { addKnowledge, type Case, perform, removeKnowledge, why } from "../../src/serve/operations/index.ts";
import { made } from "../contract/case/made.ts";
import { addBatch } from "./adding.ts";
import { differencesOf, stateOf } from "./state.ts";

/** A report made up in which people and bodies are shelled, one a sentence. */
export function shelled(id: string, kind: "person" | "organization", ...names: readonly string[]): ReadReport {
  const { report, reading } = made(id, { towns: names });
  const as = <Of extends { readonly kind: string }>(one: Of) => (one.kind === "place" ? { ...one, kind } : one);
  return { report, reading: { ...reading, mentions: reading.mentions.map(as), entities: reading.entities.map(as) } };
}

export const ask = (kept: Case) => ({ case: kept, now: () => new Date("2024-03-06T08:00:00Z"), by: "amina" });

/** Whether two are one in a case, and all that is said for it. */
export async function told(kept: Case, a: string, b: string) {
  const { same, pairs } = await perform(why, ask(kept), { a, b });
  return { same, signs: pairs.flatMap(({ signs }) => signs.map(({ says }) => says)) };
}

export const REPORTS = [
  shelled("a", "organization", "Azawad Front", "Council of the Wells"),
  shelled("b", "organization", "Brigade of the Dunes", "Order of the Lamp"),
  shelled("c", "person", "Bakary Sekou Traore", "Idrissa Maiga"),
  shelled("d", "person", "Lion", "Moussa Keita"),
  shelled("e", "person", "Lion"),
];
export const BODIES = `name,aliases,kind,id
Azawad Front,Brigade of the Dunes;Dune Riders,body,f1
Council of the Wells,Lantern Circle,body,f2
Order of the Lamp,Lantern Circle,body,f3
`;
export const PEOPLE = `{"id":"Q1","schema":"Person","properties":{"name":["TRAORÉ, Bakary Sékou"],"alias":["Lion"]}}
{"id":"Q2","schema":"Address","properties":{"full":["12 River Street"]}}
`;

/**
 * The same rows whether lists came before the reports, between them or after them; and when they are taken away, those
 * of a case that never had them.
 */
export async function isWithoutOrder(make: () => Promise<Case>): Promise<void> {
  const add = (kept: Case, name: string, content: string) => perform(addKnowledge, ask(kept), { name, content });
  const [plain, before, between, after] = [await make(), await make(), await make(), await make()];
  for (const batch of [REPORTS.slice(0, 2), REPORTS.slice(2)]) await addBatch(plain, batch);
  await add(before, "bodies", BODIES);
  await add(before, "people", PEOPLE);
  for (const report of REPORTS.toReversed()) await addBatch(before, [report]);
  await addBatch(between, REPORTS.slice(0, 3));
  await add(between, "people", PEOPLE);
  await addBatch(between, REPORTS.slice(3));
  await add(between, "bodies", BODIES);
  await addBatch(after, REPORTS);
  await add(after, "bodies", BODIES);
  await add(after, "people", PEOPLE);
  const known = await stateOf(before);
  expect(differencesOf(known, await stateOf(between))).toEqual([]);
  expect(differencesOf(known, await stateOf(after))).toEqual([]);
  const never = await stateOf(plain);
  expect(never.actor?.length).toBeGreaterThan(known.actor?.length ?? 0);
  for (const kept of [before, between, after]) {
    await perform(removeKnowledge, ask(kept), { name: "bodies" });
    await perform(removeKnowledge, ask(kept), { name: "people" });
    expect(differencesOf(never, await stateOf(kept))).toEqual([]);
  }
}
