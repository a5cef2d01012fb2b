import { expect, test } from "vitest";
import type { ReadReport } from "../src/serve/operations/add/keep-reports.ts";
import { forget } from "../src/serve/operations/care/forget.ts";
import {
  type Case,
  findActors,
  judge,
  listUses,
  perform,
  showActor,
  undo,
  why,
} from "../src/serve/operations/index.ts";
import { nodesIn } from "../src/store/queries/uses.ts";
import { addBatch } from "./case/adding.ts";
import { differencesOf, stateOf } from "./case/state.ts";
import { made } from "./contract/case/made.ts";
import { freshCases } from "./fresh-cases.ts";

/** Three reports of a town named Abyei, and one of it and another town. */
const [A, B, C] = ["a", "b", "c"].map((id, day) => made(id, { towns: ["Abyei"], published: `2024-03-0${day + 1}` }));
const REPORTS = [A, B, C] as readonly ReadReport[];
/** In them the town is the second entity. */
const TOWN = "e2";

const newCase = freshCases();

async function caseOf(...batches: readonly (readonly ReadReport[])[]): Promise<Case> {
  const kept = await newCase();
  for (const batch of batches) await addBatch(kept, batch);
  return kept;
}

const context = (kept: Case, at = "2024-03-06T08:00:00Z") => ({ case: kept, now: () => new Date(at), by: "amina" });
const judged = (kept: Case, verdict: "same" | "not-same", a: string, b: string, at?: string) =>
  perform(judge, context(kept, at), { verdict, a, b });

/** The group of a use, by report. */
async function groups(kept: Case, room: "actors" | "events", ref: (id: string) => boolean) {
  const reports = await kept.db.selectFrom("report").select(["id", "key"]).execute();
  const uses = await nodesIn(
    kept,
    room,
    reports.map(({ id }) => id),
  );
  const members = await kept.db.selectFrom("member").selectAll().where("room", "=", room).execute();
  const groupOf = new Map(members.map(({ node, group_id }) => [node, group_id]));
  const keyOf = new Map(reports.map(({ id, key }) => [id, key]));
  return Object.fromEntries(
    uses.filter((use) => ref(use.ref)).map(({ node, report }) => [keyOf.get(report) ?? "", groupOf.get(node)]),
  );
}
const towns = (kept: Case) => groups(kept, "actors", (ref) => ref === TOWN);
const sizes = (by: Readonly<Record<string, unknown>>) => new Set(Object.values(by)).size;

test("two towns of one name are one until somebody tells them apart, and again when that is taken back", async () => {
  const kept = await caseOf(REPORTS);
  const before = await stateOf(kept);
  expect(sizes(await towns(kept))).toBe(1);
  const { judgement } = await judged(kept, "not-same", `a ${TOWN}`, `b ${TOWN}`);
  const apart = await towns(kept);
  expect(apart.a).not.toBe(apart.b);
  expect([apart.a, apart.b]).toContain(apart.c);
  const shown = await kept.db.selectFrom("actor").select(["id", "reports"]).where("name", "=", "Abyei").execute();
  expect(shown.map(({ reports }) => reports).sort()).toEqual([1, 2]);
  await perform(undo, context(kept), { ids: [judgement.id] });
  const after = await stateOf(kept);
  expect(
    differencesOf(
      { ...before, judgement: [], judgement_anchor: [] },
      { ...after, judgement: [], judgement_anchor: [] },
    ),
  ).toEqual([]);
});

test("what is left goes where somebody says it belongs, and a later judgement on the same two holds", async () => {
  const kept = await caseOf(REPORTS);
  await judged(kept, "not-same", `a ${TOWN}`, `b ${TOWN}`);
  for (const [with_, than] of [["a", "b"] as const, ["b", "a"] as const]) {
    const { judgement } = await judged(kept, "same", `c ${TOWN}`, `${with_} ${TOWN}`, "2024-03-07T08:00:00Z");
    const told = await towns(kept);
    expect(told.c).toBe(told[with_]);
    expect(told.c).not.toBe(told[than]);
    await perform(undo, context(kept), { ids: [judgement.id] });
  }
  await judged(kept, "same", `a ${TOWN}`, `b ${TOWN}`, "2024-03-08T08:00:00Z");
  expect(sizes(await towns(kept))).toBe(1);
});

