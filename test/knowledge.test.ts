import { expect, test } from "vitest";
import {
  addKnowledge,
  type Case,
  doctor,
  findActors,
  findClaimsOperation,
  judge,
  listKnowledgeLists,
  matchActors,
  perform,
  removeKnowledge,
  showActor,
  showLog,
  why,
} from "../src/serve/operations/index.ts";
import { addBatch } from "./case/adding.ts";
import { ask, BODIES, isWithoutOrder, PEOPLE, REPORTS, shelled, told } from "./case/knowing.ts";
import { stateOf } from "./case/state.ts";
import { exported } from "./exported.ts";
import { freshCases } from "./fresh-cases.ts";

const make = freshCases();

async function filled(): Promise<Case> {
  const kept = await make();
  await addBatch(kept, REPORTS);
  return kept;
}

const bring = (kept: Case, name: string, content: string) => perform(addKnowledge, ask(kept), { name, content });

test("lists before, between or after reports give the same rows; without them again, those of a case without", () =>
  isWithoutOrder(make));

test("names of one entry become one, and why names entry and list; names of other entries and of two stay apart", async () => {
  const kept = await filled();
  expect(await told(kept, "Azawad Front", "Brigade of the Dunes")).toMatchObject({ same: false });
  const { list, actors, faults } = await bring(kept, "bodies", BODIES);
  expect({ entries: list.entries, names: list.names, actors, faults }).toEqual({
    entries: 3,
    names: 7,
    actors: 4,
    faults: [],
  });
  const { same, signs } = await told(kept, "Azawad Front", "Brigade of the Dunes");
  expect(same).toBe(true);
  expect(signs).toContain("Both are known as “Azawad Front” of the list “bodies”.");
  expect((await perform(showActor, ask(kept), { actor: "Brigade of the Dunes" })).entries).toEqual([
    {
      ...{ list: "bodies", id: "f1", name: "Azawad Front", kind: "body", countries: [], sectors: [] },
      names: ["Azawad Front", "Brigade of the Dunes", "Dune Riders"],
    },
  ]);
  expect(await told(kept, "Council of the Wells", "Order of the Lamp")).toMatchObject({
    same: false,
    signs: expect.arrayContaining([expect.stringContaining("has them as two")]),
  });
  // both entries have this name: it says of neither
  await addBatch(kept, [shelled("f", "organization", "Lantern Circle")]);
  expect(await told(kept, "Lantern Circle", "Order of the Lamp")).toMatchObject({ same: false });
  expect(await told(kept, "Lantern Circle", "Council of the Wells")).toMatchObject({ same: false });
  const { findings } = await perform(doctor, ask(kept), {});
  expect(findings.filter(({ level }) => level === "broken")).toEqual([]);
});

test("a nickname of many reports is the one person that the list says, and is found by it", async () => {
  const kept = await filled();
  await bring(kept, "people", PEOPLE);
  expect(await told(kept, "d e2", "c e2")).toMatchObject({ same: true });
  expect(await told(kept, "d e2", "e e2")).toMatchObject({ same: true });
  const { results } = await perform(matchActors, ask(kept), {
    queries: [{ name: "Traoré, Bakary Sékou", kind: "person" }],
  });
  expect(results[0]?.[0]).toMatchObject({ match: true });
});

test.each<[string, readonly string[]]>([
  ["azaw", ["Azawad Front"]],
  ["riders", ["Azawad Front"]],
  ["circle lantern", ["Council of the Wells", "Order of the Lamp"]],
  ["the order of the l", ["Order of the Lamp"]],
  ["traore bak", ["TRAORÉ, Bakary Sékou"]],
  ["Bakary Sékou Traoré", ["TRAORÉ, Bakary Sékou"]],
  ["zawad", []],
  ["100%", []],
  ["_", []],
])("without a report, %s finds whom the lists call so: %j", async (name, found) => {
  const kept = await make();
  await bring(kept, "bodies", BODIES);
  await bring(kept, "people", PEOPLE);
  const { listed } = await perform(findActors, ask(kept), { name });
  expect(listed.map((one) => one.name)).toEqual(found);
});

