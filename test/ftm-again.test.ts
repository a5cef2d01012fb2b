import { beforeAll, expect, test } from "vitest";
import { addKnowledge, type Case, findActors, judge, perform, showActor, why } from "../src/serve/operations/index.ts";
import { entriesOfList } from "../src/store/queries/knowledge.ts";
import { addBatch } from "./case/adding.ts";
import { ask, REPORTS, shelled } from "./case/knowing.ts";
import { stateOf } from "./case/state.ts";
import { exported } from "./exported.ts";
import { freshCases } from "./fresh-cases.ts";

const newCase = freshCases();

/** Countries and sectors as a report tells them. */
function told(report: ReturnType<typeof shelled>, country: string, sectors: readonly ("REB" | "GOV" | "MIL")[]) {
  const entities = report.reading.entities.map((one) =>
    one.id === "e1" ? one : { ...one, country, sectors: [...sectors] },
  );
  return { ...report, reading: { ...report.reading, entities } };
}
const ALL = [
  ...REPORTS,
  told(shelled("f", "organization", "Lake Column", "Column of the Lake"), "TCD", ["REB"]),
  told(shelled("g", "person", "Amina Issa Abakar", "Hassan Deby Nour"), "TCD", ["GOV", "MIL"]),
  told(shelled("h", "person", "Amina Issa", "Hassan D. Nour"), "TCD", []),
];

let own: Case;
let files: ReadonlyMap<string, string>;
beforeAll(async () => {
  own = await newCase();
  await addBatch(own, ALL);
  await perform(judge, ask(own), { verdict: "same", a: "a e2", b: "b e2" });
  await perform(judge, ask(own), { verdict: "same", a: "f e2", b: "f e3" });
  await perform(judge, ask(own), { verdict: "not-same", a: "g e2", b: "h e2" });
  files = await exported(own, { as: "ftm" });
});

interface Described {
  readonly name: string;
  readonly forms: readonly string[];
  readonly kind: string;
  readonly country: string | null;
  readonly sectors: readonly string[];
}

const KINDS: Readonly<Record<string, string | null>> = { person: "person", people: null };
const entriesIn = async (kept: Case) => {
  const all = [];
  for await (const entry of entriesOfList(kept, "exported")) all.push(entry);
  return all;
};

/** The actors of the case that FollowTheMoney has entities for, as a list describes them. */
async function actorsOf(kept: Case) {
  const rows = await kept.db.selectFrom("actor").select(["id", "description"]).execute();
  return rows
    .map(({ id, description }) => ({ id, ...(JSON.parse(description) as Described) }))
    .filter(({ kind }) => kind !== "place" && kind !== "facility")
    .map(({ id, name, forms, kind, country, sectors }) => ({
      ...{ id: `hearsay-actor-${id.replace("_", "-")}`, name, names: [...forms].sort() },
      ...{ kind: kind in KINDS ? KINDS[kind] : "body", countries: country === null ? [] : [country], sectors },
    }))
    .sort(byId);
}
const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

test.each(["entities.ftm.json", "statements.csv"])("an empty case knows the same actors from %s", async (file) => {
  const empty = await newCase();
  const { refused } = await perform(addKnowledge, ask(empty), { name: "exported", content: files.get(file) ?? "" });
  expect(refused).toBe(0);
  const actors = await actorsOf(own);
  const entries = (await entriesIn(empty)).map((entry) => ({ ...entry, names: [...entry.names].sort() }));
  expect(actors.length).toBeGreaterThan(10);
  expect(entries.sort(byId)).toEqual(actors);
});

/** A name of two entries says of neither, and a common one without a country of nobody: these stay in the list alone. */
const TELL_OF_NOBODY = ["Lion", "Moussa Keita"];

test("they are found there by each of their names, shown without a claim, and one by the list; reports bring them to life", async () => {
  const empty = await newCase();
  await perform(addKnowledge, ask(empty), { name: "exported", content: files.get("entities.ftm.json") ?? "" });
  const actors = await actorsOf(own);
  for (const { id, name, names, kind, countries, sectors } of actors) {
    for (const called of names) {
      const { actors: none, listed } = await perform(findActors, ask(empty), { name: called, limit: 100 });
      expect(none).toEqual([]);
      const found = listed.map(({ forms, ...one }) => ({ ...one, forms: [...forms].sort() }));
      const as = { list: "exported", name, forms: names, kind, countries, sectors, whole: true };
      expect(found).toContainEqual({ id: `list:exported:${id}`, ...as });
    }
    const shown = await perform(showActor, ask(empty), { actor: `list:exported:${id}` });
    expect([shown.name, [...shown.forms].sort(), shown.claim_count]).toEqual([name, names, 0]);
    expect(shown.entries).toMatchObject([{ list: "exported", id }]);
  }
  const all = await perform(findActors, ask(empty), { limit: 100 });
  expect(all.actors).toEqual([]);
  expect(all.listed.map(({ id }) => id).sort()).toEqual(actors.map(({ id }) => `list:exported:${id}`).sort());
  const [several] = actors.filter(({ names }) => names.length > 1);
  const [a = "", b = ""] = several?.names ?? [];
  const reason = await perform(why, ask(empty), { a, b });
  expect(reason).toMatchObject({ same: true, a: reason.b, b: `list:exported:${several?.id}` });
  expect(reason.says).toBe(
    `One, by the entry ${several?.id} (${several?.name}) of the list exported: both are names of it. No report of the case is known to name ${several?.name}.`,
  );
  expect(await perform(why, ask(empty), { a, b: "Moussa Keita" })).toMatchObject({ same: false });
  await addBatch(empty, ALL);
  for (const { name } of actors) {
    const { actors: told, listed } = await perform(findActors, ask(empty), { name });
    expect(told.map((one) => one.name)).toContain(name);
    const listedStill = listed.flatMap((one) => (one.whole && !TELL_OF_NOBODY.includes(one.name) ? [one.name] : []));
    expect(listedStill).toEqual([]);
  }
});

test("the reports of the case, coming in afterwards or before, make up the same actors, without the judgements that made them so", async () => {
  const state = async (kept: Case) => {
    const { actor, actor_form, member } = await stateOf(kept);
    return { actor, actor_form, member: member?.filter((row) => row.includes('"actors"')) };
  };
  const expected = await state(own);
  const plain = await newCase();
  await addBatch(plain, ALL);
  expect((await state(plain)).member).not.toEqual(expected.member);
  const bring = (kept: Case) =>
    perform(addKnowledge, ask(kept), { name: "exported", content: files.get("statements.csv") ?? "" });
  const [after, before] = [await newCase(), await newCase()];
  await bring(after);
  for (const report of ALL.toReversed()) await addBatch(after, [report]);
  await addBatch(before, ALL);
  await bring(before);
  for (const kept of [after, before]) expect(await state(kept)).toEqual(expected);
});
