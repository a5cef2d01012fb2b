import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readSamples, sampleReports } from "../../../bench/case/samples.ts";
import { type Case, OPERATIONS, openCase, perform } from "../../../src/serve/operations/index.ts";
import { addBatch } from "../../case/adding.ts";
import { differencesOf, stateOf } from "../../case/state.ts";
import { postgresFolder, type Server, startPostgres } from "../../postgres.ts";
import { without } from "../../without.ts";

const NOW = () => new Date("2024-03-06T08:00:00Z");
const folder = mkdtempSync(join(tmpdir(), "hearsay-answers-"));
let server: Server;
let cases: readonly Case[] = [];

describe.skipIf(without("PostgreSQL", postgresFolder() !== undefined))("SQLite and PostgreSQL", () => {
  beforeAll(async () => {
    server = await startPostgres();
    const samples = await readSamples(sampleReports(12));
    // Some again as copies of another outlet.
    const copies = samples.slice(0, 3).map(({ report, reading }) => {
      const told = { id: `${report.id}-copy`, publisher: "Evening Star" };
      return { report: { ...report, ...told }, reading: { ...reading, report: { ...reading.report, ...told } } };
    });
    cases = await Promise.all(
      [join(folder, "samples.case"), await server.database()].map((where) => openCase(where, { create: true })),
    );
    for (const one of cases) for (const batch of [samples, copies]) await addBatch(one, batch);
  }, 240_000);
  afterAll(async () => {
    for (const one of cases) await one.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What both answer; they must be the same to the byte. */
  async function answer(name: string, input: unknown, by = "amina"): Promise<Record<string, never>> {
    const operation = OPERATIONS.find((one) => one.name === name);
    if (!operation) throw new Error(`there is no operation ${name}`);
    const [file, database] = await Promise.all(
      cases.map(async (one) => JSON.stringify(await perform(operation, { case: one, now: NOW, by }, input))),
    );
    expect(database).toBe(file);
    return JSON.parse(file ?? "{}");
  }

  test.each([
    { context: ["military"] },
    { confidence: 0.9 },
    { confidence: 0.9, sort: "confidence" },
    { speaker_words: "OFFICIAL" },
    { stance: ["denies", "states"], sort: "happened" },
    { happened_from: "2000-01-01", sort: "said" },
    { status: ["reported", "alleged"], told_as: ["news"] },
    { type: ["ASSAULT"], sort: "happened", ascending: true },
    { quad: [4], sort: "added" },
    { words: "killed", sort: "confidence" },
    { words: "killed", type: ["ASSAULT"], ascending: true },
  ])("give page by page what they give at once: %j", async (query) => {
    const { claims: all } = await answer("find-claims", { ...query, limit: 500 });
    const pages: unknown[] = [];
    for (let after: string | undefined, more = true; more; ) {
      const page = await answer("find-claims", { ...query, limit: 7, ...(after === undefined ? {} : { after }) });
      pages.push(...(page.claims as unknown as readonly unknown[]));
      after = page.next ?? undefined;
      more = after !== undefined;
    }
    expect((all as unknown as readonly unknown[]).length).toBeGreaterThan(7);
    expect(pages).toEqual(all);
  });

  test("hold the same rows", async () => {
    const [file, database] = await Promise.all(cases.map(stateOf));
    if (!file || !database) throw new Error("there are two cases");
    expect(file.claim?.length).toBeGreaterThan(100);
    expect(differencesOf(file, database)).toEqual([]);
  });

  test.each([
    {},
    { words: "attack" },
    { words: "killed villagers" },
    { words: '"foreign minister"' },
    { type: ["ASSAULT"], limit: 5 },
    { status: ["denied", "alleged"] },
    { stance: ["denies"] },
    { quad: [4], told_as: ["news"] },
    { origin: ["unnamed"] },
    { happened_from: "2017-01-01", happened_to: "2024-12-31" },
    { published_from: "2019-01-01" },
    { copies: true, limit: 500 },
    { facets: ["type", "status", "speaker", "year", "outlet", "country"], limit: 1 },
    { sort: "happened" },
    { box: "-20,-35,60,38", place_how: ["stated"] },
    { box: "20,-90,-20,90" },
  ])("find the same claims: %j", async (query) => {
    const { claims } = (await answer("find-claims", query)) as unknown as { claims: readonly unknown[] };
    expect(claims.length).toBeGreaterThan(0);
  });

  test("go on page by page alike", async () => {
    let after: string | null = null;
    for (let page = 0; page < 4; page++) {
      const found: { next?: string | null } = await answer("find-claims", { limit: 7, ...(after ? { after } : {}) });
      after = found.next ?? null;
      expect(after).not.toBeNull();
    }
  });

  test("show the same of reports, claims, actors, events and sources", async () => {
    const { claims } = (await answer("find-claims", { limit: 40 })) as unknown as {
      claims: readonly { report: string; claim: string; event: string | null }[];
    };
    for (const { report, claim, event } of claims.filter((_, at) => at % 8 === 0)) {
      await answer("show-report", { report });
      await answer("show-claim", { report, claim });
      if (event !== null) await answer("show-event", { event });
    }
    const { actors } = (await answer("find-actors", { name: "a" })) as unknown as { actors: readonly { id: string }[] };
    for (const { id } of actors.slice(0, 5)) await answer("show-actor", { actor: id });
    await answer("find-events", { reports: 2 });
    await answer("find-events", { status: ["denied", "alleged"], from: "2015-01-01", sort: "day" });
    await answer("show-source", { source: "Evening Star" });
    await answer("overview", {});
    await answer("log", {});
  });
  test.each([
    ["map-claims", {}, "places"],
    ["map-claims", { suggested: true, limit: 5 }, "places"],
    ["count-events", { split: "status", unit: "month" }, "bins"],
    ["network", { limit: 10 }, "links"],
    ["network", { kind: ["relation"], status: ["asserted"] }, "links"],
    ["count-events", { time: "published", split: "quad", words: "killed" }, "bins"],
  ] as const)("%s %j", async (name, input, list) => {
    expect((await answer(name, input))[list]).not.toEqual([]);
  });

  test("code, settle and release batches alike", async () => {
    type Drawn = { readonly batch: string };
    type Shown = { readonly items: readonly { readonly item: string }[] };
    const { batch } = (await answer("draw-batch", { name: "deaths", words: "killed", size: 4 })) as unknown as Drawn;
    const { items } = (await answer("show-batch", { batch })) as unknown as Shown;
    for (const { item } of items) await answer("code-claim", { item, verdict: "accept" });
    const [first, second] = items;
    const corrections = [{ field: "status", value: "alleged" }];
    for (const { item } of items) await answer("code-claim", { item, verdict: "accept" }, "berta");
    await answer("code-claim", { item: first?.item, verdict: "reject", note: "a drill" }, "berta");
    await answer("code-claim", { item: second?.item, verdict: "correct", corrections }, "berta");
    await answer("list-batches", {});
    await answer("close-batch", { batch });
    await answer("measure-batch", { batch });
    const { items: differing } = (await answer("show-batch", { batch, only: "to-settle" })) as unknown as Shown;
    expect(differing).toHaveLength(2);
    for (const { item } of differing) await answer("settle-code", { item, as: "berta" });
    await answer("freeze-batch", { batch });
    const { whole } = (await answer("release-batch", { batch })) as unknown as { readonly whole: boolean };
    expect(whole).toBe(true);
    const [file, database] = await Promise.all(cases.map(stateOf));
    if (file && database) expect(differencesOf(file, database)).toEqual([]);
  });

  test("keep searches and briefs alike", async () => {
    const { id } = (await answer("save-search", { name: "denied", status: ["denied"] })) as unknown as { id: string };
    await answer("open-search", { search: id });
    const { claims } = (await answer("find-claims", { limit: 3 })) as unknown as {
      claims: readonly { report: string; claim: string }[];
    };
    let brief: string | undefined;
    for (const { report, claim } of claims)
      ({ brief } = (await answer("collect-claim", { report, claim, ...(brief ? { brief } : {}) })) as {
        brief?: string;
      });
    const shown = (await answer("show-brief", { brief })) as unknown as {
      text: string;
      claims: readonly { item: string }[];
    };
    expect(shown.text).toContain("[3]");
    const [first, , last] = shown.claims;
    await answer("change-brief-claim", { item: last?.item, before: first?.item, note: "first" });
    await answer("list-briefs", {});
    await answer("list-searches", {});
    const [file, database] = await Promise.all(cases.map(stateOf));
    if (file && database) expect(differencesOf(file, database)).toEqual([]);
  });
});
