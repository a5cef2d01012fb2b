import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Case } from "./case.ts";
import { measure } from "./measure.ts";
import { openCase } from "./open.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-measure-"));
let kept: Case;
beforeAll(async () => {
  kept = await openCase(join(folder, "one.case"), { create: true });
});
afterAll(async () => {
  await kept.close();
  rmSync(folder, { recursive: true, force: true });
});

const measured = async () => {
  const row = await kept.db.selectFrom("meta").select("value").where("key", "=", "measured").executeTakeFirst();
  return row?.value ?? null;
};
const addReports = (from: number, to: number) =>
  kept.transaction(async ({ db }) => {
    for (let id = from; id <= to; id++)
      await sql`insert into report (id, key, title, publisher, published, published_day, text_hash, added_at, claims, handling, length)
        values (${id}, ${`r${id}`}, null, null, null, null, ${`h${id}`}, '2026-01-01', 0, 'open', 1)`.execute(db);
  });

test("an empty case is not measured, a filled one once, and again when it has twice the reports", async () => {
  await measure(kept);
  expect(await measured()).toBeNull();
  await addReports(1, 3);
  await measure(kept);
  expect(await measured()).toBe("3");
  await addReports(4, 5);
  await measure(kept);
  expect(await measured()).toBe("3");
  await addReports(6, 6);
  await measure(kept);
  expect(await measured()).toBe("6");
  const { rows } = await sql<{ stat: string }>`select stat from sqlite_stat1 where tbl = 'report'`.execute(kept.db);
  expect(rows.length).toBeGreaterThan(0);
});
