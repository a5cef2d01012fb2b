import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as immediate } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { timeless } from "../../../src/resolve/room.ts";
import { anchorOfClaim } from "../../../src/store/anchor.ts";
import { backup } from "../../../src/store/backup.ts";
import type { Case, CaseDb } from "../../../src/store/case.ts";
import { copyCase } from "../../../src/store/copy-case.ts";
import { examine } from "../../../src/store/doctor.ts";
import { openCase } from "../../../src/store/open.ts";
import { pack } from "../../../src/store/packed.ts";
import { forgetReports } from "../../../src/store/queries/forget.ts";
import { judgementOf, listJudgements, putJudgements } from "../../../src/store/queries/judgements.ts";
import { keptFor } from "../../../src/store/queries/kept.ts";
import { listLog, putLog } from "../../../src/store/queries/log.ts";
import { putReports } from "../../../src/store/queries/put-reports.ts";
import { reindex } from "../../../src/store/queries/reindex.ts";
import { knownReports, readingTextOf } from "../../../src/store/queries/reports.ts";
import { putUses } from "../../../src/store/queries/uses.ts";
import { TABLE_KEYS } from "../../../src/store/table-keys.ts";
import { matching } from "../../../src/store/words.ts";
import { onBoth } from "./backends.ts";
import { made } from "./made.ts";

