import { expect, test } from "vitest";
import {
  type Case,
  changeBrief,
  changeBriefClaim,
  changeSearch,
  collectClaim,
  forget,
  listAllBriefs,
  listSavedSearches,
  mergeCase,
  openSearch,
  perform,
  saveSearch,
  showBrief,
} from "../src/serve/operations/index.ts";
import { listLog } from "../src/store/queries/log.ts";
import { addBatch } from "./case/adding.ts";
import { differencesOf, stateOf } from "./case/state.ts";
import { type Made, made } from "./contract/case/made.ts";
import { freshCases } from "./fresh-cases.ts";

const newCase = freshCases();

async function caseOf(...reports: readonly Made[]): Promise<Case> {
  const kept = await newCase();
  for (const report of reports) await addBatch(kept, [report]);
  return kept;
}

const on = (kept: Case, hour: number, by = "amina") => ({
  ...{ case: kept, now: () => new Date(Date.UTC(2999, 2, 6, hour)), by },
});
const [abyei, kadugli] = [made("a", { towns: ["Abyei", "Kadugli"] }), made("b", { towns: ["Saint-Marc"] })];
const claimOf = ({ report, reading }: Made, at = 0) => ({ report: report.id, claim: reading.claims[at]?.id ?? "" });
const sentences = async (kept: Case, brief: string) =>
  (await perform(showBrief, on(kept, 9), { brief })).claims.map(
    ({ claim }) => claim?.recipients[0]?.words ?? "missing",
  );

test("a saved search tells what is new since it was opened, by whoever opened it", async () => {
  const kept = await caseOf(abyei);
  const { id } = await perform(saveSearch, on(kept, 8), { name: "shelling", type: ["ASSAULT"] });
  const fresh = async (by: string) =>
    (await perform(listSavedSearches, on(kept, 9, by), {})).searches.map(({ name, fresh }) => `${name} ${fresh}`);
  expect(await fresh("amina")).toEqual(["shelling 0"]);
  await kept.transaction(async ({ db }) => {
    await db
      .updateTable("report")
      .set({ added_at: new Date(Date.UTC(2999, 2, 6, 10)).toISOString() })
      .execute();
  });
  expect(await fresh("amina")).toEqual(["shelling 2"]);
  expect((await perform(openSearch, on(kept, 11), { search: id })).fresh).toBe(2);
  expect([await fresh("amina"), await fresh("berta")]).toEqual([["shelling 0"], ["shelling 2"]]);
});

test("a saved search is renamed, deleted and brought back", async () => {
  const kept = await caseOf();
  const { id } = await perform(saveSearch, on(kept, 8), { name: "old", words: "drone" });
  await perform(changeSearch, on(kept, 9), { search: id, name: "new" });
  const names = async () => (await perform(listSavedSearches, on(kept, 9), {})).searches.map(({ name }) => name);
  expect(await names()).toEqual(["new"]);
  await perform(changeSearch, on(kept, 10), { search: id, state: "deleted" });
  expect(await names()).toEqual([]);
  await perform(changeSearch, on(kept, 11), { search: id, state: "kept" });
  expect(await names()).toEqual(["new"]);
  await expect(perform(changeSearch, on(kept, 11), { search: "s_0" })).rejects.toMatchObject({ code: "not-found" });
});