test("a name that only the list has leads to the actor that is meant, and to nobody where no report names that one", async () => {
  const kept = await filled();
  await bring(kept, "bodies", `${BODIES}Wadi Column,Riders of the Wadi,body,f4\n`);
  const shown = await perform(showActor, ask(kept), { actor: "Dune Riders" });
  expect([shown.claim_count > 0, shown.entries]).toMatchObject([true, [{ id: "f1" }]]);
  const found = await perform(findClaimsOperation, ask(kept), { actor: ["Riders of the Wadi"] }).catch(String);
  expect(found).toContain(
    'No report of this case names "Riders of the Wadi" so far; the list "bodies" knows Wadi Column',
  );
  const told = (a: string, b: string) => perform(why, ask(kept), { a, b });
  expect(await told("Dune Riders", "Azawad Front")).toMatchObject({
    ...{ same: true, a: shown.id, b: shown.id },
    says: "One, by the entry f1 (Azawad Front) of the list bodies: both are names of it.",
  });
  expect(await told("Azawad Front", "Riders of the Wadi")).toMatchObject({
    ...{ same: false, a: shown.id, b: "list:bodies:f4" },
    says: "Two: no list has them as one. Known is the entry f4 (Wadi Column) of the list bodies. No report of the case is known to name Wadi Column.",
  });
  expect(await told("Dune Riders", "Council of the Wells")).toMatchObject({ same: false, a: shown.id });
});

test("a judgement stands above a list", async () => {
  const kept = await filled();
  await perform(judge, ask(kept), { verdict: "not-same", a: "a e2", b: "b e2" });
  await bring(kept, "bodies", BODIES);
  expect(await told(kept, "a e2", "b e2")).toMatchObject({ same: false });
});

test("lists are told with who brought them, logged without a name of theirs, and refused under a name that is taken", async () => {
  const kept = await filled();
  await bring(kept, "bodies", BODIES);
  await expect(bring(kept, "bodies", PEOPLE)).rejects.toThrow("has a list");
  await expect(perform(removeKnowledge, ask(kept), { name: "people" })).rejects.toThrow('it has "bodies"');
  expect((await perform(listKnowledgeLists, ask(kept), {})).lists).toMatchObject([
    { name: "bodies", kind: "csv", entries: 3, by: "amina", added_at: "2024-03-06T08:00:00.000Z" },
  ]);
  const { entries } = await perform(showLog, ask(kept), {});
  expect(entries[0]).toMatchObject({ action: "add-knowledge", about: "bodies" });
  expect(JSON.stringify(entries)).not.toContain("Azawad");
});

test.each<[string, string, RegExp]>([
  ["nothing", "", /column called name/],
  ["one array", '[{"id": "Q1"}]', /one a line, not as one array/],
  ["no line that is an entry", "name,kind\n,body\n", /no entry. Line 2: The row has no name/],
])("a file of %s is refused, and the case stays as it was", async (_, content, says) => {
  const kept = await make();
  await expect(bring(kept, "list", content)).rejects.toThrow(says);
  expect((await perform(listKnowledgeLists, ask(kept), {})).lists).toEqual([]);
});

test("what gives no entry is told by its line, the rest goes in", async () => {
  const kept = await make();
  const told = await bring(kept, "people", `${PEOPLE}{broken\n`);
  expect(told).toMatchObject({ others: 1, refused: 1, faults: [{ line: 3, says: "This line is no JSON." }] });
  expect(told.list.entries).toBe(1);
});

test("actors that a case exports for FollowTheMoney are the same in another case of the reports, and change nothing in their own", async () => {
  const [own, other] = [await filled(), await filled()];
  await perform(judge, ask(own), { verdict: "same", a: "a e2", b: "b e2" });
  const groups = async (kept: Case) => (await stateOf(kept)).member;
  const before = await groups(own);
  expect(await groups(other)).not.toEqual(before);
  const entities = (await exported(own, { as: "ftm" })).get("entities.ftm.json") ?? "";
  for (const kept of [own, other]) {
    expect(await bring(kept, "exported", entities)).toMatchObject({ refused: 0 });
    expect(await groups(kept)).toEqual(before);
  }
});