const AT = "2024-03-06T09:00:00.000Z";
const folder = mkdtempSync(join(tmpdir(), "hearsay-care-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Three reports with a group, a judgement and a log: something in most tables. */
async function fill(one: Case): Promise<void> {
  const reports = [made("a"), made("b", { towns: ["Mogadishu"] }), made("c", { towns: ["Xuddur", "Qoryooley"] })];
  await one.transaction(async (within) => {
    await putReports(within, reports, AT);
    const kept = keptFor<{ name: string }>(within, "actors");
    const names = ["Abyei", "Mogadishu", "Xuddur"];
    const uses = names.map((name, at) => ({ node: `n_${name}`, report: at + 1, ref: "e2", profile: { name } }));
    await putUses(within, "actors", uses);
    await kept.putNodes(names.map((name) => ({ id: `n_${name}`, profile: { name }, keys: timeless([name]) })));
    await kept.putGroups(new Map(names.map((name) => [`n_${name}`, `n_${name}`])));
    const judgements = reports.map(({ reading }) => {
      const on = anchorOfClaim(reading, reading.claims[0]?.id ?? "");
      if (!on) throw new Error("every report has a claim");
      return judgementOf({ at: AT, by: "amal", decision: { verdict: "accept", on } });
    });
    await putJudgements(within, judgements);
    const entry = { at: AT, author: "amal" };
    await putLog(within, { ...entry, action: "add", about: null, detail: { reports: ["a", "b", "c"] } });
    await putLog(within, { ...entry, action: "accept", about: "c", detail: null });
  });
}

/** Every row of every table, bytes as hexadecimal digits. */
async function contents({ db }: CaseDb): Promise<unknown> {
  const tables: Record<string, readonly string[]> = {};
  for (const table of Object.keys(TABLE_KEYS) as (keyof typeof TABLE_KEYS)[]) {
    const rows: readonly object[] = await db.selectFrom(table).selectAll().execute();
    tables[table] = rows
      .map((row) => JSON.stringify(Object.entries(row).map(([name, value]) => [name, shown(value)])))
      .sort();
  }
  return tables;
}

const shown = (value: unknown) =>
  value instanceof ArrayBuffer || value instanceof Uint8Array
    ? Buffer.from(value as Uint8Array).toString("hex")
    : value;

async function found(one: CaseDb, words: string): Promise<readonly string[]> {
  const rows = await one.db
    .selectFrom("claim")
    .innerJoin("report", "report.id", "claim.report")
    .select("report.key")
    .distinct()
    .where("claim.id", "in", matching(one, "claim_words", words) ?? [-1])
    .orderBy("report.key")
    .execute();
  return rows.map(({ key }) => key);
}

onBoth("care of a case", ({ kind, fresh, make }) => {
  test("a backup is the case as it stood, and goes back into either kind", async () => {
    const one = await make();
    await fill(one);
    const file = join(folder, `backup-${kind}.hearsay`);
    const before = await contents(one);
    await backup(one, file);
    expect(readdirSync(folder).filter((name) => name.startsWith(`backup-${kind}`))).toEqual([`backup-${kind}.hearsay`]);
    await expect(backup(one, file)).rejects.toMatchObject({ code: "wrong-use" });
    const kept = await openCase(file);
    expect(await contents(kept)).toEqual(before);
    expect(await found(kept, "mogadishu")).toEqual(["b"]);
    expect((await examine(kept)).findings).toEqual([]);
    const back = await openCase(await fresh(), { create: true });
    await copyCase(kept, back);
    expect(await contents(back)).toEqual(before);
    expect(await found(back, "mogadishu")).toEqual(["b"]);
    await back.close();
    await kept.close();
  });

  test("a backup is of one moment, while others write", async () => {
    const one = await make();
    await fill(one);
    const writer = await openCase(one.where);
    let stop = false;
    const writing = (async () => {
      for (let at = 0; !stop; at++) {
        await writer.transaction((within) => putReports(within, [made(`x${at}`), made(`y${at}`)], AT));
        await immediate();
      }
    })();
    try {
      for (const round of [1, 2, 3]) {
        const file = join(folder, `busy-${kind}-${round}.hearsay`);
        await backup(one, file);
        const kept = await openCase(file);
        const reports = await kept.db.selectFrom("report").select("key").where("key", "like", "_%").execute();
        const numbers = (letter: string) =>
          reports.flatMap(({ key }) => (key.startsWith(letter) ? [key.slice(1)] : [])).sort();
        expect(numbers("x")).toEqual(numbers("y"));
        expect((await examine(kept)).findings).toEqual([]);
        await kept.close();
      }
    } finally {
      stop = true;
      await writing;
      await writer.close();
    }
  });

  test("a healthy case has no findings, and readers are counted", async () => {
    const one = await make();
    await fill(one);
    const { findings, readers, reports, claims } = await examine(one);
    expect(findings).toEqual([]);
    expect({ reports, claims }).toEqual({ reports: 3, claims: 5 });
    expect(readers).toEqual([{ ...made("a").reading.reader, reports: 3 }]);
  });

  test.each([
    ["reports-without-body", "delete from reading where report = 1", 1],
    ["claims-counted", "update report set claims = 7 where id = 2", 1],
    ["claims-not-indexed", "delete from claim_words where rowid = 1", 1],
    ["reports-not-indexed", "delete from report_words where rowid < 3", 2],
    ["uses-without-node", "delete from node where node = 'n_Abyei'", 1],
    ["nodes-without-use", "delete from node_use where node = 'n_Abyei'", 1],
    ["nodes-without-group", "delete from member where node = 'n_Abyei'", 1],
    ["members-without-node", "delete from node where node = 'n_Abyei'", 1],
    ["edges-without-node", "insert into edge select number, 0, 1, 'same' from node where node = 'n_Abyei'", 1],
    ["parts-without-use", "delete from node_use where node = 'n_Abyei'", 1],
    ["stories-without-group", "insert into story values ('s', 'x', null, null, 1, '{}')", 1],
    ["readers", "update reading set version = '0.9.0' where report = 1", 1],
    ["judgements-lost", "update judgement_anchor set ref = null where report_key = 'a'", 1],
  ] as const)("what is wrong is told: %s", async (code, harm, count) => {
    const one = await make();
    await fill(one);
    await one.transaction(({ db }) => db.executeQuery({ sql: harm, parameters: [] } as never));
    const { findings } = await examine(one);
    const finding = findings.find((each) => each.code === code);
    expect(finding).toMatchObject({ count });
    expect(finding?.says).toMatch(/^\S.*[a-z]\.(?: .*)?$/);
  });

  test("the index of words is made anew from the tables", async () => {
    const one = await make();
    await fill(one);
    await one.transaction(({ db }) => db.deleteFrom("claim_words").where("rowid", ">", 0).execute());
    expect(await found(one, "shelled")).toEqual([]);
    await one.transaction(reindex);
    expect(await found(one, "shelled")).toEqual(["a", "b", "c"]);
    expect((await examine(one)).findings).toEqual([]);
  });

  test("a report that is forgotten is gone from tables, index, judgements and log; the others stay", async () => {
    const one = await make();
    await fill(one);
    const forgotten = await one.transaction(async (within) => {
      const result = await forgetReports(within, ["c", "never there"], { at: AT, by: "berta" });
      await keptFor(within, "actors").dropNodes(result.uses.get("actors")?.gone ?? []);
      return result;
    });
    expect(forgotten).toMatchObject({ reports: 1, judgements: 1 });
    expect(forgotten.uses.get("actors")).toEqual({ changed: new Map(), gone: ["n_Xuddur"] });
    expect((await knownReports(one, ["a", "b", "c"])).size).toBe(2);
    expect(await readingTextOf(one, "c")).toBeUndefined();
    expect(await found(one, "shelled")).toEqual(["a", "b"]);
    expect(await listJudgements(one)).toHaveLength(2);
    expect(await listLog(one)).toMatchObject([
      { number: 3, at: AT, author: "berta", action: "forget", about: null, detail: { count: 1 } },
      { action: "accept", about: null },
      { action: "add", detail: { reports: ["a", "b"] } },
    ]);
    expect(JSON.stringify(await contents(one))).not.toMatch(/Xuddur|Qoryooley/i);
    await one.purge();
    expect((await examine(one)).findings).toEqual([]);
    expect(await found(one, "shelled")).toEqual(["a", "b"]);
  });
});

test("no byte of a forgotten report is left in the file or beside it", async () => {
  const file = join(folder, "forgotten.hearsay");
  const one = await openCase(file, { create: true });
  await fill(one);
  const others = Array.from({ length: 40 }, (_, at) => made(`other ${at}`));
  await one.transaction((within) => putReports(within, others, AT));
  const { reading, report } = made("c", { towns: ["Xuddur", "Qoryooley"] });
  const traces = [...["Xuddur", "xuddur", "qoryoolei", "Qoryooley"].map((word) => Buffer.from(word))];
  traces.push(...[pack(reading), pack(report)].map((packed) => Buffer.from(packed.subarray(20, 60))));
  const left = () => {
    const files = readdirSync(folder).filter((name) => name.startsWith("forgotten.hearsay"));
    const bytes = files.map((name) => readFileSync(join(folder, name)));
    return traces.map((trace) => bytes.some((some) => some.includes(trace)));
  };
  expect(left()).toContain(true);
  await one.transaction(async (within) => {
    const { uses } = await forgetReports(within, ["c"], { at: AT, by: "berta" });
    await keptFor(within, "actors").dropNodes(uses.get("actors")?.gone ?? []);
  });
  await one.purge();
  expect(left()).toEqual(traces.map(() => false));
  await one.close();
  expect(left()).toEqual(traces.map(() => false));
});
