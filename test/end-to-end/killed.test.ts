import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MIGRATIONS } from "../../src/store/migrations/all.ts";
import { openCase } from "../../src/store/open.ts";
import { made } from "../contract/case/made.ts";
import { postgresFolder, type Server, startPostgres } from "../postgres.ts";
import { without } from "../without.ts";
import { nextAfter } from "./killed/next-migrations.mjs";
import { numbers } from "./killed/numbers.ts";
import { verify, verifyAt } from "./killed/verify.ts";
import { startWorker, told, type Work } from "./killed/worker.ts";

/** How often a process is killed in each of four ways: 280 times in a file where nothing is skipped. */
const KILLS = process.env.HEARSAY_ALL === "1" ? { sqlite: 70, postgres: 12 } : { sqlite: 6, postgres: 3 };
const MINUTES = 60_000;
const SIZE = 3;

const folder = mkdtempSync(join(tmpdir(), "hearsay-killed-"));
const batch = join(folder, "batch.json");
beforeAll(() => {
  const towns = [["Abyei", "Kadugli"], ["Mogadishu"], ["Goma", "Rutshuru", "Beni"]];
  writeFileSync(batch, JSON.stringify(towns.map((some, at) => made(`${at}`, { towns: some }))));
});
afterAll(() => {
  // It is mounted when tests are gathered, and unmounted by a test that may not be among those that are run.
  spawnSync("umount", ["-l", join(folder, "disk")]);
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a worker and kills it some milliseconds after it said that it is at work. */
async function killOne(work: Omit<Work, "made">, at: string, milliseconds: number): Promise<readonly string[]> {
  const worker = startWorker({ ...work, made: batch });
  await worker.said(at);
  await wait(milliseconds);
  worker.kill();
  expect(await worker.ended, worker.lines.at(-1) ?? "").not.toBe(1);
  return worker.lines;
}

/** What a worker says first when it has written something. */
const AT_WORK = { add: "kept", judge: "judged" } as const;

async function killWhileWriting(where: string, mode: "add" | "judge", kills: number): Promise<void> {
  const random = numbers(kills);
  const lines: string[] = [];
  for (let kill = 0; kill < kills; kill++) {
    lines.push(...(await killOne({ where, mode, name: `${mode}${kill}` }, AT_WORK[mode], 40 * random())));
    const { lost, half } = await verifyAt(where, lines, SIZE, { deep: kill % 10 === 9 || kill === kills - 1 });
    expect({ kill, lost, half }).toEqual({ kill, lost: [], half: [] });
  }
  const { batches, judgements } = await verifyAt(where, lines, SIZE);
  const words = ["kept", "judged", "withdrawn"].map((word) => `${told(lines, word).length} ${word}`).join(", ");
  console.info(
    `${kills} kills during ${mode}: acknowledged ${words}; in the case ${batches} batches, ${judgements} judgements; 0 lost, 0 half-done`,
  );
  expect(told(lines, AT_WORK[mode]).length).toBeGreaterThanOrEqual(kills);
}

async function killWhileMigrating(fresh: () => Promise<string>, kills: number, longest: number): Promise<void> {
  const random = numbers(kills);
  let [unmade, whole] = [0, 0];
  for (let kill = 0; kill < kills; kill++) {
    const where = await fresh();
    const lines = await killOne({ where, mode: "migrate", name: "m" }, "ready", longest * random());
    if (lines.includes("open")) whole++;
    else unmade++;
    const one = await openCase(where, { create: true });
    await one.close();
    expect(await verifyAt(where, [], SIZE)).toEqual({ lost: [], half: [], batches: 0, judgements: 0 });
  }
  console.info(
    `${kills} kills during migrate: ${unmade} before the case was open, ${whole} after; all opened anew, 0 half-made`,
  );
}

/**
 * A case with reports is opened by a program whose schema is two steps further, which is killed: it is wholly as it was, or
 * wholly as it shall be. `older`: such a case, another one each time.
 */
async function killWhileUpgrading(older: () => Promise<string>, kills: number, longest: number): Promise<void> {
  const random = numbers(kills + 1);
  const migrations = [...MIGRATIONS, ...nextAfter(MIGRATIONS.length)];
  let [old, upgraded] = [0, 0];
  for (let kill = 0; kill < kills; kill++) {
    const where = await older();
    const lines = await killOne({ where, mode: "upgrade", name: "u" }, "ready", longest * random());
    const isOld = await openCase(where).then(
      (one) => one.close().then(() => true),
      (error) => {
        expect(error).toMatchObject({ code: "newer-case" });
        return false;
      },
    );
    if (isOld) old++;
    else upgraded++;
    if (lines.includes("open")) expect(isOld).toBe(false);
    if (isOld) expect(await verifyAt(where, [], SIZE)).toEqual(OLDER);
    expect(await verifyAt(where, [], SIZE, { migrations })).toEqual(OLDER);
    const one = await openCase(where, { migrations });
    const { rows } = await sql<{ wrong: number }>`select count(*) as wrong from claim
      left join clause on clause.id = claim.id
      where claim.length <> length(claim.content) or clause.position is null or clause.position <> claim.position`.execute(
      one.db,
    );
    await one.close();
    expect(Number(rows[0]?.wrong)).toBe(0);
  }
  console.info(
    `${kills} kills while an older case is brought up to date: ${old} as it was, ${upgraded} done; 0 between`,
  );
}

/** An older case, as it is to be after every kill. */
const OLDER = { lost: [], half: [], batches: 60, judgements: 0 };

async function fillOlder(where: string): Promise<void> {
  const worker = startWorker({ where, mode: "add", name: "older", made: batch, batches: OLDER.batches });
  expect(await worker.ended).toBe(0);
}

describe("killed: SQLite", () => {
  let files = 0;
  const fresh = async () => join(folder, `case-${++files}.hearsay`);

  test("during add", async () => killWhileWriting(await fresh(), "add", KILLS.sqlite), 10 * MINUTES);
  test("during judge", async () => killWhileWriting(await fresh(), "judge", KILLS.sqlite), 10 * MINUTES);
  test("during migrate", () => killWhileMigrating(fresh, KILLS.sqlite, 60), 10 * MINUTES);
  test(
    "while an older case is brought up to date",
    async () => {
      const first = await fresh();
      await fillOlder(first);
      const older = async () => {
        const where = await fresh();
        cpSync(first, where);
        return where;
      };
      await killWhileUpgrading(older, KILLS.sqlite, 25);
    },
    10 * MINUTES,
  );

  test("two writers and a reader at once: each batch is there as a whole, as soon as it is acknowledged", async () => {
    const where = await fresh();
    await (await openCase(where, { create: true })).close();
    await writeTogether(where);
  });

  test("a process that opens a case twice keeps its locks: another one leaves the log that it reads in place", async () => {
    const where = await fresh();
    const first = await openCase(where, { create: true });
    await first.snapshot((within) => verify(within, [], SIZE));
    const second = await openCase(where);
    const worker = startWorker({ where, mode: "add", name: "other", made: batch, batches: 3 });
    expect(await worker.ended).toBe(0);
    expect(existsSync(`${where}-wal`)).toBe(true);
    for (const one of [first, second]) {
      const { lost, half } = await one.snapshot((within) => verify(within, worker.lines, SIZE));
      expect({ lost, half }).toEqual({ lost: [], half: [] });
      await one.close();
    }
    expect(await verifyAt(where, worker.lines, SIZE)).toMatchObject({ lost: [], half: [], batches: 3 });
  });

  test("a disk that is full: what was acknowledged stays, what was not leaves nothing, and it goes on afterwards", async () => {
    const where = await fresh();
    const worker = startWorker({ where, mode: "add", name: "full", made: batch, largest: 2048 });
    expect(await worker.ended).toBe(1);
    await holdsAfterFullDisk(where, worker.lines);
  });

  const disk = join(folder, "disk");
  test.skipIf(without("a small disk (mount of a tmpfs)", canMount(disk), "optional"))("a small disk", async () => {
    try {
      const where = join(disk, "case.hearsay");
      const worker = startWorker({ where, mode: "add", name: "full", made: batch });
      expect(await worker.ended).toBe(1);
      const whole = startWorker({ where, mode: "add", name: "still", made: batch, batches: 1 });
      expect(await whole.ended).toBe(1);
      execFileSync("mount", ["-o", "remount,size=16m", disk]);
      await holdsAfterFullDisk(where, worker.lines);
    } finally {
      execFileSync("umount", ["-l", disk]);
    }
  });
});

describe.skipIf(without("PostgreSQL", postgresFolder() !== undefined))("killed: PostgreSQL", () => {
  let server: Server;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  test("during add", async () => killWhileWriting(await server.database(), "add", KILLS.postgres), 10 * MINUTES);
  test("during judge", async () => killWhileWriting(await server.database(), "judge", KILLS.postgres), 10 * MINUTES);
  test("during migrate", () => killWhileMigrating(() => server.database(), KILLS.postgres, 300), 10 * MINUTES);
  test(
    "while an older case is brought up to date",
    async () => {
      const older = async () => {
        const where = await server.database();
        await fillOlder(where);
        return where;
      };
      await killWhileUpgrading(older, KILLS.postgres, 250);
    },
    10 * MINUTES,
  );

  test("two writers and a reader at once", async () => {
    const where = await server.database();
    await (await openCase(where, { create: true })).close();
    await writeTogether(where);
  });

  test("the server itself goes down: what was acknowledged is there when it is back", async () => {
    const where = await server.database();
    const lines: string[] = [];
    for (const name of ["first", "second", "third"]) {
      const worker = startWorker({ where, mode: "add", name, made: batch });
      await worker.said("kept");
      await wait(30);
      await server.crash();
      expect(await worker.ended).toBe(1);
      expect(told(worker.lines, "failed").join()).toMatch(/^case-unreachable The database cannot be reached/);
      lines.push(...worker.lines);
    }
    const { lost, half } = await verifyAt(where, lines, SIZE);
    expect({ lost, half }).toEqual({ lost: [], half: [] });
  });
});

async function writeTogether(where: string): Promise<void> {
  const workers = ["left", "right"].map((name) => startWorker({ where, mode: "add", name, made: batch, batches: 25 }));
  const statuses = Promise.all(workers.map(({ ended }) => ended));
  const reader = await openCase(where);
  const seen = new Set<number>();
  let isOver = false;
  void statuses.then(() => {
    isOver = true;
  });
  while (!isOver) {
    const lines = workers.flatMap((worker) => [...worker.lines]);
    const { lost, half, batches } = await reader.snapshot((within) => verify(within, lines, SIZE));
    expect({ lost, half }).toEqual({ lost: [], half: [] });
    seen.add(batches);
    await wait(1);
  }
  await reader.close();
  expect(await statuses).toEqual([0, 0]);
  const lines = workers.flatMap((worker) => [...worker.lines]);
  expect(await verifyAt(where, lines, SIZE)).toEqual({ lost: [], half: [], batches: 50, judgements: 0 });
  console.info(`two writers: 50 batches kept; a reader saw ${seen.size} states between, none by halves`);
}

async function holdsAfterFullDisk(where: string, lines: readonly string[]): Promise<void> {
  expect(told(lines, "failed").join()).toMatch(/^disk-full The case cannot be written/);
  expect(told(lines, "kept").length).toBeGreaterThan(0);
  const { lost, half } = await verifyAt(where, lines, SIZE);
  expect({ lost, half }).toEqual({ lost: [], half: [] });
  const more = startWorker({ where, mode: "add", name: "more", made: batch, batches: 2 });
  expect(await more.ended).toBe(0);
  const all = [...lines, ...more.lines];
  expect(await verifyAt(where, all, SIZE)).toMatchObject({ lost: [], half: [], batches: told(all, "kept").length });
  console.info(
    `disk full after ${told(lines, "kept").length} batches: none lost, none by halves, 2 more kept afterwards`,
  );
}

/** Whether this machine lets us have a disk of three megabytes; it is there then. */
function canMount(disk: string): boolean {
  mkdirSync(disk);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=3m", "tmpfs", disk], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
