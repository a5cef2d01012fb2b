import { fork } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Libsql from "libsql";
import { expect, test } from "vitest";
import { Reading } from "../../../src/index.ts";
import { SCHEMA } from "../../../src/store/migrations/all.ts";
import { openCase } from "../../../src/store/open.ts";
import { unpackText } from "../../../src/store/packed.ts";
import { forgetReports } from "../../../src/store/queries/forget.ts";
import { originalOf } from "../../../src/store/queries/originals.ts";
import { putReports } from "../../../src/store/queries/put-reports.ts";
import { knownReports, readingOf, readingTextOf, reportOf } from "../../../src/store/queries/reports.ts";
import { matching } from "../../../src/store/words.ts";
import { onBoth } from "./backends.ts";
import { made } from "./made.ts";

const AT = "2024-03-06T09:00:00.000Z";

onBoth("keeping reports", ({ kind, fresh, make }) => {
  test("a reading comes back byte for byte, the report to the last character", async () => {
    const one = await make();
    const { report, reading } = made("nile/1");
    const strange = { ...report, title: "a NUL \0, half a pair \ud800, 日本", extra: { desk: ["x"] } };
    Reading.parse(reading);
    const result = await one.transaction((within) => putReports(within, [{ report: strange, reading }], AT));
    expect(result).toEqual({ put: new Map([["nile/1", 1]]), there: [] });
    expect(await readingTextOf(one, "nile/1")).toBe(JSON.stringify(reading));
    expect(await readingOf(one, "nile/1")).toEqual(reading);
    expect(await reportOf(one, "nile/1")).toEqual(strange);
    expect(await reportOf(one, "nile/2")).toBeUndefined();
  });

  test("an original comes back byte for byte, is kept once for all reports taken from it, and goes with any of them", async () => {
    const one = await make();
    const page = { type: "text/html", bytes: Uint8Array.from([0x3c, 0x00, 0xff, 0x80]) };
    const items = ["page#1", "page#2"].map((id) => ({ ...made(id), original: page }));
    await one.transaction((within) => putReports(within, [...items, made("text")], AT));
    const count = async () => (await one.db.selectFrom("original").select("hash").execute()).length;
    expect(await count()).toBe(1);
    for (const id of ["page#1", "page#2"]) {
      const kept = await originalOf(one, id);
      expect(kept?.type).toBe("text/html");
      expect([...(kept?.bytes ?? [])]).toEqual([...page.bytes]);
    }
    expect(await originalOf(one, "text")).toBeUndefined();
    await one.transaction((within) => forgetReports(within, ["page#1"], { at: AT, by: "ada" }));
    expect(await count()).toBe(0);
    expect(await originalOf(one, "page#2")).toBeUndefined();
    expect(await reportOf(one, "page#2")).toBeDefined();
  });

  test("a report that is there is left alone, within a batch too", async () => {
    const one = await make();
    const put = (...ids: readonly string[]) =>
      one.transaction((within) =>
        putReports(
          within,
          ids.map((id) => made(id)),
          AT,
        ),
      );
    expect(await put("a", "b", "a")).toEqual({
      put: new Map([
        ["a", 1],
        ["b", 2],
      ]),
      there: ["a"],
    });
    expect(await put("b", "c")).toEqual({ put: new Map([["c", 3]]), there: ["b"] });
    const known = await knownReports(one, ["a", "c", "z"]);
    expect([...known.keys()].sort()).toEqual(["a", "c"]);
    expect(known.get("a")?.reader).toEqual(made("a").reading.reader);
  });

  test("claims are found by the words of clause and names, as typed", async () => {
    const one = await make();
    const reports = [made("a"), made("b", { towns: ["Mogadishu"] }), made("c", { towns: ["Saint-Marc"] })];
    await one.transaction((within) => putReports(within, reports, AT));
    const found = async (typed: string) => {
      const rows = await one.db
        .selectFrom("claim")
        .innerJoin("claim_party", "claim_party.claim", "claim.id")
        .select("claim_party.words")
        .where("role", "=", "recipient")
        .where("claim.id", "in", matching(one, "claim_words", typed) ?? [-1])
        .orderBy("claim.id")
        .execute();
      return rows.map(({ words }) => words);
    };
    expect(await found("shelling MOGADISHU")).toEqual(["Mogadishu"]);
    expect(await found("mogadishu or abyei")).toEqual(["Abyei", "Mogadishu"]);
    expect(await found('"units shelled kadugli"')).toEqual(["Kadugli"]);
    expect(await found('"kadugli shelled"')).toEqual([]);
    expect(await found("shelled -abyei -kadugli")).toEqual(["Mogadishu", "Saint-Marc"]);
    expect(await found("moga*")).toEqual(["Mogadishu"]);
    expect(await found("saint-marc")).toEqual(["Saint-Marc"]);
    expect(await found("colonel")).toHaveLength(4);
    expect(await found("' ; drop table claim -- & | ! ( : *")).toEqual([]);
    expect(matching(one, "claim_words", "-x ()")).toBeNull();
  });

  test("outside of a transaction nothing can be written", async () => {
    const one = await make();
    await expect(one.db.insertInto("meta").values({ key: "x", value: "y" }).execute()).rejects.toThrow();
    await expect(
      one.snapshot((within) => within.db.insertInto("meta").values({ key: "x", value: "y" }).execute()),
    ).rejects.toThrow();
  });

  test("a transaction that fails leaves nothing behind", async () => {
    const one = await make();
    const failing = one.transaction(async (within) => {
      await putReports(within, [made("a")], AT);
      throw new Error("thought better of it");
    });
    await expect(failing).rejects.toThrow("thought better of it");
    expect((await knownReports(one, ["a"])).size).toBe(0);
    await one.transaction((within) => putReports(within, [made("a")], AT));
    expect((await knownReports(one, ["a"])).size).toBe(1);
  });

  test("readers see the state before, until a transaction ends, and a snapshot stays as it is", async () => {
    const one = await make();
    const other = await openCase(one.where);
    const count = async () => (await knownReports(other, ["a", "b"])).size;
    await one.transaction(async (within) => {
      await putReports(within, [made("a")], AT);
      expect(await count()).toBe(0);
    });
    expect(await count()).toBe(1);
    await other.snapshot(async (within) => {
      expect((await knownReports(within, ["a", "b"])).size).toBe(1);
      await one.transaction((writing) => putReports(writing, [made("b")], AT));
      expect((await knownReports(within, ["a", "b"])).size).toBe(1);
    });
    expect(await count()).toBe(2);
    await other.close();
  });

  test("work that would wait for itself is told so at once, and the case goes on", async () => {
    const one = await make();
    const asking = () => knownReports(one, ["a"]);
    const failed = { code: "failed", message: expect.stringContaining("would wait for itself") };
    await expect(one.snapshot(asking)).rejects.toMatchObject(failed);
    await expect(one.snapshot(() => one.snapshot(async () => 1))).rejects.toMatchObject(failed);
    const nested = () => one.transaction((within) => putReports(within, [made("a")], AT));
    await expect(one.transaction(nested)).rejects.toMatchObject(failed);
    // What is no such thing: reading within a transaction, writing within a snapshot, and what outlives either.
    await one.transaction(async () => expect((await asking()).size).toBe(0));
    await one.snapshot(nested);
    let later: Promise<unknown> = Promise.resolve();
    const bell = new EventEmitter();
    const ended = once(bell, "ended");
    await one.snapshot(async () => {
      later = ended.then(asking);
    });
    bell.emit("ended");
    await expect(later).resolves.toHaveProperty("size", 1);
    // Others ask while a snapshot is open: on a file they wait for its end.
    const open = one.snapshot((within) => knownReports(within, ["a"]));
    expect((await Promise.all([open, asking()])).map(({ size }) => size)).toEqual([1, 1]);
  });

  test("writers of one process and of two take turns", async () => {
    const one = await make();
    const other = await openCase(one.where);
    const ids = Array.from({ length: 20 }, (_, at) => `report ${at}`);
    await Promise.all(
      ids.map((id, at) => (at % 2 ? one : other).transaction((within) => putReports(within, [made(id)], AT))),
    );
    const known = await knownReports(one, ids);
    expect([...known.values()].map(({ number }) => number).sort((a, b) => a - b)).toEqual(ids.map((_, at) => at + 1));
    await other.close();
  });

  test("processes that start at once on a new case all succeed", async () => {
    const where = await fresh();
    const script = new URL("open-one.ts", import.meta.url);
    const opening = () => {
      const process = fork(script, [where], { execArgv: ["--import", "tsx"] });
      return new Promise<number | null>((resolve) => process.on("exit", resolve));
    };
    const opened = await Promise.all([opening(), opening(), opening(), opening()]);
    expect(opened).toEqual([0, 0, 0, 0]);
    const one = await openCase(where);
    expect(await one.db.selectFrom("migration").select("number").execute()).toHaveLength(SCHEMA);
    await one.close();
  });

  test("a case that is not there is made only where asked for", async () => {
    await expect(openCase(await fresh())).rejects.toMatchObject({ code: "no-case" });
  });

  test("a case of a newer program is refused and left as it was, also by whoever has it open", async () => {
    const where = await fresh();
    const old = await openCase(where, { create: true });
    await old.transaction(async ({ db }) => {
      await db.insertInto("migration").values({ number: 999, name: "later", at: AT }).execute();
    });
    if (kind === "sqlite") {
      const file = new Libsql(where);
      file.exec("pragma user_version = 999");
      file.close();
    }
    await expect(openCase(where)).rejects.toMatchObject({ code: "newer-case" });
    await expect(old.transaction((within) => putReports(within, [made("a")], AT))).rejects.toMatchObject({
      code: "newer-case",
    });
    await old.close();
  });
});