test("it does not matter whether reports came before the judgement, after it, or again", async () => {
  const [whole, late] = [await caseOf(REPORTS), await caseOf([B as ReadReport], [A as ReadReport])];
  for (const kept of [whole, late]) await judged(kept, "not-same", `a ${TOWN}`, `b ${TOWN}`);
  await addBatch(late, [C as ReadReport]);
  expect(differencesOf(await stateOf(whole), await stateOf(late))).toEqual([]);
  await perform(forget, context(whole), { reports: ["c"] });
  await addBatch(whole, [C as ReadReport]);
  expect(differencesOf(await stateOf(late), await stateOf(whole))).toEqual([]);
});

test("claims of one happening can be told apart, too", async () => {
  const kept = await caseOf(REPORTS);
  const claims = (one: Case) => groups(one, "events", (ref) => ref.startsWith("c_"));
  expect(sizes(await claims(kept))).toBe(1);
  const claimOf = (one: ReadReport | undefined) => `${one?.report.id} ${one?.reading.claims[0]?.id}`;
  const { judgement } = await judged(kept, "not-same", claimOf(A), claimOf(B));
  const apart = await claims(kept);
  expect(apart.a).not.toBe(apart.b);
  await perform(undo, context(kept), { ids: [judgement.id] });
  expect(sizes(await claims(kept))).toBe(1);
});

test("the uses of an actor are listed as judge takes them, and each goes where it belongs when two are told apart", async () => {
  const kept = await caseOf(REPORTS);
  const uses = async (actor: string, more: object = {}) => {
    const listed = await perform(listUses, context(kept), { actor, ...more });
    return { counted: listed.counted, uses: listed.uses.map(({ use, around }) => `${use}: ${around.words}`) };
  };
  const [town = ""] = Object.values(await towns(kept)).map(String);
  const all = ["a e2: Abyei", "b e2: Abyei", "c e2: Abyei"];
  expect(await uses(town)).toEqual({ counted: 3, uses: all });
  expect(await uses(town, { from: 2, limit: 1 })).toEqual({ counted: 3, uses: all.slice(1, 2) });
  await judged(kept, "not-same", "a e2", "b e2");
  const apart = [...new Set(Object.values(await towns(kept)).map(String))];
  const listed = await Promise.all(apart.map((id) => uses(id)));
  expect(listed.flatMap((one) => one.uses).sort()).toEqual(all);
  expect(listed.length).toBe(2);
  await expect(uses("nobody")).rejects.toMatchObject({ code: "not-found" });
});

test("somebody of whom a surname alone is known is shown, listed and judged by id like anybody else", async () => {
  const lone = (id: string) => {
    const { report, reading } = made(id, { towns: ["Guled", "Jowhar"] });
    const person = "person" as const;
    const entities = reading.entities.map((one) => (one.name === "Guled" ? { ...one, kind: person } : one));
    const mentions = reading.mentions.map((one) => (one.span.text === "Guled" ? { ...one, kind: person } : one));
    return { report, reading: { ...reading, entities, mentions } };
  };
  const kept = await caseOf([lone("x"), lone("y")]);
  const { actors } = await perform(findActors, context(kept), { name: "Guled" });
  const ids = actors.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) {
    expect(id).toMatch(/^l_/);
    expect((await perform(showActor, context(kept), { actor: id })).name).toBe("Guled");
    expect((await perform(listUses, context(kept), { actor: id })).uses[0]?.around.words).toBe("Guled");
  }
  const { actors: armies } = await perform(findActors, context(kept), { name: "army" });
  const { actors: told } = await perform(findActors, context(kept), { limit: 2 });
  expect(told.map(({ name, claims }) => [name, claims])[0]).toEqual([armies[0]?.name, armies[0]?.claims]);
  const { judgement } = await judged(kept, "not-same", ids[0] ?? "", armies[0]?.id ?? "");
  expect(judgement.decision).toMatchObject({ a: { text: "Guled" }, b: { text: "Army units" } });
  await expect(perform(why, context(kept), { a: ids[0], b: armies[0]?.id })).resolves.toBeTruthy();
});