test("claims are collected, noted, moved and taken out again, and the text follows", async () => {
  const kept = await caseOf(abyei, kadugli);
  const { brief } = await perform(collectClaim, on(kept, 8), { ...claimOf(abyei), title: "Shelling" });
  await perform(collectClaim, on(kept, 9), { ...claimOf(abyei, 1), brief });
  const last = await perform(collectClaim, on(kept, 10), { ...claimOf(kadugli), brief, note: "ask the mayor" });
  expect(await perform(collectClaim, on(kept, 11), { ...claimOf(kadugli), brief })).toMatchObject({
    item: last.item,
    was_there: true,
  });
  expect(await sentences(kept, brief)).toEqual(["Abyei", "Kadugli", "Saint-Marc"]);
  const [first, second] = (await perform(showBrief, on(kept, 9), { brief })).claims;
  await perform(changeBriefClaim, on(kept, 12), { item: last.item, before: second?.item ?? null });
  expect(await sentences(kept, brief)).toEqual(["Abyei", "Saint-Marc", "Kadugli"]);
  await perform(changeBriefClaim, on(kept, 13), { item: first?.item ?? "", state: "deleted" });
  expect(await sentences(kept, brief)).toEqual(["Saint-Marc", "Kadugli"]);
  const { text } = await perform(showBrief, on(kept, 9), { brief });
  expect(text).toMatch(
    /^Shelling\n\n.*Saint-Marc.* \[1\]\nask the mayor\n\n.*Kadugli.* \[2\]\n\n\[1\] Nile Post, citing/,
  );
  await perform(changeBriefClaim, on(kept, 14), { item: first?.item ?? "", state: "kept", before: null });
  expect(await sentences(kept, brief)).toEqual(["Saint-Marc", "Kadugli", "Abyei"]);
  await perform(changeBrief, on(kept, 15), { brief, state: "deleted" });
  expect((await perform(listAllBriefs, on(kept, 15), {})).briefs).toEqual([]);
  // the log says who did what, and holds no words of people or reports
  const log = JSON.stringify(await listLog(kept));
  expect(log).toContain("collect-claim");
  expect(log).not.toMatch(/Shelling|mayor|Saint-Marc/);
});

test("what is forgotten goes out of briefs", async () => {
  const kept = await caseOf(abyei, kadugli);
  const { brief } = await perform(collectClaim, on(kept, 8), { ...claimOf(abyei), note: "secret" });
  await perform(collectClaim, on(kept, 9), { ...claimOf(kadugli), brief });
  await perform(forget, on(kept, 10), { reports: ["a"] });
  expect(await sentences(kept, brief)).toEqual(["Saint-Marc"]);
  expect(await kept.db.selectFrom("brief_claim").select("note").execute()).toEqual([{ note: null }]);
});

test("searches and briefs of two copies of a case come together, whichever is merged into which", async () => {
  const sides = async () => {
    const [left, right] = [await caseOf(abyei, kadugli), await caseOf(abyei, kadugli)];
    for (const kept of [left, right]) {
      await perform(saveSearch, on(kept, 8), { name: "both", words: "drone" });
      await perform(collectClaim, on(kept, 8), { ...claimOf(abyei), title: "Both" });
    }
    const [{ id = "" } = {}] = (await perform(listSavedSearches, on(left, 9), {})).searches;
    const [{ id: brief = "" } = {}] = (await perform(listAllBriefs, on(left, 9), {})).briefs;
    await perform(changeSearch, on(left, 10), { search: id, name: "left" });
    await perform(changeSearch, on(right, 11), { search: id, name: "right" });
    await perform(openSearch, on(right, 12), { search: id });
    await perform(collectClaim, on(left, 13, "berta"), { ...claimOf(kadugli), brief });
    await perform(changeBriefClaim, on(right, 14), { item: (await itemsOf(right))[0] ?? "", note: "checked" });
    return { left, right };
  };
  const itemsOf = async (kept: Case) =>
    (await kept.db.selectFrom("brief_claim").select("id").orderBy("position").execute()).map(({ id }) => id);
  const [one, two] = [await sides(), await sides()];
  const how = { now: () => new Date(Date.UTC(2999, 2, 7)), by: "berta" };
  await mergeCase(one.left, one.right, how);
  await mergeCase(two.right, two.left, how);
  expect(differencesOf(await stateOf(one.left), await stateOf(two.right))).toEqual([]);
  expect((await perform(listSavedSearches, on(one.left, 15), {})).searches).toMatchObject([{ name: "right" }]);
  const [{ id: brief = "" } = {}] = (await perform(listAllBriefs, on(one.left, 9), {})).briefs;
  expect((await perform(showBrief, on(one.left, 15), { brief })).claims).toMatchObject([
    { note: "checked", by: "amina" },
    { note: null, by: "berta" },
  ]);
});