const folder = mkdtempSync(join(tmpdir(), "hearsay-no-case-"));
const file = (name: string) => join(folder, name);

test.each([
  [
    "a text",
    (): void => writeFileSync(file("a.txt"), "Army units shelled Abyei.\n".repeat(100)),
    "a.txt",
    "not-a-case",
  ],
  ["another database", (): void => void new Libsql(file("b.db")).exec("create table x (y)"), "b.db", "not-a-case"],
  ["a folder", (): void => void mkdirSync(file("c")), "c", "no-case"],
  ["a file in no folder", (): void => undefined, "d/e.hearsay", "no-case"],
] as const)("%s is no case and stays as it was", async (_, prepare, name, code) => {
  prepare();
  const before = name === "c" || name.startsWith("d/") ? null : readFileSync(file(name));
  await expect(openCase(file(name), { create: true })).rejects.toMatchObject({ code });
  if (before) expect(readFileSync(file(name)).equals(before)).toBe(true);
});

test("an empty file becomes a case where asked for", async () => {
  writeFileSync(file("empty"), "");
  await expect(openCase(file("empty"))).rejects.toMatchObject({ code: "no-case" });
  const one = await openCase(file("empty"), { create: true });
  await one.transaction((within) => putReports(within, [made("a")], AT));
  const { body } = await one.db.selectFrom("reading").select("body").executeTakeFirstOrThrow();
  expect(unpackText(body)).toBe(JSON.stringify(made("a").reading));
  await one.close();
  rmSync(folder, { recursive: true });
});
